/** Issues: faults of the data, collected and never thrown, so that a reader of the list can mend them all at once. */

/** One fault: where it stands, what is wrong, the text at fault and what was expected instead. */
export interface Issue {
  readonly file: string;
  /** Line of the file, from 1; `null` where the fault is of the whole file. */
  readonly line: number | null;
  readonly problem: string;
  readonly value: string;
  readonly expected: string;
}

/** A file of the data has no more letters: the outlines of fifty thousand places have four fifths of it, ours a two-hundredth. */
export const MOST_LETTERS = 25_000_000;
/** So many faults of a file are told, and of one feature or entry so many; the rest of it is then not read. */
export const MOST_ISSUES = 500;
export const MOST_OF_ONE = 3;

/** The issue of a file that is too large to be read; empty where it is not. */
export const tooLarge = (file: string, text: string): readonly Issue[] =>
  text.length > MOST_LETTERS
    ? [
        {
          file,
          line: null,
          problem: 'file too large',
          value: `${text.length} letters`,
          expected: `${MOST_LETTERS} at most`,
        },
      ]
    : [];

/** That a file has more faults than are told. */
export const unread = (file: string, line: number | null): Issue => ({
  file,
  line,
  problem: 'too many faults',
  value: `${MOST_ISSUES} above`,
  expected: 'fewer: the rest of the file is not read',
});

/** What is told of a value, in letters. */
const MOST_SAID = 200;

/** A text in one line, with what cannot be seen or turns a line written out, and not without end. */
function plain(text: string): string {
  const seen = text.slice(0, 2 * MOST_SAID).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (letter) => {
    return `\\u{${letter.codePointAt(0)?.toString(16)}}`;
  });
  const letters = [...seen];
  return letters.length > MOST_SAID ? `${letters.slice(0, MOST_SAID).join('')}…` : seen;
}

/** One line for people: `data/vaccination.csv:2 unknown place: atlantis (expected the id of a town)`. */
export function formatIssue(issue: Issue): string {
  const where = issue.line === null ? issue.file : `${issue.file}:${issue.line}`;
  return `${where} ${plain(issue.problem)}: ${plain(issue.value)} (expected ${plain(issue.expected)})`;
}
