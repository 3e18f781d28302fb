/** Paths: the geometry of the map as path data, in a frame's pixels and cut to what the frame can show. */
import type { AreaGeometry, ContextFeature, Position } from '../data/geojson.ts';
import { type Frame, type Pixel, scaleOf, toPlane } from '../geo/mercator.ts';
import { cutLine, cutRing, type Side, within } from './clip.ts';
import { Pen } from './pen.ts';

export type Project = (position: Position) => Pixel;
export type Drawn = AreaGeometry | ContextFeature['geometry'];

export interface Sight {
  readonly frame: Frame;
  readonly project: Project;
}

/** A tenth of a pixel is as fine as anything is drawn. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** How far outside the frame things are still drawn, in pixels: farther than any line is wide. */
const BLEED = 12;

/** A line on the plane of the map, with its reach. */
interface PlaneLine {
  readonly points: readonly Pixel[];
  readonly least: Pixel;
  readonly most: Pixel;
}

// The same rings are drawn for every frame, and only their way to the plane is costly.
let plane = new WeakMap<readonly Position[], PlaneLine>();

/** Lets go of what was drawn before: for when something else is the map. */
export function forgetDrawn(): void {
  plane = new WeakMap();
}

function onPlane(positions: readonly Position[]): PlaneLine {
  const known = plane.get(positions);
  if (known) return known;
  const points = positions.map(toPlane);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const line: PlaneLine = { points, least: [left, top], most: [right, bottom] };
  plane.set(positions, line);
  return line;
}

const ringsOf = (geometry: AreaGeometry) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** From the plane to a frame's pixels, and the sides at which it ends, bleed included. */
interface Window {
  readonly pixel: (point: Pixel) => Pixel;
  readonly sides: readonly Side[];
}

function windowOf({ zoom, center, width, height }: Frame): Window {
  const scale = scaleOf(zoom);
  const [x, y] = toPlane(center);
  const [left, top] = [x * scale - width / 2, y * scale - height / 2];
  return {
    pixel: (point) => [point[0] * scale - left, point[1] * scale - top],
    sides: [
      { axis: 0, limit: -BLEED, sign: 1 },
      { axis: 1, limit: -BLEED, sign: 1 },
      { axis: 0, limit: width + BLEED, sign: -1 },
      { axis: 1, limit: height + BLEED, sign: -1 },
    ],
  };
}

/** Whether a line's reach and the window meet. */
function liesIn(positions: readonly Position[], { pixel, sides }: Window): boolean {
  const { least, most } = onPlane(positions);
  const [nearest, farthest] = [pixel(least), pixel(most)];
  return sides.every((side) => within(nearest, side) || within(farthest, side));
}

/** A line's pixels and the sides that it lies across; `null` where it is out of sight. */
function seen(positions: readonly Position[], window: Window) {
  if (!liesIn(positions, window)) return null;
  const { pixel, sides } = window;
  const { points, least, most } = onPlane(positions);
  const [nearest, farthest] = [pixel(least), pixel(most)];
  const crossed = sides.filter((side) => !within(nearest, side) || !within(farthest, side));
  return { pixels: points.map(pixel), crossed };
}

function drawRing(pen: Pen, ring: readonly Position[], window: Window): void {
  const found = seen(ring, window);
  // The last position of a ring is its first again.
  if (found) pen.ring(found.crossed.reduce(cutRing, found.pixels.slice(0, -1)));
}

function drawLine(pen: Pen, line: readonly Position[], window: Window): void {
  const found = seen(line, window);
  if (!found) return;
  const pieces = found.crossed.reduce<readonly (readonly Pixel[])[]>(
    (cut, side) => cut.flatMap((piece) => cutLine(piece, side)),
    [found.pixels],
  );
  for (const piece of pieces) pen.line(piece);
}

function drawGeometry(pen: Pen, geometry: Drawn, window: Window): void {
  switch (geometry.type) {
    case 'Point':
      return;
    case 'LineString':
      drawLine(pen, geometry.coordinates, window);
      return;
    case 'MultiLineString':
      for (const line of geometry.coordinates) drawLine(pen, line, window);
      return;
    case 'Polygon':
    case 'MultiPolygon':
      for (const ring of ringsOf(geometry)) drawRing(pen, ring, window);
      return;
  }
}

/** Whether anything of an area may show in a frame. */
export function inSight(geometry: AreaGeometry, { frame }: Sight): boolean {
  const window = windowOf(frame);
  return ringsOf(geometry).some((ring) => liesIn(ring, window));
}

/** One path of several areas, lines or collections of them; empty where all are out of sight. */
export function pathOfAll(geometries: readonly Drawn[], { frame }: Sight): string {
  const [pen, window] = [new Pen(), windowOf(frame)];
  for (const geometry of geometries) drawGeometry(pen, geometry, window);
  return pen.path;
}

/** The path of an area, line or collection of them; empty where it is out of sight. */
export const pathOf = (geometry: Drawn, sight: Sight) => pathOfAll([geometry], sight);

/** One path of many lines. */
export function pathOfLines(lines: readonly (readonly Position[])[], { frame }: Sight): string {
  const [pen, window] = [new Pen(), windowOf(frame)];
  for (const line of lines) drawLine(pen, line, window);
  return pen.path;
}

/** One path of dots in several lists, to be stroked with a round cap. */
export function pathOfDots(lists: readonly (readonly Position[])[], { frame }: Sight): string {
  const [pen, { pixel, sides }] = [new Pen(), windowOf(frame)];
  for (const dots of lists) {
    for (const point of onPlane(dots).points) {
      const at = pixel(point);
      if (sides.every((side) => within(at, side))) pen.dot(at);
    }
  }
  return pen.path;
}
