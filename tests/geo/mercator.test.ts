/** Mercator: the plane, the frame, and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extentOf,
  type Frame,
  fitExtent,
  fromPlane,
  type LonLat,
  metresPerPixel,
  projection,
  toPlane,
  unprojection,
} from '../../src/geo/mercator.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lonLat: fc.Arbitrary<LonLat> = fc.tuple(lon, lat);
const frame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.double({ min: 0, max: 18, noNaN: true }),
  center: lonLat,
  width: fc.integer({ min: 50, max: 3000 }),
  height: fc.integer({ min: 50, max: 3000 }),
});

describe('toPlane and fromPlane', () => {
  it('toPlane(0°, 0°) is the middle of the plane', () => {
    expect(toPlane([0, 0])).toEqual([0.5, 0.5]);
  });

  it('toPlane(lon, ±85.051129°) is its northern and southern edge: the plane is a square', () => {
    // The latitude at which Web Mercator is cut off: atan(sinh(π)) in degrees.
    expect(toPlane([-180, 85.0511287798])[0]).toBeCloseTo(0, 12);
    expect(toPlane([-180, 85.0511287798])[1]).toBeCloseTo(0, 10);
    expect(toPlane([180, -85.0511287798])[0]).toBeCloseTo(1, 12);
    expect(toPlane([180, -85.0511287798])[1]).toBeCloseTo(1, 10);
  });

  it('toPlane(lon, 60°) is ln(2 + √3) / 2π above the middle', () => {
    expect(toPlane([0, 60])[1]).toBeCloseTo(0.5 - Math.log(2 + Math.sqrt(3)) / (2 * Math.PI), 12);
  });

  it('fromPlane undoes toPlane', () => {
    fc.assert(
      fc.property(lonLat, ([x, y]) => {
        const [lonAgain, latAgain] = fromPlane(toPlane([x, y]));
        expect(lonAgain).toBeCloseTo(x, 9);
        expect(latAgain).toBeCloseTo(y, 9);
      }),
    );
  });

  it('toPlane runs east and south', () => {
    expect(toPlane([67, 24])[0]).toBeGreaterThan(toPlane([66, 24])[0]);
    expect(toPlane([67, 24])[1]).toBeGreaterThan(toPlane([67, 25])[1]);
  });
});

describe('projection(frame)', () => {
  it('projection(frame) puts the camera’s centre into the middle of the frame', () => {
    fc.assert(
      fc.property(frame, (seen) => {
        const [x, y] = projection(seen)(seen.center);
        expect(x).toBeCloseTo(seen.width / 2, 6);
        expect(y).toBeCloseTo(seen.height / 2, 6);
      }),
    );
  });

  it('unprojection(frame) undoes projection(frame), to a thousandth of a pixel', () => {
    fc.assert(
      fc.property(
        frame,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seen, right, down) => {
          const [x, y] = [right * seen.width, down * seen.height];
          const back = projection(seen)(unprojection(seen)([x, y]));
          // Beyond the poles of the plane latitude has no room left for a pixel.
          fc.pre(Math.abs(unprojection(seen)([x, y])[1]) < 85.1);
          expect(back[0]).toBeCloseTo(x, 3);
          expect(back[1]).toBeCloseTo(y, 3);
        },
      ),
    );
  });

  it('projection(frame) at zoom 0 makes the world 512 pixels wide, and twice that a level on', () => {
    for (const [zoom, width] of [
      [0, 512],
      [1, 1024],
      [10, 524_288],
    ] as const) {
      const project = projection({ zoom, center: [0, 0], width: 512, height: 512 });
      expect(project([180, 0])[0] - project([-180, 0])[0]).toBeCloseTo(width, 6);
    }
  });

  it('extentOf(frame) is what its corners unproject to', () => {
    const seen: Frame = { zoom: 10, center: [67, 24.9], width: 900, height: 700 };
    const [west, south, east, north] = extentOf(seen);
    const unproject = unprojection(seen);
    const [corner, opposite] = [unproject([0, 0]), unproject([900, 700])];
    for (const [got, expected] of [
      [corner[0], west],
      [corner[1], north],
      [opposite[0], east],
      [opposite[1], south],
    ] as const)
      expect(got).toBeCloseTo(expected, 9);
  });
});

describe('fitExtent', () => {
  const extent = fc
    .tuple(
      fc.double({ min: -170, max: 169, noNaN: true }),
      fc.double({ min: -80, max: 79, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    )
    .map(([west, south, width, height]) => [west, south, west + width, south + height] as const);
  const size = fc.integer({ min: 100, max: 2000 });

  it('fitExtent(extent, width, height, margin) shows it whole, touching the margin on two sides', () => {
    fc.assert(
      fc.property(extent, size, size, fc.integer({ min: 0, max: 40 }), (shown, width, height, margin) => {
        const project = projection({ ...fitExtent(shown, width, height, margin), width, height });
        const [west, south, east, north] = shown;
        const [left, top] = project([west, north]);
        const [right, bottom] = project([east, south]);
        const spare = [left - margin, top - margin, width - right - margin, height - bottom - margin];
        for (const room of spare) expect(room).toBeGreaterThan(-1e-3);
        expect(Math.min(Math.abs(left - margin), Math.abs(top - margin))).toBeLessThan(1e-3);
        expect(left - margin).toBeCloseTo(width - right - margin, 3);
        expect(top - margin).toBeCloseTo(height - bottom - margin, 3);
      }),
    );
  });
});

describe('metresPerPixel', () => {
  it('metresPerPixel(0°, 0) is the equator over 512 pixels: 78,271.5 m', () => {
    // 2π · 6,378,137 m / 512.
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
  });

  it('metresPerPixel halves with each zoom and with the cosine of latitude', () => {
    expect(metresPerPixel(0, 5)).toBeCloseTo(metresPerPixel(0, 4) / 2, 9);
    expect(metresPerPixel(60, 4)).toBeCloseTo(metresPerPixel(0, 4) / 2, 9);
  });
});
