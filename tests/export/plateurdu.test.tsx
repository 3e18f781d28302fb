/** Plates in a language that runs to the left: the page is mirrored, its maps are not, and every word runs as it is read. */
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { heading } from '../../src/export/plate/heading.tsx';
import { boxesOf, layOut } from '../../src/export/plate/layout.ts';
import { type Page, Plate } from '../../src/export/plate.tsx';
import { SIZES } from '../../src/export/sizes.ts';
import { type Box, meet } from '../../src/figure/boxes.ts';
import { compose } from '../../src/figure/compose.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import type { View } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET, FIRST_DAY, PLAIN, SECOND_DAY } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';
import { type Word, wordsIn } from './platewords.ts';

speak(ur);
afterAll(() => speak(en));

const [dictionary = ''] = Object.values(readDictionaryFiles(process.cwd()));
const dataset = inLanguage(DATASET, readDictionary('data/languages/ur.csv', dictionary).dictionary);
const stock = stockOf(levelsOf(dataset), THEMES, 'light');
const figureOf = (view: Partial<View>) => compose(stock, { ...PLAIN, language: 'ur', ...view });

const against = (how: 'side' | 'difference') => ({ fill: 'vaccination-rate', day: SECOND_DAY, how, cut: 50 });
const TWO_DAYS = { fill: 'vaccination-rate', day: FIRST_DAY, against: against('side') };
const DIFFERENCE = figureOf({ ...TWO_DAYS, against: against('difference') });

type Extents = Pick<Page, 'width' | 'height'>;
const pageOf = ({ width, height }: Extents, more: Partial<Page> = {}): Page => ({
  width,
  height,
  extent: null,
  date: '2012-04-04',
  link: 'https://atlas.example/#lang=ur&fill=density',
  fontStyle: '',
  ...more,
});
const svgOf = (figure: Figure, page: Page) => renderToString(<Plate figure={figure} page={page} />);

const FIGURES: readonly (readonly [name: string, figure: Figure, more: Partial<Page>])[] = [
  ...THEMES.map(
    ({ id, slot }) =>
      [id, figureOf(slot === 'fill' ? { fill: id } : { fill: 'density', show: [id] }), {}] as const,
  ),
  [
    'every overlay',
    figureOf({
      fill: 'control',
      show: THEMES.filter(({ slot }) => slot === 'overlay').map(({ id }) => id),
    }),
    {},
  ],
  ['chosen places', figureOf({ fill: 'density', places: ['lyari', 'gadap'] }), {}],
  ['two days', figureOf(TWO_DAYS), {}],
  ['two days and their difference', figureOf(TWO_DAYS), { difference: DIFFERENCE }],
  ['a table', figureOf({ fill: 'vaccination-rate', day: FIRST_DAY }), { table: true }],
  ['a table of two days', figureOf(TWO_DAYS), { table: true }],
];

const inner = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
const within = (box: Box, { width, height }: Extents, by: number) =>
  box.left >= -by && box.top >= -by && box.right <= width + by && box.bottom <= height + by;
const pairs = <T,>(list: readonly T[]) =>
  list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
const inRole = (words: readonly Word[], role: string) => words.filter((word) => word.role === role);
const [LANDSCAPE, PORTRAIT] = SIZES.map(({ layout }) => layout);
if (!LANDSCAPE || !PORTRAIT) throw new Error('there are sizes');

describe.each(FIGURES)('Plate of %s in Urdu', (_name, figure, more) => {
  it.each(SIZES)('has no box that leaves the page or meets another, on $id', ({ layout }) => {
    const page = pageOf(layout, more);
    const laid = layOut(figure, page);
    expect(laid.fits).toBe(true);
    const boxes = boxesOf(laid);
    expect(boxes.filter(({ box }) => !within(box, page, 0.5))).toEqual([]);
    expect(pairs(boxes).filter(([a, b]) => meet(inner(a.box, 0.1), inner(b.box, 0.1)))).toEqual([]);
  });

  it.each(SIZES)('has words that stay on the page and apart, on $id', ({ layout }) => {
    const page = pageOf(layout, more);
    const svg = svgOf(figure, page);
    expect(faultOfXml(svg)).toBeNull();
    const words = wordsIn(svg);
    expect(words.filter(({ box }) => !within(box, page, 1))).toEqual([]);
    const set = words.filter(({ role }) => role !== 'map');
    expect(pairs(set).filter(([a, b]) => meet(inner(a.box, 1.5), inner(b.box, 1.5)))).toEqual([]);
  });
});

