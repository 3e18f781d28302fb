/** Rings: the polygons of units, assembled from the arcs that neighbours share. A unit lies to the left of its rings. */

/** Longitude and latitude in degrees. */
export type Point = readonly [lon: number, lat: number];

/** A closed line: the last point repeats the first. Outer rings run anticlockwise, holes clockwise (RFC 7946). */
export type Ring = readonly Point[];

/** The outer ring first, then its holes. */
export type Rings = readonly Ring[];

/** One line of the drawing, drawn once, with the unit on each side as one walks from its first to its last point. */
export type Arc = {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly line: readonly Point[];
};

/** What `assemble` gives back: polygons by unit, largest first, and what kept a ring from closing. */
export type Assembly = {
  readonly polygons: ReadonlyMap<string, readonly Rings[]>;
  readonly faults: readonly string[];
};

type Side = { readonly arc: Arc; readonly line: readonly Point[] };

const keyOf = (point: Point): string => `${point[0]},${point[1]}`;

/** Twice the area in square degrees, positive for an anticlockwise ring. */
function doubleArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    sum += point[0] * next[1] - next[0] * point[1];
  });
  return sum;
}

/** Whether a point lies inside a ring; a point on the ring itself may count as either. */
export function isInside(point: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach((from, index) => {
    const to = ring[index + 1];
    if (to === undefined || from[1] > point[1] === to[1] > point[1]) return;
    const lon = from[0] + ((point[1] - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
    if (point[0] < lon) inside = !inside;
  });
  return inside;
}

/** The arcs of each unit, turned so that the unit lies to the left. */
function sidesByUnit(arcs: readonly Arc[]): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>();
  const add = (unit: string, side: Side) => {
    const known = sides.get(unit);
    if (known === undefined) sides.set(unit, [side]);
    else known.push(side);
  };
  for (const arc of arcs) {
    add(arc.left, { arc, line: arc.line });
    add(arc.right, { arc, line: [...arc.line].reverse() });
  }
  return sides;
}

/** What is wrong with an arc by itself, or `null`. */
function faultOf(arc: Arc): string | null {
  if (arc.line.length < 2) return `arc ${arc.id} needs at least 2 points: got ${arc.line.length}`;
  if (arc.left === arc.right) return `arc ${arc.id} has the same unit on both sides: ${arc.left}`;
  return null;
}

/** Walks on from one side, end to start, until the ring is closed; takes what it uses out of `open`. */
function walk(unit: string, first: Side, open: Set<Side>): { ring: Ring; fault: string | null } {
  const ring: Point[] = [...first.line];
  for (let last = first; ; ) {
    const [start, end] = [ring[0], ring.at(-1)];
    if (start === undefined || end === undefined || keyOf(end) === keyOf(start)) return { ring, fault: null };
    const ways = [...open].filter(({ line: [from] }) => from !== undefined && keyOf(from) === keyOf(end));
    const [next, other] = ways;
    if (next === undefined) {
      const fault = `ring of ${unit} does not close: nothing goes on from arc ${last.arc.id} at ${keyOf(end)}`;
      return { ring, fault };
    }
    if (other !== undefined) {
      const names = ways.map((side) => side.arc.id).join(' or ');
      return { ring, fault: `ring of ${unit} forks at ${keyOf(end)}: ${names}` };
    }
    open.delete(next);
    ring.push(...next.line.slice(1));
    last = next;
  }
}

/** The closed rings of one unit; after the first fault the rest is not looked at. */
function closeRings(unit: string, sides: readonly Side[]): { rings: Ring[]; faults: string[] } {
  const rings: Ring[] = [];
  const open = new Set(sides);
  for (const first of sides) {
    if (!open.delete(first)) continue;
    const { ring, fault } = walk(unit, first, open);
    if (fault !== null) return { rings, faults: [fault] };
    rings.push(ring);
  }
  return { rings, faults: [] };
}

/** Puts every hole into the outer ring around it; the largest polygon comes first. */
function nest(unit: string, rings: readonly Ring[]): { polygons: Rings[]; faults: string[] } {
  const faults: string[] = [];
  const outer = rings.filter((ring) => doubleArea(ring) > 0).sort((a, b) => doubleArea(b) - doubleArea(a));
  const polygons = outer.map((ring): Ring[] => [ring]);
  for (const hole of rings.filter((ring) => doubleArea(ring) <= 0)) {
    const at = hole[0];
    const around = polygons
      .filter(([ring]) => at !== undefined && ring !== undefined && isInside(at, ring))
      .at(-1);
    if (around !== undefined) around.push(hole);
    else
      faults.push(
        `ring of ${unit} runs the wrong way round, or is a hole in nothing: it starts at ${at?.join(',')}`,
      );
  }
  return { polygons, faults };
}

/** The polygons of every unit named on a side of an arc, but for those in `outside`, and all faults found. */
export function assemble(arcs: readonly Arc[], outside: ReadonlySet<string> = new Set()): Assembly {
  const alone = arcs.map(faultOf).filter((fault) => fault !== null);
  if (alone.length > 0) return { polygons: new Map(), faults: alone };
  const polygons = new Map<string, readonly Rings[]>();
  const faults: string[] = [];
  for (const [unit, sides] of [...sidesByUnit(arcs)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (outside.has(unit)) continue;
    const closed = closeRings(unit, sides);
    const nested = nest(unit, closed.rings);
    faults.push(...closed.faults, ...nested.faults);
    polygons.set(unit, nested.polygons);
  }
  return { polygons, faults };
}
