/** Dissolving: the laws of an outline, on made-up grids of rectangles and on the districts of the real data. */
import { area, booleanPointInPolygon, kinks } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry, Position } from '../../src/data/geojson.ts';
import { dissolve, edgesOf, nameOf, reversed } from '../../src/geo/dissolve.ts';
import { DATASET } from '../atlas.ts';

type Cell = readonly [column: number, row: number];
type Ring = readonly Position[];

const SIDE = 7;
/** Where the lines of the grid run, unevenly, in degrees. */
const LONS = [66.9, 66.91, 66.93, 66.94, 66.97, 66.98, 67.01, 67.02];
const LATS = [24.8, 24.83, 24.84, 24.85, 24.87, 24.9, 24.91, 24.93];
const CELLS: readonly Cell[] = LONS.slice(1).flatMap((_, column) =>
  LATS.slice(1).map((_, row): Cell => [column, row]),
);

const at = (column: number, row: number): Position => [LONS[column] ?? 0, LATS[row] ?? 0];
const middleOf = ([column, row]: Cell): Position => {
  const [[west, south], [east, north]] = [at(column, row), at(column + 1, row + 1)];
  return [(west + east) / 2, (south + north) / 2];
};
const boxOf = ([column, row]: Cell): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1), at(column, row)],
  ],
});

/** Cells drawn as rows of a picture, the northernmost first: `#` is one. */
const cellsOf = (...picture: readonly string[]): readonly Cell[] =>
  picture
    .toReversed()
    .flatMap((line, row) =>
      [...line].flatMap((sign, column): Cell[] => (sign === '#' ? [[column, row]] : [])),
    );

const outlineOf = (cells: readonly Cell[]) => dissolve(cells.map(boxOf));
const partsOf = (geometry: AreaGeometry): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const asArea = (rings: readonly Ring[]) => ({
  type: 'Polygon' as const,
  coordinates: rings.map((ring) => [...ring]),
});
const namesOf = (geometry: AreaGeometry) => edgesOf(geometry).map(nameOf);

