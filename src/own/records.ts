/**
 * Records: delimited text cut into lines of cells, each with its line in the file. Quotation marks that do not match are a
 * fault with a line: read on regardless, they would swallow the rest of the table.
 */
import type { Line } from './grid.ts';

export type Separator = ',' | ';' | '\t' | '|';

export type Records =
  | { readonly kind: 'records'; readonly records: readonly Line[] }
  | { readonly kind: 'open' | 'stray'; readonly line: number };

const QUOTE = '"';
const BREAK = 10;

/** One cell: its text, where the next begins, and what is wrong with its quotation marks. */
interface Cell {
  readonly text: string;
  readonly end: number;
  readonly fault: 'open' | 'stray' | null;
}

function plainCell(text: string, from: number, separator: Separator): Cell {
  const divides = separator.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const letter = text.charCodeAt(end);
    if (letter === divides || letter === BREAK) break;
  }
  return { text: text.slice(from, end).trim(), end, fault: null };
}

function quotedCell(text: string, from: number, separator: Separator): Cell {
  let close = text.indexOf(QUOTE, from + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  if (close < 0) return { text: '', end: text.length, fault: 'open' };
  const behind = plainCell(text, close + 1, separator);
  const inside = text.slice(from + 1, close).replaceAll('""', QUOTE);
  return { text: inside.trim(), end: behind.end, fault: behind.text === '' ? null : 'stray' };
}

/** Where a cell begins once blanks are passed over, so that ` "a"` is quoted too. */
function beginning(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return text[at] === QUOTE ? at : from;
}

const breaksIn = (text: string, from: number, end: number) => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** The lines of a text whose line breaks are `\n`, blank ones included as one blank cell. */
export function recordsOf(text: string, separator: Separator): Records {
  const records: Line[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    for (;;) {
      const from = beginning(text, at);
      const isQuoted = text[from] === QUOTE;
      const cell = isQuoted ? quotedCell(text, from, separator) : plainCell(text, from, separator);
      if (cell.fault) return { kind: cell.fault, line };
      cells.push(cell.text);
      if (isQuoted) line += breaksIn(text, from, cell.end);
      at = cell.end + 1;
      if (text[cell.end] !== separator) break;
    }
    records.push({ line: first, cells });
    line += 1;
  }
  return { kind: 'records', records };
}

/** How many lines have as many cells as most others, of those with two or more; blank lines do not count. */
export function alike(records: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { cells } of records) {
    const size = cells.findLastIndex((cell) => cell !== '') + 1;
    // Trailing blanks may be cut off or not.
    const whole = size === 0 ? 0 : cells.length;
    if (whole > 1) sizes.set(whole, (sizes.get(whole) ?? 0) + 1);
  }
  return Math.max(0, ...sizes.values());
}
