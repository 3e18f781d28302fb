/** The tiles that lie beside the data: whether there are any, and whether they are of the outlines as they are now. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesToHeader } from 'pmtiles';
import * as v from 'valibot';
import type { Dataset } from '../../data/dataset.ts';
import type { Issue } from '../../data/issue.ts';
import { MOST_HELD } from '../../figure/many.ts';
import { TILE_ZOOMS } from '../../map/tilelayers.ts';
import { folderOfData } from '../read-data.ts';
import { markOf, type Outlined, outlined } from './cut.ts';

export const TILES = 'towns.pmtiles';
/** A change in how tiles are cut makes those that were cut before it stale. */
const EDITION = 1;

const said = v.object({
  outlines: v.string(),
  edition: v.number(),
  zooms: v.tuple([v.number(), v.number()]),
});

/** What an archive says of itself, so that it can be told from one of other outlines. */
export const metadataFor = (outlines: Outlined) => ({
  outlines: markOf(outlines),
  edition: EDITION,
  zooms: [TILE_ZOOMS.least, TILE_ZOOMS.most],
  vector_layers: [
    { id: 'areas', fields: {} },
    { id: 'borders', fields: { kind: 'String', level: 'String' } },
  ],
});

/** The archive beside the data in the project in the folder `root`; `null` where there is none. */
export function tilesIn(root: string, data = folderOfData()): Uint8Array<ArrayBuffer> | null {
  const path = resolve(root, data, TILES);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

/** What an archive says of itself; `null` where it is none, or none that is whole. */
function metadataOf(archive: Uint8Array<ArrayBuffer>): unknown {
  try {
    if (!new TextDecoder().decode(archive.subarray(0, 8)).startsWith('PMTiles\u0003')) return null;
    const header = bytesToHeader(archive.buffer);
    const { jsonMetadataOffset: at, jsonMetadataLength: length, tileDataOffset, tileDataLength = 0 } = header;
    if (tileDataOffset + tileDataLength > archive.length) return null;
    return JSON.parse(gunzipSync(archive.subarray(at, at + length)).toString());
  } catch {
    return null;
  }
}

const fault = (problem: string, value: string, expected: string): readonly Issue[] => [
  { file: `data/${TILES}`, line: null, problem, value, expected },
];

const ANEW = `those of the folder: run npm run make-tiles, or delete ${TILES}`;

/** What is amiss with an archive for a dataset: it is cut off, of other outlines, or of so few that they need none. */
export function faultsOfTiles(archive: Uint8Array<ArrayBuffer> | null, dataset: Dataset): readonly Issue[] {
  if (archive === null) return [];
  const metadata = metadataOf(archive);
  if (metadata === null) return fault('no whole archive', `${archive.length} bytes`, 'PMTiles of version 3');
  const outlines = outlined(dataset);
  if (outlines.count <= MOST_HELD)
    return fault(
      'tiles of few outlines',
      `${outlines.count}`,
      `more than ${MOST_HELD}: fewer are drawn without tiles; delete ${TILES}`,
    );
  const read = v.safeParse(said, metadata);
  if (!read.success || read.output.edition !== EDITION)
    return fault('tiles cut otherwise', JSON.stringify(metadata).slice(0, 60), ANEW);
  return read.output.outlines === markOf(outlines)
    ? []
    : fault('tiles of other outlines', read.output.outlines.slice(0, 12), ANEW);
}
