/** Arriving: a script or a style sheet that did not come is asked for anew, as what it is called in the build. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrive } from '../../src/page/arriving.ts';

let folder: string;
let base: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arriving-'));
  base = pathToFileURL(join(folder, 'index.js')).href;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});

/** As much of a style sheet's element as is asked of it. */
interface Link {
  readonly href: string;
  readonly onload: () => void;
  readonly onerror: () => void;
  readonly remove: () => void;
}
const noop = () => undefined;

/** An import that a browser answers with what it has kept, written as a build writes it. */
const keptMissing = (written: string) => {
  const load = () => Promise.reject(new Error('kept'));
  return Object.assign(load, { toString: () => written });
};

describe('arrive(load, parts, base)', () => {
  it('gives what load gives', async () => {
    expect(await arrive(async () => 'a part', [], base)).toBe('a part');
  });

  it('fails at the first asking, and asks by another address at the second', async () => {
    const load = keptMissing('()=>import(`./late.mjs.js`)');
    await expect(arrive(load, [], base)).rejects.toThrow('kept');
    writeFileSync(join(folder, 'late.mjs.js'), 'export const Part = 1;');
    expect(await arrive(load, [], base)).toMatchObject({ Part: 1 });
  });

  it('fails at the second asking where the script is still not to be had, and not at the third where it is', async () => {
    const load = keptMissing('()=>import(`./gone.js`)');
    await expect(arrive(load, [], base)).rejects.toThrow('kept');
    await expect(arrive(load, [], base)).rejects.toThrow(/gone\.js/);
    writeFileSync(join(folder, 'gone.js'), 'export const Part = 3;');
    expect(await arrive(load, [], base)).toMatchObject({ Part: 3 });
  });

  it('takes of a module what the build takes', async () => {
    const load = keptMissing('()=>import(`./taken.js`).then(e=>e.t$).then(e=>e.Part)');
    writeFileSync(join(folder, 'taken.js'), 'export const t$ = { Part: 2 };');
    await expect(arrive(load, [], base)).rejects.toThrow('kept');
    expect(await arrive(load, [], base)).toBe(2);
  });

  it('leaves a failure as it is where no address stands in the call', async () => {
    const load = keptMissing('()=>import(e)');
    await expect(arrive(load, [], base)).rejects.toThrow('kept');
    await expect(arrive(load, [], base)).rejects.toThrow('kept');
  });

  it('waits for a style sheet, has it once, and asks for it anew where it did not come', async () => {
    const site = 'https://example.org/assets/index.js';
    const links: Link[] = [];
    const createElement = (): Link => {
      const link: Link = {
        href: '',
        onload: noop,
        onerror: noop,
        remove: () => links.splice(links.indexOf(link), 1),
      };
      return link;
    };
    vi.stubGlobal('document', { createElement, head: { append: (link: Link) => links.push(link) } });
    const asked = (parts: readonly string[]) => arrive(async () => 'styled', parts, site);
    const first = asked(['./a.css', './there.js']);
    expect(links.map(({ href }) => href)).toEqual(['https://example.org/assets/a.css']);
    links[0]?.onerror();
    await expect(first).rejects.toThrow('https://example.org/assets/a.css');
    expect(links).toEqual([]);
    const [second, third] = [asked(['./a.css']), asked(['./a.css'])];
    expect(links.length).toBe(1);
    links[0]?.onload();
    expect([await second, await third, await asked(['./a.css'])]).toEqual(['styled', 'styled', 'styled']);
    expect(links.length).toBe(1);
  });
});
