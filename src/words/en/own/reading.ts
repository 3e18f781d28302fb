/** What is said while a reader’s own table is read: why it is not, and what was put right on the way. */
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

/** A file that is known for what it is, and is no table that can be read here. */
export type Stranger =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'zip'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'word'
  | 'packed'
  | 'binary';

const WHAT: Readonly<Record<Stranger, string>> = {
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  numbers: 'a Numbers spreadsheet',
  zip: 'a ZIP archive without a workbook in it',
  pdf: 'a PDF',
  image: 'an image',
  html: 'a web page',
  xml: 'an XML file',
  json: 'JSON',
  rtf: 'a formatted text (.rtf)',
  word: 'a Word document',
  packed: 'a compressed file',
  binary: 'no text and no workbook',
};

const SAVE = 'save the table as CSV or XLSX and drop that';
const named = (names: readonly string[]) => listed(names.map((name) => `“${name}”`));
const lines = (numbers: readonly number[]) => listed(numbers.map(String));
const andMore = (more: number) => (more > 0 ? ` and ${count(more)} more` : '');

export const reading = {
  /** What a table is called that came from the clipboard. */
  pasted: 'pasted table',
  /** A column whose header is blank. */
  column: (number: number) => `Column ${number}`,
  /** A name that stands in the header once more. */
  again: (name: string, time: number) => `${name} (${time})`,
  refused: {
    tooLarge: (name: string, megabytes: number, most: number) =>
      `“${name}” has ${count(megabytes)} MB, and a table is read up to ${most} MB: leave out what the map does not need.`,
    empty: (name: string) => `“${name}” is empty: drop a table with a header and at least one line below it.`,
    stranger: (name: string, kind: Stranger) =>
      `“${name}” is ${WHAT[kind]}, which is not read here: ${SAVE}.`,
    locked: (name: string) => `“${name}” is locked with a password: save it without one and drop it again.`,
    broken: (name: string) =>
      `“${name}” looks like an Excel workbook but cannot be opened, as if it were cut off: save it again, or as CSV.`,
    mixed: (name: string, line: number) =>
      `“${name}” mixes two encodings; line ${count(line)} is the first that does not fit those above it: save it as UTF-8 and drop it again.`,
    openQuote: (name: string, line: number) =>
      `“${name}” has a quotation mark on line ${count(line)} that is never closed: close it, or double it where it belongs to the text.`,
    strayQuote: (name: string, line: number) =>
      `“${name}” has text right behind a closing quotation mark on line ${count(line)}: double the marks that belong to the text.`,
    longLine: (name: string, line: number, found: number, expected: number) =>
      `“${name}” has ${count(found)} cells on line ${count(line)} where the header has ${count(expected)}: quote the cells that hold a separator, such as “1,234”.`,
    oneColumn: (name: string) =>
      `“${name}” is not a table: no comma, semicolon, tab or bar divides its lines into at least two columns.`,
    onlyHeader: (name: string) =>
      `“${name}” has a header and no line below it: drop a table with at least one line.`,
    manyHeaders: (name: string, line: number) =>
      `“${name}” has more than two header lines, the last on line ${count(line)}: keep one, or two.`,
    rows: (name: string, found: number, most: number) =>
      `“${name}” has ${count(found)} lines, and ${count(most)} are read at most: add them up by place, or drop a part.`,
    columns: (name: string, found: number, most: number) =>
      `“${name}” has ${count(found)} columns, and ${most} are read at most: leave out those that the map does not need.`,
    letters: (name: string, line: number, found: number, most: number) =>
      `“${name}” has a cell of ${count(found)} letters on line ${count(line)}, and ${count(most)} are read at most: shorten it.`,
    unpacked: (name: string, most: number) =>
      `“${name}” unpacks to more than ${most} MB, which is more than is read: save the sheet alone, or as CSV.`,
    merged: (name: string, reference: string) =>
      `“${name}” has merged cells at ${reference}, and which line their value belongs to cannot be told: unmerge them and fill each cell.`,
    noSheet: (name: string) =>
      `“${name}” has no sheet with anything in it: drop a workbook that holds a table.`,
    noSuchSheet: (name: string, sheet: string) =>
      `“${name}” has no sheet “${sheet}”: choose one of those it has.`,
  },
  remarks: {
    encoding: (label: string) => `Read as ${label}.`,
    lost: (cells: number) =>
      plural(cells, {
        one: '# cell holds the sign of a letter that was lost before the file came here.',
        other: '# cells hold the sign of a letter that was lost before the file came here.',
      }),
    above: (texts: readonly string[], more: number) =>
      `Left out above the header: ${named(texts)}${andMore(more)}.`,
    below: (texts: readonly string[], more: number) =>
      `Left out below the table: ${named(texts)}${andMore(more)}.`,
    twoHeaders: (first: number, second: number) =>
      `The two header lines ${count(first)} and ${count(second)} are read as one.`,
    noHeader: 'The first line holds figures, so the table is read as one without a header.',
    unnamed: (columns: number) =>
      plural(columns, {
        one: '# column has no name and is called by its number.',
        other: '# columns have no name and are called by their numbers.',
      }),
    twice: (names: readonly string[]) => `Named more than once, and numbered here: ${named(names)}.`,
    shortLines: (numbers: readonly number[], more: number) =>
      `Fewer cells than the header on line ${lines(numbers)}${andMore(more)}: the rest is read as blank.`,
    blankColumns: (columns: number) =>
      plural(columns, { one: '# empty column is left out.', other: '# empty columns are left out.' }),
    list: 'Read as a list: a name and a figure on each line.',
    mergedFilled: (references: readonly string[], more: number) =>
      `Merged cells are filled with their text: ${listed(references)}${andMore(more)}.`,
    hiddenRows: (rows: number) =>
      plural(rows, {
        one: '# line is hidden in the workbook and is read all the same.',
        other: '# lines are hidden in the workbook and are read all the same.',
      }),
    hiddenColumns: (columns: number) =>
      plural(columns, {
        one: '# column is hidden in the workbook and is read all the same.',
        other: '# columns are hidden in the workbook and are read all the same.',
      }),
    hiddenSheet: 'The sheet is hidden in the workbook.',
    formulas: (cells: number) =>
      plural(cells, {
        one: '# cell is a formula and is read by its stored value.',
        other: '# cells are formulas and are read by their stored values.',
      }),
    uncounted: (cells: number) =>
      plural(cells, {
        one: '# formula has no stored value and is read as blank.',
        other: '# formulas have no stored value and are read as blank.',
      }),
    mistakes: (cells: number) =>
      plural(cells, {
        one: '# cell holds an error of the spreadsheet, such as #DIV/0!, and is read as that text.',
        other: '# cells hold errors of the spreadsheet, such as #DIV/0!, and are read as that text.',
      }),
  },
};
