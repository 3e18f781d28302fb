/** The tiles that outlines are cut into: every outline is in them, by its number and where it is. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../bench/growth/folder.ts';
import { cut, markOf, outlined } from '../../../src/cli/tiles/cut.ts';
import { parseDataset } from '../../../src/data/dataset.ts';
import { levelsOf } from '../../../src/figure/dissolved.ts';
import { groundOf } from '../../../src/figure/ground.ts';
import { extentOfArea } from '../../../src/geo/extents.ts';
import { fromPlane } from '../../../src/geo/mercator.ts';
import { TILE_EXTENT, TILE_LAYERS, TILE_ZOOMS } from '../../../src/map/tilelayers.ts';

const { dataset } = parseDataset(filesOf(178));
const GROUND = groundOf(levelsOf(dataset));
const OUTLINED = outlined(dataset);
const TILES = cut(OUTLINED).map(({ z, x, y, bytes }) => ({
  z,
  x,
  y,
  ...new VectorTile(new PbfReader(bytes)),
}));
const ZOOMS = [...new Set(TILES.map(({ z }) => z))];

const featuresOf = (tile: (typeof TILES)[number], name: string) => {
  const layer = tile.layers[name];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).filter(
    (one) => one !== undefined,
  );
};

describe('cut(outlines)', () => {
  it('has tiles of every zoom from the widest to the last', () => {
    const { least, most } = TILE_ZOOMS;
    expect(ZOOMS).toEqual(Array.from({ length: most - least + 1 }, (_, index) => least + index));
  });

  it.each(ZOOMS)('holds every outline at zoom %i, by its place among those of the ground', (zoom) => {
    const ids = TILES.filter(({ z }) => z === zoom).flatMap((tile) =>
      featuresOf(tile, TILE_LAYERS.areas).map(({ id }) => id),
    );
    expect([...new Set(ids)].toSorted((a = 0, b = 0) => a - b)).toEqual(
      [...GROUND.outlines.keys()].map((_, index) => index),
    );
  });

  it('puts each outline where it is, to a step of the grid', () => {
    const boxes = new Map<number, [number, number, number, number]>();
    for (const tile of TILES.filter(({ z }) => z === TILE_ZOOMS.most)) {
      for (const feature of featuresOf(tile, TILE_LAYERS.areas)) {
        for (const { x, y } of feature.loadGeometry().flat()) {
          const scale = 2 ** tile.z;
          const [lon, lat] = fromPlane([
            (tile.x + x / TILE_EXTENT) / scale,
            (tile.y + y / TILE_EXTENT) / scale,
          ]);
          const [west, south, east, north] = boxes.get(feature.id ?? -1) ?? [180, 90, -180, -90];
          boxes.set(feature.id ?? -1, [
            Math.min(west, lon),
            Math.min(south, lat),
            Math.max(east, lon),
            Math.max(north, lat),
          ]);
        }
      }
    }
    const step = 360 / 2 ** TILE_ZOOMS.most / TILE_EXTENT;
    for (const [index, { geometry }] of [...GROUND.outlines.values()].entries()) {
      const [found = [], expected] = [boxes.get(index), extentOfArea(geometry)];
      for (const [side, degrees] of expected.entries())
        expect(Math.abs((found[side] ?? 0) - degrees)).toBeLessThan(step);
    }
  });

  it('has the borders of both levels', () => {
    const levels = TILES.flatMap((tile) =>
      featuresOf(tile, TILE_LAYERS.borders).map(({ properties }) => properties),
    );
    expect(new Set(levels.map(({ kind, level }) => `${kind} ${level}`))).toEqual(
      new Set(['border town', 'border district']),
    );
  });
});

describe('markOf(outlines)', () => {
  it('is the same for the same outlines, and another one where a vertex, or the order, is', () => {
    expect(markOf(outlined(parseDataset(filesOf(178)).dataset))).toBe(markOf(OUTLINED));
    const [first, second, ...others] = OUTLINED.areas;
    if (!first || !second) throw new Error('it has outlines');
    expect(markOf({ ...OUTLINED, areas: [second, first, ...others] })).not.toBe(markOf(OUTLINED));
    expect(markOf(outlined(parseDataset(filesOf(200)).dataset))).not.toBe(markOf(OUTLINED));
  });
});
