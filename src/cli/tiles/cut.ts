/** Cutting the outlines of an atlas into vector tiles, for each whole zoom and wherever there is one. */
import { createHash } from 'node:crypto';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import type { Dataset, Level } from '../../data/dataset.ts';
import { bordersOf } from '../../figure/borders.ts';
import { levelsOf } from '../../figure/dissolved.ts';
import type { Ground } from '../../figure/figure.ts';
import { groundAt, groundOf } from '../../figure/ground.ts';
import { type Extent, toPlane } from '../../geo/mercator.ts';
import { type BorderTags, TILE_EXTENT, TILE_LAYERS, TILE_ZOOMS } from '../../map/tilelayers.ts';
import type { CutTile } from './archive.ts';

/** What is cut. */
export interface Outlined {
  /** Every outline by its number, which is its place among the outlines of the ground. */
  readonly areas: readonly Feature[];
  readonly borders: readonly Feature[];
  readonly extent: Extent;
  /** How many outlines there are. */
  readonly count: number;
}

// The parsed geometries are GeoJSON; only `readonly` parts them from the library's types.
const feature = (geometry: unknown, properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: geometry as Geometry,
});

function bordersAt(level: Level, { units }: Ground): readonly Feature[] {
  const { all, cantonments } = bordersOf(units);
  const lines = [
    ['border', all],
    ['cantonment-border', cantonments],
  ] as const;
  return lines.flatMap(([kind, coordinates]) => {
    const tags: BorderTags = { kind, level };
    return coordinates.length > 0 ? [feature({ type: 'MultiLineString', coordinates }, tags)] : [];
  });
}

/** What is to be cut of a dataset: the outlines as the map numbers them, and the borders of both levels. */
export function outlined(dataset: Dataset): Outlined {
  const levels = levelsOf(dataset);
  const ground = groundOf(levels);
  return {
    areas: [...ground.outlines.values()].map(({ geometry }, id) => ({ ...feature(geometry, {}), id })),
    borders: [...bordersAt('town', ground), ...bordersAt('district', groundAt(ground, levels.district))],
    extent: ground.whole,
    count: ground.outlines.size,
  };
}

/** The same for the same outlines in the same order, and another one for any other. */
export function markOf({ areas, borders }: Outlined): string {
  const hash = createHash('sha256');
  for (const one of [...areas, ...borders]) hash.update(JSON.stringify(one));
  return hash.digest('hex');
}

/** The numbers of the tiles of a zoom that an extent lies in, on one axis. */
export function across(from: number, to: number, zoom: number): readonly number[] {
  const [first, last] = [Math.floor(from * 2 ** zoom), Math.floor(to * 2 ** zoom)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function indexOf(features: readonly Feature[]): GeoJSONVT {
  const collection = { type: 'FeatureCollection' as const, features: [...features] };
  return new GeoJSONVT(collection, { extent: TILE_EXTENT, maxZoom: TILE_ZOOMS.most });
}

/** The tiles in which there is something, from the widest zoom to the nearest. */
export function cut({ areas, borders, extent }: Outlined): readonly CutTile[] {
  const [west, south, east, north] = extent;
  const [left, top] = toPlane([west, north]);
  const [right, bottom] = toPlane([east, south]);
  const indices = [
    [TILE_LAYERS.areas, indexOf(areas)],
    [TILE_LAYERS.borders, indexOf(borders)],
  ] as const;
  const tiles: CutTile[] = [];
  for (let z: number = TILE_ZOOMS.least; z <= TILE_ZOOMS.most; z += 1) {
    for (const x of across(left, right, z)) {
      for (const y of across(top, bottom, z)) {
        const layers = indices.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
        });
        if (layers.length === 0) continue;
        const bytes = fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: TILE_EXTENT });
        tiles.push({ z, x, y, bytes });
      }
    }
  }
  return tiles;
}
