/** Locating: which area a position lies in. Only areas whose extent holds it are looked at, however many there are. */
import { polygonContains } from 'd3-polygon';
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { extentOfArea } from './extents.ts';
import { extentTree } from './extenttree.ts';
import type { LonLat } from './mercator.ts';

export interface LocatedArea {
  readonly id: string;
  readonly geometry: AreaGeometry;
}

export type Locate = (position: LonLat) => string | null;

/** Whether a position lies in an outline. One on a border is in either of the areas that share it. */
export type Holds = (position: LonLat, geometry: AreaGeometry) => boolean;

function inPolygon([lon, lat]: LonLat, [outer = [], ...holes]: readonly Position[][]): boolean {
  return polygonContains(outer, [lon, lat]) && !holes.some((hole) => polygonContains(hole, [lon, lat]));
}

const inOutline: Holds = (position, geometry) =>
  geometry.type === 'Polygon'
    ? inPolygon(position, geometry.coordinates)
    : geometry.coordinates.some((polygon) => inPolygon(position, polygon));

// The units of a map are the same ones for every view.
const TREES = new WeakMap<readonly LocatedArea[], ReturnType<typeof extentTree>>();

function treeOf(areas: readonly LocatedArea[]): ReturnType<typeof extentTree> {
  const tree = TREES.get(areas) ?? extentTree(areas.map(({ geometry }) => extentOfArea(geometry)));
  TREES.set(areas, tree);
  return tree;
}

/** A function from a position to the id of the area it lies in, `null` outside all. The first area that holds it wins. */
export function locator(areas: readonly LocatedArea[], holds: Holds = inOutline): Locate {
  const near = treeOf(areas);
  return (position) => {
    for (const index of near(position)) {
      const area = areas[index];
      if (area && holds(position, area.geometry)) return area.id;
    }
    return null;
  };
}

/** The same in several lists of areas, those of the first list before all others: a list that stays is not looked through anew. */
export function locatorIn(lists: readonly (readonly LocatedArea[])[]): Locate {
  const locators = lists.map((areas) => locator(areas));
  return (position) => {
    for (const locate of locators) {
      const found = locate(position);
      if (found !== null) return found;
    }
    return null;
  };
}
