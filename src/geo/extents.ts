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
