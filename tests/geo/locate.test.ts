/** Locating: which area a position lies in. */
import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../src/data/geojson.ts';
import { type Holds, type LocatedArea, locator, locatorIn } from '../../src/geo/locate.ts';
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

/** A country of `side` times `side` squares of one degree that leave no gap. */
const squares = (side: number): readonly LocatedArea[] =>
  Array.from({ length: side * side }, (_, index) => ({
    id: `square-${index}`,
    geometry: { type: 'Polygon', coordinates: [square(index % side, Math.floor(index / side), 1)] },
  }));

it('locator(areas) finds what a look at every outline in their order finds', () => {
  const area = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }))
    .map(
      ([west, south, size]): AreaGeometry => ({ type: 'Polygon', coordinates: [square(west, south, size)] }),
    );
  const degree = fc.double({ min: -1, max: 14, noNaN: true });
  fc.assert(
    fc.property(fc.array(area, { maxLength: 60 }), degree, degree, (geometries, lon, lat) => {
      const areas = geometries.map((geometry, index) => ({ id: `area-${index}`, geometry }));
      const plain = areas.find(({ geometry }) => booleanPointInPolygon([lon, lat], geometry));
      expect(locator(areas)([lon, lat])).toBe(plain?.id ?? null);
    }),
  );
});

it.each([10, 30, 100])(
  'locator(areas) looks at four outlines at most, of %d × %d squares without a gap',
  (side) => {
    let looks = 0;
    const counted: Holds = ([lon, lat], geometry) => {
      looks += 1;
      return booleanPointInPolygon([lon, lat], geometry);
    };
    const locate = locator(squares(side), counted);
    const degree = fc.double({ min: -1, max: side + 1, noNaN: true });
    fc.assert(
      fc.property(degree, degree, (lon, lat) => {
        looks = 0;
        locate([lon, lat]);
        // A corner belongs to four; everything else to fewer.
        expect(looks).toBeLessThanOrEqual(4);
      }),
    );
  },
);

it('locatorIn(lists) is the locator of all areas one list after the other', () => {
  const lists = [squares(2), squares(4)];
  const [apart, together] = [locatorIn(lists), locator(lists.flat())];
  const degree = fc.double({ min: -1, max: 5, noNaN: true });
  fc.assert(
    fc.property(degree, degree, (lon, lat) => {
      expect(apart([lon, lat])).toBe(together([lon, lat]));
    }),
  );
});
