/** Dots of a distribution: where each stands, how much room the plot takes, and what is told of it in words. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import { positionIn } from '../../src/figure/brushed.ts';
import { distributionOf } from '../../src/figure/distribution.ts';
import type { Part, Reading } from '../../src/figure/figure.ts';
import { LABEL } from '../../src/figure/numberline.ts';
import { partOf, readingIn } from '../atlas.ts';
import { distributed, NUMERIC, partWith } from '../distributed.ts';

/** A part whose readings are changed one by one. */
const changed = (part: Part, change: (reading: Reading, index: number) => Reading): Part => ({
  ...part,
  readings: new Map([...part.readings.values()].map(change).map((one) => [one.place, one])),
});

describe('distributionOf(part, width, radius)', () => {
  it('is called as the part is, of its level and in its unit', () => {
    for (const part of NUMERIC) {
      const { id, menu, when, title, numbers, unit } = distributed(part);
      expect({ id, menu, when, title, numbers }).toEqual({
        id: part.id,
        menu: part.menu,
        when: part.when,
        title: part.title,
        numbers: part.numbers,
      });
      const units = new Set(
        [...part.readings.values()].filter(({ number }) => number !== null).map((one) => one.unit),
      );
      expect([...units]).toEqual([unit]);
    }
  });

  it('has its median and its marks where a dot of their number stands', () => {
    for (const part of NUMERIC) {
      const found = distributed(part);
      const all = [...found.ticks, ...(found.median ? [found.median] : [])];
      expect(all.length).toBeGreaterThan(1);
      for (const { number, x } of all) expect(x).toBeCloseTo(positionIn(found, number), 6);
      expect(found.span).toEqual([positionIn(found, found.domain[0]), positionIn(found, found.domain[1])]);
    }
  });

  it('begins and ends a pixel beside its outermost dots, where the words of its marks have room there', () => {
    const { span, dots } = distributed(partWith([0, 4]), 324, 30);
    expect(span).toEqual([31, 324 - 31]);
    expect(dots.map(({ x }) => x)).toEqual([31, 324 - 31]);
  });

  it('begins no farther in than its words need', () => {
    for (const part of NUMERIC) {
      const { ticks, span, radius, width } = distributed(part, 600, 2);
      const half = (text: string) => widthOf(text, LABEL, 'sans400') / 2;
      const left = Math.min(span[0] - radius - 1, ...ticks.map(({ x, text }) => x - half(text)));
      const right = Math.min(
        width - span[1] - radius - 1,
        ...ticks.map(({ x, text }) => width - x - half(text)),
      );
      for (const free of [left, right]) {
        expect(free).toBeGreaterThanOrEqual(-0.01);
        expect(free).toBeLessThan(3);
      }
    }
  });

  it('stands its lowest dots a pixel above the axis, and is as high as its heaps', () => {
    for (const [numbers, radius, heap] of [
      [[1, 5, 9], 6, 1],
      [[5, 5, 5, 1, 9], 6, 3],
      [[5, 5, 1, 9], 4, 2],
    ] as const) {
      const { dots, height } = distributed(partWith(numbers), 324, radius);
      expect(Math.max(...dots.map(({ y }) => y))).toBe(height - radius - 1);
      expect(height).toBe((heap - 1) * (2 * radius + 1) + 2 * radius + 2);
      expect(Math.min(...dots.map(({ y }) => y))).toBe(radius + 1);
    }
  });

  it('puts equal numbers by name, and says each as its theme writes it', () => {
    const names = ['C', 'A', 'B'];
    const part = changed(partWith([2, 2, 1]), (one, index) => ({ ...one, name: names[index] ?? '' }));
    expect(distributed(part).dots.map(({ name, value }) => [name, value])).toEqual([
      ['B', '1.0'],
      ['A', '2.0'],
      ['C', '2.0'],
    ]);
  });

  it('names what has no number by the words for it, each kind by itself', () => {
    const part = changed(partWith([1, 9, 3, 4, 5]), (one, index) =>
      index < 2 ? one : { ...one, number: null, kind: 'not-received', value: index === 3 ? 'lost' : 'late' },
    );
    const { absent, of, sentence } = distributed(part);
    expect(absent).toEqual([
      { words: 'late', towns: [2, 4].map((at) => ({ place: `town-${at}`, name: `Town ${at}` })) },
      { words: 'lost', towns: [{ place: 'town-3', name: 'Town 3' }] },
    ]);
    expect(of).toBe('5 towns');
    expect(sentence).toBe(
      'Dot plot of 2 of 5 towns: from 1.0 (Town 0) to 9.0 (Town 1) per 1,000 residents, median 5.0. ' +
        'No number for Town 2 and Town 4: late. No number for Town 3: lost.',
    );
  });

  it('tells of partial sums alone without ends and median, and counts no cantonment', () => {
    const partial = partWith([], [3, 4]);
    expect(distributed(partial).sentence).toBe(
      'Dot plot of 2 of 2 towns. Partial sums, in neither of these: Town 0 and Town 1.',
    );
    const cantonment = readingIn(partOf('density'), 'malir-cantonment');
    const part = { ...partial, readings: new Map([...partial.readings, ['camp', cantonment]]) };
    expect(distributed(part)).toMatchObject({ of: '2 towns', absent: [] });
  });

  it('holds the numbers of those that it is among too', () => {
    const [one, other] = [partWith([4, 5]), partWith([0, 20])];
    expect(distributionOf(one, 324, 6, [other])?.domain).toEqual([0, 20]);
    expect(distributionOf(one, 324, 6, [])?.domain).toEqual(distributed(one).domain);
  });
});
