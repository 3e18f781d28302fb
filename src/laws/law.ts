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

/** The rows of a table; none where the folder has no such file. That the file is there and sound is checked where it is read. */
export const rowsOf = ({ files }: Evidence, name: string): readonly CsvRow[] =>
  files[name] === undefined ? [] : readCsv(`data/${name}`, files[name], []).rows;
