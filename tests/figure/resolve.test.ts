/** Resolving: sums with a part missing are partial, the kinds of absence stay apart, and residents are all or none. */
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/dataset.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import {
  BOTH,
  daysOf,
  derive,
  type Finding,
  findingsFor,
  residentsOf,
  townsCounted,
  vaccinated,
  valuesOf,
} from '../../src/figure/resolve.ts';
import { density } from '../../src/themes/density.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { DATASET, FILES, FIRST_DAY, LEVELS, SECOND_DAY } from '../atlas.ts';

const on = (day: string, place: string, dataset = DATASET): Finding<number> => {
  const finding = vaccinated(dataset, day).get(place);
  if (!finding) throw new Error(`no finding for ${place}`);
  return finding;
};

/** The real data with Lyari's rows rewritten. */
function withLyari(rewrite: (row: string) => readonly string[]) {
  const rows = (FILES['vaccination.csv'] ?? '').split('\n');
  const text = rows.flatMap((row) => (row.startsWith('lyari,') ? rewrite(row) : [row])).join('\n');
  const { dataset, issues } = parseDataset({ ...FILES, 'vaccination.csv': text });
  expect(issues).toEqual([]);
  return dataset;
}

describe('vaccinated(dataset, day)', () => {
  it('daysOf(dataset) is the two days of the count, in order', () => {
    expect(daysOf(DATASET)).toEqual([FIRST_DAY, SECOND_DAY]);
  });

  it('vaccinated(dataset, day) is the count of that day, whole', () => {
    expect(on(FIRST_DAY, 'lyari')).toMatchObject({
      kind: 'value',
      value: 4981,
      partial: null,
      derived: null,
    });
    expect(on(SECOND_DAY, 'lyari')).toMatchObject({ kind: 'value', value: 5170, partial: null });
  });

  it('vaccinated(dataset, both) is the sum, derived and whole where both days are there', () => {
    expect(on(BOTH, 'lyari')).toMatchObject({ value: 4981 + 5170, partial: null, derived: 'sum of 2 days' });
  });

  it('vaccinated(dataset, both) is partial where a day was not received', () => {
    expect(on(BOTH, 'site')).toMatchObject({ value: 1459, partial: '1 of 2 days', derived: 'sum of 1 day' });
    expect(on(BOTH, 'saddar')).toMatchObject({ value: 4108, partial: '1 of 2 days' });
  });

  it('vaccinated(dataset, day) is not received where the source says so, with its claim', () => {
    for (const place of ['site', 'saddar']) {
      const finding = on(FIRST_DAY, place);
      expect(finding.kind).toBe('not-received');
      expect('claims' in finding && finding.claims).toHaveLength(1);
    }
  });

  it('vaccinated(dataset, day) is not applicable to a cantonment, on every day', () => {
    for (const day of [FIRST_DAY, SECOND_DAY, BOTH])
      expect(on(day, 'malir-cantonment')).toEqual({ kind: 'not-applicable' });
  });

  it('vaccinated(dataset, day) is not stated where no claim is', () => {
    const silent = withLyari(() => []);
    expect(on(FIRST_DAY, 'lyari', silent)).toEqual({ kind: 'not-stated' });
    expect(on(BOTH, 'lyari', silent)).toEqual({ kind: 'not-stated' });
  });

  it('vaccinated(dataset, day) takes zero for a value', () => {
    const zero = withLyari((row) => [row.replace(/,(4981|5170),/, ',0,')]);
    expect(on(FIRST_DAY, 'lyari', zero)).toMatchObject({ kind: 'value', value: 0 });
    expect(on(BOTH, 'lyari', zero)).toMatchObject({ kind: 'value', value: 0, partial: null });
  });

  it('vaccinated(dataset, both) is not received where no day was', () => {
    const missing = withLyari((row) => [row.replace(/,(4981|5170),/, ',not-received,')]);
    expect(on(BOTH, 'lyari', missing).kind).toBe('not-received');
  });

  it('vaccinated(dataset, day) has a finding for each of the 24 units', () => {
    expect([...vaccinated(DATASET, BOTH).keys()].toSorted()).toEqual([...DATASET.units.keys()].toSorted());
  });

  it('valuesOf(vaccinated) add up to the totals of the document', () => {
    const sum = (day: string) => [...valuesOf(vaccinated(DATASET, day)).values()].reduce((a, b) => a + b, 0);
    expect([FIRST_DAY, SECOND_DAY, BOTH].map(sum)).toEqual([42160, 61205, 103365]);
  });
});

