/**
 * A mesh of made-up towns over the country around Karachi: a grid with shaken vertices that neighbours share exactly. Some squares of
 * cells are one town, big enough to be pointed at for certain and to have a pixel read from.
 */
import type { Position } from '../../src/data/geojson.ts';
import { randomFrom } from './random.ts';

export const BOUNDS = [66.65, 24.75, 67.6, 25.65] as const;
/** What a map of this width shows, in pixels, so that a large town is wide enough on the screen. */
const WIDTH = 712;
const LARGE = 16;
/** Of a degree: the last digit that geometry is written with. */
const GRAIN = 1e5;
/** Columns and rows of districts. */
const DISTRICTS = [3, 2] as const;

export interface MeshTown {
  readonly ring: readonly Position[];
  /** The centre of mass. */
  readonly label: Position;
  /** From 0 to 5. */
  readonly district: number;
}

export interface Mesh {
  readonly towns: readonly MeshTown[];
  /** Indices of the large towns. */
  readonly large: readonly number[];
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Edges of a cell on each of its sides. */
  readonly steps: number;
  readonly shake: number;
}

interface Block {
  readonly column: number;
  readonly row: number;
  readonly cells: number;
}

function gridFor(count: number): Grid {
  if (count === 18) return { columns: 6, rows: 3, steps: 8, shake: 0.9 };
  const columns = Math.round(Math.sqrt(count * 0.95));
  return { columns, rows: Math.round(count / columns), steps: 2, shake: 0.55 };
}

const onGrain = (degrees: number) => Math.round(degrees * GRAIN) / GRAIN;

function verticesOf({ columns, rows, steps, shake }: Grid, random: () => number) {
  const [west, south, east, north] = BOUNDS;
  const [across, up] = [columns * steps, rows * steps];
  const vertices = Array.from({ length: up + 1 }, (_, row) =>
    Array.from({ length: across + 1 }, (__, column): Position => {
      const [dx, dy] = [(random() - 0.5) * shake, (random() - 0.5) * shake];
      const x = column === 0 || column === across ? column : column + dx;
      const y = row === 0 || row === up ? row : row + dy;
      return [onGrain(west + (x / across) * (east - west)), onGrain(south + (y / up) * (north - south))];
    }),
  );
  return (column: number, row: number): Position => vertices[row]?.[column] ?? [west, south];
}

/** Sixteen large towns, evenly over the map, then every cell that is left. */
function blocksOf({ columns, rows }: Grid, large: number): readonly Block[] {
  const taken = new Set<number>();
  const blocks: Block[] = [];
  const add = (block: Block) => {
    for (let cell = 0; cell < block.cells ** 2; cell += 1) {
      const row = block.row + Math.floor(cell / block.cells);
      taken.add(row * columns + block.column + (cell % block.cells));
    }
    blocks.push(block);
  };
  for (let index = 0; large > 1 && index < LARGE; index += 1) {
    const [i, j] = [Math.floor(index / 4), index % 4];
    const column = Math.floor((columns - large) * (0.08 + 0.28 * i));
    add({ column, row: Math.floor((rows - large) * (0.08 + 0.28 * j)), cells: large });
  }
  for (let cell = 0; cell < columns * rows; cell += 1) {
    if (!taken.has(cell)) add({ column: cell % columns, row: Math.floor(cell / columns), cells: 1 });
  }
  return blocks;
}

/** Anticlockwise and closed. */
function ringOf(
  { column, row, cells }: Block,
  steps: number,
  at: (column: number, row: number) => Position,
): Position[] {
  const [left, bottom, side] = [column * steps, row * steps, cells * steps];
  const walk = Array.from({ length: side }, (_, step) => step);
  const ring = [
    ...walk.map((step) => at(left + step, bottom)),
    ...walk.map((step) => at(left + side, bottom + step)),
    ...walk.map((step) => at(left + side - step, bottom + side)),
    ...walk.map((step) => at(left, bottom + side - step)),
  ];
  return [...ring, at(left, bottom)];
}

function centreOf(ring: readonly Position[]): Position {
  const [x, y] = ring[0] ?? [0, 0];
  let [size, east, north] = [0, 0, 0];
  for (const [index, [fromX, fromY]] of ring.entries()) {
    const [toX, toY] = ring[index + 1] ?? [fromX, fromY];
    const cross = (fromX - x) * (toY - y) - (toX - x) * (fromY - y);
    size += cross;
    east += (fromX + toX - 2 * x) * cross;
    north += (fromY + toY - 2 * y) * cross;
  }
  return [onGrain(x + east / (3 * size)), onGrain(y + north / (3 * size))];
}

/** About `count` towns: as many as fill a grid. Of 18, all are large. */
export function meshOf(count: number): Mesh {
  const random = randomFrom(12345 + count);
  const grid = gridFor(count);
  const large = count === 18 ? 1 : Math.max(1, Math.ceil(LARGE / (WIDTH / grid.columns)));
  const at = verticesOf(grid, random);
  const blocks = blocksOf(grid, large);
  const [across, up] = DISTRICTS;
  const towns = blocks.map((block): MeshTown => {
    const ring = ringOf(block, grid.steps, at);
    const column = Math.floor((block.column * across) / grid.columns);
    const row = Math.floor((block.row * up) / grid.rows);
    return { ring, label: centreOf(ring), district: row * across + column };
  });
  const first = blocks.flatMap(({ cells }, index) =>
    (large === 1 ? index < LARGE : cells > 1) ? [index] : [],
  );
  return { towns, large: first };
}
