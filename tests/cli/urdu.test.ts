/** The command line in Urdu: what it makes is in Urdu throughout; what the command itself says stays English. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { makePlate } from '../../src/cli/makeplate.ts';
import { referenceInWords } from '../../src/data/bibliography.ts';
import { readView } from '../../src/export/readback.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';

const folder = mkdtempSync(join(tmpdir(), 'urdu-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
// A process speaks one language; the next test begins in English again.
afterEach(() => speak(en));

const LONG = 120_000;
const HOME = 'https://atlas.example/';
const MADE = ['--lang', 'ur', '--date', '2012-04-04', '--link', HOME];
const EVERYTHING = ['--fill', 'control', '--show', 'no-go,events', '--places', 'lyari,saddar'];
const TWO_DAYS = ['--fill', 'vaccination-rate', '--day', '2012-02-20'];
const AGAINST = ['--against', 'vaccination-rate@2012-02-21', '--how', 'side'];

const at = (name: string) => join(folder, name);
const plates = (...typed: string[]) => makePlate(typed, folder);
async function textOf(name: string, ...typed: string[]): Promise<string> {
  expect(await plates(...MADE, ...typed, '--out', name)).toMatchObject({ code: 0, err: '' });
  return readFileSync(at(name), 'utf8');
}

/** Entries of the bibliography, whose data are as they were printed. */
const ENTRIES = [...DATASET.references.values()].map(referenceInWords);
const TITLES = [...DATASET.references.values()].map(({ title }) => title);
/** Letters of places, the licence, the address. */
const ALIKE = /\bCC BY 4\.0|\b[A-D]\b|https:\S+/g;
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const without = (text: string, known: readonly string[]) =>
  known.toSorted((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, ''), text);
const isLatin = (text: string) =>
  /[A-Za-z]/.test(without(plain(text), [...ENTRIES, ...TITLES]).replace(ALIKE, ''));

/** Every text of an SVG as it is read on: the lines of a paragraph are one. */
function textsIn(svg: string): readonly string[] {
  const drawing = svg.replace(/<style>.*?<\/style>|<metadata>.*?<\/metadata>/gs, '');
  const labels = [...drawing.matchAll(/ aria-label="([^"]*)"/g)].map(([, label = '']) => label);
  const texts = [...drawing.matchAll(/<(text|title|desc)\b[^>]*>(.*?)<\/\1>/gs)];
  return [...labels, ...texts.map(([, , inner = '']) => inner.replace(/<[^>]*>/g, ' '))];
}

/** Columns of ids, and of entries of the bibliography. */
const NOT_WORDS: ReadonlySet<string> = new Set(['place', 'theme', 'kind', 'claims', 'references']);

