/** Reading CSV with line numbers, for messages that say where a fault stands. */
import { csvParseRows } from 'd3-dsv';
import { type Issue, MOST_ISSUES, tooLarge, unread } from './issue.ts';

/** A row has the columns that it was asked for; it may have others. */
export interface CsvRow<Column extends string = never> {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>> & Readonly<Record<string, string>>;
}

export interface Csv<Column extends string = never> {
  readonly rows: readonly CsvRow<Column>[];
  readonly issues: readonly Issue[];
}

function linesOf(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

function faultsOfHeader(file: string, header: readonly string[], columns: readonly string[]): Issue[] {
  const expected = columns.join(',');
  const named = new Set<string>();
  const doubled = header.filter((column) => named.size === named.add(column).size);
  const missing = columns.filter((column) => !named.has(column));
  return [
    ...missing.map((value) => ({ file, line: 1, problem: 'missing column', value, expected })),
    ...doubled
      .slice(0, MOST_ISSUES)
      .map((value) => ({ file, line: 1, problem: 'column named twice', value, expected })),
  ];
}

/** The rows of a CSV file by column name, with these columns and some more. A row of another length than the header is an issue and is left out. */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  more: readonly string[] = [],
): Csv<Column> {
  const large = tooLarge(file, text);
  if (large.length > 0) return { rows: [], issues: large };
  const [header = [], ...body] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const issues: Issue[] = faultsOfHeader(file, header, [...columns, ...more]);
  if (issues.length > 0) return { rows: [], issues };
  const rows: CsvRow<Column>[] = [];
  let line = 1 + linesOf(header);
  for (const cells of body) {
    const at = line;
    line += linesOf(cells);
    if (cells.length === 1 && cells[0] === '') continue;
    if (issues.length >= MOST_ISSUES) {
      issues.push(unread(file, at));
      break;
    }
    if (cells.length === header.length) {
      const named = header.map((name, index) => [name, (cells[index] ?? '').trim()]);
      // The header has every column that was asked for.
      rows.push({ line: at, cells: Object.fromEntries(named) as CsvRow<Column>['cells'] });
    } else {
      issues.push({
        file,
        line: at,
        problem: 'wrong number of cells',
        value: String(cells.length),
        expected: `${header.length}`,
      });
    }
  }
  return { rows, issues };
}
