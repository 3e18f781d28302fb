/** The distribution: every town with a number is one dot, at its number, and no dot lies over another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import {
  axisOf,
  type Distribution,
  distributionOf,
  dotNear,
  heaped,
  LABEL,
  numberIn,
  positionIn,
  rangeBetween,
  smallMultiples,
} from '../../src/figure/distribution.ts';
import type { Part, Reading } from '../../src/figure/figure.ts';
import { asWritten } from '../../src/figure/isolation.ts';
import { DISTRICT_STOCK, FIRST_DAY, partOf, readingIn, SECOND_DAY, STOCKS } from '../atlas.ts';

const ALL = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts];
const NUMERIC = ALL.filter(({ numbers }) => numbers !== null);

function distributed(part: Part, width = 324, radius = 6): Distribution {
  const found = distributionOf(part, width, radius);
  if (!found) throw new Error(`${part.id} has no numbers`);
  return found;
}

/** A part of one decimal that shows these numbers and no others; those of `partial` are partial sums. */
function partWith(numbers: readonly number[], partial: readonly number[] = []): Part {
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

const size = fc.record({ width: fc.integer({ min: 140, max: 900 }), radius: fc.integer({ min: 2, max: 9 }) });

describe('heaped(xs, radius)', () => {
  it('dots that do not touch all lie on the axis', () => {
    expect(heaped([0, 13, 26], 6)).toEqual([0, 0, 0]);
  });

  it('three dots at one number stand on one another, a diameter and a pixel apart', () => {
    expect(heaped([50, 50, 50], 6)).toEqual([0, 13, 26]);
  });

  it('a dot five pixels from another rests on it: 5² + 12² = 13²', () => {
    expect(heaped([50, 55], 6)).toEqual([0, 12]);
  });

  it('any numbers: no two dots overlap, and none is below the axis', () => {
    const xs = fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { maxLength: 24 });
    fc.assert(
      fc.property(xs, fc.integer({ min: 1, max: 9 }), (unsorted, radius) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const ups = heaped(sorted, radius);
        for (const [index, up] of ups.entries()) {
          expect(up).toBeGreaterThanOrEqual(0);
          for (const other of ups.keys()) {
            if (other === index) continue;
            const apart = Math.hypot((sorted[index] ?? 0) - (sorted[other] ?? 0), up - (ups[other] ?? 0));
            expect(apart).toBeGreaterThan(2 * radius);
          }
        }
      }),
    );
  });
});

describe('axisOf(values, numbers)', () => {
  const numbers = fc.record({
    decimals: fc.integer({ min: -2, max: 2 }),
    suffix: fc.constantFrom('', ' %'),
    signed: fc.boolean(),
  });
  const hundredths = fc.integer({ min: -1e7, max: 1e8 }).map((count) => count / 100);
  const values = fc.array(hundredths, { minLength: 1, maxLength: 18 });

  it('any numbers: it holds them all, with at most five marks inside, each written otherwise than the rest', () => {
    fc.assert(
      fc.property(values, numbers, (all, how) => {
        const { domain, ticks } = axisOf(all, how);
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...all));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...all));
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
        for (const { number } of ticks) expect(number >= domain[0] && number <= domain[1]).toBe(true);
      }),
    );
  });

  it('0.3 to 9.8 runs from 0 to 10 and is marked in twos, but for a sixth mark: so in fives', () => {
    const { domain, ticks } = axisOf([0.3, 9.8], { decimals: 1, suffix: ' %', signed: false });
    expect(domain).toEqual([0, 10]);
    expect(ticks.map(({ text }) => text)).toEqual(['0.0 %', '5.0 %', '10.0 %']);
  });
});

