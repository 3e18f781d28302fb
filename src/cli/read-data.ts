/** The files of `data/` from the disk, for the command line and the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAtlas } from '../data/atlas.ts';
import type { Files } from '../data/dataset.ts';
import type { City } from '../words/city.ts';

const READ = /\.(csv|json|geojson|topojson)$/;

/** The project’s own data. */
export const OWN_DATA = 'data';

/** The folder of the data in the project: `data`, or what ATLAS_DATA names, with files of the same names. */
export const folderOfData = () => process.env.ATLAS_DATA ?? OWN_DATA;

/** In the project in the folder `root`. */
export function readDataFiles(root: string, data = folderOfData()): Files {
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
export function readAllDataFiles(root: string, data = folderOfData()): Files {
  return {
    ...readDataFiles(root, data),
    ...filesIn(root, data, 'languages'),
    ...filesIn(root, data, 'drawing'),
  };
}

/** The dictionaries of `data/languages/`, by file: `data/languages/ur.csv`. */
export function readDictionaryFiles(root: string, data = folderOfData()): Files {
  return Object.fromEntries(
    Object.entries(filesIn(root, data, 'languages')).map(([name, text]) => [`data/${name}`, text]),
  );
}

/** The signature of the folder: see `signed.ts`. `null` where it has none. */
export function readSignature(root: string, data = folderOfData()): string | null {
  const path = resolve(root, data, 'SHA256SUMS');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** What the atlas of the folder is called, and how it is described in its first language. What is amiss with either is told where it is read. */
export function calledIn(root: string): { readonly name: string; readonly description: string } {
  const { told } = readAtlas(readDataFiles(root)['atlas.json'] ?? '');
  const [texts = {}] = Object.values(told.texts);
  return { name: told.name, description: String((texts as Partial<City>).description ?? '') };
}
