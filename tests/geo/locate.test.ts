/** Locating: which area a position lies in. */
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/data/geojson.ts';
import { locator } from '../../src/geo/locate.ts';
import { DATASET } from '../atlas.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const holed: AreaGeometry = {
  type: 'Polygon',
  coordinates: [square(0, 0, 10), square(4, 4, 2).toReversed()],
};
const twofold: AreaGeometry = { type: 'MultiPolygon', coordinates: [[square(20, 0, 2)], [square(30, 0, 2)]] };

describe('locator(areas)', () => {
  const locate = locator([
    { id: 'holed', geometry: holed },
    { id: 'twofold', geometry: twofold },
    { id: 'late', geometry: { type: 'Polygon', coordinates: [square(0, 0, 5)] } },
  ]);

  it('locator(areas) finds the area, in any of its parts, and null outside all', () => {
    expect(locate([7, 7])).toBe('holed');
    expect(locate([21, 1])).toBe('twofold');
    expect(locate([31, 1])).toBe('twofold');
    expect(locate([26, 1])).toBeNull();
    expect(locate([-1, -1])).toBeNull();
  });

  it('locator(areas) is not fooled by a hole, nor by the box around an area', () => {
    expect(locate([5.5, 5.5])).toBeNull();
  });

  it('locator(areas) lets the first area win where two overlap', () => {
    expect(locate([1, 1])).toBe('holed');
    expect(locate([4.5, 4.5])).toBe('late');
  });

  it('locator(no areas) is always null', () => {
    expect(locator([])([67, 24.9])).toBeNull();
  });
});

it('locator(the units of the atlas) finds each unit at its own label', () => {
  const locate = locator([...DATASET.units.values()]);
  for (const unit of DATASET.units.values()) expect(locate(unit.label)).toBe(unit.id);
});
