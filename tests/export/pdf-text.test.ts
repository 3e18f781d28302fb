/** Text for a PDF: fonts read, letters joined and placed, lines put in the order of the page. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/export/pdf/bidi.ts';
import { readFont } from '../../src/export/pdf/font/font.ts';
import { formsOf } from '../../src/export/pdf/font/joining.ts';
import { outlineOf } from '../../src/export/pdf/font/outline.ts';
import { shaperOf } from '../../src/export/pdf/font/shape.ts';
import { subsetOf } from '../../src/export/pdf/font/subset.ts';
import { tablesOf } from '../../src/export/pdf/font/woff.ts';

const fileOf = (path: string) => new Uint8Array(readFileSync(`node_modules/@fontsource/${path}.woff`));
const [sans, naskh] = await Promise.all([
  readFont(fileOf('noto-sans/files/noto-sans-latin-400-normal')),
  readFont(fileOf('noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal')),
]);
const [shapeSans, shapeNaskh] = [shaperOf(sans), shaperOf(naskh)];
const glyphOf = (font: typeof sans, character: string) => font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
const URDU = 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآئؤۂ';
const urduText = fc
  .array(fc.constantFrom(...URDU, ' ', 'َ', 'ِ', 'ّ'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));

describe('formsOf(characters)', () => {
  const forms = (word: string) => formsOf([...word]);

  it('joins a letter to its neighbours where both join', () => {
    // Reh and alef join only what stands before them, so that what follows begins anew.
    expect(forms('کراچی')).toEqual(['init', 'fina', 'isol', 'init', 'fina']);
    expect(forms('ملیر')).toEqual(['init', 'medi', 'medi', 'fina']);
  });

  it('looks through marks, and stops at spaces, hamza and the non-joiner', () => {
    expect(forms('بَب')).toEqual(['init', null, 'fina']);
    expect(forms('ب ب')).toEqual(['isol', null, 'isol']);
    expect(forms('بءب')).toEqual(['isol', null, 'isol']);
    expect(forms('ب\u200cب')).toEqual(['isol', null, 'isol']);
    expect(forms('ب\u200d')).toEqual(['init', null]);
  });
});

describe('shape(text, direction)', () => {
  it('keeps every character, from left to right or turned round', () => {
    fc.assert(
      fc.property(urduText, (text) => {
        const clusters = shapeNaskh(text, 'rtl').toReversed();
        expect(clusters.map((cluster) => cluster.text).join('')).toBe(text.normalize('NFC'));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,20}$/), (text) => {
        expect(
          shapeSans(text, 'ltr')
            .map((cluster) => cluster.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('sets the letters of a word in their joined forms', () => {
    const glyphs = (text: string) =>
      shapeNaskh(text, 'rtl').flatMap(({ parts }) => parts.map(({ glyph }) => glyph));
    // Meem and lam joined are other glyphs than alone; reh after alef stands alone.
    expect(glyphs('مل')).not.toContain(glyphOf(naskh, 'م'));
    expect(glyphs('مل')).not.toContain(glyphOf(naskh, 'ل'));
    expect(glyphs('ار')).toEqual([glyphOf(naskh, 'ر'), glyphOf(naskh, 'ا')]);
  });

  it('places the glyphs of a name where HarfBuzz places them', () => {
    // Glyph, x, y from left to right, as harfbuzzjs 1.6.4 gives them for this font and language `ur`.
    const expected: readonly (readonly number[])[] = [
      [100, 0, 0],
      [300, 921, 15],
      [25, 687, 0],
      [8, 1323, 0],
      [29, 1561, 0],
      [59, 1965, 0],
    ];
    let pen = 0;
    const placed = shapeNaskh('کراچی', 'rtl').flatMap(({ parts, advance }) => {
      const start = pen;
      pen += advance;
      return parts.map(({ glyph, dx, dy }) => [glyph, start + dx, dy]);
    });
    expect([placed, pen]).toEqual([expected, 2380]);
  });

  it('sets a letter and its marks as one cluster, as wide as the letter', () => {
    const [plain] = shapeNaskh('ب', 'rtl');
    const [marked, ...more] = shapeNaskh('بَّ', 'rtl');
    expect(more).toEqual([]);
    expect(marked?.text).toBe('بَّ');
    expect(marked?.advance).toBe(plain?.advance);
    expect(marked?.parts.length).toBeGreaterThan(plain?.parts.length ?? 0);
  });

  it('turns brackets round where the text runs to the left, and reads them back unturned', () => {
    const [last, , first] = shapeSans('(ا)', 'rtl');
    expect(first?.parts.map(({ glyph }) => glyph)).toEqual([glyphOf(sans, ')')]);
    expect([first?.text, last?.text]).toEqual(['(', ')']);
  });

  it('draws letters closer that the font kerns, and leaves the others', () => {
    const width = (text: string) => shapeSans(text, 'ltr').reduce((sum, { advance }) => sum + advance, 0);
    const apart = (text: string) =>
      [...text].reduce((sum, letter) => sum + sans.advanceOf(glyphOf(sans, letter)), 0);
    expect(width('AV')).toBeLessThan(apart('AV'));
    expect(width('nn')).toBe(apart('nn'));
  });
});

describe('subsetOf(font, wanted)', () => {
  it('keeps outlines and widths of what is wanted, and puts parts together where they stand', async () => {
    const letters = [...'Kéö'].map((letter) => glyphOf(sans, letter));
    const plain = letters.map((glyph) => ({
      parts: [{ glyph, dx: 0, dy: 0 }],
      advance: sans.advanceOf(glyph),
    }));
    const raised = { parts: [{ glyph: letters[0] ?? 0, dx: 10, dy: 20 }], advance: 700 };
    const { file, numbers } = subsetOf(sans, [...plain, raised]);
    const tables = await tablesOf(file);
    const glyphCount = tables.get('maxp')?.getUint16(4) ?? 0;
    const small = { ...sans, tables, glyphCount };
    for (const [index, glyph] of letters.entries())
      expect(outlineOf(small, numbers[index] ?? 0)).toBe(outlineOf(sans, glyph));
    const moved = outlineOf(sans, letters[0] ?? 0).replace(
      /(-?\d+) (-?\d+)/g,
      (_, x, y) => `${Number(x) + 10} ${Number(y) + 20}`,
    );
    expect(outlineOf(small, numbers[3] ?? 0)).toBe(moved);
    expect(tables.get('hmtx')?.getUint16(4 * (numbers[3] ?? 0))).toBe(700);
    expect(file.length).toBeLessThan(fileOf('noto-sans/files/noto-sans-latin-400-normal').length / 4);
  });
});

describe('partsOf(characters, base)', () => {
  const order = (text: string, base: 'ltr' | 'rtl') =>
    partsOf([...text], base)
      .map(({ from, to, direction }) => {
        const part = [...text].slice(from, to);
        return (direction === 'rtl' ? part.toReversed() : part).join('');
      })
      .join('');

  it('leaves a line of one direction as it is, or turns it round', () => {
    expect(partsOf([...'Lyari (2012)'], 'ltr')).toEqual([{ from: 0, to: 12, direction: 'ltr' }]);
    expect(partsOf([...'کراچی'], 'rtl')).toEqual([{ from: 0, to: 5, direction: 'rtl' }]);
  });

  it('turns Urdu round within English, with the spaces between its words', () => {
    expect(order('town اب جد (x)', 'ltr')).toBe('town دج با (x)');
  });

  it('keeps numbers and English from left to right within Urdu', () => {
    expect(order('اب 12 جد', 'rtl')).toBe('دج 12 با');
    expect(order('اب MQM-H جد', 'rtl')).toBe('دج MQM-H با');
    expect(order('اب 1,000 جد', 'rtl')).toBe('دج 1,000 با');
  });

  it('turns both brackets of a pair the same way: that of the line where anything in them goes so', () => {
    expect(order('اب MQM (H) جد', 'rtl')).toBe('دج MQM (H) با');
    expect(order('اب (MQM) جد', 'rtl')).toBe('دج )MQM( با');
    expect(order('اب MQM (جد)', 'rtl')).toBe(')دج( MQM با');
    expect(order('MQM (2012) اب', 'rtl')).toBe('با MQM (2012)');
    expect(order('town (اب) x', 'ltr')).toBe('town (با) x');
  });

  it('leaves a sign with its number behind a mark, a stop with its Latin words, and a paragraph with its sign', () => {
    expect(order('اب \u200e−3.1 جد', 'rtl')).toBe('دج \u200e−3.1 با');
    expect(order('اب: \u200eA b.\u200e\u200f (¶ 4)', 'rtl')).toBe(')4 ¶( \u200f\u200eA b.\u200e :با');
    expect(order('اب، ¶ 4', 'rtl')).toBe('4 ¶ ،با');
  });

  it('takes each character once', () => {
    const mixed = fc.array(fc.constantFrom(...'abc اب12,.()-٣'), { maxLength: 20 });
    fc.assert(
      fc.property(mixed, fc.constantFrom('ltr', 'rtl'), (characters, base) => {
        const taken = partsOf(characters, base).flatMap(({ from, to }) =>
          characters.map((_, index) => index).slice(from, to),
        );
        expect(taken.toSorted((a, b) => a - b)).toEqual(characters.map((_, index) => index));
      }),
    );
  });
});
