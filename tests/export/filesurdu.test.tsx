/** Files in Urdu: tables, citations and the comparison on paper, with nothing left in English but what was printed so. */
import { csvParse, csvParseRows } from 'd3-dsv';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { cite } from '../../src/export/cite.ts';
import { comparisonCsv } from '../../src/export/comparisoncsv.ts';
import { ComparisonSheet, columnsOf } from '../../src/export/comparisonsheet.tsx';
import { parseSvg } from '../../src/export/pdf/svg.ts';
import { MOST_BYTES, readView, refusalOfSize } from '../../src/export/readback.ts';
import { foundationsCsv } from '../../src/export/table.ts';
import { comparisonOfPlaces } from '../../src/figure/comparedplaces.ts';
import type { Comparison } from '../../src/figure/comparison.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { foundationsOf } from '../../src/figure/foundations.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET, LEVELS } from '../atlas.ts';
import { elementsOf, linesOf } from './pagelines.ts';

const FILE = 'data/languages/ur.csv';
const PLACES = ['lyari', 'saddar', 'district-west'];
const WIDTH = 900;

function urduLevels() {
  const { dictionary } = readDictionary(FILE, readDictionaryFiles(process.cwd())[FILE] ?? '');
  return levelsOf(inLanguage(DATASET, dictionary));
}

function compared(): Comparison {
  const levels = urduLevels();
  const parts = {
    town: stockOf(levels, THEMES, 'light').parts,
    district: stockOf(levels, THEMES, 'light', { level: 'district' }).parts,
  };
  const comparison = comparisonOfPlaces(levels, parts, PLACES, 'light');
  if (!comparison) throw new Error('there is nothing to compare');
  return comparison;
}

const latinIn = (texts: readonly string[]) => [...new Set(texts.filter((text) => /[A-Za-z]/.test(text)))];
/** Every message of a catalogue; those made of parts are given some. */
function stringsIn(messages: object): readonly string[] {
  return Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === 'string') return [message];
    return typeof message === 'object' && message !== null ? stringsIn(message) : [];
  });
}

beforeAll(() => speak(ur));
afterAll(() => speak(en));

describe('ur.files', () => {
  it('has no word in Latin letters but the names of formats and paper', () => {
    const { panel, preview, formats, size, parts, progress, outcomes, reasons, comparisonTable, sums } =
      ur.files;
    const mine = [panel, preview, formats, size, parts, progress, outcomes, reasons, comparisonTable, sums];
    const strings = mine.flatMap(stringsIn);
    expect(strings.length).toBeGreaterThan(70);
    const alike = /\b(PNG|SVG|PDF|CSV|GeoJSON|QR|A3|A4|2D)\b/g;
    expect(latinIn(strings.map((text) => text.replace(alike, '')))).toEqual([]);
    expect(strings.filter((text) => /[,;?]|\.$/.test(text))).toEqual([]);
  });
});

describe('comparisonCsv(comparison)', () => {
  it('has headings and words in Urdu, its kinds and the ids of claims as ever', () => {
    const lines = csvParse(comparisonCsv(compared()));
    expect(lines.columns).toHaveLength(16);
    expect(latinIn(lines.columns)).toEqual([]);
    const said = lines.flatMap((line) =>
      Object.entries(line).flatMap(([column, cell]) =>
        ['قسم', 'دعوے', 'حرف'].includes(column) ? [] : [cell ?? ''],
      ),
    );
    expect(latinIn(said.map((text) => text.replace(/\b[A-C]\b/g, '')))).toEqual([]);
    expect(lines[0]).toMatchObject({ اشاریہ: 'خلاصہ', مقام: 'لیاری', قسم: 'sentence' });
  });
});

describe('<ComparisonSheet>', () => {
  const sheet = () => {
    const comparison = compared();
    const drawn = <ComparisonSheet comparison={comparison} ink={LIGHT} width={WIDTH} top={0} />;
    return parseSvg(`<svg>${renderToString(drawn)}</svg>`);
  };

  it('says all in Urdu, the letters of the places apart', () => {
    const lines = linesOf(sheet(), false).map(({ text }) => text.replace(/\b[A-C]\b/g, ''));
    expect(lines.length).toBeGreaterThan(60);
    expect(latinIn(lines)).toEqual([]);
  });

  it('has its labels at the right, the first place beside them, and no line beyond its edges', () => {
    const lines = linesOf(sheet(), false).filter(({ text }) => text.trim() !== '');
    expect(lines.filter(({ left, right }) => left < -0.5 || right > WIDTH + 0.5)).toEqual([]);
    const label = lines.find(({ text }) => text === '20 فروری 2012');
    expect(label?.right).toBeCloseTo(WIDTH, 0);
    const [, first] = columnsOf(PLACES.length, WIDTH);
    const value = lines.find(
      ({ text, baseline }) => text === '7.9' && baseline > (label?.baseline ?? 0) - 30,
    );
    expect(value?.right).toBeCloseTo(WIDTH - (first?.left ?? 0), 0);
  });

  it('has bars that begin at the right of their columns', () => {
    const [, first] = columnsOf(PLACES.length, WIDTH);
    const bars = elementsOf(sheet()).filter(
      ({ name, attributes }) => name === 'rect' && attributes.get('height') === '6',
    );
    const rights = bars.map(
      ({ attributes }) => Number(attributes.get('x')) + Number(attributes.get('width')),
    );
    const from = WIDTH - (first?.left ?? 0);
    expect(rights.filter((right) => Math.abs(right - from) < 0.2).length).toBeGreaterThan(1);
  });
});

describe('foundationsCsv(foundations)', () => {
  it('has headings, sections and sums in Urdu; a spelling stays as it was met', () => {
    const rows = csvParseRows(foundationsCsv(foundationsOf(urduLevels().town)));
    expect(rows[0]).toEqual(['حصہ', 'بات', 'متن', 'ماخذ']);
    expect(latinIn(rows.map(([section = '']) => section))).toEqual([]);
    const killed = rows.find(([section, item]) => section === 'کل تعداد' && item?.includes('کارکن'));
    expect(killed?.[2]).toBe('بیان کردہ کم از کم 400، فہرست میں 389: بیان کردہ تعداد فہرست سے 11 زیادہ');
  });
});

describe('cite(reference, locator, form)', () => {
  it('as text joins the entry, as it was printed, and the place in it by Urdu signs', () => {
    const reference = LEVELS.town.references.get('cable-2009');
    if (!reference) throw new Error('there is no cable');
    expect(cite(reference, '¶ 4', 'text')).toMatch(/^US consulate, .+ 2011، ¶ 4۔$/);
    expect(cite(reference, '¶ 4', 'bibtex')).toMatch(/^@techreport\{cable-2009,\n {2}author = /);
  });
});

describe('readView(name, bytes)', () => {
  it('refuses in Urdu, naming the file', () => {
    expect(refusalOfSize('a', 0)).toBe(
      '”a“ خالی ہے: اس اٹلس سے ایکسپورٹ کی ہوئی SVG، PNG یا PDF یہاں چھوڑیں۔',
    );
    expect(refusalOfSize('a', MOST_BYTES + 1)).toMatch(/^”a“ کا حجم 31 MB ہے، .+۔$/);
    for (const text of ['notes', '<svg></svg>', '<svg><metadata>{"atlas":1}</metadata></svg>']) {
      const read = readView('a.svg', new TextEncoder().encode(text));
      expect(read.kind === 'refused' ? read.sentence : '').toMatch(/^”a\.svg“ .+۔$/);
    }
  });
});
