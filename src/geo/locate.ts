/** Locating: which area a position lies in. */
import { booleanPointInPolygon } from '@turf/turf';
import type { AreaGeometry } from '../data/geojson.ts';
import type { Extent, LonLat } from './mercator.ts';

export interface LocatedArea {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

function extentOf(geometry: AreaGeometry): Extent {
  const positions = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** A function from a position to the id of the area it lies in, `null` outside all. The first area that holds it wins. */
export function locator(areas: readonly LocatedArea[]): (position: LonLat) => string | null {
  const boxed = areas.map((area) => ({ ...area, extent: extentOf(area.geometry) }));
  return ([lon, lat]) => {
    const found = boxed.find(({ geometry, extent: [west, south, east, north] }) => {
      if (lon < west || lon > east || lat < south || lat > north) return false;
      return booleanPointInPolygon([lon, lat], geometry);
    });
    return found?.id ?? null;
  };
}
