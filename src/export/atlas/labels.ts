/** Labels on a map that sees some units only in part: their names stand in the part that is seen. */
import type { Figure, UnitGround } from '../../figure/figure.ts';
import { locator } from '../../geo/locate.ts';
import { type Frame, type LonLat, type Pixel, projection, unprojection } from '../../geo/mercator.ts';

/** How far apart the places are that are tried: a name is wider than it is high. */
const STEP = { x: 14, y: 9 } as const;
/** A point nearer than this to the frame's edge has no room for a name. */
const EDGE = 22;

/** A place of the grid, by its column and row. */
type Cell = readonly [column: number, row: number];
const nameOf = ([column, row]: Cell) => `${column} ${row}`;

/** By unit, the cells of a grid over the frame that lie in it. */
function cellsOf(units: readonly UnitGround[], frame: Frame): ReadonlyMap<string, readonly Cell[]> {
  const [locate, lonLat] = [locator(units), unprojection(frame)];
  const found = new Map<string, Cell[]>();
  for (let row = 1; row * STEP.y < frame.height; row += 1)
    for (let column = 1; column * STEP.x < frame.width; column += 1) {
      const id = locate(lonLat([column * STEP.x, row * STEP.y]));
      if (id !== null) found.set(id, [...(found.get(id) ?? []), [column, row]]);
    }
  return found;
}

/** The cells that have all four of their neighbours: what is left without the outermost. */
function inner(cells: readonly Cell[]): readonly Cell[] {
  const known = new Set(cells.map(nameOf));
  return cells.filter(([column, row]) =>
    [
      [column - 1, row] as const,
      [column + 1, row] as const,
      [column, row - 1] as const,
      [column, row + 1] as const,
    ].every((cell) => known.has(nameOf(cell))),
  );
}

/** The cell deepest inside, of several the one nearest to their middle; `null` for a sliver. */
function deepest(cells: readonly Cell[]): Cell | null {
  let core = inner(cells);
  if (core.length === 0) return null;
  for (let next = inner(core); next.length > 0; next = inner(core)) core = next;
  const mean = (axis: 0 | 1) => core.reduce((sum, cell) => sum + cell[axis], 0) / core.length;
  const [x, y] = [mean(0), mean(1)];
  const far = ([column, row]: Cell) => Math.hypot(column - x, row - y);
  return core.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

const wellInside = ([x, y]: Pixel, { width, height }: Frame) =>
  x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;

/** The figure with the labels of all units where the frame sees them. */
export function labelledIn(figure: Figure, frame: Frame): Figure {
  const { units } = figure.ground;
  const [project, lonLat] = [projection(frame), unprojection(frame)];
  const cells = cellsOf(units, frame);
  const moved = units.map((unit): UnitGround => {
    if (wellInside(project(unit.label), frame)) return unit;
    const cell = deepest(cells.get(unit.id) ?? []);
    if (!cell) return unit;
    const [lon, lat]: LonLat = lonLat([cell[0] * STEP.x, cell[1] * STEP.y]);
    return { ...unit, label: [lon, lat] };
  });
  return { ...figure, ground: { ...figure.ground, units: moved } };
}