/** Groups of cells that hang together by their sides. */
function groupsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const open = new Map(cells.map((cell) => [`${cell}`, cell]));
  const groups: Cell[][] = [];
  for (const first of cells) {
    if (!open.delete(`${first}`)) continue;
    const group = [first];
    for (const [column, row] of group) {
      const beside = [
        `${column - 1},${row}`,
        `${column + 1},${row}`,
        `${column},${row - 1}`,
        `${column},${row + 1}`,
      ];
      for (const name of beside) {
        const cell = open.get(name);
        if (cell) group.push(cell);
        open.delete(name);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Positive for an anticlockwise ring. */
const signedArea = (ring: Ring) => {
  const [x, y] = ring[0] ?? [0, 0];
  return ring.slice(1).reduce((sum, to, index) => {
    const from = ring[index] ?? to;
    return sum + (from[0] - x) * (to[1] - y) - (to[0] - x) * (from[1] - y);
  }, 0);
};

function expectValid(geometry: AreaGeometry): void {
  const parts = partsOf(geometry);
  expect(geometry.type).toBe(parts.length === 1 ? 'Polygon' : 'MultiPolygon');
  for (const rings of parts)
    rings.forEach((ring, index) => {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(new Set(ring.map(String)).size, 'a ring does not touch itself').toBe(ring.length - 1);
      expect(signedArea(ring) > 0).toBe(index === 0);
      const [[lon, lat] = [0, 0], [nextLon, nextLat] = [0, 0]] = ring;
      const beside = [(lon + nextLon) / 2, (lat + nextLat) / 2];
      if (index > 0) expect(booleanPointInPolygon(beside, asArea(rings.slice(0, 1)))).toBe(true);
    });
}

function expectOutline(outline: AreaGeometry, members: readonly AreaGeometry[]): void {
  const walked = members.flatMap(namesOf);
  const names = namesOf(outline);
  expect(new Set(names).size).toBe(names.length);
  const shared = new Set(members.flatMap(edgesOf).map(reversed).map(nameOf));
  expect(names.filter((name) => shared.has(name))).toEqual([]);
  expect(names.toSorted()).toEqual(walked.filter((name) => !shared.has(name)).toSorted());
  const whole = members.reduce((sum, member) => sum + area(member), 0);
  expect(Math.abs(area(outline) / whole - 1)).toBeLessThan(1e-9);
}

const someCells = fc.shuffledSubarray([...CELLS], { minLength: 1 });

describe('dissolve(boxes of a grid)', () => {
  it('dissolve(areas) has every edge of exactly one member, none that two share, and their areas summed', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        expectOutline(outlineOf(cells), cells.map(boxOf));
      }),
    );
  });

  it('dissolve(areas) closes its rings, outer ones anticlockwise, holes clockwise and inside, none touching itself', () => {
    fc.assert(fc.property(someCells, (cells) => expectValid(outlineOf(cells))));
  });

  it('dissolve(areas) has a part for each group that hangs together by its sides, and that group in it', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const parts = partsOf(outlineOf(cells)).map(asArea);
        const held = parts.map((part) =>
          CELLS.filter((cell) => booleanPointInPolygon(middleOf(cell), part)).map(String),
        );
        const groups = groupsOf(cells).map((group) => group.map(String).toSorted());
        expect(held.map((names) => names.toSorted().join(' ')).toSorted()).toEqual(
          groups.map((names) => names.join(' ')).toSorted(),
        );
      }),
    );
  });

  it('dissolve(areas) is the same whatever their order and grouping, and if an area comes twice', () => {
    fc.assert(
      fc.property(someCells, fc.nat({ max: SIDE * SIDE }), (cells, cutAt) => {
        const outline = outlineOf(cells);
        const ordered = cells.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(outlineOf(ordered)).toEqual(outline);
        expect(dissolve([outlineOf(cells.slice(0, cutAt)), outlineOf(cells.slice(cutAt))])).toEqual(outline);
        expect(outlineOf([...cells, ...cells])).toEqual(outline);
      }),
    );
  });

  it('dissolve(areas) starts each ring at its westernmost position, the southernmost of several', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        for (const ring of partsOf(outlineOf(cells)).flat()) {
          const [first] = ring.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
          expect(ring[0]).toEqual(first);
        }
      }),
    );
  });
});