describe('plates --lang ur', { timeout: LONG }, () => {
  it.each([
    ['a.csv', EVERYTHING],
    ['b.csv', [...TWO_DAYS, ...AGAINST]],
    ['c.csv', ['--fill', 'density', '--by', 'district']],
  ])('writes %s with English ids alone and every word in Urdu', async (name, typed) => {
    const rows = csvParse(await textOf(name, ...typed));
    expect(rows.columns.slice(0, 3)).toEqual(['place', 'name', 'theme']);
    expect(rows.length).toBeGreaterThan(4);
    const said = rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => (NOT_WORDS.has(column) ? [] : cell)),
    );
    expect([...new Set(said.filter(isLatin))]).toEqual([]);
  });

  it('words an absence in Urdu, and keeps its kind', async () => {
    const rows = csvParse(await textOf('absent.csv', ...TWO_DAYS));
    expect(rows.find(({ place }) => place === 'saddar')).toMatchObject({
      name: 'صدر',
      number: '',
      text: 'موصول نہیں ہوا',
      kind: 'not-received',
      shown: 'ہاں',
      citations: 'اخباری رپورٹ، 23 فروری 2012، مضمون',
    });
  });

  it.each([
    ['a.svg', [...EVERYTHING, '--with', 'table']],
    ['b.svg', [...TWO_DAYS, ...AGAINST]],
    ['c.svg', ['--fill', 'density', '--by', 'district', '--size', 'social']],
  ])('writes %s with no word in Latin letters but the entries of the bibliography', async (name, typed) => {
    const svg = await textOf(name, ...typed);
    expect(faultOfXml(svg)).toBeNull();
    const texts = textsIn(svg);
    expect(texts.filter((text) => /[\u0600-\u06ff]/.test(text)).length).toBeGreaterThan(10);
    expect([...new Set(texts.filter(isLatin))]).toEqual([]);
  });

  it('writes GeoJSON with English keys and Urdu names, the other script beside them', async () => {
    const { atlas, features } = JSON.parse(await textOf('a.geojson', ...TWO_DAYS));
    expect(atlas).toMatchObject({
      name: 'کراچی اٹلس',
      view: expect.stringMatching(/&lang=ur$/),
      link: expect.stringMatching(/&lang=ur$/),
    });
    const saddar = features.find(({ id }: { id: string }) => id === 'saddar');
    expect(saddar.properties).toMatchObject({
      name: 'صدر',
      otherName: 'Saddar',
      kind: 'not-received',
      text: 'موصول نہیں ہوا',
    });
  });

  it('writes a PDF that says that it is in Urdu and runs to the left', async () => {
    await textOf('a.pdf', '--fill', 'density');
    const pdf = readFileSync(at('a.pdf'), 'latin1');
    expect(pdf).toContain('/Direction /R2L');
    expect(pdf).toMatch(/\/Lang\s*\(ur\)/);
    expect(readView('a.pdf', readFileSync(at('a.pdf')))).toMatchObject({
      kind: 'view',
      fragment: expect.stringMatching(/&lang=ur$/),
    });
  });

  it('is what a view asks for that names its language, to the byte', async () => {
    const asked = await textOf('asked.svg', '--fill', 'density');
    const view = '#fill=density&lang=ur';
    const made = ['--date', '2012-04-04', '--link', HOME, '--view', view, '--out', 'viewed.svg'];
    expect(await plates(...made)).toMatchObject({ code: 0 });
    expect(readFileSync(at('viewed.svg'), 'utf8')).toBe(asked);
  });

  it('goes with a view that names no language, and with one that names the same', async () => {
    for (const view of ['#fill=density', '#fill=density&lang=ur']) {
      expect(await plates(...MADE, '--view', view, '--out', 'both.csv')).toMatchObject({ code: 0 });
      expect(readFileSync(at('both.csv'), 'utf8')).toContain('لیاری');
    }
  });

  it('leaves nothing of Urdu in the next plate in English', async () => {
    const before = ['--date', '2012-04-04', '--fill', 'density', '--out'];
    await plates(...before, 'before.csv');
    await textOf('between.csv', '--fill', 'density');
    await plates(...before, 'after.csv');
    expect(readFileSync(at('after.csv'), 'utf8')).toBe(readFileSync(at('before.csv'), 'utf8'));
  });

  it.each([
    [['--lang', 'urd'], /^--lang does not know “urd”: did you mean ur\? Valid: en, ur\.$/],
    [
      ['--lang', 'en', '--view', '#fill=density&lang=ur'],
      /^--view says lang=ur and --lang says en: give one of the two\.$/,
    ],
    [['--lang', 'ur', '--fill', 'contrl'], /^--fill does not know “contrl”: did you mean control\?/],
    [['--lang', 'ur', '--only', 'class-9'], /^--only: vaccination-rate has no “class-9”\. Valid: class-0, /],
  ])('ends with 2 and an English sentence for %j', async (typed, sentence) => {
    expect(await plates(...typed, '--out', 'never.svg')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(sentence),
    });
    expect(existsSync(at('never.svg'))).toBe(false);
  });

  it('--atlas makes the whole atlas in Urdu', async () => {
    await textOf('atlas.pdf', '--atlas');
    const pdf = readFileSync(at('atlas.pdf'), 'latin1');
    expect(pdf).toContain('/Direction /R2L');
    expect(readView('atlas.pdf', readFileSync(at('atlas.pdf'))).kind).toBe('refused');
  });
});
