/** A law: what must hold between the cells of the data, so that a slip of the hand contradicts something. */
import { type CsvRow, readCsv } from '../data/csv.ts';
import type { Dataset, Files } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';

/** What a law sees: the files of the folder by name, and what was read of them. */
export interface Evidence {
  readonly files: Files;
  readonly dataset: Dataset;
}

export type Law = (evidence: Evidence) => readonly Issue[];

// Many laws look at one table, and whoever tries one change after another reads the other tables again and again.
const READ = new Map<string, readonly CsvRow[]>();
const MANY = 100;

/** The rows of a table; none where the folder has no such file. That the file is there and sound is checked where it is read. */
export function rowsOf({ files }: Evidence, name: string): readonly CsvRow[] {
  const text = files[name];
  if (text === undefined) return [];
  const rows = READ.get(text) ?? readCsv(`data/${name}`, text, []).rows;
  if (READ.size > MANY) READ.clear();
  READ.set(text, rows);
  return rows;
}
