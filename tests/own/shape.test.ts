import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTable, isTabular } from '../../src/own/shape.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(`tests/own/files/${name}`));
const file = (name: string) => isTable(new File([bytes(name)], name));

const PROSE = [
  'In the eastern towns, as the report says, three wells were dug,',
  'and of these two gave water, while the third, near the old road,',
  'was dry; nobody, it seems, had asked those who live there,',
  'although they knew. The committee met again in May, in June,',
  'and once more in autumn, before the money, which was little, ran out.',
].join('\n');

describe('isTable(file)', () => {
  it.each([
    'tax-lakh.txt',
    'clinics-unicode.txt',
    'vaccination-typed.csv',
    'wells-misspelt.tsv',
    'schools-semicolon.csv',
  ])('is true of %s, in whatever encoding', async (name) => {
    expect(await file(name)).toBe(true);
  });

  it('is false of a list as prose prints it, of a workbook and of what cannot be read', async () => {
    expect(await file('vaccination-list.txt')).toBe(false);
    expect(await file('handpumps-sheets.xlsx')).toBe(false);
    const gone = new File(['a\tb\nc\td\ne\tf'], 'x.txt');
    const slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    expect(await isTable(Object.defineProperty(gone, 'slice', { value: slice }))).toBe(false);
  });
});

describe('isTabular(text)', () => {
  it('is false of prose, whatever commas and semicolons it has', () => {
    expect(isTabular(PROSE)).toBe(false);
    expect(isTabular(PROSE.replaceAll('\n', '\n\n'))).toBe(false);
    expect(isTabular('Dear Sir,\n\nAs you asked, here it is.\n\nYours,\nA. B.')).toBe(false);
    expect(isTabular('')).toBe(false);
  });

  it('is true from the third line that is cut alike', () => {
    expect(isTabular('Town,Wells\nLyari,12')).toBe(false);
    expect(isTabular('Town,Wells\r\nLyari,12\r\nSaddar,3')).toBe(true);
    expect(isTabular('ٹاؤن\tکنویں\nلیاری\t۱۲\nصدر\t۳')).toBe(true);
  });

  it('holds of any names and numbers that a tab divides, and never throws', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,30}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.nat()), { minLength: 3, maxLength: 40 }), (rows) => {
        expect(isTabular(rows.map((row) => row.join('\t')).join('\n'))).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof isTabular(text) === 'boolean'));
  });
});
