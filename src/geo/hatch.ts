/**
 * Hatches, stripes and stipple as geometry: lines, bands and dots clipped to an area. The map and the plate draw the same
 * ones, so that a hatch stays a vector in every export. Spacing is in pixels at a whole zoom level; ink drawn for level z
 * serves zooms from z up to z + 1, as a map's tiles do.
 */
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { fromPlane, type Pixel, scaleOf, toPlane } from './mercator.ts';

export interface HatchForm {
  /** Pixels between lines, bands or dots at a whole zoom level. */
  readonly spacing: number;
  /** Degrees anticlockwise from east. */
  readonly angle: number;
}

type Line = readonly Position[];
type PixelRing = readonly Pixel[];

const RADIANS = Math.PI / 180;
const DECIMALS = 1e5;

function turned([x, y]: Pixel, angle: number): Pixel {
  const cosine = Math.cos(angle * RADIANS);
  const sine = Math.sin(angle * RADIANS);
  return [x * cosine - y * sine, x * sine + y * cosine];
}

function polygonsOf(geometry: AreaGeometry): readonly (readonly (readonly Position[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function intoPixels(ring: readonly Position[], scale: number, angle: number): PixelRing {
  return ring.map((position) => {
    const [x, y] = toPlane(position);
    return turned([x * scale, y * scale], angle);
  });
}

function outOfPixels(pixel: Pixel, scale: number, angle: number): Position {
  const [x, y] = turned(pixel, -angle);
  const [lon, lat] = fromPlane([x / scale, y / scale]);
  return [Math.round(lon * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
}

function heightsOf(rings: readonly PixelRing[]): { least: number; most: number } {
  const heights = rings.flatMap((ring) => ring.map(([, y]) => y));
  return {
    least: heights.reduce((a, b) => Math.min(a, b), Infinity),
    most: heights.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** Where a level line enters and leaves the rings, by the even-odd rule: pairs of x. */
function crossings(rings: readonly PixelRing[], height: number): readonly (readonly [number, number])[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [index, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[index + 1] ?? [x0, y0];
      if (y0 <= height !== y1 <= height) found.push(x0 + ((height - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  const ordered = found.toSorted((a, b) => a - b);
  return ordered.flatMap((x, index) => (index % 2 === 0 ? [[x, ordered[index + 1] ?? x] as const] : []));
}

/** Parallel lines across an area, aligned over the whole map so that neighbours' hatches meet. */
export function hatchLines(
  geometry: AreaGeometry,
  zoom: number,
  { spacing, angle }: HatchForm,
): readonly Line[] {
  const scale = scaleOf(zoom);
  return polygonsOf(geometry).flatMap((polygon) => {
    const rings = polygon.map((ring) => intoPixels(ring, scale, angle));
    const { least, most } = heightsOf(rings);
    const lines: Line[] = [];
    for (let height = Math.ceil(least / spacing) * spacing; height < most; height += spacing) {
      for (const [from, to] of crossings(rings, height)) {
        lines.push([outOfPixels([from, height], scale, angle), outOfPixels([to, height], scale, angle)]);
      }
    }
    return lines;
  });
}

/** A staggered grid of dots inside an area. */
export function stipple(
  geometry: AreaGeometry,
  zoom: number,
  { spacing, angle }: HatchForm,
): readonly Position[] {
  const scale = scaleOf(zoom);
  return polygonsOf(geometry).flatMap((polygon) => {
    const rings = polygon.map((ring) => intoPixels(ring, scale, angle));
    const { least, most } = heightsOf(rings);
    const dots: Position[] = [];
    for (let row = Math.ceil(least / spacing); row * spacing < most; row += 1) {
      const shift = row % 2 === 0 ? 0 : spacing / 2;
      for (const [from, to] of crossings(rings, row * spacing)) {
        const first = Math.ceil((from - shift) / spacing) * spacing + shift;
        for (let x = first; x < to; x += spacing) dots.push(outOfPixels([x, row * spacing], scale, angle));
      }
    }
    return dots;
  });
}

/** The part of a ring on one side of a level line (Sutherland and Hodgman 1974). */
function cut(ring: PixelRing, height: number, below: boolean): PixelRing {
  const kept: Pixel[] = [];
  for (const [index, here] of ring.entries()) {
    const next = ring[index + 1];
    const inside = below ? here[1] >= height : here[1] <= height;
    if (inside) kept.push(here);
    if (!next || inside === (below ? next[1] >= height : next[1] <= height)) continue;
    const share = (height - here[1]) / (next[1] - here[1]);
    kept.push([here[0] + share * (next[0] - here[0]), height]);
  }
  const [first] = kept;
  const last = kept.at(-1);
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...kept, first] : kept;
}

/** Every `of`-th band of an area, beginning with band `turn`: the stripes of one of several holders. */
export function bands(
  geometry: AreaGeometry,
  zoom: number,
  { spacing, angle }: HatchForm,
  turn: number,
  of: number,
): AreaGeometry {
  const scale = scaleOf(zoom);
  const parts = polygonsOf(geometry).flatMap((polygon) => {
    const rings = polygon.map((ring) => intoPixels(ring, scale, angle));
    const { least, most } = heightsOf(rings);
    const found: Position[][][] = [];
    for (let band = Math.floor(least / spacing); band * spacing < most; band += 1) {
      if (((band % of) + of) % of !== turn) continue;
      const strips = rings.map((ring) => cut(cut(ring, band * spacing, true), (band + 1) * spacing, false));
      const solid = strips.filter((strip) => strip.length >= 4);
      if (strips[0] && strips[0].length >= 4)
        found.push(solid.map((strip) => strip.map((pixel) => outOfPixels(pixel, scale, angle))));
    }
    return found;
  });
  return { type: 'MultiPolygon', coordinates: parts };
}

function distanceToSegment([x, y]: Pixel, [x0, y0]: Pixel, [x1, y1]: Pixel): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

function distanceToEdge(point: Pixel, rings: readonly PixelRing[]): number {
  let least = Infinity;
  for (const ring of rings) {
    for (const [index, here] of ring.entries()) {
      const next = ring[index + 1];
      if (next) least = Math.min(least, distanceToSegment(point, here, next));
    }
  }
  return least;
}

/** How strong the soft edge's steps are, from the rim inwards. */
export const SOFT_STEPS = [0.2, 0.5, 1] as const;

/**
 * Hatch lines that fade towards the edge, for "parts of": per step of SOFT_STEPS the pieces of lines drawn at that strength.
 * `fade` is how far from the edge, as a share of the area's greatest depth, the full strength begins.
 */
export function softLines(
  geometry: AreaGeometry,
  zoom: number,
  form: HatchForm,
  fade = 0.75,
): readonly (readonly Line[])[] {
  const scale = scaleOf(zoom);
  const rings = polygonsOf(geometry).flatMap((polygon) => polygon.map((ring) => intoPixels(ring, scale, 0)));
  const piece = form.spacing * 0.8;
  const pieces = hatchLines(geometry, zoom, form).flatMap(([from, to]) => {
    if (!from || !to) return [];
    const [a, b] = intoPixels([from, to], scale, 0);
    if (!a || !b) return [];
    const count = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / piece));
    const at = (index: number): Pixel => [
      a[0] + ((b[0] - a[0]) * index) / count,
      a[1] + ((b[1] - a[1]) * index) / count,
    ];
    return Array.from({ length: count }, (_, index) => ({
      from: at(index),
      to: at(index + 1),
      depth: distanceToEdge(at(index + 0.5), rings),
    }));
  });
  const deepest = pieces.reduce((most, { depth }) => Math.max(most, depth), 0);
  const stepOf = (depth: number) =>
    Math.min(SOFT_STEPS.length - 1, Math.floor((depth / (deepest * fade || 1)) * SOFT_STEPS.length));
  return SOFT_STEPS.map((_, step) =>
    pieces
      .filter(({ depth }) => stepOf(depth) === step)
      .map(({ from, to }) => [outOfPixels(from, scale, 0), outOfPixels(to, scale, 0)]),
  );
}
