/** The files of `data/` from the disk, for the command line and the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Files } from '../data/dataset.ts';

const READ = /\.(csv|json|geojson)$/;

/** In the project in the folder `root`; another folder than `data/` has files of the same names. */
export function readDataFiles(root: string, data = 'data'): Files {
  const folder = resolve(root, data);
  const names = readdirSync(folder).filter((name) => READ.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function filesIn(root: string, data: string, room: string): Files {
  const folder = resolve(root, data, room);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => READ.test(name)) : [];
  return Object.fromEntries(
    names.map((name) => [`${room}/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The same with what lies in `languages/` and `drawing/`, where the folder has them: `languages/ur.csv`. */
export function readAllDataFiles(root: string, data = 'data'): Files {
  return {
    ...readDataFiles(root, data),
    ...filesIn(root, data, 'languages'),
    ...filesIn(root, data, 'drawing'),
  };
}

/** The dictionaries of `data/languages/`, by file: `data/languages/ur.csv`. */
export function readDictionaryFiles(root: string, data = 'data'): Files {
  return Object.fromEntries(
    Object.entries(filesIn(root, data, 'languages')).map(([name, text]) => [`data/${name}`, text]),
  );
}

/** The signature of the folder: see `signed.ts`. `null` where it has none. */
export function readSignature(root: string, data = 'data'): string | null {
  const path = resolve(root, data, 'SHA256SUMS');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
