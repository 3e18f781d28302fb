import { expect, it } from 'vitest';
import { findingsIn } from '../../src/cli/audit.mjs';

const FOUND = {
  vulnerabilities: {
    weak: {
      name: 'weak',
      severity: 'high',
      via: [{ title: 'Runs what it reads', url: 'https://example.org/1' }],
    },
    above: { name: 'above', severity: 'low', via: ['weak'] },
  },
};

it('findingsIn(output) has a line for each package, and none where nothing was found', () => {
  expect(findingsIn(JSON.stringify(FOUND))).toEqual([
    'weak (high): Runs what it reads https://example.org/1',
    'above (low): by way of weak',
  ]);
  expect(findingsIn('{"vulnerabilities":{}}')).toEqual([]);
});

it('findingsIn(output) is null where the registry gave no answer', () => {
  for (const output of ['', 'npm error', 'null', '{"error":{"summary":"405"}}', '{"vulnerabilities":null}'])
    expect(findingsIn(output)).toBe(null);
});
