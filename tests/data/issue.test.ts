/** Issues: one line for people, with all that is needed to mend the fault. */
import { expect, it } from 'vitest';
import { formatIssue } from '../../src/data/issue.ts';

const issue = {
  file: 'data/vaccination.csv',
  line: 2,
  problem: 'unknown place',
  value: 'atlantis',
  expected: 'the id of a town',
};

it('formatIssue(issue) says file, line, problem, value and expectation', () => {
  expect(formatIssue(issue)).toBe(
    'data/vaccination.csv:2 unknown place: atlantis (expected the id of a town)',
  );
});

it('formatIssue(issue) names no line for a fault of the whole file', () => {
  expect(formatIssue({ ...issue, line: null })).toBe(
    'data/vaccination.csv unknown place: atlantis (expected the id of a town)',
  );
});
