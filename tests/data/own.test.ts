/** The data against the laws of any folder, of their own, and of the survey. */
import { expect, it } from 'vitest';
import { readAllDataFiles } from '../../src/cli/read-data.ts';
import { formatIssue } from '../../src/data/issue.ts';
import { faultsOfLaws } from '../../src/laws/index.ts';
import { DATASET } from '../atlas.ts';
import { faultsOfSurvey } from '../survey/laws.ts';
import { faultsOfOwnLaws } from './own.ts';

const evidence = { files: readAllDataFiles(process.cwd()), dataset: DATASET };

it.each([
  ['the laws of any folder', faultsOfLaws],
  ['the laws that their README tells of', faultsOfOwnLaws],
  ['the survey', faultsOfSurvey],
])('the data keep %s', (_, law) => {
  expect(law(evidence).map(formatIssue)).toEqual([]);
});
