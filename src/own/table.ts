/**
 * From lines of cells to a grid: what stands above the header and below the table is left out and said, two header lines are
 * joined, and what cannot be put right without a guess is refused.
 */
import { further } from '../words/words.ts';
import { MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from './bounds.ts';
import { type Line, type ReadTable, type Refused, refused } from './grid.ts';
import { type Headed, headed } from './header.ts';
import { cellSaid, firstFew, said } from './said.ts';

const isBlank = ({ cells }: Line) => cells.every((cell) => cell === '');
const filled = ({ cells }: Line) => cells.filter((cell) => cell !== '').length;
/** How far a line reaches to the right. */
const reach = ({ cells }: Line) => cells.findLastIndex((cell) => cell !== '') + 1;

const NOTE = /^(?:notes?\b|sources?\b|n\.?b\.?\b|footnote|\*|†|‡|¹|\(?\d\)\s|\[\d|نوٹ|ماخذ|حوالہ|ذریعہ)/iu;
/** A name of a place is shorter. */
const LONG = 60;

/** A line of words below a table: it says so, is long, or comes with fewer cells than the table has. */
function isNote(line: Line, width: number): boolean {
  const [first = ''] = line.cells;
  if (filled(line) > 1 || first === '') return false;
  return NOTE.test(first) || first.length > LONG || line.cells.length < Math.min(width, 2);
}

/** How far most lines reach. */
function widthOf(lines: readonly Line[]): number {
  const reaches = new Map<number, number>();
  for (const line of lines) reaches.set(reach(line), (reaches.get(reach(line)) ?? 0) + 1);
  const [most = [0, 0]] = [...reaches].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most[0];
}

interface Framed {
  readonly above: readonly Line[];
  readonly table: readonly Line[];
  readonly below: readonly Line[];
}

/** A table without its titles and notes. A title is a line of one cell above all lines of more. */
function framed(lines: readonly Line[]): Framed {
  const width = widthOf(lines);
  const start =
    width < 2
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => filled(line) > 1),
        );
  const last = lines.findLastIndex((line) => !isNote(line, width));
  return { above: lines.slice(0, start), table: lines.slice(start, last + 1), below: lines.slice(last + 1) };
}

/** Why a table is too large, in one sentence; `null` where it is not. */
function tooLarge(name: string, { header, rows }: Headed, first: number): Refused | null {
  const because = further().own.reading.refused;
  if (rows.length > MOST_ROWS) return refused(because.rows(said(name), rows.length, MOST_ROWS));
  if (header.length > MOST_COLUMNS) return refused(because.columns(said(name), header.length, MOST_COLUMNS));
  for (const { line, cells } of [{ line: first, cells: header }, ...rows]) {
    const long = cells.find((cell) => cell.length > MOST_LETTERS);
    if (long !== undefined) return refused(because.letters(said(name), line, long.length, MOST_LETTERS));
  }
  return null;
}

function remarksOn({ above, below }: Framed, table: readonly Line[]): readonly string[] {
  const { remarks } = further().own.reading;
  const texts = (lines: readonly Line[]) => {
    const { few, more } = firstFew(lines.map(({ cells }) => cellSaid(cells.find(Boolean) ?? '')));
    return [few, more] as const;
  };
  const lost = table.reduce(
    (sum, { cells }) => sum + cells.filter((cell) => cell.includes('\ufffd')).length,
    0,
  );
  return [
    ...(above.length > 0 ? [remarks.above(...texts(above))] : []),
    ...(below.length > 0 ? [remarks.below(...texts(below))] : []),
    ...(lost > 0 ? [remarks.lost(lost)] : []),
  ];
}

interface Square {
  readonly rows: readonly Line[];
  /** The lines that were filled up. */
  readonly short: readonly number[];
}

