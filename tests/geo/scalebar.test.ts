/** Scale bars: round lengths, drawn true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel } from '../../src/geo/mercator.ts';
import { scaleBar } from '../../src/geo/scalebar.ts';

const metresOf = (label: string) => {
  const [number = '', unit] = label.split(' ');
  return Number(number) * (unit === 'km' ? 1000 : 1);
};

const args = [
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: 3, max: 18, noNaN: true }),
  fc.integer({ min: 60, max: 400 }),
] as const;

describe('scaleBar', () => {
  it('scaleBar(lat, zoom, most) is 1, 2 or 5 times a power of ten, and as long on the ground as it says', () => {
    fc.assert(
      fc.property(...args, (lat, zoom, most) => {
        const { pixels, label } = scaleBar(lat, zoom, most);
        const metres = metresOf(label);
        expect(['1', '2', '5']).toContain(String(metres).replace(/0+$/, ''));
        expect(pixels * metresPerPixel(lat, zoom)).toBeCloseTo(metres, 3);
      }),
    );
  });

  it('scaleBar(lat, zoom, most) is no longer than most, and the next round length would be', () => {
    fc.assert(
      fc.property(...args, (lat, zoom, most) => {
        const { pixels } = scaleBar(lat, zoom, most);
        expect(pixels).toBeLessThanOrEqual(most + 1e-9);
        // From 2 to 5 is the longest step.
        expect(pixels * 2.5).toBeGreaterThan(most - 1e-9);
      }),
    );
  });

  it('scaleBar at Karachi, zoom 10, in 140 pixels is 5 km: a pixel is 69.3 m there', () => {
    // 78,271.5 m · cos 24.9° / 2¹⁰ = 69.33 m; 140 pixels hold 9.7 km.
    const { pixels, label } = scaleBar(24.9, 10, 140);
    expect(label).toBe('5 km');
    expect(pixels).toBeCloseTo(5000 / 69.33, 1);
  });

  it('scaleBar says metres below a kilometre', () => {
    expect(scaleBar(24.9, 14, 140).label).toBe('500 m');
  });
});
