/** Tables as CSV for spreadsheets. A cell that a spreadsheet would run as a formula is made plain text. */
import { csvFormatRows } from 'd3-dsv';
import type { Foundations } from '../figure/foundations.ts';
import { further } from '../words/words.ts';

/** What a spreadsheet may take for the beginning of a formula, in both widths, behind what it may pass over. Ours are among them. */
const FORMULA = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?$/i;
/** The same behind a semicolon, at which a spreadsheet of another country begins the next cell. */
const INNER = /;(?='*[\s\p{C}]*[=+\-@＝＋－＠])/gu;

/**
 * `=1+1` becomes `'=1+1`: what begins like a formula has an apostrophe before it, as a spreadsheet writes it itself. A plain signed
 * number is none.
 */
export function guarded(cell: string): string {
  if (NUMBER.test(cell)) return cell;
  const inner = cell.replace(INNER, ";'");
  return FORMULA.test(inner) ? `'${inner}` : inner;
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
