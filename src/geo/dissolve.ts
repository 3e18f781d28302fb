/**
 * Dissolving: the outline of several areas that share their vertices exactly. An edge that two areas walk in opposite
 * directions is gone; every other edge stays as it is. Nothing is clipped, so areas that overlap have no outline here.
 */
import { area, booleanClockwise } from '@turf/turf';
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { isInside } from './rings.ts';

export interface Edge {
  readonly from: Position;
  readonly to: Position;
}

const FULL_TURN = 2 * Math.PI;

/** What an edge is known by, direction included. */
export const nameOf = ({ from, to }: Edge) => `${from}>${to}`;

/** The same edge as the area on its other side walks it. */
export const reversed = ({ from, to }: Edge): Edge => ({ from: to, to: from });

/** Every edge of an area, holes included. The area lies to its left, as RFC 7946 has it. */
export function edgesOf(geometry: AreaGeometry): readonly Edge[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.flatMap((ring) => ring.slice(1).map((to, index) => ({ from: ring[index] ?? to, to })));
}

function unshared(areas: readonly AreaGeometry[]): readonly Edge[] {
  const edges = new Map(areas.flatMap(edgesOf).map((edge) => [nameOf(edge), edge]));
  return [...edges.values()].filter((edge) => !edges.has(nameOf(reversed(edge))));
}

/** The angle clockwise from a look back along an edge to a look ahead along the next: the least is the sharpest left. */
function turn(edge: Edge, next: Edge): number {
  const back = Math.atan2(edge.from[1] - edge.to[1], edge.from[0] - edge.to[0]);
  const ahead = Math.atan2(next.to[1] - next.from[1], next.to[0] - next.from[0]);
  return (back - ahead + FULL_TURN) % FULL_TURN;
}

/** Closed walks over all edges. Where edges fork a walk keeps left, and so on the rim of one part. */
function walksOver(edges: readonly Edge[]): readonly (readonly Position[])[] {
  const leaving = new Map<string, Set<Edge>>();
  for (const edge of edges) {
    const known = leaving.get(`${edge.from}`);
    if (known) known.add(edge);
    else leaving.set(`${edge.from}`, new Set([edge]));
  }
  const after = (edge: Edge): Edge => {
    const ways = leaving.get(`${edge.to}`) ?? new Set();
    const [next] = [...ways].toSorted((a, b) => turn(edge, a) - turn(edge, b));
    if (!next) throw new Error(`a ring that does not end where it begins: nothing goes on from ${edge.to}`);
    ways.delete(next);
    return next;
  };
  const walks: Position[][] = [];
  for (const first of edges) {
    if (!leaving.get(`${first.from}`)?.has(first)) continue;
    const walk = [first.from];
    for (let edge = after(first); edge !== first; edge = after(edge)) walk.push(edge.from);
    walks.push(walk);
  }
  return walks;
}

/** Cuts a walk wherever it comes back to a position, so that no ring touches itself. The rings are still open. */
function cut(walk: readonly Position[]): readonly (readonly Position[])[] {
  const rings: Position[][] = [];
  const path: Position[] = [];
  const indices = new Map<string, number>();
  for (const position of walk) {
    const before = indices.get(`${position}`);
    if (before !== undefined) {
      const ring = path.splice(before);
      for (const left of ring) indices.delete(`${left}`);
      rings.push(ring);
    }
    indices.set(`${position}`, path.length);
    path.push(position);
  }
  return [...rings, path];
}

/** The ring from its westernmost position on, the southernmost of several, and closed. */
function closed(ring: readonly Position[]): Position[] {
  let start = 0;
  for (const [index, [lon, lat]] of ring.entries()) {
    const [west = lon, south = lat] = ring[start] ?? [];
    if (lon < west || (lon === west && lat < south)) start = index;
  }
  return [...ring.slice(start), ...ring.slice(0, start + 1)];
}

/** Rings from the largest to the smallest; rings of one size in an order that depends on their positions alone. */
function bySize(rings: readonly Position[][]): readonly Position[][] {
  const sized = rings.map((ring) => ({ ring, size: area({ type: 'Polygon', coordinates: [ring] }) }));
  return sized
    .toSorted((a, b) => b.size - a.size || (`${a.ring}` < `${b.ring}` ? -1 : 1))
    .map(({ ring }) => ring);
}

/** The middle of a ring's first edge: unlike a vertex it lies on no other ring, even where rings touch. */
function besideStart([[lon, lat] = [0, 0], [nextLon, nextLat] = [lon, lat]]: readonly Position[]): Position {
  return [(lon + nextLon) / 2, (lat + nextLat) / 2];
}

/** Every hole under the smallest outer ring around it. */
function nest(rings: readonly Position[][]): Position[][][] {
  const parts = rings.filter((ring) => !booleanClockwise(ring)).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => booleanClockwise(ring))) {
    const part = parts.findLast(([outer]) => outer && isInside(besideStart(hole), outer));
    if (!part)
      throw new Error(`a ring runs the wrong way round, or is a hole in nothing: it starts at ${hole[0]}`);
    part.push(hole);
  }
  return parts;
}

/**
 * The outline of areas that share their vertices exactly and do not overlap, the same whatever their order. A Polygon where
 * it has one part, else a MultiPolygon, of no parts where there are no areas. Parts that meet only in a point stay apart.
 * Rings start at their westernmost position, the southernmost of several; parts and holes run from the largest down.
 */
export function dissolve(areas: readonly AreaGeometry[]): AreaGeometry {
  const rings = walksOver(unshared(areas)).flatMap(cut).map(closed);
  const parts = nest(bySize(rings));
  const [part] = parts;
  return part && parts.length === 1
    ? { type: 'Polygon', coordinates: part }
    : { type: 'MultiPolygon', coordinates: parts };
}
