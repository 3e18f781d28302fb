/** Classes: breaks that read easily, fall where the numbers part, and put each number into one class. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, endsOf, naturalBreaks, ranks, shortestBetween } from '../../src/figure/classes.ts';

describe('shortestBetween(low, high)', () => {
  it.each([
    [1, 2, 2],
    [3.4, 3.8, 3.6],
    [3.96, 4.02, 4],
    [9, 11, 10],
    [99, 199, 100],
    [123, 127, 125],
    [0.0012, 0.0018, 0.0015],
    [2.9, 3, 3],
    [0, 0.4, 0.2],
  ])('shortestBetween(%d, %d) is %d', (low, high, expected) => {
    expect(shortestBetween(low, high)).toBe(expected);
  });

  const pair = fc
    .tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(1, 10, 1000),
    )
    .map(([low, more, parts]) => ({ low: low / parts, high: (low + more) / parts }));

  it('shortestBetween(low, high) is above low and at most high', () => {
    fc.assert(
      fc.property(pair, ({ low, high }) => {
        const at = shortestBetween(low, high);
        expect(at > low && at <= high).toBe(true);
      }),
    );
  });

  it('shortestBetween(low, high) ends between any two numbers there are, near or far', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const at = shortestBetween(low, high);
        expect(at > low && at <= high).toBe(true);
      }),
    );
  });

  it('shortestBetween(low, high) has no rounder number in its place', () => {
    fc.assert(
      fc.property(pair, ({ low, high }) => {
        const thousandths = Math.round(shortestBetween(low, high) * 1000);
        let rounder = 10;
        while (thousandths % rounder === 0) rounder *= 10;
        const best = Math.floor(Math.round(high * 1000) / rounder) * rounder;
        expect(best > Math.round(low * 1000)).toBe(false);
      }),
    );
  });

  it('shortestBetween(high, low) throws, with the numbers', () => {
    expect(() => shortestBetween(3, 3)).toThrow('a break needs two different numbers: got 3 and 3');
    expect(() => shortestBetween(4, 3)).toThrow('got 4 and 3');
    expect(() => shortestBetween(Number.NaN, 3)).toThrow('got NaN and 3');
    expect(() => shortestBetween(3, Infinity)).toThrow('got 3 and Infinity');
  });
});

const squares = (group: readonly number[]) => {
  const mean = group.reduce((a, b) => a + b, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** The least sum of squares within `count` classes, by trying every way to cut the ordered numbers. */
function leastSquares(ordered: readonly number[], count: number): number {
  if (count === 1) return squares(ordered);
  const cuts = Array.from({ length: ordered.length - count + 1 }, (_, index) => index + 1);
  return Math.min(
    ...cuts.map((cut) => squares(ordered.slice(0, cut)) + leastSquares(ordered.slice(cut), count - 1)),
  );
}

describe('naturalBreaks(values, count)', () => {
  const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 });
  const count = fc.integer({ min: 1, max: 5 });
  const classesOf = (numbers: readonly number[], breaks: readonly number[]) =>
    Array.from({ length: breaks.length + 1 }, (_, index) =>
      numbers.filter((value) => classOf(value, breaks) === index),
    );

  it('naturalBreaks(values, count) part the numbers where they lie apart', () => {
    expect(naturalBreaks([1, 2, 3, 11, 12, 13], 2)).toEqual([10]);
    expect(naturalBreaks([5, 1, 5, 1, 9, 9], 3)).toEqual([3, 7]);
  });

  it('naturalBreaks(values, count) rise, and no class is empty', () => {
    fc.assert(
      fc.property(values, count, (numbers, most) => {
        const breaks = naturalBreaks(numbers, most);
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
        expect(breaks).toHaveLength(Math.min(most, new Set(numbers).size) - 1);
        for (const group of classesOf(numbers, breaks)) expect(group.length).toBeGreaterThan(0);
      }),
    );
  });

  it('naturalBreaks(values, count) give the least sum of squares of all ways to cut', () => {
    fc.assert(
      fc.property(values, count, (numbers, most) => {
        const breaks = naturalBreaks(numbers, most);
        const ordered = numbers.toSorted((a, b) => a - b);
        const got = classesOf(numbers, breaks).reduce((sum, group) => sum + squares(group), 0);
        expect(got).toBeCloseTo(leastSquares(ordered, breaks.length + 1), 6);
      }),
    );
  });

  it('naturalBreaks(values, count) do not mind the order of the numbers', () => {
    fc.assert(
      fc.property(values, count, (numbers, most) => {
        expect(naturalBreaks(numbers.toReversed(), most)).toEqual(naturalBreaks(numbers, most));
      }),
    );
  });

  it('naturalBreaks(one value, count) and naturalBreaks(none, count) are none', () => {
    expect(naturalBreaks([], 5)).toEqual([]);
    expect(naturalBreaks([7, 7, 7], 5)).toEqual([]);
  });
});

describe('classOf(value, breaks)', () => {
  it('classOf(at, breaks) puts a value on a break into the class above', () => {
    expect([9.999, 10, 19.999, 20, 21].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2, 2]);
  });

  it('classOf(value, no breaks) is the one class', () => {
    expect(classOf(5, [])).toBe(0);
  });
});

describe('ranks(values)', () => {
  it('ranks(values) count from the highest, and equal values share a rank', () => {
    const values = new Map([
      ['a', 3],
      ['b', 9],
      ['c', 9],
      ['d', 5],
    ]);
    expect(Object.fromEntries(ranks(values))).toEqual({ b: 1, c: 1, d: 3, a: 4 });
  });
});

it('ranks(values) is one more than how many are higher', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 }), (numbers) => {
      const values = new Map(numbers.map((value, index) => [`town-${index}`, value]));
      const plain = numbers.map((value) => 1 + numbers.filter((other) => other > value).length);
      expect([...ranks(values).values()]).toEqual(plain);
    }),
  );
});

it('endsOf(values) is the least and the greatest, of more numbers than a call takes arguments', () => {
  expect(endsOf([3, -1, 2])).toEqual([-1, 3]);
  expect(endsOf([])).toEqual([Infinity, -Infinity]);
  expect(endsOf(Array.from({ length: 500_000 }, (_, index) => index))).toEqual([0, 499_999]);
});
