/** The sizes of plates: exact pixels, and layouts of which each is a whole picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customSize, SIZES } from '../../src/export/sizes.ts';

describe('SIZES', () => {
  it.each([
    ['a4', 3508, 2480],
    ['a4-portrait', 2480, 3508],
    ['a3', 4961, 3508],
    ['a3-portrait', 3508, 4961],
    ['social', 1200, 630],
    ['social-portrait', 1080, 1350],
    ['slide', 1920, 1080],
  ])('%s is %i × %i pixels', (id, width, height) => {
    expect(SIZES.find((size) => size.id === id)?.pixels).toEqual({ width, height });
  });

  it('has layouts that are the pixels divided by the scale', () => {
    for (const { pixels, layout, scale } of SIZES) {
      expect(layout.width * scale).toBeCloseTo(pixels.width, 9);
      expect(layout.height * scale).toBeCloseTo(pixels.height, 9);
    }
  });

  it('sets type on paper at three quarters of a point a pixel', () => {
    for (const { points, layout } of SIZES.slice(0, 4))
      expect(points.width / layout.width).toBeCloseTo(0.75, 3);
    // Of A4: 297 mm are 841.89 pt.
    expect(SIZES[0].points.width).toBeCloseTo(841.89, 2);
  });

  it('sets type for screens larger than the pixel that it is laid out in', () => {
    for (const { scale } of SIZES.slice(4)) expect(scale).toBeGreaterThanOrEqual(1.5);
  });
});

describe('customSize(width, height)', () => {
  it('is null outside 100 to 10,000 whole pixels', () => {
    for (const side of [99, 10_001, 500.5, Number.NaN, -200]) {
      expect(customSize(side, 800)).toBeNull();
      expect(customSize(800, side)).toBeNull();
    }
  });

  it('has exactly the pixels asked for, and a layout of one shape with them and no narrower than 360', () => {
    const side = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = customSize(width, height);
        expect(size?.pixels).toEqual({ width, height });
        const layout = size?.layout ?? { width: 0, height: 0 };
        expect(layout.width / layout.height).toBeCloseTo(width / height, 6);
        expect(Math.min(layout.width, layout.height)).toBeGreaterThan(359.99);
      }),
    );
  });
});