/** Each row as long as the header; a row that is longer is a fault, a shorter one is filled up and said. */
function squared(name: string, { header, rows }: Headed): Square | Refused {
  const short: number[] = [];
  const square: Line[] = [];
  for (const row of rows) {
    if (reach(row) > header.length) {
      const because = further().own.reading.refused;
      return refused(because.longLine(said(name), row.line, reach(row), header.length));
    }
    if (row.cells.length < header.length) short.push(row.line);
    square.push({ line: row.line, cells: header.map((_, index) => row.cells[index] ?? '') });
  }
  return { rows: square, short };
}

/** The grid without columns that are blank from top to bottom. */
function withoutBlank({ header, rows }: Headed): {
  readonly header: readonly string[];
  readonly rows: readonly Line[];
  readonly blank: number;
} {
  const kept = header.flatMap((name, index) =>
    name !== '' || rows.some(({ cells }) => cells[index]) ? [index] : [],
  );
  if (kept.length === header.length) return { header, rows, blank: 0 };
  const cut = (cells: readonly string[]) => kept.map((index) => cells[index] ?? '');
  return {
    header: cut(header),
    rows: rows.map(({ line, cells }) => ({ line, cells: cut(cells) })),
    blank: header.length - kept.length,
  };
}

/** Names for the columns that have none, and numbers for those that share one. */
function namesOf(header: readonly string[]): {
  readonly names: readonly string[];
  readonly remarks: readonly string[];
} {
  const { column, again, remarks } = further().own.reading;
  const taken = new Set(header);
  const seen = new Set<string>();
  const twice = new Set<string>();
  const free = (name: string, time: number): string =>
    taken.has(again(name, time)) ? free(name, time + 1) : again(name, time);
  const names = header.map((name, index) => {
    const own = name === '' ? column(index + 1) : name;
    if (!seen.has(own)) {
      seen.add(own);
      return own;
    }
    if (name !== '') twice.add(name);
    const other = free(own, 2);
    taken.add(other);
    seen.add(other);
    return other;
  });
  const unnamed = header.filter((name) => name === '').length;
  return {
    names,
    remarks: [
      ...(unnamed > 0 ? [remarks.unnamed(unnamed)] : []),
      ...(twice.size > 0 ? [remarks.twice([...twice].map(cellSaid))] : []),
    ],
  };
}

/** A table that is whole, with its columns named and all that was put right said in the order in which it was. */
function gridOf(
  name: string,
  title: string,
  read: Headed,
  square: Square,
  before: readonly string[],
): ReadTable {
  const { refused: because, remarks } = further().own.reading;
  const full = withoutBlank({ ...read, rows: square.rows });
  if (full.header.length < 2) return refused(because.oneColumn(said(name)));
  const { names, remarks: onNames } = namesOf(full.header);
  const { few, more } = firstFew(square.short);
  const told = [
    ...before,
    ...read.remarks,
    ...(few.length > 0 ? [remarks.shortLines(few, more)] : []),
    ...(full.blank > 0 ? [remarks.blankColumns(full.blank)] : []),
    ...onNames,
  ];
  return { kind: 'grid', grid: { name, title, header: names, rows: full.rows, remarks: told } };
}

/** The grid in lines of cells, blank ones included, or why there is none. */
export function tableOf(name: string, lines: readonly Line[], before: readonly string[]): ReadTable {
  const because = further().own.reading.refused;
  const frame = framed(lines.filter((line) => !isBlank(line)));
  const read = headed(name, frame.table);
  if ('kind' in read) return read;
  if (read.header.length < 2) return refused(because.oneColumn(said(name)));
  if (read.rows.length === 0) return refused(because.onlyHeader(said(name)));
  const large = tooLarge(name, read, frame.table[0]?.line ?? 1);
  if (large) return large;
  const square = squared(name, read);
  if ('kind' in square) return square;
  const title = frame.above[0]?.cells.find(Boolean) ?? '';
  return gridOf(name, title, read, square, [...before, ...remarksOn(frame, frame.table)]);
}
