/** The files of `data/` from the disk, for the command line and the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Files } from '../data/dataset.ts';

/** In the project in the folder `root`; another folder than `data/` has files of the same names. */
export function readDataFiles(root: string, data = 'data'): Files {
  const folder = resolve(root, data);
  const names = readdirSync(folder).filter((name) => /\.(csv|json|geojson)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The dictionaries of `data/languages/`, by file: `data/languages/ur.csv`. */
export function readDictionaryFiles(root: string, data = 'data'): Files {
  const folder = resolve(root, data, 'languages');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    names.map((name) => [`data/languages/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}
