/** Hatches: lines, bands and dots stay in their area, fill it evenly, and meet those of the neighbour. */
import { area as areaOf, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Position } from '../../src/data/geojson.ts';
import { bands, hatchLines, SOFT_STEPS, softLines, stipple } from '../../src/geo/hatch.ts';
import { fromPlane, type Pixel, scaleOf, toPlane } from '../../src/geo/mercator.ts';
import { DATASET, unitNamed } from '../atlas.ts';

const ZOOM = 12;
const SCALE = scaleOf(ZOOM);
const [ORIGIN_X, ORIGIN_Y] = toPlane([67, 24.9]);
/** Coordinates are rounded to a millionth of a degree, which is less than this many pixels. */
const ROUNDING = 0.05;

const positionOf = ([x, y]: Pixel): Position => {
  const [lon, lat] = fromPlane([ORIGIN_X + x / SCALE, ORIGIN_Y + y / SCALE]);
  return [lon, lat];
};
const pixelOf = (position: Position): Pixel => {
  const [x, y] = toPlane(position);
  return [(x - ORIGIN_X) * SCALE, (y - ORIGIN_Y) * SCALE];
};

const ring = (left: number, top: number, width: number, height: number): Position[] =>
  (
    [
      [left, top],
      [left, top + height],
      [left + width, top + height],
      [left + width, top],
      [left, top],
    ] as const
  ).map(positionOf);
const box = (left: number, top: number, width: number, height: number): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [ring(left, top, width, height)],
});

const lengthOf = (lines: readonly (readonly Position[])[]) =>
  lines.reduce((sum, line) => {
    const [from, to] = [line[0], line.at(-1)].map((end) => (end ? pixelOf(end) : ([0, 0] as const)));
    return sum + (from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0);
  }, 0);

const form = fc.record({
  spacing: fc.integer({ min: 4, max: 14 }),
  angle: fc.integer({ min: -90, max: 90 }),
});
const SIDE = 200;
const square = box(0, 0, SIDE, SIDE);
const isInSquare = ([x, y]: Pixel) =>
  x >= -ROUNDING && y >= -ROUNDING && x <= SIDE + ROUNDING && y <= SIDE + ROUNDING;

describe('hatchLines', () => {
  it('hatchLines(area) lie inside the area, whatever their angle', () => {
    fc.assert(
      fc.property(form, (look) => {
        const ends = hatchLines(square, ZOOM, look).flat().map(pixelOf);
        expect(ends.length).toBeGreaterThan(0);
        expect(ends.filter((end) => !isInSquare(end))).toEqual([]);
      }),
    );
  });

  it('hatchLines(area) fill it evenly: length times spacing is the area, to one line more or less', () => {
    fc.assert(
      fc.property(form, (look) => {
        const filled = lengthOf(hatchLines(square, ZOOM, look)) * look.spacing;
        const oneLine = look.spacing * SIDE * Math.SQRT2;
        expect(Math.abs(filled - SIDE * SIDE)).toBeLessThanOrEqual(oneLine);
      }),
    );
  });

  it('hatchLines(area) run at the angle asked for, anticlockwise from east', () => {
    for (const angle of [0, 30, 45, -45]) {
      const [[from, to] = []] = hatchLines(square, ZOOM, { spacing: 10, angle });
      if (!from || !to) throw new Error('no line');
      const [[x0, y0], [x1, y1]] = [pixelOf(from), pixelOf(to)];
      // Pixels grow downwards.
      const drawn = (Math.atan2(y0 - y1, x1 - x0) * 180) / Math.PI;
      expect(Math.abs(Math.sin(((drawn - angle) * Math.PI) / 180))).toBeLessThan(0.02);
    }
  });

  it('hatchLines(area) keep out of its holes', () => {
    const holed: AreaGeometry = {
      type: 'Polygon',
      coordinates: [ring(0, 0, SIDE, SIDE), ring(50, 50, 100, 100).toReversed()],
    };
    fc.assert(
      fc.property(form, (look) => {
        const lines = hatchLines(holed, ZOOM, look);
        for (const [from, to] of lines) {
          if (!from || !to) throw new Error('no line');
          const [a, b] = [pixelOf(from), pixelOf(to)];
          const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
          expect(x > 51 && x < 149 && y > 51 && y < 149).toBe(false);
        }
        const filled = lengthOf(lines) * look.spacing;
        expect(Math.abs(filled - (SIDE * SIDE - 10_000))).toBeLessThan(2 * look.spacing * SIDE * Math.SQRT2);
      }),
    );
  });

  it('hatchLines(neighbours) meet: two halves have the lines of the whole', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 20, max: 180 }), (look, at) => {
        const halves = [box(0, 0, at, SIDE), box(at, 0, SIDE - at, SIDE)];
        const parts = halves.reduce((sum, half) => sum + lengthOf(hatchLines(half, ZOOM, look)), 0);
        // Where the shared side runs along a line, that line is of one half, of both or of none.
        const along = Math.abs(look.angle) === 90 ? SIDE : 0;
        expect(Math.abs(parts - lengthOf(hatchLines(square, ZOOM, look)))).toBeLessThanOrEqual(along + 1);
      }),
    );
  });

  it('hatchLines(several polygons) are those of each', () => {
    const both: AreaGeometry = {
      type: 'MultiPolygon',
      coordinates: [[ring(0, 0, 80, 80)], [ring(120, 0, 80, 80)]],
    };
    const look = { spacing: 6, angle: 45 };
    const one = [box(0, 0, 80, 80), box(120, 0, 80, 80)].flatMap((part) => hatchLines(part, ZOOM, look));
    expect(hatchLines(both, ZOOM, look)).toEqual(one);
  });
});

