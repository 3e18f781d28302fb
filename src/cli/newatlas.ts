/**
 * `npm run new-atlas -- DIR`: makes a folder with the data of an atlas, of a small made-up city. It is sound, and builds as it stands; its
 * README says what each file is, so that one after the other can be replaced.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The made-up city, file by file as it is copied. */
export const MADE_UP = fileURLToPath(new URL('newatlas/folder', import.meta.url));

/** Why there can be no new folder at a path, in a sentence; `null` where there can. */
function refusalOf(typed: string | undefined, path: string): string | null {
  if (typed === undefined || typed === '')
    return 'No folder is named: give the one to be made, as in npm run new-atlas -- ../our-city.';
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory())
    return `${typed} is a file, and a folder was expected: name one that is not there yet.`;
  return readdirSync(path).length > 0
    ? `${typed} is a folder that holds something already: name an empty one, or one that is not there yet.`
    : null;
}

/** A folder as a command in the project's folder names it. */
function namedFrom(root: string, path: string): string {
  const near = relative(root, path);
  const named = near.startsWith('..') || isAbsolute(near) ? path : near;
  return /^[\w./-]+$/.test(named) ? named : `'${named}'`;
}

export interface Made {
  readonly code: number;
  readonly said: string;
}

/** Makes the folder that is typed, named from the folder `from`; what is said then is for somebody in the project's folder `root`. */
export function newAtlas(typed: string | undefined, from: string, root: string): Made {
  const path = resolve(from, typed ?? '');
  const refusal = refusalOf(typed, path);
  if (refusal !== null) return { code: 2, said: refusal };
  mkdirSync(path, { recursive: true });
  cpSync(MADE_UP, path, { recursive: true });
  const named = namedFrom(root, path);
  const said = [
    `${path} holds the atlas of a made-up city: ${join(path, 'README.md')} says what each file is. Then:`,
    `  ATLAS_DATA=${named} npm run check-data    names every fault, with file and line`,
    `  ATLAS_DATA=${named} npm start             builds the atlas and serves it`,
  ];
  return { code: 0, said: said.join('\n') };
}

if (process.argv[1]?.endsWith('newatlas.ts')) {
  const root = process.cwd();
  const { code, said } = newAtlas(process.argv[2], process.env.INIT_CWD ?? root, root);
  (code === 0 ? console.log : console.error)(said);
  process.exitCode = code;
}
