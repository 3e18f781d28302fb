/** Nastaliq: headings measured without a browser, against what the font itself gives when it is shaped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../src/export/pdf/font/font.ts';
import { shaperOf } from '../../src/export/pdf/font/shape.ts';
import { widthOf } from '../../src/figure/advances.ts';
import { nastaliqWidths } from '../../src/figure/nastaliq.ts';
import { DATASET } from '../atlas.ts';

const FILE = 'node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff';

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
