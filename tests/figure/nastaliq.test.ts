/** Nastaliq: headings measured without a browser, against what the font itself gives when it is shaped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../src/export/pdf/font/font.ts';
import { shaperOf } from '../../src/export/pdf/font/shape.ts';
import { widthOf } from '../../src/figure/advances.ts';
import { nastaliqWidths } from '../../src/figure/nastaliq.ts';
import { DATASET } from '../atlas.ts';

const FILE = 'node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff';

const ALPHABET = 'ءآأاؤوئىبةتثٹپجحخچدذڈرزڑژسشصضطظعغفقلمنںهيیکگھہۂۃےۓ';
const SIGNS = '۔،؛؟٪';

const NAMES = [...DATASET.units.values(), ...DATASET.places.values(), ...DATASET.actors.values()]
  .map(({ otherName }) => otherName)
  .filter((name) => /^[\u0621-\u06d3 ]+$/.test(name));
const total = (widths: readonly (number | null)[]) =>
  widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);

describe('nastaliqWidths(text)', () => {
  it('nastaliqWidths(beh) is narrow before a letter that it joins, and wide alone', () => {
    // Of the table: beh before another 267, alef after a letter 290; beh alone 1190.
    expect(nastaliqWidths('با')).toEqual([267, 290]);
    expect(nastaliqWidths('ب')).toEqual([1190]);
  });

  it('nastaliqWidths(marks and unseen signs) are none, and of other scripts null', () => {
    expect(nastaliqWidths('\u064e\u200f')).toEqual([0, 0]);
    expect(nastaliqWidths('a 1')).toEqual([null, null, null]);
  });

  it('nastaliqWidths(each letter of Urdu) is some width in each of its forms, as of the signs', () => {
    for (const letter of ALPHABET) {
      const forms = [letter, `${letter}ب`, `ب${letter}`, `ب${letter}ب`].map(
        (text) => nastaliqWidths(text)[text.indexOf(letter)],
      );
      // From the alef within a word to the tail of a yeh barree alone.
      for (const width of letter === 'ب' ? forms.slice(0, 2) : forms) {
        expect(width, letter).toBeGreaterThan(150);
        expect(width, letter).toBeLessThan(1500);
      }
    }
    for (const sign of SIGNS) expect(nastaliqWidths(sign)[0], sign).toBeGreaterThan(300);
  });

  it('nastaliqWidths(a letter that joins the next) is narrower before it than alone', () => {
    for (const letter of 'بتثٹپجحخچسشصضطظعغفقلمنيیئکگھ')
      expect(nastaliqWidths(`${letter}ا`)[0] ?? 0, letter).toBeLessThan(nastaliqWidths(letter)[0] ?? 0);
  });

  it('nastaliqWidths(all names of the data) are within a twentieth of what the font sets, each within a third', async () => {
    const font = await readFont(readFileSync(FILE));
    const shape = shaperOf(font);
    const setOf = (word: string) => shape(word, 'rtl').reduce((sum, { advance }) => sum + advance, 0);
    const words = NAMES.flatMap((several) => several.split(' '));
    expect(words.length).toBeGreaterThan(60);
    for (const word of words)
      expect(Math.abs(total(nastaliqWidths(word)) - setOf(word)) / setOf(word), word).toBeLessThan(1 / 3);
    const [measured, set] = [
      words.reduce((sum, word) => sum + total(nastaliqWidths(word)), 0),
      words.reduce((sum, word) => sum + setOf(word), 0),
    ];
    expect(Math.abs(measured - set) / set).toBeLessThan(1 / 20);
  });
});

describe('widthOf(text, size, face) of headings', () => {
  it('widthOf(Urdu with a number) is that of Nastaliq and of the serif together', () => {
    // Two digits of Source Serif and its space, then alef alone: 2 × 547 + 228 + 325.
    expect(widthOf('12 ا', 10, 'nastaliq600')).toBeCloseTo(16.47, 9);
  });

  it('widthOf(Latin) is that of the serif', () => {
    expect(widthOf('Lyari, 2009', 20, 'nastaliq600')).toBe(widthOf('Lyari, 2009', 20, 'serif600'));
  });
});
