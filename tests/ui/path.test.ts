/** Geometry as path data: cut to the frame, and the same as the map where it shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/data/geojson.ts';
import type { UnitGround } from '../../src/figure/figure.ts';
import { type Frame, fitExtent, type Pixel, projection, unprojection } from '../../src/geo/mercator.ts';
import { sharedOnce } from '../../src/ui/borders.tsx';
import { cutLine, cutRing, type Side } from '../../src/ui/clip.ts';
import { inSight, pathOf, pathOfDots, pathOfLines } from '../../src/ui/path.ts';
import { DATASET } from '../atlas.ts';

const FRAME: Frame = { ...fitExtent([66.9, 24.8, 67.3, 25.1], 400, 300), width: 400, height: 300 };
const SIGHT = { frame: FRAME, project: projection(FRAME) };
/** Beyond the frame by this much nothing is drawn. */
const BLEED = 12;

const at = unprojection(FRAME);
const positions = (...pixels: readonly Pixel[]) =>
  pixels.map((pixel): Position => {
    const [lon, lat] = at(pixel);
    return [lon, lat];
  });
const LEFT: Side = { axis: 0, limit: 0, sign: 1 };
const square: readonly Pixel[] = [
  [-10, 0],
  [10, 0],
  [10, 10],
  [-10, 10],
];

describe('cutRing(ring, side)', () => {
  it('keeps what lies on the inner side', () => {
    expect(cutRing(square, LEFT)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
    expect(cutRing(square, { axis: 1, limit: 4, sign: -1 })).toEqual([
      [-10, 4],
      [-10, 0],
      [10, 0],
      [10, 4],
    ]);
  });

  it('keeps all of a ring inside and nothing of one outside', () => {
    expect(cutRing(square, { axis: 0, limit: -20, sign: 1 })).toEqual(square);
    expect(cutRing(square, { axis: 0, limit: 20, sign: 1 })).toEqual([]);
  });
});

describe('cutLine(line, side)', () => {
  it('gives a piece for each stretch on the inner side', () => {
    const line: readonly Pixel[] = [
      [5, 0],
      [-5, 10],
      [5, 20],
    ];
    expect(cutLine(line, LEFT)).toEqual([
      [
        [5, 0],
        [0, 5],
      ],
      [
        [0, 15],
        [5, 20],
      ],
    ]);
  });
});

describe('pathOf(geometry, sight)', () => {
  it('draws a ring in the frame’s pixels', () => {
    const ring = positions([10, 10], [50, 10], [50, 40], [10, 40], [10, 10]);
    expect(pathOf({ type: 'Polygon', coordinates: [ring] }, SIGHT)).toBe('M10 10h40v30h-40z');
  });

  it('cuts an area at the frame and its bleed, and leaves out what is beyond', () => {
    const wide = positions([-900, 100], [900, 100], [900, 200], [-900, 200], [-900, 100]);
    const path = pathOf({ type: 'Polygon', coordinates: [wide] }, SIGHT);
    expect([...path.matchAll(/h-?([\d.]+)/g)].map(([, length]) => length)).toEqual(['424', '424']);
    const beyond = positions([-90, 100], [-50, 100], [-50, 200], [-90, 100]);
    expect(pathOf({ type: 'Polygon', coordinates: [beyond] }, SIGHT)).toBe('');
    expect(inSight({ type: 'Polygon', coordinates: [beyond] }, SIGHT)).toBe(false);
    expect(inSight({ type: 'Polygon', coordinates: [wide] }, SIGHT)).toBe(true);
  });

  it('draws no point, and lines without closing them', () => {
    expect(pathOf({ type: 'Point', coordinates: [67, 25] }, SIGHT)).toBe('');
    expect(pathOf({ type: 'LineString', coordinates: positions([0, 0], [30, 40]) }, SIGHT)).toBe(
      'M0 0l30 40',
    );
  });

  it('never leaves the bleed, of any town in any frame', () => {
    const units = [...DATASET.units.values()];
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 5, noNaN: true }),
        fc.constantFrom(...units),
        (closer, { geometry }) => {
          const frame = { ...FRAME, zoom: FRAME.zoom + closer };
          const path = pathOf(geometry, { frame, project: projection(frame) });
          let [x, y] = [0, 0];
          let start: Pixel = [0, 0];
          for (const [, command = '', list = ''] of path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
            const numbers = (list.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
            if (command === 'z') [x, y] = start;
            for (let index = 0; index < numbers.length; index += 'hv'.includes(command) ? 1 : 2) {
              const [a = 0, b = 0] = [numbers[index], numbers[index + 1]];
              if (command === 'M') [x, y] = [a, b];
              else
                [x, y] = [x + (command === 'v' ? 0 : a), y + (command === 'v' ? a : command === 'h' ? 0 : b)];
              if (index === 0 && 'Mm'.includes(command)) start = [x, y];
              expect(x).toBeGreaterThan(-BLEED - 0.1);
              expect(y).toBeGreaterThan(-BLEED - 0.1);
              expect(x).toBeLessThan(FRAME.width + BLEED + 0.1);
              expect(y).toBeLessThan(FRAME.height + BLEED + 0.1);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('pathOfLines(lines, sight) and pathOfDots(lists, sight)', () => {
  it('are one path each, of what is in the frame', () => {
    const lines = [positions([0, 10], [20, 10]), positions([0, 20], [20, 20]), positions([900, 0], [990, 9])];
    expect(pathOfLines(lines, SIGHT)).toBe('M0 10h20m-20 10h20');
    expect(pathOfDots([positions([5, 5], [9, 5]), positions([-99, 5], [5, 7.5])], SIGHT)).toBe(
      'M5 5h.1m3.9 0h.1m-4.1 2.5h.1',
    );
  });
});

describe('sharedOnce(units)', () => {
  const unit = (coordinates: Position[]): Pick<UnitGround, 'geometry'> => ({
    geometry: { type: 'Polygon', coordinates: [coordinates] },
  });
  const edgesIn = (lines: readonly (readonly Position[])[]) =>
    lines.flatMap((line) =>
      line.slice(1).map((to, index) => [`${line[index]}`, `${to}`].toSorted().join(' ')),
    );

  it('has the edge of two neighbours once', () => {
    const left = unit([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    const right = unit([
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 0],
    ]);
    const edges = edgesIn(sharedOnce([left, right]));
    expect(edges).toHaveLength(7);
    expect(new Set(edges).size).toBe(7);
  });

  it('has every edge of every town, and none twice', () => {
    const units = [...DATASET.units.values()];
    const rings = units.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
    const edges = edgesIn(sharedOnce(units));
    expect(new Set(edges).size).toBe(edges.length);
    expect(new Set(edges)).toEqual(new Set(edgesIn(rings)));
  });
});
