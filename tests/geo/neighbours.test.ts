/** Neighbours: the laws of borders on made-up grids, their lengths against the survey, directions read off the map. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/data/geojson.ts';
import {
  DIRECTIONS,
  type Direction,
  type LabelledArea,
  type Neighbour,
  neighboursOf,
} from '../../src/geo/neighbours.ts';
import { DATASET } from '../atlas.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** A box in hundredths of a degree, with a vertex at every one, so that boxes side by side share theirs. */
function ringOf([west, south, east, north]: Box): Position[] {
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) }, (_, index) => from + Math.sign(to - from) * index);
  const around: readonly (readonly [number, number])[] = [
    ...steps(west, east).map((x) => [x, south] as const),
    ...steps(south, north).map((y) => [east, y] as const),
    ...steps(east, west).map((x) => [x, north] as const),
    ...steps(north, south).map((y) => [west, y] as const),
    [west, south],
  ];
  return around.map(([x, y]) => [(6700 + x) / 100, (2490 + y) / 100]);
}

const boxed = (id: string, box: Box): LabelledArea => ({
  id,
  geometry: { type: 'Polygon', coordinates: [ringOf(box)] },
});

const seen = (neighbours: ReadonlyMap<string, readonly Neighbour[]>, from: string, to: string) =>
  neighbours.get(from)?.find((neighbour) => neighbour.id === to);

/** Eighths of a turn between two directions, from 0 to 4. */
function apart(a: Direction | null | undefined, b: Direction | null | undefined): number {
  if (!a || !b) throw new Error(`no direction: ${a}, ${b}`);
  const eighths = Math.abs(DIRECTIONS.indexOf(a) - DIRECTIONS.indexOf(b));
  return Math.min(eighths, 8 - eighths);
}

/** A grid of unit squares, named by column and row. */
const grid = (columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    return boxed(`${x},${y}`, [x, y, x + 1, y + 1]);
  });

/** A hundredth of a degree of latitude on a sphere with the Earth's mean radius of 6,371,008.8 m. */
const STEP_METRES = (6_371_008.8 * Math.PI) / 180 / 100;

describe('neighboursOf(a grid of squares)', () => {
  it('neighboursOf(areas) finds who shares a side, not who meets in a corner, each in its direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (columns, rows) => {
        const neighbours = neighboursOf(grid(columns, rows));
        expect(neighbours.size).toBe(columns * rows);
        for (const [id, found] of neighbours) {
          const [x = 0, y = 0] = id.split(',').map(Number);
          const beside = [
            { id: `${x},${y + 1}`, direction: 'north', is: y + 1 < rows },
            { id: `${x + 1},${y}`, direction: 'east', is: x + 1 < columns },
            { id: `${x},${y - 1}`, direction: 'south', is: y > 0 },
            { id: `${x - 1},${y}`, direction: 'west', is: x > 0 },
          ];
          const expected = beside.filter((one) => one.is).map((one) => `${one.id} ${one.direction}`);
          expect(found.map((one) => `${one.id} ${one.direction}`).toSorted()).toEqual(expected.toSorted());
        }
      }),
    );
  });

  it('neighboursOf(areas) measures borders on the ground', () => {
    const neighbours = neighboursOf(grid(2, 2));
    expect(seen(neighbours, '0,0', '1,0')?.metres).toBeCloseTo(STEP_METRES, 3);
    // A side along the parallel of 24.91° is as much shorter as the parallel is than the equator.
    const alongParallel = STEP_METRES * Math.cos((24.91 * Math.PI) / 180);
    expect(seen(neighbours, '0,0', '0,1')?.metres).toBeCloseTo(alongParallel, 3);
  });

  it('neighboursOf(areas) lists the longest border first, and equal ones by id', () => {
    const neighbours = neighboursOf([
      boxed('long', [0, 0, 3, 1]),
      boxed('c', [3, 0, 4, 1]),
      boxed('b', [-1, 0, 0, 1]),
      boxed('above', [0, 1, 3, 2]),
    ]);
    expect(neighbours.get('long')?.map((one) => one.id)).toEqual(['above', 'b', 'c']);
  });
});

