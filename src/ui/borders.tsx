/** Borders: the edges of the units, each drawn once although two units share it. */
import type { VNode } from 'preact';
import type { Position } from '../data/geojson.ts';
import type { Figure, UnitGround } from '../figure/figure.ts';
import { WIDTH } from '../figure/ink.ts';
import { pathOfLines, type Sight } from './path.ts';
import { Shape } from './shape.tsx';

/** An edge's name is the same from both sides. */
const nameOf = (from: Position, to: Position) => {
  const [a, b] = [`${from}`, `${to}`];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
};

/** The rings of some units as lines in which no edge comes twice. */
export function sharedOnce(units: readonly Pick<UnitGround, 'geometry'>[]): readonly (readonly Position[])[] {
  const drawn = new Set<string>();
  const lines: Position[][] = [];
  const rings = units.flatMap(({ geometry }) =>
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

interface Edges {
  readonly all: ReturnType<typeof sharedOnce>;
  readonly cantonments: ReturnType<typeof sharedOnce>;
}

// The units are the same for every frame.
const EDGES = new WeakMap<readonly UnitGround[], Edges>();

function edgesOf(units: readonly UnitGround[]): Edges {
  const known = EDGES.get(units);
  if (known) return known;
  const edges = {
    all: sharedOnce(units),
    cantonments: sharedOnce(units.filter((unit) => unit.kind === 'cantonment')),
  };
  EDGES.set(units, edges);
  return edges;
}

export function Borders({ figure: { ink, ground }, sight }: { figure: Figure; sight: Sight }): VNode {
  const { all, cantonments } = edgesOf(ground.units);
  return (
    <g fill="none" stroke-linejoin="round">
      <Shape
        d={pathOfLines(all, sight)}
        stroke={ink.border}
        stroke-width={WIDTH.border}
        stroke-linecap="round"
      />
      <Shape
        d={pathOfLines(cantonments, sight)}
        stroke={ink.cantonmentBorder}
        stroke-width={WIDTH.cantonment}
        stroke-dasharray="3 2"
      />
    </g>
  );
}
