/** The files of `data/` from the disk, for the command line and the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../data/dataset.ts';

export function readDataFiles(root: string): Files {
  const folder = join(root, 'data');
  const names = readdirSync(folder).filter((name) => /\.(csv|json|geojson)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The dictionaries of `data/languages/`, by file: `data/languages/ur.csv`. */
export function readDictionaryFiles(root: string): Files {
  const names = readdirSync(join(root, 'data/languages')).map((name) => `data/languages/${name}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
