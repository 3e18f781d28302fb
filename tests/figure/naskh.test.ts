/** Naskh: Urdu measured without a browser, against what the font itself gives when it is shaped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../src/export/pdf/font/font.ts';
import { shaperOf } from '../../src/export/pdf/font/shape.ts';
import { widthOf } from '../../src/figure/advances.ts';
import { naskhWidths } from '../../src/figure/naskh.ts';
import { DATASET } from '../atlas.ts';

const FILES = 'node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic';
const WEIGHTS = [400, 600] as const;
const ALPHABET = 'ءآأاؤوئىبةتثٹپجحخچدذڈرزڑژسشصضطظعغفقلمنںهيیکگھہۂۃےۓ';
const SIGNS = '۔،؛؟٪';

const NAMES = [...DATASET.units.values(), ...DATASET.places.values(), ...DATASET.actors.values()]
  .map(({ otherName }) => otherName)
  .filter((name) => /^[\u0621-\u06d3 ]+$/.test(name));
const total = (widths: readonly (number | null)[]) =>
  widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);

describe('naskhWidths(text, weight)', () => {
  it('naskhWidths(alef) is wider after a letter that joins it than after one that does not', () => {
    // Of the table: beh before another 275, alef after a letter 253; dal alone 414, alef alone 238.
    expect(naskhWidths('با', 400)).toEqual([275, 253]);
    expect(naskhWidths('دا', 400)).toEqual([414, 238]);
  });

  it('naskhWidths(marks and unseen signs) are none, and of other scripts null', () => {
    expect(naskhWidths('\u064e\u200f', 400)).toEqual([0, 0]);
    expect(naskhWidths('a 1', 400)).toEqual([null, null, null]);
  });

  it.each(WEIGHTS)(
    'naskhWidths(each letter of Urdu, %d) is what the font sets, alone, after a letter, before one and between two',
    async (weight) => {
      const shape = shaperOf(await readFont(readFileSync(`${FILES}-${weight}-normal.woff`)));
      const set = (text: string) => shape(text, 'rtl').reduce((sum, { advance }) => sum + advance, 0);
      // Beh joins on both sides; a joiner that is not seen makes the font join as it does.
      for (const letter of ALPHABET) {
        const [alone, before] = [letter, `${letter}ب`].map((text) => naskhWidths(text, weight)[0]);
        const [after, between] = [`ب${letter}`, `ب${letter}ب`].map((text) => naskhWidths(text, weight)[1]);
        expect([alone, after, before, between], letter).toEqual(
          [letter, `\u200d${letter}`, `${letter}\u200d`, `\u200d${letter}\u200d`].map(set),
        );
      }
      for (const sign of SIGNS) expect(naskhWidths(sign, weight), sign).toEqual([set(sign)]);
    },
  );

  it('naskhWidths(a letter beside a sign) is as wide as alone: signs join nothing', () => {
    for (const sign of [...SIGNS, 'ء', ' ', 'a']) {
      expect(naskhWidths(`${sign}ب`, 400)[1], sign).toBe(naskhWidths('ب', 400)[0]);
      expect(naskhWidths(`ب${sign}`, 400)[0], sign).toBe(naskhWidths('ب', 400)[0]);
    }
  });

  it.each(WEIGHTS)(
    'naskhWidths(any name of the data, %d) is within a twelfth of what the font sets',
    async (weight) => {
      const font = await readFont(readFileSync(`${FILES}-${weight}-normal.woff`));
      const shape = shaperOf(font);
      expect(NAMES.length).toBeGreaterThan(30);
      for (const name of NAMES.flatMap((several) => several.split(' '))) {
        const set = shape(name, 'rtl').reduce((sum, { advance }) => sum + advance, 0);
        expect(Math.abs(total(naskhWidths(name, weight)) - set) / set, name).toBeLessThan(1 / 12);
      }
    },
  );
});

describe('widthOf(Urdu, size, face)', () => {
  it('widthOf(letters of both scripts) is the sum of both', () => {
    // Two digits of Noto Sans and a space, then seen alone: 2 × 572 + 260 + 1013.
    expect(widthOf('12 س', 10, 'sans400')).toBeCloseTo(24.17, 9);
  });

  it('widthOf(Urdu) is that of Naskh in the weight of the face, sans or serif', () => {
    for (const family of ['sans', 'serif'] as const)
      for (const weight of WEIGHTS)
        expect(widthOf('لیاری', 1000, `${family}${weight}`)).toBeCloseTo(
          total(naskhWidths('لیاری', weight)),
          6,
        );
  });
});
