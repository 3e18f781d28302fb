/** Distributions to test: those of real parts, and of parts that show numbers of one's own. */
import fc from 'fast-check';
import { type Distribution, distributionOf } from '../src/figure/distribution.ts';
import type { Part, Reading } from '../src/figure/figure.ts';
import { DISTRICT_STOCK, partOf, readingIn, STOCKS } from './atlas.ts';

/** Every part, by town and by district; and those that have numbers. */
export const PARTS: readonly Part[] = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts];
export const NUMERIC: readonly Part[] = PARTS.filter(({ numbers }) => numbers !== null);

/** Thrown where a test asks for numbers of a part that has none: the test is at fault. */
export function distributed(part: Part, width = 324, radius = 6): Distribution {
  const found = distributionOf(part, width, radius);
  if (!found) throw new Error(`${part.id} has no numbers`);
  return found;
}

/** A part of one decimal that shows these numbers and no others; those of `partial` are partial sums. */
export function partWith(numbers: readonly number[], partial: readonly number[] = []): Part {
  const model = readingIn(partOf('vaccination-rate@both'), 'lyari');
  const readings = [...numbers, ...partial].map((number, index): Reading => {
    const kind = index < numbers.length ? 'value' : 'partial';
    return {
      ...model,
      place: `town-${index}`,
      name: `Town ${index}`,
      kind,
      number,
      value: number.toFixed(1),
    };
  });
  return { ...partOf('vaccination-rate@both'), readings: new Map(readings.map((one) => [one.place, one])) };
}

/** A width and a radius, in pixels. */
export const anySize = fc.record({
  width: fc.integer({ min: 140, max: 900 }),
  radius: fc.integer({ min: 2, max: 9 }),
});
