/** Borders: every edge of every area once, although two areas share it, and no edge that no area has. */
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Position } from '../../src/data/geojson.ts';
import { bordersOf, type Lines, sharedOnce } from '../../src/figure/borders.ts';
import { groundOf } from '../../src/figure/ground.ts';
import { LEVELS } from '../atlas.ts';

const { units } = groundOf(LEVELS);

const edge = (from: Position, to: Position) => [String(from), String(to)].toSorted().join(' ');
const edgesOf = (line: readonly Position[]) => line.slice(1).map((to, index) => edge(line[index] ?? to, to));
const ringsOf = (geometry: AreaGeometry) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
const drawn = (lines: Lines) => lines.flatMap(edgesOf);

const square = (west: number): { readonly geometry: AreaGeometry } => ({
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});

describe('sharedOnce(areas)', () => {
  it('has each edge of the real units once, and no other', () => {
    const edges = drawn(sharedOnce(units));
    expect(new Set(edges).size).toBe(edges.length);
    const all = units.flatMap(({ geometry }) => ringsOf(geometry).flatMap(edgesOf));
    expect(new Set(edges)).toEqual(new Set(all));
    expect(edges.length).toBeLessThan(all.length);
  });

  it('has of two squares side by side the seven edges, the second in one line without the shared one', () => {
    const lines = sharedOnce([square(0), square(1)]);
    expect(lines).toEqual([
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ]);
  });

  it('has nothing of an area that is drawn already, and each ring of several as a line of its own', () => {
    expect(sharedOnce([square(0), square(0)])).toHaveLength(1);
    const parts = [square(0), square(5)].flatMap(({ geometry }) => ringsOf(geometry));
    const apart: AreaGeometry = { type: 'MultiPolygon', coordinates: parts.map((ring) => [ring]) };
    expect(sharedOnce([{ geometry: apart }])).toEqual(parts);
    expect(sharedOnce([])).toEqual([]);
  });

  it('draws no line of a single position', () => {
    for (const line of sharedOnce(units)) expect(line.length).toBeGreaterThan(1);
  });
});

describe('bordersOf(units)', () => {
  it('has those of all units, and among them those of the cantonments', () => {
    const { all, cantonments } = bordersOf(units);
    expect(all).toEqual(sharedOnce(units));
    const own = units.filter(({ kind }) => kind === 'cantonment');
    expect(own).toHaveLength(6);
    expect(cantonments).toEqual(sharedOnce(own));
    const edges = new Set(drawn(all));
    for (const one of drawn(cantonments)) expect(edges.has(one)).toBe(true);
  });

  it('is found once for the units of a map', () => {
    expect(bordersOf(units)).toBe(bordersOf(units));
    expect(bordersOf([...units])).not.toBe(bordersOf(units));
  });
});
