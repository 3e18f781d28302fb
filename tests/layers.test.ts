/** Data runs one way: which folder may import from which. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  words: ['words'],
  data: ['data', 'words'],
  geo: ['geo', 'data', 'words'],
  laws: ['laws', 'data'],
  view: ['view', 'geo', 'data', 'words'],
  figure: ['figure', 'view', 'geo', 'data', 'words'],
  themes: ['themes', 'figure', 'geo', 'data', 'words'],
  own: ['own', 'figure', 'view', 'geo', 'data', 'words'],
  map: ['map', 'figure', 'view', 'geo', 'data', 'words'],
  ui: ['ui', 'own', 'figure', 'view', 'geo', 'data', 'words'],
  export: ['export', 'ui', 'figure', 'view', 'geo', 'data', 'words'],
};
/** Only these see everything. */
const WIRING = ['main.tsx', 'page', 'cli', 'still'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const sources = filesUnder(SRC).filter((path) => /\.tsx?$/.test(path));
const roomOf = (path: string) => relative(SRC, path).split('/')[0] ?? '';

function importsOf(path: string): readonly string[] {
  const found = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map((match) => normalize(join(dirname(path), match[1] ?? '')));
}

describe('imports', () => {
  it.each(Object.keys(ALLOWED))('src/%s imports only from the rooms it may', (room) => {
    const files = sources.filter((path) => roomOf(path) === room);
    expect(files.length).toBeGreaterThan(0);
    const astray = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => !ALLOWED[room]?.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(astray).toEqual([]);
  });

  it('every room of src is named here', () => {
    const rooms = new Set(sources.map(roomOf).filter((room) => !WIRING.includes(room)));
    expect([...rooms].toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  });

  it('no file is called after nothing', () => {
    const names = sources.map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => /^(utils?|helpers?|types|common|misc)\./.test(name))).toEqual([]);
  });
});
