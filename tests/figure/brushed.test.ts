/** Brushing: a point of a plot leads back to its number and its dot, and two of them to a range. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotNear, numberIn, positionIn, rangeBetween } from '../../src/figure/brushed.ts';
import { asWritten } from '../../src/figure/isolation.ts';
import { anySize, distributed, NUMERIC, partWith } from '../distributed.ts';

describe('numberIn(distribution, x) and positionIn(distribution, number)', () => {
  it('any part: the number where a dot stands is its number as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMERIC), anySize, (part, { width, radius }) => {
        const found = distributed(part, width, radius);
        for (const { number, x } of found.dots) {
          expect(positionIn(found, number)).toBeCloseTo(x, 6);
          expect(numberIn(found, x)).toBeCloseTo(asWritten(number, found.numbers), 6);
        }
      }),
    );
  });
});

describe('numberIn(distribution, x) beyond the axis', () => {
  it('is the number of its end', () => {
    const found = distributed(partWith([1, 9]));
    const [left, right] = found.span;
    expect(numberIn(found, left - 500)).toBe(numberIn(found, left));
    expect(numberIn(found, right + 500)).toBe(numberIn(found, right));
  });
});

describe('dotNear(distribution, point, slop)', () => {
  it('is the nearest where several are within reach, whichever comes first', () => {
    const found = distributed(partWith([1, 9]));
    const [one, other] = found.dots;
    if (!one || !other) throw new Error('no two dots');
    expect(dotNear(found, [one.x, one.y], 1000)).toBe(one);
    expect(dotNear(found, [other.x, other.y], 1000)).toBe(other);
  });

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
    expect(rangeBetween(found, 2, 8.9)).toEqual({ from: 2, to: 8.9 });
  });
});