describe('neighboursOf(any two boxes side by side)', () => {
  const size = fc.integer({ min: 1, max: 6 });
  const pair = fc.tuple(size, size, size, size).chain(([width, height, otherWidth, otherHeight]) =>
    fc.record({
      box: fc.constant([0, 0, width, height] as const),
      other: fc
        .integer({ min: 1 - otherHeight, max: height - 1 })
        .map((south): Box => [width, south, width + otherWidth, south + otherHeight]),
    }),
  );

  it('neighboursOf(areas) gives both sides the same metres, and the sum is that of the side they share', () => {
    fc.assert(
      fc.property(pair, ({ box, other }) => {
        const neighbours = neighboursOf([boxed('a', box), boxed('b', other)]);
        const metres = seen(neighbours, 'a', 'b')?.metres;
        expect(seen(neighbours, 'b', 'a')?.metres).toBe(metres);
        const steps = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
        expect(metres).toBeCloseTo(steps * STEP_METRES, 3);
      }),
    );
  });

  it('neighboursOf(areas) has what lies beyond the eastern side lie eastwards, and the way back roughly opposite', () => {
    fc.assert(
      fc.property(pair, ({ box, other }) => {
        const neighbours = neighboursOf([boxed('a', box), boxed('b', other)]);
        const there = seen(neighbours, 'a', 'b')?.direction;
        const back = seen(neighbours, 'b', 'a')?.direction;
        expect(apart(there, 'east')).toBeLessThanOrEqual(2);
        expect(apart(back, 'west')).toBeLessThanOrEqual(2);
        expect(apart(there, back)).toBeGreaterThanOrEqual(2);
        if (box[1] === other[1] && box[3] === other[3]) expect([there, back]).toEqual(['east', 'west']);
      }),
    );
  });

  it('neighboursOf(areas) does not depend on their order', () => {
    fc.assert(
      fc.property(pair, ({ box, other }) => {
        const [a, b] = [boxed('a', box), boxed('b', other)];
        const [there, back] = [neighboursOf([a, b]), neighboursOf([b, a])];
        expect(back.get('a')?.[0]?.direction).toBe(there.get('a')?.[0]?.direction);
        expect(back.get('b')?.[0]?.direction).toBe(there.get('b')?.[0]?.direction);
      }),
    );
  });
});

describe('neighboursOf(areas), by hand', () => {
  it('neighboursOf(areas) has an empty list for what borders on nothing', () => {
    const neighbours = neighboursOf([
      boxed('a', [0, 0, 1, 1]),
      boxed('corner', [1, 1, 2, 2]),
      boxed('far', [5, 5, 6, 6]),
    ]);
    expect([...neighbours.values()]).toEqual([[], [], []]);
    expect(neighboursOf([]).size).toBe(0);
  });

  it('neighboursOf(a flat area) has what lies along most of its north to the north, though its middle is further west', () => {
    // From the middle of the area the border's is 1 step west and half a step north; its far side is 3 steps further north.
    const neighbours = neighboursOf([boxed('flat', [0, 0, 8, 1]), boxed('above', [0, 1, 6, 2])]);
    expect(seen(neighbours, 'flat', 'above')?.direction).toBe('north');
  });

  it('neighboursOf(areas with labels) looks from the label', () => {
    const [flat, above] = [boxed('flat', [0, 0, 8, 1]), boxed('above', [0, 1, 8, 2])];
    expect(seen(neighboursOf([flat, above]), 'flat', 'above')?.direction).toBe('north');
    // Half a step from its western end, so that the far side is 3.5 steps east and 4.5 north.
    const labelled = { ...flat, label: [67.005, 24.905] as Position };
    expect(seen(neighboursOf([labelled, above]), 'flat', 'above')?.direction).toBe('north-east');
  });

  it('neighboursOf(areas without labels) looks from the centre of mass, without the holes', () => {
    const hollow: LabelledArea = {
      id: 'hollow',
      geometry: {
        type: 'Polygon',
        coordinates: [ringOf([0, 0, 10, 10]), ringOf([4, 1, 9, 9]).toReversed()],
      },
    };
    // 100 squares about (5, 5) without 40 about (6.5, 5) have their centre at (4, 5): the far side is 3 east and 6 north,
    // and a step east is nine tenths of a step north. From (5, 5) it would be 2 east, and north the word.
    const neighbours = neighboursOf([hollow, boxed('above', [6, 10, 8, 11])]);
    expect(seen(neighbours, 'hollow', 'above')?.direction).toBe('north-east');
  });

  it('neighboursOf(areas without labels) looks from the centre of mass of all parts', () => {
    const twofold: LabelledArea = {
      id: 'twofold',
      geometry: { type: 'MultiPolygon', coordinates: [[ringOf([0, 0, 4, 4])], [ringOf([18, 0, 20, 4])]] },
    };
    // 16 squares about (2, 2) and 8 about (19, 2): from (7.7, 2) the far side, at (2, 6), is 5.7 west and 4 north.
    const neighbours = neighboursOf([twofold, boxed('above', [0, 4, 4, 5])]);
    expect(seen(neighbours, 'twofold', 'above')?.direction).toBe('north-west');
  });

  it('neighboursOf(an enclave) has no direction, either way, but the whole of its border', () => {
    const around: LabelledArea = {
      id: 'around',
      geometry: {
        type: 'Polygon',
        coordinates: [ringOf([0, 0, 5, 5]), ringOf([3, 3, 4, 4]).toReversed()],
      },
    };
    const neighbours = neighboursOf([around, boxed('enclave', [3, 3, 4, 4])]);
    expect(seen(neighbours, 'enclave', 'around')?.direction).toBeNull();
    expect(seen(neighbours, 'around', 'enclave')?.direction).toBeNull();
    expect(seen(neighbours, 'enclave', 'around')?.metres).toBeGreaterThan(3.6 * STEP_METRES);
  });
});

