/** Symbols: a circle's area follows the count, on every day by the same measure. */
import { describe, expect, it } from 'vitest';
import { DAYS, DISTRICT_STOCK, FIRST_DAY, partOf, readingIn, STOCKS } from '../atlas.ts';

const circleAt = (id: string, place: string) => partOf(id).circles.find((circle) => circle.place === place);
/** A circle no smaller than this is drawn true; a smaller one would not be seen. */
const LEAST_TRUE = 1.5;

/** The key's name for partial sums: what they lack where all lack the same. */
function partialLabel([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  return others.length === 0 ? `partial: ${first}` : 'partial sum';
}

describe('the circles of a count', () => {
  it('vaccinated: area over count is one constant over all towns and days', () => {
    const ratios = DAYS.flatMap((day) => {
      const part = partOf(`vaccinated@${day}`);
      return part.circles.flatMap(({ place, radius }) => {
        const { number } = readingIn(part, place);
        return number === null ? [] : [radius ** 2 / number];
      });
    });
    expect(ratios).toHaveLength(16 + 18 + 18);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 12);
  });

  it('vaccination-change: area over the size of the change is one constant', () => {
    const part = partOf('vaccination-change');
    const ratios = part.circles.flatMap(({ place, radius }) => {
      const { number } = readingIn(part, place);
      return number === null || radius <= LEAST_TRUE ? [] : [radius ** 2 / Math.abs(number)];
    });
    expect(ratios.length).toBeGreaterThan(12);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 9);
  });

  it('the legend’s circles are drawn by the measure of the map’s', () => {
    const of = (count: number) =>
      partOf('vaccinated@both').legend.entries.find((entry) => entry.id === `size-${count}`)?.swatch;
    const known = circleAt('vaccinated@both', 'lyari');
    for (const count of [1000, 5000, 10_000]) {
      const swatch = of(count);
      if (swatch?.kind !== 'circle' || !known) throw new Error(`no circle of ${count}`);
      // Lyari on both days: 4,981 + 5,170.
      expect(swatch.radius ** 2 / count).toBeCloseTo(known.radius ** 2 / 10_151, 12);
    }
  });

  it('small circles lie upon large ones: the largest is drawn first', () => {
    for (const day of DAYS) {
      const radii = partOf(`vaccinated@${day}`).circles.map((circle) => circle.radius);
      expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    }
  });

  it('not received is a small open mark, not a circle of zero; partial is hollow', () => {
    const first = partOf(`vaccinated@${FIRST_DAY}`);
    expect(first.circles).toHaveLength(18);
    expect(readingIn(first, 'site')).toMatchObject({ kind: 'not-received', number: null });
    const filled = circleAt(`vaccinated@${FIRST_DAY}`, 'lyari')?.fill;
    expect(circleAt(`vaccinated@${FIRST_DAY}`, 'site')?.fill).not.toBe(filled);
    expect(circleAt('vaccinated@both', 'site')?.fill).toBe('transparent');
    expect(circleAt('vaccinated@both', 'lyari')?.fill).toBe(filled);
  });

  it('the key names what the partial sums lack where all lack the same, and else only that they are partial', () => {
    const labelOf = (id: string) => partOf(id).legend.absences.find((entry) => entry.id === 'partial')?.label;
    expect(labelOf('vaccinated@both')).toBe('partial: 1 of 2 days');
    expect(labelOf(`vaccinated@${FIRST_DAY}`)).toBeUndefined();
    const sized = [...STOCKS.light.parts, ...DISTRICT_STOCK.parts].filter(
      ({ circles }) => circles.length > 0,
    );
    for (const { id, legend, readings } of sized) {
      const kinds = new Set([...readings.values()].flatMap(({ partial }) => partial ?? []));
      const label = legend.absences.find((entry) => entry.id === 'partial')?.label;
      expect(label, id).toBe(partialLabel([...kinds]));
    }
  });

  it('a cantonment has no circle: the report is of towns', () => {
    for (const day of DAYS)
      expect(
        partOf(`vaccinated@${day}`)
          .circles.map(({ place }) => place)
          .join(),
      ).not.toContain('cantonment');
  });
});

describe('vaccination-change', () => {
  const part = partOf('vaccination-change');

  it.each([
    ['baldia', 3031 - 2400, '+631'],
    ['new-karachi', 7705 - 5694, '+2,011'],
    ['gadap', 3489 - 1602, '+1,887'],
    ['shah-faisal', 3576 - 3564, '+12'],
  ])('%s: the second day less the first is %i, with its sign', (place, change, text) => {
    expect(readingIn(part, place)).toMatchObject({ number: change, value: text, kind: 'value' });
    expect(circleAt('vaccination-change', place)?.text).toBe(text);
  });

  it('SITE and Saddar have no number: the first day was not received', () => {
    for (const place of ['site', 'saddar']) {
      expect(readingIn(part, place)).toMatchObject({ number: null, kind: 'not-received', rank: null });
      expect(circleAt('vaccination-change', place)?.text).toBe('?');
      expect(readingIn(part, place).citations.length).toBeGreaterThan(0);
    }
    expect(part.legend.method).toBe('area in proportion, 16 of 18 towns');
    expect(part.summary).toContain('No number: Saddar and SITE.');
  });
});
