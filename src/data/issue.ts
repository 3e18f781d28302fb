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

/** One line for people: `data/vaccination.csv:2 unknown place: atlantis (expected the id of a town)`. */
export function formatIssue(issue: Issue): string {
  const where = issue.line === null ? issue.file : `${issue.file}:${issue.line}`;
  return `${where} ${issue.problem}: ${issue.value} (expected ${issue.expected})`;
}
