/** The data of a folder as the build asks for them: with a slip that no law tells, which their signature does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checked, unreviewed } from '../../src/cli/checked.ts';

const root = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Who is told to have said it is another official of the same source. */
function slip(): void {
  const path = join(folder, 'strength.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('senior police officer', 'police estimate'));
}

it('unreviewed(root, folder) has nothing of the data as they were signed', () => {
  expect(unreviewed(root, folder)).toEqual([]);
});

it('unreviewed(root, folder) names the file that was changed, though all laws are kept', () => {
  slip();
  expect(unreviewed(root, folder).map(({ file }) => file)).toEqual(['data/strength.csv']);
});

it('unreviewed(root, folder) asks nothing of a folder without a signature, and checked(root, folder) all it asks of any', () => {
  slip();
  rmSync(join(folder, 'SHA256SUMS'));
  expect(unreviewed(root, folder)).toEqual([]);
  const { dataset, issues } = checked(root, folder);
  expect(dataset.towns).toHaveLength(18);
  expect(issues).toEqual([]);
});