describe('the page of a plate in Urdu', () => {
  const figure = figureOf({ fill: 'control', day: FIRST_DAY });
  const page = pageOf(LANDSCAPE);
  const svg = svgOf(figure, page);
  const words = wordsIn(svg);

  it('begins title, subtitle and sources at the right, where the map ends too', () => {
    const right = layOut(figure, page).maps[0]?.box.right ?? 0;
    expect(page.width - right).toBeCloseTo(36, 0);
    for (const role of ['title', 'subtitle']) expect(inRole(words, role)[0]?.box.right).toBeCloseTo(right, 0);
    expect(inRole(words, 'source')[0]?.box.right).toBeCloseTo(right, 0);
  });

  it('has the keys and the code at the left of the map and of the sources', () => {
    const { maps, blocks } = layOut(figure, page);
    const [map] = maps;
    for (const { box } of blocks.filter(({ role }) => role === 'legend'))
      expect(box.right).toBeLessThan(map?.box.left ?? 0);
    const [code, source] = ['qr', 'source'].map((role) => blocks.find((block) => block.role === role)?.box);
    expect(code?.right).toBeLessThan(source?.left ?? 0);
  });

  it('has the words of an entry at the right and its count at the left', () => {
    const [entry] = figure.fill.legend.entries;
    const key = inRole(words, 'legend');
    const label = key.find(({ text }) => text === entry?.label);
    const count = key.find(({ text }) => text === String(entry?.count));
    expect(count?.box.right).toBeLessThan(label?.box.left ?? 0);
  });

  it('names the degrees below and at the left of the map, and has the scale in its lower left corner', () => {
    const box = layOut(figure, page).maps[0]?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    const north = words.filter(({ text }) => /^[\d.]+° شمال$/.test(text));
    expect(north.length).toBeGreaterThan(1);
    for (const name of north) {
      expect(name.box.right).toBeLessThan(box.left);
      expect(name.box.left).toBeGreaterThan(box.left - 14);
    }
    const scale = words.find(({ text }) => text.endsWith(' کلومیٹر'));
    expect(scale?.box.left).toBeLessThan(box.left + 30);
    expect(scale?.box.top).toBeGreaterThan(box.bottom - 50);
  });

  it('does not mirror the map: what lies in the west stands at the left', () => {
    const leftOf = (id: string) =>
      words.find(({ role, text }) => role === 'map' && text === dataset.units.get(id)?.name)?.box.left ?? NaN;
    expect(leftOf('kemari')).toBeLessThan(leftOf('malir'));
    expect(leftOf('malir')).toBeLessThan(leftOf('bin-qasim'));
    expect(svg).not.toContain('scale(-');
  });

  it('keeps two maps in the order that the title names them in, and their difference last', () => {
    const { maps, blocks } = layOut(figureOf(TWO_DAYS), pageOf(LANDSCAPE, { difference: DIFFERENCE }));
    const lefts = maps.map(({ box }) => box.left);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(blocks.filter(({ role }) => role === 'legend')).toHaveLength(2);
    const counts = wordsIn(svgOf(figureOf(TWO_DAYS), pageOf(LANDSCAPE))).map(({ text }) => text);
    expect(counts).toContain('6 | 3');
  });

  it('says in which language it is', () => {
    expect(svg).toMatch(/^<svg[^>]* lang="ur"/);
  });

  it('runs to the left wherever a line has an Urdu letter, and nowhere else', () => {
    const lines = [...svg.matchAll(/<(?:text|g)[^>]* direction="(\w+)"/g)].map(([, direction]) => direction);
    expect(new Set(lines)).toEqual(new Set(['rtl', 'ltr']));
    // Numbers stand alone in the key.
    for (const [, attributes = '', text] of svg.matchAll(/<text([^>]*)>([\d|  ]+)<\/text>/g))
      expect([text, attributes]).toEqual([text, expect.not.stringContaining('rtl')]);
  });
});

describe('what a plate in Urdu says', () => {
  const { plate } = ur.files;

  it('keeps the stop of a Latin reference with it, and its places apart from it', () => {
    expect(plate.source('A. B, “C”, 2012.', ['¶ 4', '¶ 5'])).toBe(
      '\u200eA. B, “C”, 2012.\u200e\u200f (¶ 4، ¶ 5)',
    );
  });

  it('says when it was made in words', () => {
    const words = inRole(wordsIn(svgOf(figureOf({}), pageOf(PORTRAIT))), 'made').map(({ text }) => text);
    expect(words.join(' ')).toContain('4 اپریل 2012 کو تیار کیا گیا۔');
  });

  it.each([800, 600, 500, 420, 360, 300])(
    'ends a note of the outlines with a sentence, on a page of 420 × %i',
    (height) => {
      const { outlineNote } = figureOf({});
      const [first = ''] = outlineNote.split('۔');
      const note = inRole(wordsIn(svgOf(figureOf({}), pageOf({ width: 420, height }))), 'note')
        .map(({ text }) => text)
        .join(' ');
      const ends = [outlineNote, `${first}۔`].some((end) => note.endsWith(end));
      expect(ends || note === '').toBe(true);
    },
  );

  it('never breaks a date', () => {
    for (const { text } of wordsIn(svgOf(figureOf(TWO_DAYS), pageOf(PORTRAIT))).filter(({ role }) =>
      ['title', 'caption', 'legend'].includes(role),
    ))
      expect(text).not.toMatch(/(^|\s)فروری$/);
  });
});

describe('heading(text, width, size)', () => {
  const linesOf = (text: string, width: number) =>
    wordsIn(`<svg>${renderToString(heading(text, width, 20).draw(100, 50, LIGHT))}</svg>`);

  it('sets Urdu in Nastaliq, with room for what climbs above a line and hangs below it', () => {
    const block = heading('کراچی', 300, 20);
    // From the top 1.5 sizes to the line, and 0.65 below it.
    expect(block.height).toBeCloseTo(43, 9);
    const [word] = linesOf('کراچی', 300);
    expect(word?.box.right).toBeCloseTo(400, 9);
    expect(word?.box.top).toBeGreaterThan(50);
  });

  it('sets its lines more than two sizes apart', () => {
    const tall = heading('کراچی کراچی', 60, 20).height - heading('کراچی', 60, 20).height;
    expect(tall).toBeCloseTo(42, 9);
  });

  it('takes no room where there is nothing', () => {
    expect(heading('', 300, 20).height).toBe(0);
  });
});
