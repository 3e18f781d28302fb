/**
 * `npm run make-tiles -- DIR`: cuts the outlines of a folder of data into vector tiles, and writes them beside it as one file. The outlines
 * stay what is checked and exported; the live map is then drawn from the tiles.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDataset } from '../data/dataset.ts';
import { formatIssue } from '../data/issue.ts';
import { MOST_HELD } from '../figure/many.ts';
import { TILE_ZOOMS } from '../map/tilelayers.ts';
import { folderOfData, readDataFiles } from './read-data.ts';
import { archiveOf } from './tiles/archive.ts';
import { cut, outlined } from './tiles/cut.ts';
import { metadataFor, TILES } from './tiles/kept.ts';

export interface Cut {
  readonly code: number;
  readonly said: string;
}

/** Cuts the outlines of the folder that is typed, named from the folder `from`. */
export function makeTiles(typed: string, from: string): Cut {
  const folder = resolve(from, typed);
  if (!existsSync(join(folder, 'atlas.json')))
    return {
      code: 2,
      said: `${typed} has no atlas.json, and a folder of data was expected: name one, as in npm run make-tiles -- ../our-city.`,
    };
  const { dataset, issues } = parseDataset(readDataFiles(from, folder));
  if (issues.length > 0) return { code: 1, said: issues.map(formatIssue).join('\n') };
  const outlines = outlined(dataset);
  if (outlines.count <= MOST_HELD)
    return {
      code: 2,
      said: `${typed} has ${outlines.count} outlines, and tiles serve more than ${MOST_HELD}: leave them as they are.`,
    };
  const tiles = cut(outlines);
  const archive = archiveOf(tiles, { extent: outlines.extent, metadata: metadataFor(outlines) });
  const path = join(folder, TILES);
  writeFileSync(`${path}.new`, archive);
  renameSync(`${path}.new`, path);
  const { least, most } = TILE_ZOOMS;
  return {
    code: 0,
    said: `${TILES}: ${outlines.count} outlines in ${tiles.length} tiles of zoom ${least} to ${most}, ${(archive.length / 1000).toFixed(1)} kB`,
  };
}

if (process.argv[1]?.endsWith('maketiles.ts')) {
  const [, , typed] = process.argv;
  const root = process.cwd();
  // What is typed is named from where it was typed, and what the environment names from the project.
  const { code, said } =
    typed === undefined ? makeTiles(folderOfData(), root) : makeTiles(typed, process.env.INIT_CWD ?? root);
  (code === 0 ? console.log : console.error)(said);
  process.exitCode = code;
}
