/** The place of a number on the key of a scale. */
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnScale } from '../../src/ui/scalekey.tsx';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const ends = fc
  .uniqueArray(number, { minLength: 3, maxLength: 9 })
  .map((all) => all.toSorted((a, b) => a - b));

describe('placeOnScale(value, scale)', () => {
  it('is even within each class, and classes are equally wide: as a linear scale of many parts has it', () => {
    fc.assert(
      fc.property(ends, number, (all, value) => {
        const [least = 0, ...rest] = all;
        const most = rest.pop() ?? 0;
        const fills = rest.concat(0).map(String);
        const expected = scaleLinear()
          .domain(all)
          .range(all.map((_, index) => index / fills.length))
          .clamp(true)(value);
        const scale = { breaks: rest, least, most, fills, labels: [] };
        expect(placeOnScale(value, scale)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('is the foot of the last class where that holds one number alone', () => {
    const scale = { breaks: [10], least: 0, most: 10, fills: ['a', 'b'], labels: [] };
    expect(placeOnScale(10, scale)).toBe(0.5);
  });
});
