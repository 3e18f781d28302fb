/**
 * Neighbours: which areas share a border, how long it is, and on which side. Areas that meet only in a point share none.
 * A direction is seen from one of the two: the way back need not be its exact opposite.
 */
import { distance } from '@turf/turf';
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { type Edge, edgesOf, nameOf, reversed } from './dissolve.ts';
import type { LocatedArea } from './locate.ts';
import { type Pixel, toPlane } from './mercator.ts';

/** Clockwise from north, an eighth of a turn each. */
export const DIRECTIONS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A border whose ends are nearer to each other than this share of its length ends where it begins. */
const ROUNDING = 1e-6;

export interface Neighbour {
  readonly id: string;
  /** Length of the shared border on the ground, the same as seen from either side. */
  readonly metres: number;
  /** Where the neighbour lies; `null` where it lies on all sides, is surrounded, or lies on two opposite sides alike. */
  readonly direction: Direction | null;
}

/** An area and the position it is seen from: the label, where there is one, else the centre of mass. */
export interface LabelledArea extends LocatedArea {
  readonly label?: Position;
}

/** What two areas share, as the first of them walks it. */
interface Border {
  readonly areas: readonly [LabelledArea, LabelledArea];
  readonly edges: readonly Edge[];
}

/** The centre of mass in the plane, of all parts and without the holes. */
function centreOf(geometry: AreaGeometry): Pixel {
  const edges = edgesOf(geometry);
  const [x, y] = toPlane(edges[0]?.from ?? [0, 0]);
  let [size, sumX, sumY] = [0, 0, 0];
  for (const { from, to } of edges) {
    const [[fromX, fromY], [toX, toY]] = [toPlane(from), toPlane(to)];
    const cross = (fromX - x) * (toY - y) - (toX - x) * (fromY - y);
    size += cross;
    sumX += cross * (fromX + toX - 2 * x);
    sumY += cross * (fromY + toY - 2 * y);
  }
  return size === 0 ? [x, y] : [x + sumX / size / 3, y + sumY / size / 3];
}

function bordersOf(areas: readonly LabelledArea[]): readonly Border[] {
  const borders = new Map<string, { areas: [LabelledArea, LabelledArea]; edges: Edge[] }>();
  const walked = new Map<string, LabelledArea>();
  for (const area of areas) {
    for (const edge of edgesOf(area.geometry)) {
      walked.set(nameOf(edge), area);
      const theirs = reversed(edge);
      const first = walked.get(nameOf(theirs));
      if (!first || first === area) continue;
      const pair = JSON.stringify([first.id, area.id]);
      const known = borders.get(pair);
      if (known) known.edges.push(theirs);
      else borders.set(pair, { areas: [first, area], edges: [theirs] });
    }
  }
  return [...borders.values()];
}

const metresOf = (edges: readonly Edge[]) =>
  edges.reduce((sum, { from, to }) => sum + distance(from, to, { units: 'meters' }), 0);

/**
 * The compass word from a pixel of the plane to the far side of a border: the mean of its edges' middles, by length, moved
 * outwards by half the way from its beginning to its end. The mean alone would call west what lies all along the north of a
 * flat area, were that area's label a little east of its middle.
 */
function directionFrom([x, y]: Pixel, edges: readonly Edge[]): Direction | null {
  let [length, east, south, alongX, alongY] = [0, 0, 0, 0, 0];
  for (const { from, to } of edges) {
    const [[fromX, fromY], [toX, toY]] = [toPlane(from), toPlane(to)];
    const weight = Math.hypot(toX - fromX, toY - fromY);
    length += weight;
    east += weight * ((fromX + toX) / 2 - x);
    south += weight * ((fromY + toY) / 2 - y);
    alongX += toX - fromX;
    alongY += toY - fromY;
  }
  // What ends where it begins faces every way alike.
  if (Math.hypot(alongX, alongY) <= length * ROUNDING) return null;
  // The area lies to the left, so outwards is a quarter turn to the right; the plane's y grows southwards.
  const angle = Math.atan2(east / length - alongY / 2, -(south / length + alongX / 2));
  return DIRECTIONS[(Math.round((angle / Math.PI) * 4) + 8) % 8] ?? null;
}

/**
 * The neighbours of every area by its id, from the longest shared border to the shortest; an empty list where it has none.
 * The areas share their vertices exactly. A direction is that of the border, seen from the area's label or centre of mass.
 */
export function neighboursOf(areas: readonly LabelledArea[]): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>(areas.map(({ id }) => [id, []]));
  const standing = new Map(
    areas.map(({ id, geometry, label }) => [id, label ? toPlane(label) : centreOf(geometry)]),
  );
  const add = (here: LabelledArea, there: LabelledArea, metres: number, edges: readonly Edge[]) => {
    const direction = directionFrom(standing.get(here.id) ?? [0, 0], edges);
    found.get(here.id)?.push({ id: there.id, metres, direction });
  };
  for (const { areas: sides, edges } of bordersOf(areas)) {
    const [first, second] = sides;
    const metres = metresOf(edges);
    add(first, second, metres, edges);
    add(second, first, metres, edges.map(reversed));
  }
  for (const neighbours of found.values())
    neighbours.sort((a, b) => b.metres - a.metres || (a.id < b.id ? -1 : 1));
  return found;
}
