/** Borders: the edges of areas, each once although two areas share it. */
import type { Position } from '../data/geojson.ts';
import type { UnitGround } from './figure.ts';

type Outlined = Pick<UnitGround, 'geometry'>;
export type Lines = readonly (readonly Position[])[];

/** An edge's name is the same from both sides. */
const nameOf = (from: Position, to: Position) => {
  const [a, b] = [`${from}`, `${to}`];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
};

/** The rings of some areas as lines in which no edge comes twice. */
export function sharedOnce(areas: readonly Outlined[]): Lines {
  const drawn = new Set<string>();
  const lines: Position[][] = [];
  const rings = areas.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  for (const ring of rings) {
    let line: Position[] = [];
    let before: Position | undefined;
    for (const here of ring) {
      const edge = before && nameOf(before, here);
      if (edge === undefined || drawn.has(edge)) {
        line = [here];
      } else {
        line.push(here);
        // A line joins the others with its first edge.
        if (line.length === 2) lines.push(line);
        drawn.add(edge);
      }
      before = here;
    }
  }
  return lines;
}

export interface Borders {
  readonly all: Lines;
  readonly cantonments: Lines;
}

// The units are the same for every view.
const BORDERS = new WeakMap<readonly UnitGround[], Borders>();

/** The borders of all units, and those of the cantonments among them. */
export function bordersOf(units: readonly UnitGround[]): Borders {
  const known = BORDERS.get(units);
  if (known) return known;
  const borders = {
    all: sharedOnce(units),
    cantonments: sharedOnce(units.filter((unit) => unit.kind === 'cantonment')),
  };
  BORDERS.set(units, borders);
  return borders;
}