describe('derive(findings, calculate)', () => {
  const halves = derive(vaccinated(DATASET, BOTH), (value) => ({
    value: value / 2,
    claims: [],
    derived: 'half',
  }));

  it('derive(findings) calculates values, says how, and stays partial where they were', () => {
    expect(halves.get('site')).toMatchObject({ value: 729.5, partial: '1 of 2 days', derived: 'half' });
    expect(halves.get('lyari')).toMatchObject({ value: 5075.5, partial: null });
  });

  it('derive(findings) keeps every absence as it is', () => {
    const first = vaccinated(DATASET, FIRST_DAY);
    const derived = derive(first, () => ({ value: 1, claims: [], derived: '' }));
    for (const [place, finding] of first)
      if (finding.kind !== 'value') expect(derived.get(place)).toBe(finding);
  });

  it('derive(findings) is not stated where the calculation lacks a number', () => {
    const none = derive(vaccinated(DATASET, SECOND_DAY), () => null);
    expect(none.get('lyari')).toEqual({ kind: 'not-stated' });
    expect(none.get('malir-cantonment')).toEqual({ kind: 'not-applicable' });
  });
});

describe('findingsFor, residentsOf and townsCounted', () => {
  it('findingsFor(dataset, finding) asks with the members of each unit, and is not applicable where there are none', () => {
    const asked = findingsFor(LEVELS.district, (members, unit) => ({
      kind: 'contested',
      values: [unit, ...members],
      claims: [],
    }));
    expect(asked.size).toBe(11);
    expect(asked.get('district-south')).toMatchObject({ values: ['district-south', 'lyari', 'saddar'] });
    expect(asked.get('malir-cantonment')).toEqual({ kind: 'not-applicable' });
  });

  it('residentsOf(dataset, towns) adds up the census, with a claim for each town', () => {
    const south = residentsOf(DATASET, new Set(['lyari', 'saddar']));
    expect(south?.residents).toBe(627_195 + 616_151);
    expect(south?.claims.map(({ place }) => place)).toEqual(['lyari', 'saddar']);
    expect(residentsOf(DATASET, new Set())).toEqual({ residents: 0, claims: [] });
  });

  it('residentsOf(dataset, towns) is null where one of them has no figure', () => {
    const population = DATASET.claims.population.filter(({ place }) => place !== 'saddar');
    const dataset = { ...DATASET, claims: { ...DATASET.claims, population } };
    expect(residentsOf(dataset, new Set(['lyari', 'saddar']))).toBeNull();
    expect(residentsOf(dataset, new Set(['lyari']))?.residents).toBe(627_195);
    const part = vaccinationRate.draw(levelsOf(dataset).district, { day: SECOND_DAY, scheme: 'light' });
    expect(part.readings.get('district-south')?.kind).toBe('not-stated');
    expect(
      density.draw(levelsOf(dataset).district, { day: BOTH, scheme: 'light' }).readings.get('district-south'),
    ).toMatchObject({ kind: 'not-stated', number: null });
  });

  it('townsCounted(claims) are the towns with a number: a town not received is none, whatever else is said of it', () => {
    const towns = ['baldia', 'kemari', 'orangi', 'site'];
    const west = (day: string) =>
      DATASET.claims.vaccination.filter(
        ({ place, from }) => towns.includes(place) && (day === BOTH || from.text === day),
      );
    expect([...townsCounted(west(FIRST_DAY))]).toEqual(['baldia', 'kemari', 'orangi']);
    expect([...townsCounted(west(SECOND_DAY))]).toEqual(towns);
    expect([...townsCounted(west(BOTH))]).toEqual(towns);
    expect(townsCounted(DATASET.claims.population).size).toBe(0);
  });
});
