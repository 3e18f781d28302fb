/** Tables as CSV for spreadsheets. A cell that a spreadsheet would run as a formula is made plain text. */
import { csvFormatRows } from 'd3-dsv';
import type { Foundations } from '../figure/foundations.ts';
import { further } from '../words/words.ts';

/** `=1+1` becomes `'=1+1`: what begins like a formula is quoted. A plain signed number is none. */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)*$/.test(cell) ? `'${cell}` : cell;
}

export const toCsv = (rows: readonly (readonly string[])[]) =>
  `${csvFormatRows(rows.map((row) => row.map(guarded)))}\n`;

/** Sums, joins, crosswalk, disagreements and what could not be located, one line each. */
export function foundationsCsv({ totals, joins, crossings, disagreements, unlocated }: Foundations): string {
  const { sums } = further().files;
  const remarks = (section: string, list: Foundations['crossings']) =>
    list.map(({ title, text, source }) => [section, title, text, source]);
  return toCsv([
    sums.headings,
    ...totals.map(({ what, stated, listed, remark }) => [
      sums.total,
      what,
      sums.totalled(stated, listed, remark),
      '',
    ]),
    ...joins.map(({ name, sentence }) => [sums.join, name, sentence, '']),
    ...remarks(sums.crossing, crossings),
    ...remarks(sums.disagreement, disagreements),
    ...remarks(sums.unlocated, unlocated),
  ]);
}