describe('bands', () => {
  const look = { spacing: 9, angle: 45 };

  it('bands(area, turn of n) share the area out: their sizes add up to it', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 2, max: 4 }), (stripes, of) => {
        const sizes = Array.from({ length: of }, (_, turn) => areaOf(bands(square, ZOOM, stripes, turn, of)));
        const whole = areaOf(square);
        expect(Math.abs(sizes.reduce((a, b) => a + b, 0) / whole - 1)).toBeLessThan(0.005);
      }),
    );
  });

  it('bands(area, turn of n) hold each point of the area once, but for those on an edge', () => {
    const parts = [0, 1, 2].map((turn) => bands(square, ZOOM, look, turn, 3));
    const grid = Array.from({ length: 40 }, (_, index) => 3 + index * 4.93);
    const holders = grid.flatMap((x) =>
      grid.map((y) => parts.filter((part) => booleanPointInPolygon(positionOf([x, y]), part)).length),
    );
    const astray = holders.filter((count) => count !== 1).length;
    expect(astray / holders.length).toBeLessThan(0.02);
  });

  it('bands(two holders) give each about half of every town', () => {
    for (const town of DATASET.towns) {
      const whole = areaOf(town.geometry);
      const [first = 0, second = 0] = [0, 1].map((turn) => areaOf(bands(town.geometry, ZOOM, look, turn, 2)));
      expect(Math.abs((first + second) / whole - 1), town.id).toBeLessThan(0.01);
      expect(Math.abs(first - second) / whole, town.id).toBeLessThan(0.1);
    }
  });
});

describe('stipple', () => {
  it('stipple(area) sets a dot for every spacing squared, all of them inside', () => {
    fc.assert(
      fc.property(form, (look) => {
        const dots = stipple(square, ZOOM, look).map(pixelOf);
        expect(dots.filter((dot) => !isInSquare(dot))).toEqual([]);
        const rim = 4 * SIDE * look.spacing;
        expect(Math.abs(dots.length * look.spacing ** 2 - SIDE * SIDE)).toBeLessThan(rim);
      }),
    );
  });

  it('stipple(area) is staggered: no two dots are nearer than the spacing', () => {
    const look = { spacing: 8, angle: 0 };
    const dots = stipple(box(0, 0, 80, 80), ZOOM, look).map(pixelOf);
    const distances = dots.flatMap((a, index) =>
      dots.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(look.spacing - 2 * ROUNDING);
    // A dot and the one below it are shifted by half: the next nearest are √(8² + 4²) apart.
    const diagonal = Math.hypot(8, 4);
    expect(distances.some((distance) => Math.abs(distance - diagonal) < 2 * ROUNDING)).toBe(true);
  });
});

describe('softLines', () => {
  const look = { spacing: 5, angle: 0 };

  it('softLines(area) are the lines of the hatch, cut up: no length is lost or drawn twice', () => {
    for (const geometry of [square, unitNamed('lyari').geometry, unitNamed('korangi').geometry]) {
      const steps = softLines(geometry, 10, look);
      expect(steps).toHaveLength(SOFT_STEPS.length);
      const cut = steps.reduce((sum, step) => sum + lengthOf(step), 0);
      const whole = lengthOf(hatchLines(geometry, 10, look));
      expect(Math.abs(cut / whole - 1)).toBeLessThan(0.001);
    }
  });

  it('softLines(area) grow stronger inwards: each step begins where the one before ends', () => {
    const depths = softLines(square, ZOOM, look).map((step) =>
      step.map(([from, to]) => {
        if (!from || !to) throw new Error('no line');
        const [a, b] = [pixelOf(from), pixelOf(to)];
        const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        return Math.min(x, y, SIDE - x, SIDE - y);
      }),
    );
    for (const [index, inner] of depths.slice(1).entries()) {
      expect(inner.length).toBeGreaterThan(0);
      expect(Math.max(...(depths[index] ?? []))).toBeLessThan(Math.min(...inner) + 2 * ROUNDING);
    }
    expect([...SOFT_STEPS]).toEqual([...SOFT_STEPS].sort());
  });
});