describe('dissolve(areas), by hand', () => {
  it('dissolve(two boxes) keeps the vertices at both ends of the side that is gone', () => {
    expect(outlineOf(cellsOf('##'))).toEqual({
      type: 'Polygon',
      coordinates: [[at(0, 0), at(1, 0), at(2, 0), at(2, 1), at(1, 1), at(0, 1), at(0, 0)]],
    });
  });

  it('dissolve(a frame) has one hole, which runs clockwise', () => {
    const outline = outlineOf(cellsOf('###', '#.#', '###'));
    expect(outline.type).toBe('Polygon');
    expect(partsOf(outline)[0]?.slice(1)).toEqual([[at(1, 1), at(1, 2), at(2, 2), at(2, 1), at(1, 1)]]);
  });

  it('dissolve(two boxes that meet at a corner) keeps them apart, the larger first', () => {
    const [large, small] = [boxOf([1, 0]), boxOf([0, 1])];
    // Column 1 is twice as wide as column 0, row 0 three times as high as row 1.
    expect(dissolve([small, large])).toEqual({
      type: 'MultiPolygon',
      coordinates: [large.coordinates, small.coordinates],
    });
  });

  it('dissolve(areas) makes a hole of a hollow that meets the outside in a corner', () => {
    const parts = partsOf(outlineOf(cellsOf('##.', '#.#', '###')));
    expect(parts.map((rings) => rings.map((ring) => ring.length - 1))).toEqual([[12, 4]]);
  });

  it('dissolve(areas) makes two holes of hollows that meet in a corner', () => {
    const parts = partsOf(outlineOf(cellsOf('####', '#.##', '##.#', '####')));
    expect(parts.map((rings) => rings.map((ring) => ring.length - 1))).toEqual([[16, 4, 4]]);
  });

  it('dissolve(an island in a hole) makes a part of the island and leaves the hole to the part around it', () => {
    const parts = partsOf(outlineOf(cellsOf('#####', '#...#', '#.#.#', '#...#', '#####')));
    expect(parts.map((rings) => rings.map((ring) => ring.length - 1))).toEqual([[20, 12], [4]]);
  });

  it('dissolve(an island that touches the rim of its hole in all corners) does the same', () => {
    const parts = partsOf(outlineOf(cellsOf('#####', '##.##', '#.#.#', '##.##', '#####')));
    expect(parts.map((rings) => rings.map((ring) => ring.length - 1))).toEqual([[20, 12], [4]]);
  });

  it('dissolve(a frame within a frame) leaves each hole to the frame around it', () => {
    const picture = ['#######', '#.....#', '#.###.#', '#.#.#.#', '#.###.#', '#.....#', '#######'];
    const parts = partsOf(outlineOf(cellsOf(...picture)));
    expect(parts.map((rings) => rings.map((ring) => ring.length - 1))).toEqual([
      [28, 20],
      [12, 4],
    ]);
  });

  it('dissolve(a hole that begins at the tip of a bay) leaves it to the area around both', () => {
    const bayed: AreaGeometry = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 1],
          [2, 2],
          [4, 3],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
        [
          [2, 2],
          [3, 1],
          [2.2, 1],
          [2, 2],
        ],
      ],
    };
    expect(dissolve([bayed])).toEqual(bayed);
  });

  it('dissolve(no areas) has no parts', () => {
    expect(dissolve([])).toEqual({ type: 'MultiPolygon', coordinates: [] });
  });

  it('dissolve(a ring that runs the wrong way round) throws and says where', () => {
    const wrong = {
      type: 'Polygon' as const,
      coordinates: partsOf(boxOf([0, 0]))
        .flat()
        .map((ring) => ring.toReversed()),
    };
    expect(() => dissolve([wrong])).toThrow(
      `the wrong way round, or is a hole in nothing: it starts at ${at(0, 0)}`,
    );
  });

  it('dissolve(a ring that is not closed) throws and says where', () => {
    const open = { type: 'Polygon' as const, coordinates: [[at(0, 0), at(1, 0), at(1, 1)]] };
    expect(() => dissolve([open])).toThrow(`nothing goes on from ${at(1, 1)}`);
  });
});

describe('dissolve(the areas of the atlas)', () => {
  const units = [...DATASET.units.values()];
  const districts = [...new Set(DATASET.towns.map((town) => town.district))];
  const townsOf = (district: string | null) => DATASET.towns.filter((town) => town.district === district);

  it('dissolve(one area) is itself, but for where its rings start', () => {
    for (const unit of units)
      for (const geometry of [unit.geometry, unit.small]) {
        const outline = dissolve([geometry]);
        expect(outline.type, unit.id).toBe(geometry.type);
        expect(namesOf(outline).toSorted(), unit.id).toEqual(namesOf(geometry).toSorted());
        const lengths = (one: AreaGeometry) => partsOf(one).map((rings) => rings.map((ring) => ring.length));
        expect(lengths(outline), unit.id).toEqual(lengths(geometry));
        expect(dissolve([outline]), unit.id).toEqual(outline);
      }
  });

  it('dissolve(the towns of a district) is a valid outline of them, in both outlines of a town', () => {
    expect(districts.length).toBe(5);
    for (const district of districts)
      for (const detail of ['geometry', 'small'] as const) {
        const members = townsOf(district).map((town) => town[detail]);
        const outline = dissolve(members);
        expectValid(outline);
        expectOutline(outline, members);
        for (const ring of partsOf(outline).flat())
          expect(kinks(asArea([ring])).features, `${district}`).toEqual([]);
        // Each district is of one piece but West, which has an island off Kemari.
        expect(partsOf(outline).length, `${district}`).toBe(district === 'west' ? 2 : 1);
      }
  });

  it('dissolve(all units) is the same from the districts and the cantonments', () => {
    const cantonments = units.filter((unit) => unit.kind === 'cantonment').map((unit) => unit.geometry);
    const outlines = districts.map((district) => dissolve(townsOf(district).map((town) => town.geometry)));
    const whole = dissolve(units.map((unit) => unit.geometry));
    expectValid(whole);
    expect(dissolve([...cantonments, ...outlines])).toEqual(whole);
  });
});
