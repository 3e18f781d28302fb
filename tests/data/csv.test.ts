/** CSV: the rows, and the very line on which each begins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv.ts';

const read = (text: string, columns: readonly string[] = ['id', 'note']) =>
  readCsv('data/x.csv', text, columns);

describe('readCsv', () => {
  it('readCsv(text) gives each row by column name with the line on which it begins', () => {
    expect(read('id,note\na,one\nb,two\n')).toEqual({
      rows: [
        { line: 2, cells: { id: 'a', note: 'one' } },
        { line: 3, cells: { id: 'b', note: 'two' } },
      ],
      issues: [],
    });
  });

  it('readCsv(text) counts the line breaks inside quotes', () => {
    const { rows } = read('id,note\na,"one\ntwo\nthree"\nb,four\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(rows[0]?.cells.note).toBe('one\ntwo\nthree');
  });

  it('readCsv(text) counts the line breaks inside a quoted header', () => {
    expect(read('id,"no\nte"\na,one\n', ['id']).rows.map(({ line }) => line)).toEqual([3]);
  });

  it('readCsv(text) reads quoted commas and doubled quotes as text', () => {
    expect(read('id,note\na,"x, ""y"""\n').rows[0]?.cells.note).toBe('x, "y"');
  });

  it('readCsv(text) does not mind a byte order mark, CRLF or a missing last line break', () => {
    const plain = read('id,note\na,one\nb,two\n');
    expect(read('\uFEFFid,note\na,one\nb,two\n')).toEqual(plain);
    expect(read('id,note\r\na,one\r\nb,two\r\n')).toEqual(plain);
    expect(read('id,note\na,one\nb,two')).toEqual(plain);
  });

  it('readCsv(text) passes over empty lines and still counts them', () => {
    const { rows, issues } = read('id,note\n\na,one\n\nb,two\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(issues).toEqual([]);
  });

  it('readCsv(text) trims cells', () => {
    expect(read('id,note\n a , one \n').rows[0]?.cells).toEqual({ id: 'a', note: 'one' });
  });

  it('readCsv(text) leaves out a row of another length and says where it stands', () => {
    const { rows, issues } = read('id,note\na,"one\nmore",x\nb\nc,three\n');
    expect(rows.map(({ cells }) => cells.id)).toEqual(['c']);
    const common = { file: 'data/x.csv', problem: 'wrong number of cells', expected: '2' };
    expect(issues).toEqual([
      { ...common, line: 2, value: '3' },
      { ...common, line: 4, value: '1' },
    ]);
  });

  it('readCsv(text) names every missing and every doubled column at once, and reads no row', () => {
    const { rows, issues } = read('id,id,extra\na,b,c\n', ['id', 'note', 'value']);
    const common = { file: 'data/x.csv', line: 1, expected: 'id,note,value' };
    expect(rows).toEqual([]);
    expect(issues).toEqual([
      { ...common, problem: 'missing column', value: 'note' },
      { ...common, problem: 'missing column', value: 'value' },
      { ...common, problem: 'column named twice', value: 'id' },
    ]);
  });

  it('readCsv(text) keeps columns that nobody asked for, in any order', () => {
    expect(read('extra,note,id\nx,one,a\n').rows[0]?.cells).toEqual({ extra: 'x', note: 'one', id: 'a' });
  });

  it('readCsv(empty) misses every column', () => {
    expect(read('').issues.map(({ value }) => value)).toEqual(['id', 'note']);
  });

  it('readCsv(written) undoes writing with quotes, and every line number points at its row', () => {
    const cell = fc.stringMatching(/^[a-z",\n]{0,8}$/).map((text) => `x${text}x`);
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (table) => {
        const text = `id,note\n${table.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        const { rows, issues } = read(text);
        expect(issues).toEqual([]);
        expect(rows.map(({ cells }) => [cells.id, cells.note])).toEqual(table);
        const lines = text.split('\n');
        for (const { line, cells } of rows) {
          const begins = `"${(cells.id ?? '').split('\n')[0]?.replaceAll('"', '""')}`;
          expect(lines[line - 1]?.startsWith(begins)).toBe(true);
        }
      }),
    );
  });
});
