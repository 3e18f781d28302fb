/** The distribution: every town with a number is one dot, at its number, and no dot lies over another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import { distributionOf, smallMultiples } from '../../src/figure/distribution.ts';
import { LABEL } from '../../src/figure/numberline.ts';
import { DISTRICT_STOCK, FIRST_DAY, partOf, SECOND_DAY, STOCKS } from '../atlas.ts';
import { anySize, distributed, NUMERIC, PARTS, partWith } from '../distributed.ts';

describe('distributionOf(part, width, radius)', () => {
  it('is null for a part without numbers, and for one in which no town has any', () => {
    for (const part of PARTS.filter(({ numbers }) => numbers === null))
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
      fc.property(fc.constantFrom(...NUMERIC), anySize, (part, { width, radius }) => {
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