describe('distributionOf(part, width, radius)', () => {
  it('is null for a part without numbers, and for one in which no town has any', () => {
    for (const part of ALL.filter(({ numbers }) => numbers === null))
      expect(distributionOf(part, 324, 6)).toBeNull();
    expect(distributionOf({ ...partOf('density'), readings: new Map() }, 324, 6)).toBeNull();
  });

  it('the median is of full values: 2, 3, 4 and 11 have 3.5; partial sums are dots, but not in it', () => {
    const { dots, median, least, most, sentence } = distributed(partWith([4, 2, 11, 3], [1, 20]));
    expect(median).toMatchObject({ number: 3.5, text: '3.5' });
    expect([least?.number, most?.number]).toEqual([2, 11]);
    expect(dots.map(({ number, partial }) => [number, partial])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, false],
      [11, false],
      [20, true],
    ]);
    expect(sentence).toContain('Partial sums, in neither of these: Town 4 and Town 5.');
  });

  it('partial sums alone have no median, no least and no most', () => {
    expect(distributed(partWith([], [3, 4]))).toMatchObject({ median: null, least: null, most: null });
  });

  it('the stops are the different numbers as they are written', () => {
    const { stops } = distributed(partWith([2.04, 1.96, 7, 2]));
    expect(stops).toEqual([
      { number: 2, text: '2.0' },
      { number: 7, text: '7.0' },
    ]);
  });

  it('on the first day 16 of 18 towns have a dot; SITE and Saddar are named as not received', () => {
    const { dots, absent, of, sentence } = distributed(partOf(`vaccination-rate@${FIRST_DAY}`));
    expect([dots.length, of]).toEqual([16, '18 towns']);
    expect(absent.map(({ words, towns }) => [words, towns.map(({ place }) => place).toSorted()])).toEqual([
      ['not received', ['saddar', 'site']],
    ]);
    expect(sentence).toMatch(/^Dot plot of 16 of 18 towns: from /);
    expect(sentence).toContain('No number for Saddar and SITE: not received.');
  });

  it('dots have the colour of their class, and none where there are no classes', () => {
    const part = partOf('density');
    for (const { place, fill } of distributed(part).dots) {
      const area = part.areas.find((one) => one.place === place);
      expect(area?.swatch).toEqual({ kind: 'fill', fill });
    }
    for (const { fill } of distributed(partOf('vaccination-change')).dots) expect(fill).toBeNull();
  });

  it('by district there is a dot a district', () => {
    const part = DISTRICT_STOCK.parts.find(({ id }) => id.startsWith('density'));
    if (!part) throw new Error('no density by district');
    expect(distributed(part)).toMatchObject({ of: '5 districts', dots: { length: 5 } });
  });

  it('any part in any size: one dot a number, from left to right, inside, none over another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMERIC), size, (part, { width, radius }) => {
        const { dots, height, ticks } = distributed(part, width, radius);
        const numbered = [...part.readings.values()].filter(({ number }) => number !== null);
        expect(dots.map(({ place }) => place).toSorted()).toEqual(
          numbered.map(({ place }) => place).toSorted(),
        );
        expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
        for (const [index, { x, y }] of dots.entries()) {
          expect(x >= radius && x <= width - radius && y >= radius && y <= height - radius).toBe(true);
          for (const other of dots.slice(index + 1))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(2 * radius);
        }
        for (const { x, text } of ticks) {
          const half = widthOf(text, LABEL, 'sans400') / 2;
          expect(x - half >= -0.01 && x + half <= width + 0.01, text).toBe(true);
        }
      }),
    );
  });

  it('any part: the number where a dot stands is its number as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMERIC), size, (part, { width, radius }) => {
        const found = distributed(part, width, radius);
        for (const { number, x } of found.dots) {
          expect(positionIn(found, number)).toBeCloseTo(x, 6);
          expect(numberIn(found, x)).toBeCloseTo(asWritten(number, found.numbers), 6);
        }
      }),
    );
  });
});

describe('dotNear(distribution, point, slop)', () => {
  it('is the dot under the point, or one at most so far beside its rim', () => {
    const found = distributed(partWith([1, 9]));
    const [dot] = found.dots;
    if (!dot) throw new Error('no dot');
    expect(dotNear(found, [dot.x, dot.y], 0)).toBe(dot);
    expect(dotNear(found, [dot.x, dot.y - 9], 3)).toBe(dot);
    expect(dotNear(found, [dot.x, dot.y - 10], 3)).toBeNull();
  });
});

describe('rangeBetween(distribution, one, other)', () => {
  const found = distributed(partWith([2, 5, 9]));

  it('runs from the lesser to the greater, whichever comes first', () => {
    expect(rangeBetween(found, 6, 3)).toEqual({ from: 3, to: 6 });
    expect(rangeBetween(found, 3, 6)).toEqual({ from: 3, to: 6 });
  });

  it('is null where it leaves no town out', () => {
    expect(rangeBetween(found, 2, 9)).toBeNull();
    expect(rangeBetween(found, 12, 1)).toBeNull();
    expect(rangeBetween(found, 2.1, 9)).toEqual({ from: 2.1, to: 9 });
  });
});

describe('smallMultiples(parts, width, radius)', () => {
  const multiples = smallMultiples(STOCKS.light.parts, 140, 3);

  it('has every part with numbers once', () => {
    const numeric = STOCKS.light.parts.filter(({ numbers }) => numbers !== null);
    expect(multiples.map(({ id }) => id)).toEqual(numeric.map(({ id }) => id));
  });

  it('puts the days of one theme on one axis', () => {
    const domains = multiples
      .filter(({ id }) => id.startsWith('vaccination-rate@'))
      .map(({ domain }) => domain);
    expect(domains).toHaveLength(3);
    expect(new Set(domains.map(String)).size).toBe(1);
    expect(distributed(partOf(`vaccination-rate@${SECOND_DAY}`)).domain).not.toEqual(domains[0]);
  });
});
