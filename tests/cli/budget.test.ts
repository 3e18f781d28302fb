/** The budget: what of a build is held to it, of the project’s own data and of another city’s. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { excesses, isOwnCity, OF_CODE, PARTS } from '../../src/cli/budget.ts';

const BUDGET = { page: 100, script: 100, data: 100, maplibre: 100, worker: 100 };
const HEAVY = { page: 101, script: 101, data: 101, maplibre: 101, worker: 101 };

const namesOf = (lines: readonly string[]) => lines.map((line) => /^budget\.json: (\w+) /.exec(line)?.[1]);

afterEach(() => vi.unstubAllEnvs());

describe('excesses(cost, budget, parts)', () => {
  it('names every part that has more than it may have, and none that has as much', () => {
    expect(namesOf(excesses(HEAVY, BUDGET))).toEqual(PARTS);
    expect(excesses(BUDGET, BUDGET)).toEqual([]);
  });

  it('of another city names the code alone, for page and data grow with the city', () => {
    expect(namesOf(excesses(HEAVY, BUDGET, OF_CODE))).toEqual(['script', 'maplibre', 'worker']);
  });
});

describe('isOwnCity()', () => {
  it.each([
    [undefined, true],
    ['data', true],
    ['../our-city', false],
  ])('with ATLAS_DATA as %j is %j', (folder, own) => {
    vi.stubEnv('ATLAS_DATA', folder);
    expect(isOwnCity()).toBe(own);
  });
});
