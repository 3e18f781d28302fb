/** The atlas as one PDF, made as the command line makes it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inNode } from '../../src/cli/innode.ts';
import { type AtlasRequest, atlasPages } from '../../src/export/atlas.tsx';
import { atlasPdf } from '../../src/export/atlaspdf.ts';
import { readView } from '../../src/export/readback.ts';
import { formatView } from '../../src/view/view.ts';
import { DISTRICT_STOCK, LEVELS, STOCKS } from '../atlas.ts';

const REQUEST: AtlasRequest = {
  levels: LEVELS,
  stocks: { town: STOCKS.light, district: DISTRICT_STOCK },
  date: '2026-03-01',
  link: (view) => `https://atlas.example/#${formatView(view)}`,
  size: { width: 793.7, height: 1122.5 },
};
const LONG = 60_000;

describe('atlasPdf(request, job)', () => {
  const told: { readonly share: number; readonly words: string }[] = [];
  let file = new Uint8Array();
  let text = '';

  beforeAll(async () => {
    file = await atlasPdf(REQUEST, { ...inNode, onProgress: (share, words) => told.push({ share, words }) });
    text = new TextDecoder('latin1').decode(file);
  }, LONG);

  it('is a PDF with a page for each page of the atlas, in A4, the themes turned', () => {
    const pages = atlasPages(REQUEST);
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    const boxes = [...text.matchAll(/\/MediaBox ?\[([^\]]*)\]/g)].map(([, box = '']) =>
      box.split(' ').map((length) => Math.round(Number(length))),
    );
    expect(boxes).toHaveLength(pages.length);
    expect(boxes).toEqual(pages.map(({ kind }) => (kind === 'theme' ? [0, 0, 842, 595] : [0, 0, 595, 842])));
  });

  it('is no larger than 4 MB and has no picture in it', () => {
    expect(file.length).toBeLessThan(4_000_000);
    expect(text).not.toMatch(/\/Subtype ?\/Image/);
  });

  it('has a name for every page, which links and addresses lead to', () => {
    for (const { id } of atlasPages(REQUEST)) expect(text).toContain(`(${id})`);
  });

  it('tells how far it is, never less than before, and names every page', () => {
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    const words = told.map((one) => one.words);
    for (const { title } of atlasPages(REQUEST)) expect(words.some((one) => one.endsWith(title))).toBe(true);
  });

  it('is told from a plate where it is dropped on the page', () => {
    expect(readView('atlas.pdf', file)).toEqual({
      kind: 'refused',
      sentence: expect.stringContaining('is the whole atlas'),
    });
  });

  it('gives the same bytes for the same request', { timeout: LONG }, async () => {
    expect(Buffer.compare(file, await atlasPdf(REQUEST, inNode))).toBe(0);
  });

  it('goes no further where it is stopped between two pages', { timeout: LONG }, async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const job = {
      ...inNode,
      signal: controller.signal,
      onProgress: (_: number, words: string) => {
        seen.push(words);
        if (words.startsWith('Drawing page 3 ')) controller.abort(new Error('stopped'));
      },
    };
    await expect(atlasPdf(REQUEST, job)).rejects.toThrow('stopped');
    expect(seen.at(-1)).toMatch(/^Drawing page 3 of \d+: How to read the atlas$/);
  });

  it('goes no further where it is stopped while the PDF is written', { timeout: LONG }, async () => {
    const controller = new AbortController();
    const seen: string[] = [];
    const job = {
      ...inNode,
      signal: controller.signal,
      onProgress: (_: number, words: string) => {
        seen.push(words);
        if (words.startsWith('Writing page 2 ')) controller.abort(new Error('stopped'));
      },
    };
    await expect(atlasPdf(REQUEST, job)).rejects.toThrow('stopped');
    expect(seen.at(-1)).toMatch(/^Writing page 2 of \d+$/);
  });
});
