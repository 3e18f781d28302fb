/** Mutants of a table: every cell dropped, doubled, mistyped and swapped with the one below it; every row dropped and doubled. */
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { type Mutant, slipsOf } from './mutant.ts';

type Rows = readonly (readonly string[])[];

/** As the tables of this project are written. */
export const textOf = (rows: Rows) => `${csvFormatRows(rows.map((row) => [...row]))}\n`;

const put = (rows: Rows, at: number, column: number, value: string): Rows =>
  rows.map((row, index) => (index === at ? row.with(column, value) : row));

function mutantsOfCell(file: string, rows: Rows, at: number, column: number, random: () => number): Mutant[] {
  const value = rows[at]?.[column] ?? '';
  const below = rows[at + 1]?.[column];
  const where = `${at + 1} ${rows[0]?.[column]}`;
  const slips = slipsOf(value, random).map(([kind, slip]) => ({
    file,
    kind,
    what: `${where}: ${value} → ${slip}`,
    text: () => textOf(put(rows, at, column, slip)),
  }));
  if (below === undefined || below === value) return slips;
  const swapped = {
    file,
    kind: 'swapped',
    what: `${where}: ${value} ⇄ ${below}`,
    text: () => textOf(put(put(rows, at, column, below), at + 1, column, value)),
  };
  return [...slips, swapped];
}

/** All mutants of a table, the header left alone. */
export function mutantsOfTable(file: string, text: string, random: () => number): readonly Mutant[] {
  const rows = csvParseRows(text).map((row) => [...row]);
  return rows.slice(1).flatMap((row, index) => {
    const at = index + 1;
    const what = `${at + 1} ${row[0]}`;
    return [
      ...row.flatMap((_, column) => mutantsOfCell(file, rows, at, column, random)),
      { file, kind: 'row dropped', what, text: () => textOf(rows.toSpliced(at, 1)) },
      { file, kind: 'row doubled', what, text: () => textOf(rows.toSpliced(at, 0, row)) },
    ];
  });
}
