/** The tiles of a build: the archive that lies beside the data becomes a file of the site, and the page is told where it is. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { TILES, tilesIn } from './tiles/kept.ts';

/** A module that the page imports where outlines are very many. */
export const ATLAS_TILES = 'virtual:atlas-tiles';
const OWN = '\0';
/** Without an archive the reader of archives is in no script. */
export const NO_TILES = 'export const open = async () => null;';

/** Offers the tiles of the project in the folder `root`. While developing the map is drawn from the outlines, as they are then edited. */
export function tiledMap(root: string): Plugin {
  let building = false;
  return {
    name: 'tiled-map',
    configResolved({ command }) {
      building = command === 'build' && !process.env.VITEST;
    },
    resolveId: (id) => (id === ATLAS_TILES ? OWN + ATLAS_TILES : null),
    load(id) {
      if (id !== OWN + ATLAS_TILES) return null;
      const source = building ? tilesIn(root) : null;
      if (source === null) return NO_TILES;
      const archive = this.emitFile({ type: 'asset', name: TILES, source });
      const reader = JSON.stringify(join(root, 'src/map/tilesource.ts'));
      return `export async function open(onLost) {
  let reader;
  try { reader = await import(${reader}); } catch { return null; }
  return reader.openTiles(import.meta.ROLLUP_FILE_URL_${archive}, onLost);
}`;
    },
  };
}
