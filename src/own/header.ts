/** Headers: one line of names, two that are read as one, or none at all. */
import { further } from '../words/words.ts';
import { whenOf } from './dates.ts';
import { type Line, type Refused, refused } from './grid.ts';
import { numberOf } from './numbers.ts';
import { said } from './said.ts';

export interface Headed {
  /** As written; a column without a name has a blank one. */
  readonly header: readonly string[];
  readonly rows: readonly Line[];
  readonly remarks: readonly string[];
}

/** How many lines below a header are looked at. */
const LOOKED_AT = 50;

const isDate = (text: string) => whenOf(text, 'dmy') !== null || whenOf(text, 'mdy') !== null;
/** A figure that is no date: `2012` may well be the name of a column. */
export const isFigure = (text: string) =>
  (numberOf(text) !== null || numberOf(text, ',') !== null) && !(isDate(text) && /^(?:19|20)/.test(text));

const namesIn = (line: Line | undefined) =>
  (line?.cells ?? []).flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));

/** Whether most cells of a column are figures. */
function hasFigures(rows: readonly Line[], index: number): boolean {
  const cells = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[index] || []);
  return cells.length > 0 && cells.filter(isFigure).length * 2 > cells.length;
}

/** Whether a line goes on with the header above it: no figure in it, where columns below have figures and the header has gaps. */
function goesOn(above: Line, line: Line | undefined, below: readonly Line[]): boolean {
  const names = namesIn(line);
  if (names.length === 0 || below.length === 0 || names.some(({ cell }) => isFigure(cell))) return false;
  const fillsGap = names.some(({ index }) => (above.cells[index] ?? '') === '');
  const leavesFirst = (line?.cells[0] ?? '') === '' || line?.cells[0] === above.cells[0];
  const inFigures = names.filter(({ index }) => hasFigures(below, index)).length;
  return (fillsGap || leavesFirst) && inFigures > 0 && inFigures * 2 >= names.length;
}

/** Two header lines as one; a name reaches to the right over the columns that have none of their own. */
function together(first: Line, second: Line): readonly string[] {
  const width = Math.max(first.cells.length, second.cells.length);
  let reaching = '';
  return Array.from({ length: width }, (_, index) => {
    const [above, below] = [first.cells[index] ?? '', second.cells[index] ?? ''];
    reaching = above || (below === '' ? '' : reaching);
    if (below === '' || below === above) return above;
    return reaching === '' ? below : `${reaching} ${below}`;
  });
}

/** A first line of figures is a row: names of columns hold none, years apart. */
const isRow = (line: Line, below: readonly Line[]) =>
  namesIn(line).some(({ cell, index }) => isFigure(cell) && hasFigures(below, index));

const trimmed = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** The width of a table that has no header: that of its widest line. */
const unnamed = (lines: readonly Line[]) =>
  Array.from({ length: Math.max(...lines.map(({ cells }) => trimmed(cells).length)) }, () => '');

/** The header and the rows of a table, whose first line is its header if it has one. */
export function headed(name: string, lines: readonly Line[]): Headed | Refused {
  const { refused: because, remarks } = further().own.reading;
  const [first, second, ...rest] = lines;
  if (!first) return refused(because.empty(said(name)));
  if (isRow(first, lines.slice(1)))
    return { header: unnamed(lines), rows: lines, remarks: [remarks.noHeader] };
  if (!second || !goesOn(first, second, rest))
    return { header: widened(first, lines), rows: lines.slice(1), remarks: [] };
  const [third, ...below] = rest;
  if (third && goesOn(second, third, below) && (third.cells[0] ?? '') === '')
    return refused(because.manyHeaders(said(name), third.line));
  const header = trimmed(together(first, second));
  return { header, rows: rest, remarks: [remarks.twoHeaders(first.line, second.line)] };
}

/** A header whose last columns have no name is as wide as its line; a blank one counts where cells stand below it. */
function widened(first: Line, lines: readonly Line[]): readonly string[] {
  const named = trimmed(first.cells);
  const most = Math.max(...lines.slice(1, LOOKED_AT).map(({ cells }) => trimmed(cells).length), named.length);
  return Array.from({ length: Math.min(most, first.cells.length) }, (_, index) => first.cells[index] ?? '');
}
