/** Extents of positions and areas, in degrees. */
import type { AreaGeometry, Position } from '../data/geojson.ts';
import type { Extent } from './mercator.ts';

/** Every vertex of an area, ring after ring. */
export function positionsOf(geometry: AreaGeometry): readonly Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** The least extent that holds all positions. Of none it is infinite and inside out. */
export function extentAround(positions: readonly Position[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

// An outline never changes, and every frame asks for its extent.
const EXTENTS = new WeakMap<AreaGeometry, Extent>();

/** The least extent that holds an area. */
export function extentOfArea(geometry: AreaGeometry): Extent {
  const known = EXTENTS.get(geometry);
  if (known) return known;
  const extent = extentAround(positionsOf(geometry));
  EXTENTS.set(geometry, extent);
  return extent;
}

/** The least extent that holds several. Of none it is infinite and inside out. */
export function extentAroundAll(extents: readonly Extent[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [left, bottom, right, top] of extents) {
    west = Math.min(west, left);
    south = Math.min(south, bottom);
    east = Math.max(east, right);
    north = Math.max(north, top);
  }
  return [west, south, east, north];
}
