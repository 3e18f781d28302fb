/** Claims: what one reference says of one place or actor over one period. Counts are claims too. */
import * as v from 'valibot';
import { readCsv } from './csv.ts';
import type { Known } from './ids.ts';
import { type Issue, MOST_ISSUES, unread } from './issue.ts';
import { type TableName, type Tables, tablesFor } from './tables.ts';
import { KEYS } from './terms.ts';

/** A row of a table, with its stable id (`vaccination/quayside/2019-05-04`), its table and where it stands. */
export type Claim<T extends TableName = TableName> = {
  [K in T]: v.InferOutput<Tables[K]> & { readonly id: string; readonly table_name: K; readonly line: number };
}[T];

/** The claims by table. */
export type Claims = { readonly [K in TableName]: readonly Claim<K>[] };

/** The fault that says most: of the alternatives of a cell the last, unless the cell words its own expectation. */
function deepestOf(fault: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const deeper = fault.message.startsWith('Invalid') ? fault.issues?.at(-1) : undefined;
  return deeper ? deepestOf(deeper) : fault;
}

function issueOf(
  file: string,
  line: number,
  fault: v.BaseIssue<unknown>,
  cells: Readonly<Record<string, string>>,
): Issue {
  const column = String(fault.path?.[0]?.key ?? '');
  const { type, message: expected } = deepestOf(fault);
  // A check looks an id up; all else looks at the form of the text.
  const problem = `${type === 'check' ? 'unknown' : 'unfit'} ${column}`;
  return { file, line, problem, value: cells[column] || '(empty)', expected };
}

/** The claims of one table. A row with any fault is left out whole and each of its faults is an issue. */
export function readClaims<T extends TableName>(
  name: T,
  text: string,
  known: Known,
): { claims: Claim<T>[]; issues: Issue[] } {
  const file = `data/${name}.csv`;
  const schema = tablesFor(known)[name];
  const needed = Object.entries(schema.entries).flatMap(([column, { type }]) =>
    type === 'optional' ? [] : [column],
  );
  const { rows, issues: faults } = readCsv(file, text, needed);
  const issues = [...faults];
  const claims = new Map<string, Claim<T>>();
  for (const { line, cells } of rows) {
    if (issues.length >= MOST_ISSUES) {
      issues.push(unread(file, line));
      break;
    }
    const parsed = v.safeParse(schema, cells);
    const id = [name, ...KEYS[name].map((column) => cells[column])].join('/');
    if (!parsed.success) issues.push(...parsed.issues.map((fault) => issueOf(file, line, fault, cells)));
    else if (cells.from && cells.to && fromAfterTo(parsed.output)) {
      issues.push({
        file,
        line,
        problem: 'period ends before it begins',
        value: `${cells.from} – ${cells.to}`,
        expected: 'from no later than to',
      });
    } else if (claims.has(id)) {
      const first = claims.get(id)?.line;
      issues.push({
        file,
        line,
        problem: 'claim given twice',
        value: id,
        expected: `one row; the first is on line ${first}`,
      });
    } else {
      // The schema chosen by `name` made the output: TypeScript cannot follow that through the index.
      claims.set(id, { ...parsed.output, id, table_name: name, line } as unknown as Claim<T>);
    }
  }
  return { claims: [...claims.values()], issues };
}

function fromAfterTo(row: {
  readonly from: { readonly first: string };
  readonly to: { readonly last: string };
}): boolean {
  return row.from.first > row.to.last;
}
