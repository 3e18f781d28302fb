/** Heaps: dots on a line never overlap, and lie as low as they can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaped } from '../../src/figure/heaped.ts';

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

  it('very many numbers: no two dots overlap, and none is below the axis', () => {
    const xs = Array.from({ length: 900 }, (_, index) => (index * 7919) % 613).toSorted((a, b) => a - b);
    const ups = heaped(xs, 2);
    const pairs = ups.flatMap((up, index) =>
      ups.slice(0, index).map((below, other) => Math.hypot((xs[index] ?? 0) - (xs[other] ?? 0), up - below)),
    );
    expect(Math.min(...ups)).toBe(0);
    expect(pairs.every((apart) => apart > 4)).toBe(true);
  });
});
