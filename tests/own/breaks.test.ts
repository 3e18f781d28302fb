import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/figure/classes.ts';
import { breaksOf, equalBreaks, quantileBreaks } from '../../src/own/breaks.ts';
import { METHODS } from '../../src/own/owntable.ts';

const values = fc.array(
  fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const own = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 4 });

describe('breaksOf(classes, values)', () => {
  it('gives ascending breaks, fewer than the classes asked for, with every value in one of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        fc.integer({ min: 2, max: 5 }),
        own,
        values,
        (method, count, breaks, all) => {
          const found = breaksOf({ method, count, breaks }, all);
          expect(found.every((one, index) => index === 0 || one > (found[index - 1] ?? Infinity))).toBe(true);
          expect(found.length).toBeLessThan(method === 'own' ? 5 : count);
          for (const value of all) expect(classOf(value, found)).toBeLessThanOrEqual(found.length);
        },
      ),
    );
  });

  it('leaves no class of its own methods below the least or above the greatest value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('natural', 'quantile', 'equal'),
        fc.integer({ min: 2, max: 5 }),
        values,
        (method, count, all) => {
          const found = breaksOf({ method, count, breaks: [] }, all);
          const [least, most] = [Math.min(...all), Math.max(...all)];
          for (const one of found) expect(one > least && one <= most).toBe(true);
        },
      ),
    );
  });

  it('quantileBreaks(values, count) never parts like from like', () => {
    expect(quantileBreaks([1, 2, 2, 2, 3, 4], 3)).toEqual([2, 3]);
    expect(quantileBreaks([5, 5, 5], 4)).toEqual([]);
  });

  it('equalBreaks(values, count) gives equal steps, and none between equal numbers', () => {
    expect(equalBreaks([0, 3, 10], 5)).toEqual([2, 4, 6, 8]);
    expect(equalBreaks([7, 7], 5)).toEqual([]);
    expect(
      equalBreaks(
        Array.from({ length: 200_000 }, (_, index) => index),
        2,
      ),
    ).toEqual([99_999.5]);
  });
});