describe('neighboursOf(the units of the atlas)', () => {
  const neighbours = neighboursOf([...DATASET.units.values()]);
  const rows = csvParse(readFileSync(new URL('../survey/borders.csv', import.meta.url), 'utf8'));
  const pairs = [...neighbours].flatMap(([from, found]) => found.map((to) => ({ from, ...to })));

  it('neighboursOf(units) has all 24, each with a neighbour, each neighbour in its turn', () => {
    expect(neighbours.size).toBe(24);
    for (const found of neighbours.values()) expect(found.length).toBeGreaterThan(0);
    for (const { from, id, metres } of pairs) expect(seen(neighbours, id, from)?.metres).toBe(metres);
  });

  it('neighboursOf(units) names every border of the survey, and none that it does not name', () => {
    const listed = new Set(rows.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    for (const { from, id } of pairs) expect(listed.has(`${from} ${id}`), `${from} ${id}`).toBe(true);
    for (const row of rows.filter(({ kind }) => kind === 'border'))
      expect(seen(neighbours, String(row.a), String(row.b)), `${row.a} ${row.b}`).toBeDefined();
  });

  it('neighboursOf(units) measures borders within 20 % of the survey, but for the one in the harbour', () => {
    for (const { a, b, shared_border_km, kind } of rows) {
      // Most of Manora's border is in the water of the harbour, which is sea here.
      if (kind !== 'border' || (a === 'kemari' && b === 'manora-cantonment')) continue;
      const kilometres = (seen(neighbours, String(a), String(b))?.metres ?? 0) / 1000;
      expect(Math.abs(kilometres / Number(shared_border_km) - 1), `${a} ${b}`).toBeLessThan(0.2);
    }
  });

  it('neighboursOf(units) knows where every neighbour lies, and never has two lie the same way of each other', () => {
    for (const { from, id, direction } of pairs)
      expect(apart(direction, seen(neighbours, id, from)?.direction), `${from} ${id}`).toBeGreaterThanOrEqual(
        2,
      );
  });

  // Read off the map: labels and courses of borders in degrees, longitude first.
  it.each([
    // Lyari is about (66.997, 24.868). Its border with Saddar comes down from (67.013, 24.878) to (66.993, 24.852).
    ['lyari', 'saddar', 'south-east', 'north-west'],
    // Gulberg (67.071, 24.934) and Liaquatabad (67.039, 24.906) meet on a short line about (67.054, 24.914).
    ['gulberg', 'liaquatabad', 'south-west', 'north-east'],
    // Malir (67.203, 24.892) has Malir Cantonment (67.190, 24.955) beyond its northern side, at 24.91.
    ['malir', 'malir-cantonment', 'north', 'south'],
    // Kemari (66.893, 24.895) meets Lyari (66.997, 24.868) on Lyari's western side, at 66.987.
    ['kemari', 'lyari', 'east', 'west'],
    // Korangi (67.118, 24.842) has Korangi Creek (67.113, 24.801) along its south, at 24.814.
    ['korangi', 'korangi-creek-cantonment', 'south', 'north'],
    // Gulshan-e-Iqbal (67.112, 24.930) reaches Jamshed (67.061, 24.868) with its south-western end, about (67.065, 24.881).
    ['gulshan-e-iqbal', 'jamshed', 'south-west', 'north-east'],
    // Shah Faisal is flat, from 67.11 to 67.20 at 24.88: Faisal Cantonment lies along its north, up to 67.175.
    ['shah-faisal', 'faisal-cantonment', 'north-west', 'south'],
  ] as const)(
    'neighboursOf(units) has %s see %s to the %s, which sees it to the %s',
    (from, to, there, back) => {
      expect(seen(neighbours, from, to)?.direction).toBe(there);
      expect(seen(neighbours, to, from)?.direction).toBe(back);
    },
  );
});
