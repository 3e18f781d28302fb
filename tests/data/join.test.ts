/** The join: which towns a table reaches, which it does not, and which claims reach none. Nothing falls between. */
import { describe, expect, it } from 'vitest';
import { joinReports, townOf } from '../../src/data/join.ts';
import { DATASET } from '../atlas.ts';

const reports = joinReports(DATASET);
const reportOn = (table: string) => {
  const report = reports.find((candidate) => candidate.table === table);
  if (!report) throw new Error(`no report on ${table}`);
  return report;
};

describe('joinReports(dataset)', () => {
  it('joinReports(dataset) has a report for each table that has claims, with their number', () => {
    for (const { table, claims } of reports) expect(claims).toBe(DATASET.claims[table].length);
    const filled = Object.values(DATASET.claims).filter((claims) => claims.length > 0);
    expect(reports).toHaveLength(filled.length);
    expect(reports.map(({ table }) => table)).not.toContain('measures');
  });

  it('joinReports(dataset) puts each of the 18 towns among the matched or the unmatched, never both', () => {
    const towns = DATASET.towns.map((town) => town.id).toSorted();
    for (const { matched, unmatched } of reports)
      expect([...matched, ...unmatched].toSorted()).toEqual(towns);
  });

  it('joinReports(vaccination) reaches every town and leaves no claim over', () => {
    const { matched, unmatched, carried, elsewhere } = reportOn('vaccination');
    expect(matched).toHaveLength(18);
    expect([unmatched, carried, elsewhere]).toEqual([[], [], []]);
  });

  it('joinReports(control) leaves out the five towns in which the cable names nobody', () => {
    expect(reportOn('control').unmatched.toSorted()).toEqual([
      'baldia',
      'bin-qasim',
      'gadap',
      'kemari',
      'site',
    ]);
  });

  it('joinReports(control) carries Nazimabad and Lines Area over to their towns', () => {
    const { carried } = reportOn('control');
    expect(carried.map((claim) => ('place' in claim ? claim.place : null)).toSorted()).toEqual([
      'lines-area',
      'nazimabad',
    ]);
  });

  it('joinReports(control) reports the claims on the whole city as of no single town', () => {
    const { elsewhere } = reportOn('control');
    expect(elsewhere).toHaveLength(8);
    for (const claim of elsewhere) expect('place' in claim && claim.place).toBe(DATASET.city);
  });

  it('joinReports(killings) reaches no town: the dead are counted by group and never spread over places', () => {
    const { matched, unmatched, elsewhere } = reportOn('killings');
    expect(matched).toEqual([]);
    expect(unmatched).toHaveLength(18);
    expect(elsewhere).toHaveLength(8);
  });
});

describe('townOf(dataset, place)', () => {
  it('townOf(dataset, place) is the unit itself, the town of a neighbourhood, or null', () => {
    expect(townOf(DATASET, 'lyari')).toBe('lyari');
    expect(townOf(DATASET, 'malir-cantonment')).toBe('malir-cantonment');
    expect(townOf(DATASET, 'lines-area')).toBe('jamshed');
    expect(townOf(DATASET, 'sohrab-goth')).toBe('gadap');
    expect(townOf(DATASET, 'karachi')).toBeNull();
    expect(townOf(DATASET, 'atlantis')).toBeNull();
  });
});
