/** Locating: which area a position lies in. */
import { booleanPointInPolygon } from '@turf/turf';
import type { AreaGeometry } from '../data/geojson.ts';
import { extentAround, positionsOf } from './extents.ts';
import type { LonLat } from './mercator.ts';

export interface LocatedArea {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

/** A function from a position to the id of the area it lies in, `null` outside all. The first area that holds it wins. */
export function locator(areas: readonly LocatedArea[]): (position: LonLat) => string | null {
  const boxed = areas.map((area) => ({ ...area, extent: extentAround(positionsOf(area.geometry)) }));
  return ([lon, lat]) => {
    const found = boxed.find(({ geometry, extent: [west, south, east, north] }) => {
      if (lon < west || lon > east || lat < south || lat > north) return false;
      return booleanPointInPolygon([lon, lat], geometry);
    });
    return found?.id ?? null;
  };
}
