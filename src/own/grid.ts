/** A grid: a reader's own table once it is read, as text and with every line's number; and what else a file may turn out to be. */

export interface Line {
  /** As in the file or the sheet, from 1. */
  readonly line: number;
  /** In a grid as many as the header has, each without blanks at its ends. */
  readonly cells: readonly string[];
}

export interface Grid {
  /** The file's, as the reader's machine calls it; empty where it was pasted. */
  readonly name: string;
  /** The first line above the header; empty where there is none. */
  readonly title: string;
  /** Each name is there once, and none is blank. */
  readonly header: readonly string[];
  readonly rows: readonly Line[];
  /** Sentences on what was put right or left out on the way. */
  readonly remarks: readonly string[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** A file is one table, several sheets of which the reader chooses one, or nothing at all. */
export type ReadTable =
  | { readonly kind: 'grid'; readonly grid: Grid }
  | {
      readonly kind: 'sheets';
      readonly names: readonly string[];
      readonly sheet: (name: string) => Promise<ReadTable>;
    }
  | Refused;

export const refused = (sentence: string): Refused => ({ kind: 'refused', sentence });
