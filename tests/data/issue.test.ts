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

it('formatIssue(issue) writes out what cannot be seen or turns a line, in one line', () => {
  expect(formatIssue({ ...issue, value: 'at\u202elantis\nhere\u0000' })).toBe(
    'data/vaccination.csv:2 unknown place: at\\u{202e}lantis\\u{a}here\\u{0} (expected the id of a town)',
  );
});

it('formatIssue(issue) says two hundred letters of a value and no more', () => {
  const said = (value: string) =>
    formatIssue({ ...issue, value })
      .split(': ')[1]
      ?.split(' (expected')[0];
  expect(said('a'.repeat(200))).toBe('a'.repeat(200));
  expect(said('a'.repeat(201))).toBe(`${'a'.repeat(200)}…`);
  // A letter of two units is not cut in two.
  expect(said('\u{10000}'.repeat(150))).toBe('\u{10000}'.repeat(150));
});
