/** Shapes and lines: any geometry comes back as it was, and what is written already is copied where that is shorter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/data/geojson.ts';
import { packLines, unpackLines } from '../../src/data/lines.ts';
import { type Geometry, geometryOf, shapeOf } from '../../src/data/shapes.ts';

const degrees = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((units) => units / 1e5);
const position = fc.tuple(degrees, degrees);
const line = fc.array(position, { minLength: 1, maxLength: 4 });
const several = fc.array(line, { maxLength: 3 });
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  line.map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  several.map((coordinates) => ({ type: 'MultiLineString' as const, coordinates })),
  several.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc.array(several, { maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);

describe('shapeOf(geometry, lines)', () => {
  it('is read back by geometryOf(shape, next), whatever comes after it', () => {
    fc.assert(
      fc.property(fc.array(geometry, { maxLength: 6 }), (all) => {
        const lines: Position[][] = [];
        const shapes = all.map((one) => shapeOf(one, lines));
        const queue = [...lines];
        expect(shapes.map((shape) => geometryOf(shape, () => queue.shift() ?? []))).toEqual(all);
        expect(queue).toEqual([]);
      }),
    );
  });
});

/** Positions a hundred-thousandth of a degree from one another, from a place on. */
const from = (first: number, count: number): Position[] =>
  Array.from({ length: count }, (_, index) => [(first + index) / 1e5, 1 / 1e5]);

describe('packLines(lines)', () => {
  it('has of a new line its length, how many vertices are new, and their differences', () => {
    expect(packLines([from(5, 3)])).toEqual([3, 3, 5, 1, 1, 0, 1, 0]);
    expect(packLines([[]])).toEqual([0]);
    expect(packLines([])).toEqual([]);
  });

  it('copies three vertices that are written already, forwards and backwards, and writes two again', () => {
    const first = [3, 3, 5, 1, 1, 0, 1, 0];
    expect(packLines([from(5, 3), from(5, 3)])).toEqual([...first, 3, -3, 0]);
    // Backwards from the third vertex: twice its number, and one.
    expect(packLines([from(5, 3), from(5, 3).toReversed()])).toEqual([...first, 3, -3, 5]);
    expect(packLines([from(5, 3), from(6, 2)])).toEqual([...first, 2, 2, -1, 0, 1, 0]);
  });

  it('goes on from a copy to what is new, and from what is new to a copy', () => {
    const lines = [from(5, 3), [...from(5, 3), ...from(50, 1)], [...from(90, 1), ...from(5, 3)]];
    expect(packLines(lines)).toEqual([3, 3, 5, 1, 1, 0, 1, 0, 4, -3, 0, 1, 43, 0, 4, 1, 40, 0, -3, 0]);
    const next = unpackLines(packLines(lines));
    expect(lines.map(() => next())).toEqual(lines);
  });

  it('copies the longest stretch that there is', () => {
    // Vertex 5 stands in both lines; the second goes on as the third does.
    const lines = [from(5, 3), [...from(5, 2), ...from(40, 4)], [...from(5, 2), ...from(40, 4)]];
    const packed = packLines(lines);
    expect(packed.slice(-3)).toEqual([6, -6, 2 * 3]);
  });

  it('refuses more than five decimals in either direction', () => {
    expect(() => packLines([[[67, 24.123456]]])).toThrow('got 67, 24.123456');
    expect(() => packLines([[[67.123456, 24]]])).toThrow('got 67.123456, 24');
  });
});
