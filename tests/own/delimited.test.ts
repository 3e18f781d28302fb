/** Delimited text that can be put right: what is put right is said. */
import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/own/decode.ts';
import { separatorOf } from '../../src/own/delimited.ts';
import { recordsOf } from '../../src/own/records.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { bytesOf, pasted } from './tables.ts';

beforeAll(() => speak(en));

const cellsOf = (text: string) => pasted(text).rows.map(({ cells }) => cells.join('/'));

describe('recordsOf(text, separator)', () => {
  it('cuts at separators outside quotation marks and counts the lines within them', () => {
    expect(recordsOf('a, "b,""c""\nd" ,\ne,f', ',')).toEqual({
      kind: 'records',
      records: [
        { line: 1, cells: ['a', 'b,"c"\nd', ''] },
        { line: 3, cells: ['e', 'f'] },
      ],
    });
  });

  it('leaves a mark within a cell as it is: 5" pipe', () => {
    expect(recordsOf('a,5" pipe', ',')).toEqual({
      kind: 'records',
      records: [{ line: 1, cells: ['a', '5" pipe'] }],
    });
  });
});

describe('separatorOf(text)', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5\n2,5;3', ';'],
    ['a\tb, c\n1\t2, 3', '\t'],
    ['a | b\n1 | 2', '|'],
    ['Town,Of\nLyari,"a;b"\nSaddar,"c;d"', ','],
    ['no\nseparator', null],
  ])('%j', (text, separator) => expect(separatorOf(text)).toBe(separator));
});

describe('decode(name, bytes)', () => {
  const wide = (text: string, low: 0 | 1) => {
    const bytes = new Uint8Array(2 * text.length);
    [...text].forEach((letter, index) => {
      bytes[2 * index + low] = letter.charCodeAt(0) & 0xff;
      bytes[2 * index + 1 - low] = letter.charCodeAt(0) >> 8;
    });
    return bytes;
  };
  const TEXT = 'Town,ٹاؤن\nLyari,لیاری\n';

  it('reads UTF-16 in both orders, with its mark and without', () => {
    for (const low of [0, 1] as const)
      for (const mark of ['', '\ufeff'])
        expect(decode('x', wide(mark + TEXT, low))).toMatchObject({
          text: TEXT,
          remarks: ['Read as UTF-16.'],
        });
  });

  it('reads UTF-8 with its mark and without', () => {
    for (const mark of ['', '\ufeff'])
      expect(decode('x', bytesOf(mark + TEXT))).toEqual({ kind: 'text', text: TEXT, remarks: [] });
  });

  it('tells the Urdu letters of Windows-1256 from the accents of Windows-1252', () => {
    // ٹ ڈ ڑ ں ے گ چ پ ژ ک ہ ھ in the code page.
    const urdu = Uint8Array.from([0x8a, 0x8f, 0x9a, 0x9f, 0xff, 0x90, 0x8d, 0x81, 0x8e, 0x98, 0xc0, 0xaa]);
    expect(decode('x', urdu)).toMatchObject({ text: 'ٹڈڑںےگچپژکہھ', remarks: ['Read as Windows-1256.'] });
    const french = Uint8Array.from('Caf\xe9,Jos\xe9,na\xefve', (letter) => letter.charCodeAt(0));
    expect(decode('x', french)).toMatchObject({
      text: 'Café,José,naïve',
      remarks: ['Read as Windows-1252.'],
    });
  });
});

describe('readPasted(text)', () => {
  it('reads what a spreadsheet puts on the clipboard', () => {
    expect(cellsOf('Town\tn\r\nLyari\t"1,234"\r\nSaddar\t\r\n')).toEqual(['Lyari/1,234', 'Saddar/']);
  });

  it('joins two header lines over the columns they reach', () => {
    const { header, remarks } = pasted(
      ',Boys,,Girls,\nTown,2011,2012,2011,2012\nLyari,1,2,3,4\nSaddar,5,6,7,8',
    );
    expect(header).toEqual(['Town', 'Boys 2011', 'Boys 2012', 'Girls 2011', 'Girls 2012']);
    expect(remarks).toEqual(['The two header lines 1 and 2 are read as one.']);
  });

  it('takes years for names of columns, and figures for a table without a header', () => {
    expect(pasted('Town,2011,2012\nLyari,15,17\nSaddar,20,21').header).toEqual(['Town', '2011', '2012']);
    const { header, rows, remarks } = pasted('Lyari,15,17\nSaddar,20,21');
    expect([header, rows.length]).toEqual([['Column 1', 'Column 2', 'Column 3'], 2]);
    expect(remarks[0]).toBe('The first line holds figures, so the table is read as one without a header.');
  });

  it('keeps a town without figures, and leaves out a note', () => {
    const { rows, remarks } = pasted('Town,n,m\nLyari,5,6\nSaddar,,\nSource: a survey,,\n');
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Lyari', 'Saddar']);
    expect(remarks).toEqual(['Left out below the table: “Source: a survey”.']);
  });

  it('numbers names that stand twice, none twice over', () => {
    expect(pasted('Town,n,n,n (2),\nLyari,1,2,3,4').header).toEqual([
      'Town',
      'n',
      'n (3)',
      'n (2)',
      'Column 5',
    ]);
  });

  it('says that letters were lost', () => {
    expect(pasted('Town,n\nL\ufffdari,1\nSaddar,2').remarks).toEqual([
      '1 cell holds the sign of a letter that was lost before the file came here.',
    ]);
  });
});
