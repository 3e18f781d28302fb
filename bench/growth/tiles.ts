/**
 * What outlines weigh and cost as tiles: `npx tsx bench/growth/tiles.ts [numbers of towns]` prints a table and writes bench/growth.json. The first view is that of a
 * map of 760 × 700 pixels; it asks for the first part of the archive and for the tiles in sight.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PMTiles, type Source } from 'pmtiles';
import { archiveOf } from '../../src/cli/tiles/archive.ts';
import { across, cut, outlined } from '../../src/cli/tiles/cut.ts';
import { metadataFor } from '../../src/cli/tiles/kept.ts';
import { parseDataset } from '../../src/data/dataset.ts';
import { extentOf, fitExtent, toPlane } from '../../src/geo/mercator.ts';
import { filesOf } from './folder.ts';

const SIZES = [178, 600, 1_000, 10_000, 50_000];
const SIZE = { width: 760, height: 700 } as const;
const RESULTS = fileURLToPath(new URL('../growth.json', import.meta.url));

interface Row {
  readonly n: number;
  readonly tiles: number;
  readonly archiveKb: number;
  readonly firstRequests: number;
  readonly firstKb: number;
  readonly cutMs: number;
}

/** An archive in memory, and what was asked of it. */
function counted(archive: Uint8Array): { readonly source: Source; readonly asked: number[] } {
  const asked: number[] = [];
  const getBytes: Source['getBytes'] = async (offset, length) => {
    const part = archive.slice(offset, offset + length);
    asked.push(part.length);
    return { data: part.buffer as ArrayBuffer };
  };
  return { source: { getKey: () => 'archive', getBytes }, asked };
}

async function rowFor(count: number): Promise<Row> {
  const { dataset } = parseDataset(filesOf(count));
  const { user, system } = process.cpuUsage();
  const outlines = outlined(dataset);
  const tiles = cut(outlines);
  const archive = archiveOf(tiles, { extent: outlines.extent, metadata: metadataFor(outlines) });
  const after = process.cpuUsage();
  const { source, asked } = counted(archive);
  const reader = new PMTiles(source);
  const camera = fitExtent(outlines.extent, SIZE.width, SIZE.height);
  const [west, south, east, north] = extentOf({ ...camera, ...SIZE });
  const [[left, top], [right, bottom]] = [toPlane([west, north]), toPlane([east, south])];
  const zoom = Math.floor(camera.zoom);
  for (const x of across(left, right, zoom))
    for (const y of across(top, bottom, zoom)) await reader.getZxy(zoom, x, y);
  return {
    n: dataset.units.size,
    tiles: tiles.length,
    archiveKb: archive.length / 1000,
    firstRequests: asked.length,
    firstKb: asked.reduce((sum, bytes) => sum + bytes, 0) / 1000,
    cutMs: (after.user + after.system - user - system) / 1000,
  };
}

const named = process.argv.slice(2).map(Number);
console.log(
  '| n | tiles | archive, kB | first view: requests | first view, kB | to cut them, ms |\n|---|---|---|---|---|---|',
);
const rows: Row[] = [];
for (const count of named.length > 0 ? named : SIZES) {
  const row = await rowFor(count);
  const { n, tiles, archiveKb, firstRequests, firstKb, cutMs } = row;
  rows.push(row);
  console.log(
    `| ${n.toLocaleString('en')} | ${tiles} | ${archiveKb.toFixed(1)} | ${firstRequests} | ${firstKb.toFixed(1)} | ${cutMs.toFixed(0)} |`,
  );
}
const others = JSON.parse(readFileSync(RESULTS, 'utf8'));
writeFileSync(RESULTS, `${JSON.stringify({ ...others, tiles: rows }, null, 2)}\n`);
