/** The files of `data/` from the disk, for the command line and the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../data/dataset.ts';

export function readDataFiles(root: string): Files {
  const folder = join(root, 'data');
  const names = readdirSync(folder).filter((name) => /\.(csv|json|geojson)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
