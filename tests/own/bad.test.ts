/** Bad files: a sentence for each, and nothing half read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from '../../src/own/bounds.ts';
import { readPasted, readTable } from '../../src/own/read.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { book, bytesOf, gridIn, pasted, row, sentenceIn, zipped } from './tables.ts';

beforeAll(() => speak(en));

/** A busy machine packs a large file slowly. */
const LONG = 60_000;

const told = async (bytes: Uint8Array, name = 'x.csv') => sentenceIn(await readTable(name, bytes));
const toldOf = (text: string) => told(bytesOf(text));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('readTable(name, bytes) refuses what is no table', () => {
  it.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['\x89PNG\r\n\x1a\n\0\0', 'an image'],
    ['\xff\xd8\xff\xe0', 'an image'],
    ['\xd0\xcf\x11\xe0\xa1\xb1', 'an old Excel workbook (.xls)'],
    ['{\\rtf1 a,b}', 'a formatted text (.rtf)'],
    ['\x1f\x8b\x08', 'a compressed file'],
    ['<!DOCTYPE html><table><tr><td>1,2', 'a web page'],
    ['<?xml version="1.0"?><a b="1,2"/>', 'an XML file'],
    ['{"town": "Lyari", "count": 5}', 'JSON'],
    ['[["Lyari", 5], ["Saddar", 6]]', 'JSON'],
    ['a,b\n\x01\x02,3', 'no text and no workbook'],
  ])('%j', async (text, what) => {
    expect(await told(latin(text))).toBe(
      `“x.csv” is ${what}, which is not read here: save the table as CSV or XLSX and drop that.`,
    );
  });

  it.each([
    [{ 'xl/workbook.bin': '' }, 'a binary Excel workbook (.xlsb)'],
    [{ 'word/document.xml': '' }, 'a Word document'],
    [{ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'an OpenDocument spreadsheet (.ods)'],
    [{ 'a.csv': 'a,b\n1,2' }, 'a ZIP archive without a workbook in it'],
  ])('a package of %j', async (parts, what) => {
    expect(await told(zipped(parts as Record<string, string>), 'x.xlsx')).toContain(`“x.xlsx” is ${what},`);
  });

  it('a workbook behind a password', async () => {
    const name = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
    expect(await told(latin(`\xd0\xcf\x11\xe0${name}`))).toContain('is locked with a password');
  });

  it('a workbook that is cut off, at every length', async () => {
    const whole = book({ sheets: { A: `<sheetData>${row(['Town', 'n'])}${row(['Lyari', 5])}</sheetData>` } });
    for (let length = 4; length < whole.length; length += 7)
      expect(await told(whole.slice(0, length), 'x.xlsx')).toContain('cannot be opened');
  });
});

describe('readTable(name, bytes) refuses tables that cannot be put right', () => {
  it.each([
    ['', 'is empty'],
    [' \n\n', 'is empty'],
    ['Town,Count\n', 'has a header and no line below it'],
    ['just a sentence\nand another', 'is not a table'],
    ['Town,Count\nLyari,2,400\nSaddar,5\n', 'has 3 cells on line 2 where the header has 2'],
    ['Town,Count\n"Lyari,5\nSaddar,6\n', 'has a quotation mark on line 2 that is never closed'],
    ['Town,Count\n"Lyari"s,5\nSaddar,6\n', 'has text right behind a closing quotation mark on line 2'],
    ['Town,A,\n,B,C\n,D,E\nLyari,1,2\nSaddar,3,4', 'has more than two header lines, the last on line 3'],
  ])('%j', async (text, what) => {
    expect(await toldOf(text)).toContain(what);
  });

  it('two encodings in one file, with the line', async () => {
    const mixed = joined(bytesOf('Town,Count\nلیاری,5\n'), latin('\xe1\xed\xc7\xd1\xed,6\n'));
    expect(await told(mixed)).toBe(
      '“x.csv” mixes two encodings; line 3 is the first that does not fit those above it: save it as UTF-8 and drop it again.',
    );
  });
});

describe('bounds', () => {
  it('bytes', async () => {
    expect(await told(new Uint8Array(MOST_BYTES + 1))).toContain(
      'has 11 MB, and a table is read up to 10 MB',
    );
  });

  it('lines: a million of them, and one too many', async () => {
    expect(await toldOf(`Town,n\n${'L,5\n'.repeat(1_000_000)}`)).toBe(
      '“x.csv” has 1,000,001 lines, and 60,000 are read at most: add them up by place, or drop a part.',
    );
    const lines = (count: number) => `Town,n\n${'Lyari,5\n'.repeat(count)}`;
    expect(await toldOf(lines(MOST_ROWS + 1))).toContain('has 60,001 lines');
    expect(gridIn(await readTable('x.csv', bytesOf(lines(MOST_ROWS)))).rows.length).toBe(MOST_ROWS);
  });

  it('columns', async () => {
    const wide = (count: number) => {
      const cells = Array.from({ length: count }, (_, index) => `c${index}`).join(',');
      return `${cells}\n${cells.replaceAll('c', '')}\n`;
    };
    expect(await toldOf(wide(200))).toBe(
      '“x.csv” has 200 columns, and 60 are read at most: leave out those that the map does not need.',
    );
    expect(gridIn(await readTable('x.csv', bytesOf(wide(MOST_COLUMNS)))).header.length).toBe(MOST_COLUMNS);
    const sheet = `<sheetData><row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row></sheetData>`;
    expect(await told(book({ sheets: { A: sheet } }))).toContain('has 16,384 columns');
  });

  it('letters of a cell', async () => {
    expect(await toldOf(`Town,n\nLyari,${'x'.repeat(MOST_LETTERS + 1)}\n`)).toContain(
      'has a cell of 2,001 letters on line 2, and 2,000 are read at most',
    );
  });

  it('what a workbook unpacks to, whatever it says of itself', { timeout: LONG }, async () => {
    const bomb = new Uint8Array(34 * 1024 * 1024);
    const parts = { 'xl/workbook.xml': bomb, 'xl/_rels/workbook.xml.rels': '<a/>' };
    for (const claimed of [undefined, 10])
      expect(await told(zipped(parts, claimed), 'x.xlsx')).toBe(
        '“x.xlsx” unpacks to more than 32 MB, which is more than is read: save the sheet alone, or as CSV.',
      );
  });
});

describe('strangers’ words', () => {
  it('are said back in one line, cut, and without marks that turn it', async () => {
    const name = `\u202ecsv.exe\n${'a'.repeat(500)}.csv`;
    const sentence = await told(bytesOf(''), name);
    expect(sentence).toMatch(/^“csv\.exe a{52}…” is empty/);
    const { remarks } = pasted('\u202eTitle\n\nTown,n\nLyari,5\n');
    expect(remarks).toEqual(['Left out above the header: “Title”.']);
  });

  it('are text, whatever they look like', () => {
    const { header, rows } = pasted('__proto__,constructor,toString\nLyari,=1+1,@cmd\n__proto__,"<b>",-\n');
    expect(header).toEqual(['__proto__', 'constructor', 'toString']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Lyari', '=1+1', '@cmd'],
      ['__proto__', '<b>', '-'],
    ]);
  });

  it('are refused in Urdu where Urdu is spoken', async () => {
    speak(ur);
    expect(sentenceIn(readPasted('Town,Count\n'))).toBe(
      '”چسپاں کیا گیا جدول“ میں عنوانات ہیں مگر ان کے نیچے کوئی سطر نہیں: ایسا جدول چھوڑیں جس میں کم از کم ایک سطر ہو۔',
    );
    speak(en);
  });
});
