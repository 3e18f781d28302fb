/** Producing: what is in a file beside the picture, the same bytes for the same wish, and a stop that stops. */
import { describe, expect, it } from 'vitest';
import { inNode } from '../../src/cli/innode.ts';
import { onlyParts, sizeCalled } from '../../src/export/offers.ts';
import { extentOfView, onPaper } from '../../src/export/onpaper.ts';
import { textFromPng } from '../../src/export/pngtext.ts';
import { produce } from '../../src/export/produce.tsx';
import { CHOICES, FIRST_DAY, PLAIN, SECOND_DAY, STOCKS } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';
import { bytesOf, DATE, HOME, wishOf } from './produced.ts';

const small = sizeCalled('400x300');
if (!small) throw new Error('400x300 is no size');
const textOf = async (...wish: Parameters<typeof wishOf>) =>
  new TextDecoder().decode(await bytesOf(wishOf(...wish)));

/** Whole plates are drawn, and other work may stand beside it. */
const LONG = 60_000;

describe('produce(wish, means, job)', { timeout: LONG }, () => {
  it('gives an SVG that is well-formed, fetches nothing, and prints at the size of its paper', async () => {
    const svg = await textOf({ fill: 'control' });
    expect(faultOfXml(svg)).toBeNull();
    expect(svg).toMatch(/^<svg [^>]*width="297mm" height="210mm" viewBox="0 0 1122.56 793.6"/);
    expect(svg).toContain(
      "@font-face{font-family:'Source Serif 4';font-weight:600;src:url(data:font/woff2;base64,",
    );
    expect(svg.match(/\s(?:href|src)="(?!#)|url\((?!#|data:)/g) ?? []).toEqual([]);
  });

  it.each([
    ...CHOICES.fills.map((fill) => ({ fill })),
    ...CHOICES.overlays.map((id) => ({ fill: 'density', show: [id] })),
  ])('gives an SVG on A4 of at most 200 kB, its fonts included, for %j', async (view) => {
    for (const id of ['a4', 'a4-portrait']) {
      const size = sizeCalled(id);
      if (!size) throw new Error(`${id} is no size`);
      expect((await bytesOf(wishOf(view, { size }))).length, id).toBeLessThanOrEqual(200_000);
    }
  });

  it('has the table of all values below the map where it is wanted, and not else', async () => {
    expect(await textOf({}, { table: true })).toContain('data-role="table"');
    expect(await textOf({}, { table: false })).not.toContain('data-role="table"');
  });

  it('gives an SVG for a screen in its pixels', async () => {
    const svg = await textOf({}, { size: sizeCalled('social') ?? small });
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630" viewBox="0 0 800 420"/);
  });

  it('writes title, words, citation and view into an SVG', async () => {
    const wish = wishOf({ fill: 'control', show: ['no-go'] });
    const svg = await textOf({ fill: 'control', show: ['no-go'] });
    expect(svg).toContain(`<title>${wish.figure.title}, `);
    expect(svg).toContain('<desc>');
    const [, metadata = ''] = /<metadata>(.*?)<\/metadata>/.exec(svg) ?? [];
    expect(JSON.parse(metadata.replaceAll('&quot;', '"'))).toMatchObject({
      atlas: 'karachi',
      view: '#fill=control&show=no-go&day=2012-02-21',
      date: DATE,
      citation: expect.stringContaining(HOME),
    });
  });

  it('writes the same into a PNG, by the keywords of its standard', async () => {
    const wish = wishOf({ fill: 'control' }, { format: 'png', size: small });
    const png = await bytesOf(wish);
    expect(textFromPng(png, 'Title')).toMatch(wish.figure.title);
    expect(textFromPng(png, 'Description')).toBe(wish.figure.summary);
    expect(textFromPng(png, 'Source')).toContain('Karachi Atlas, 2012-04-04.');
    expect(textFromPng(png, 'Creation Time')).toBe(DATE);
  });

  it.each(['svg', 'png', 'pdf', 'csv', 'geojson'] as const)('gives the same %s twice', async (format) => {
    const wish = wishOf({ fill: 'vaccination-rate', show: ['no-go', 'events'] }, { format, size: small });
    const [once, again] = [await bytesOf(wish), await bytesOf(wish)];
    expect(Buffer.from(once).equals(again)).toBe(true);
  });

  it('leaves out the parts that are not wanted', async () => {
    const svg = await textOf({}, { parts: onlyParts(['title', 'legend']) });
    expect(svg).toContain('data-role="legend"');
    expect(svg).not.toContain(`Made on ${DATE}`);
    expect(svg).not.toContain('data-role="qr"');
  });

  it('tells how far it is, from 0 to 1 and never back', async () => {
    const told: { share: number; words: string }[] = [];
    const onProgress = (share: number, words: string) => told.push({ share, words });
    await produce(wishOf({}, { format: 'png', size: small }), inNode, { onProgress });
    const shares = told.map(({ share }) => share);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const { words } of told) expect(words).toMatch(/^[A-Z]/);
  });

  it('stops at the next step when it is told to, and draws nothing more', async () => {
    const stop = new AbortController();
    const done: string[] = [];
    const onProgress = (_: number, words: string) => {
      done.push(words);
      if (done.length === 2) stop.abort();
    };
    const making = produce(wishOf({}, { format: 'png', size: small }), inNode, {
      signal: stop.signal,
      onProgress,
    });
    await expect(making).rejects.toThrow('aborted');
    expect(done).toHaveLength(2);
  });
});

describe('extentOfView(view)', () => {
  it('is the city for a view without a position, and by the view alone else', () => {
    expect(extentOfView(PLAIN)).toBeNull();
    const [west, south, east, north] = extentOfView({ at: { zoom: 11, center: [67, 24.9] } }) ?? [0, 0, 0, 0];
    expect((west + east) / 2).toBeCloseTo(67);
    // 900 of 512 · 2^11 pixels round the globe.
    expect(east - west).toBeCloseTo((900 / (512 * 2 ** 11)) * 360);
    expect(south < 24.9 && 24.9 < north).toBe(true);
  });
});

describe('onPaper(stock, view)', () => {
  const against = { fill: 'vaccination-rate', day: FIRST_DAY, how: 'side', cut: 50 } as const;

  it('has the difference beside two maps of one theme, and nowhere else', () => {
    const both = onPaper(STOCKS.light, { ...PLAIN, fill: 'vaccination-rate', day: SECOND_DAY, against });
    expect(both.figure.second).not.toBeNull();
    expect(both.difference?.second).toBeNull();
    expect(both.difference?.fill.id).not.toBe(both.figure.fill.id);
    expect(onPaper(STOCKS.light, PLAIN)).not.toHaveProperty('difference');
    expect(onPaper(STOCKS.light, { ...PLAIN, fill: 'control', against })).not.toHaveProperty('difference');
  });
});

describe('sizeCalled(text)', () => {
  it('is the size of that id, or of so many pixels; null for anything else', () => {
    expect(sizeCalled('A3')?.pixels).toEqual({ width: 4961, height: 3508 });
    expect(sizeCalled('1200x630')?.pixels).toEqual({ width: 1200, height: 630 });
    expect(sizeCalled('1200×630')?.pixels).toEqual({ width: 1200, height: 630 });
    for (const text of [
      '',
      'a5',
      '1200',
      'x630',
      '1200x',
      '99x630',
      '1200x10001',
      '1e3x1e3',
      '-200x300',
      'constructor',
    ])
      expect(sizeCalled(text)).toBeNull();
  });
});
