/** Reconciling: the totals that the document prints, beside the sums of their parts. */
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/data/reconcile.ts';
import { DATASET } from '../atlas.ts';

const lines = reconcile(DATASET);
const lineOf = (table: string, level: string, place: string, from: string, to: string) => {
  const line = lines.find(
    ({ total }) =>
      total.table === table &&
      total.level === level &&
      total.place === place &&
      total.from.text === from &&
      total.to.text === to,
  );
  if (!line) throw new Error(`no total of ${table} for ${place}, ${from} to ${to}`);
  const { total, sum, parts, missing, difference } = line;
  return { stated: total.value, sum, parts, missing, difference };
};

describe('reconcile(dataset)', () => {
  it.each([
    // Stated totals as printed; parts as counted in the report: [level, place, from, to, total, parts, missing].
    ['city', 'karachi', '2012-02-20', '2012-02-20', 42160, 16, 2],
    ['city', 'karachi', '2012-02-21', '2012-02-21', 61205, 18, 0],
    ['city', 'karachi', '2012-02-20', '2012-02-21', 103365, 34, 2],
    ['district', 'central', '2012-02-20', '2012-02-20', 12109, 4, 0],
    ['district', 'central', '2012-02-21', '2012-02-21', 17227, 4, 0],
    ['district', 'east', '2012-02-20', '2012-02-20', 14130, 5, 0],
    ['district', 'east', '2012-02-21', '2012-02-21', 16976, 5, 0],
    ['district', 'west', '2012-02-20', '2012-02-20', 5525, 3, 1],
    ['district', 'west', '2012-02-21', '2012-02-21', 9041, 4, 0],
    ['district', 'south', '2012-02-21', '2012-02-21', 9278, 2, 0],
    ['district', 'malir', '2012-02-21', '2012-02-21', 8683, 3, 0],
  ])('reconcile(%s %s, %s to %s) agrees exactly on %i', (level, place, from, to, total, parts, missing) => {
    const line = lineOf('vaccination', level, place, from, to);
    expect(line).toEqual({ stated: total, sum: total, parts, missing, difference: 0 });
  });

  it('reconcile(killings) keeps 389 listed beside at least 400 stated, and mends nothing', () => {
    expect(lineOf('killings', 'city', 'karachi', '2011', '2011')).toEqual({
      stated: 400,
      sum: 389,
      parts: 8,
      missing: 0,
      difference: 11,
    });
    const total = DATASET.claims.totals.find((claim) => claim.table === 'killings');
    expect(total?.bound).toBe('at-least');
  });

  it('reconcile(dataset) has a line for each stated total', () => {
    expect(lines.map(({ total }) => total.id)).toEqual(DATASET.claims.totals.map((total) => total.id));
    expect(lines).toHaveLength(12);
  });

  it('reconcile(dataset) leaves no difference unexplained: stated is sum and difference', () => {
    for (const { total, sum, difference } of lines) expect(sum + difference).toBe(total.value);
  });
});
