/** Sayings: each claim says its own number, actor and place, is hedged as its source hedges it, and rests on whom the source names. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/data/claim.ts';
import type { TableName } from '../../src/data/tables.ts';
import { boundedCount, nameOfTotal, sayingOf, wordsOf } from '../../src/figure/saying.ts';
import { en } from '../../src/words/en.ts';
import { DATASET } from '../atlas.ts';

const CLAIMS: readonly Claim[] = Object.values(DATASET.claims).flat();

/** The first claim of a table, which stands for all of its form. */
function first<N extends TableName>(table: N): Claim<N> {
  const [claim] = DATASET.claims[table];
  if (!claim) throw new Error(`no claim of ${table}`);
  // A table holds the claims of its name.
  return claim as Claim<N>;
}

/** A claim with other cells. Ids are marked as such by the parser alone, and these are ids of the data. */
const changed = (claim: Claim, cells: Readonly<Record<string, unknown>>) =>
  ({ ...claim, ...cells }) as unknown as Claim;

const MEASURE: Claim<'measures'> = {
  ...first('population'),
  table_name: 'measures',
  table: 'own',
  measure: 'wells',
  name: 'Wells',
  unit: 'wells',
  place: 'lyari',
  value: 12,
  category: '',
  absence: '',
};

describe('boundedCount(value, bound)', () => {
  it.each([
    [104, 'exact', '104'],
    [135, 'at-least', 'at least 135'],
    [200, 'about', 'about 200'],
    [25000, 'at-most', 'at most 25,000'],
  ] as const)('boundedCount(%i, %s) is %s', (value, bound, text) => {
    expect(boundedCount(value, bound)).toBe(text);
  });
});

describe('wordsOf(dataset, claim)', () => {
  it('says the number of a claim that has one, and that none was received where it has none', () => {
    for (const claim of CLAIMS) {
      if (!('value' in claim) || typeof claim.value === 'string') continue;
      const said = wordsOf(DATASET, claim);
      if (claim.value === null) expect(said).toBe('The count of children vaccinated was not received');
      else expect(said).toContain(claim.value.toLocaleString('en'));
    }
  });

  it('names the actor and the place of a hold, and how it holds', () => {
    for (const claim of DATASET.claims.control) {
      const said = wordsOf(DATASET, claim);
      expect(said.startsWith(DATASET.actors.get(claim.actor)?.name ?? '?'), said).toBe(true);
      const place = DATASET.units.get(claim.place) ?? DATASET.places.get(claim.place);
      if (place) expect(said.endsWith(place.name), said).toBe(true);
    }
  });

  it('a closure is of the whole or of parts, to the police or an actor, and was once where it is past', () => {
    const said = (cells: Readonly<Record<string, string>>) =>
      wordsOf(DATASET, changed(first('no-go'), { place: 'lyari', ...cells }));
    expect(said({ closed_to: 'police', extent: 'whole', status: 'stated' })).toBe('Lyari closed to police');
    expect(said({ closed_to: 'mqm', extent: 'whole', status: 'becoming' })).toBe('Lyari closed to MQM');
    expect(said({ closed_to: 'police', extent: 'parts', status: 'stated' })).toBe(
      'Some parts of Lyari closed to police',
    );
    for (const extent of ['whole', 'parts'] as const)
      expect(said({ closed_to: 'mqm', extent, status: 'past' })).toBe('MQM regarded Lyari as closed to it');
  });

  it('a statement has its subject by name, a large number with its thousands apart, and its unit', () => {
    const claim = { ...first('statements'), subject: 'lyari', measure: 'parks', unit: 'places' };
    const said = (change: Partial<Claim<'statements'>>) => wordsOf(DATASET, { ...claim, ...change });
    expect(said({ value: '12345' })).toBe('Lyari, parks: 12,345 places');
    expect(said({ value: '1234' })).toBe('Lyari, parks: 1234 places');
    expect(said({ value: '12345 or so', unit: '' })).toBe('Lyari, parks: 12345 or so');
    expect(said({ value: 'no 12345', unit: '' })).toBe('Lyari, parks: no 12345');
    expect(said({ subject: 'lines-area', value: '1', unit: '' })).toBe('Lines Area, parks: 1');
    expect(said({ subject: DATASET.city, value: '1', unit: '' })).toBe('The city as a whole, parks: 1');
    expect(said({ subject: 'mqm', value: '1', unit: '' })).toBe(
      `${DATASET.actors.get('mqm')?.name}, parks: 1`,
    );
    expect(said({ subject: 'housing', value: '1', unit: '' })).toBe('Housing, parks: 1');
  });

  it('a cell of a reader’s table has the name of its column, its number with the decimals that it has, and its unit', () => {
    const said = (change: Partial<Claim<'measures'>>) => wordsOf(DATASET, { ...MEASURE, ...change });
    expect(said({})).toBe('Wells: 12 wells');
    expect(said({ value: 1234.5 })).toBe('Wells: 1,234.5 wells');
    expect(said({ value: 0.25, unit: '' })).toBe('Wells: 0.25');
    expect(said({ value: 0.123456789, unit: '' })).toBe('Wells: 0.123457');
    expect(said({ value: null, category: 'public', unit: '' })).toBe('Wells: public');
    expect(said({ value: null, absence: 'not-received' })).toBe('Wells: not received');
    expect(said({ value: null, absence: 'not-applicable' })).toBe('Wells: does not apply');
  });

  it('a relation names both, and an event its title and what happened', () => {
    for (const { title, summary, ...claim } of DATASET.claims.events)
      expect(wordsOf(DATASET, { ...claim, title, summary })).toBe(`${title}. ${summary}`);
    for (const claim of DATASET.claims.relations) {
      const said = wordsOf(DATASET, claim);
      expect(said.startsWith(DATASET.actors.get(claim.actor)?.name ?? '?')).toBe(true);
      expect(said.endsWith(DATASET.actors.get(claim.other)?.name ?? '?')).toBe(true);
    }
  });
});

describe('nameOfTotal(dataset, total)', () => {
  it('is of the district or of the city, and says what is counted', () => {
    for (const total of DATASET.claims.totals) {
      const district = DATASET.districts.get(total.place)?.name;
      const name = nameOfTotal(DATASET, total);
      expect(name).toContain(total.level === 'district' ? district : 'the city as a whole');
      expect(name).toContain(total.table === 'vaccination' ? 'children vaccinated' : 'killed');
    }
  });

  it('a total of the city is of the city, though a district were called the same', () => {
    const total = { ...first('totals'), level: 'city', place: 'malir' } as const;
    expect(nameOfTotal(DATASET, total)).not.toContain('District');
    expect(nameOfTotal(DATASET, { ...total, level: 'district' })).toContain('District Malir');
  });
});

describe('sayingOf(dataset, claim)', () => {
  it('what is stated has no status; what is hedged has that of its source, in words', () => {
    const { status: inWords } = en.claims.saying;
    for (const claim of CLAIMS) {
      const { status } = sayingOf(DATASET, claim);
      if (!('status' in claim) || claim.status === 'stated') expect(status).toBe('');
      else expect(status).toBe(inWords[claim.status]);
    }
  });

  it('notes on whose word a claim rests, but not that a source rests on itself, nor the basis that is said already', () => {
    const control = { ...first('control'), note: 'a remark' };
    const noteOf = (claim: Claim) => sayingOf(DATASET, claim).note;
    expect(noteOf({ ...control, basis: 'local police' })).toBe('A remark; rests on: local police');
    expect(noteOf({ ...control, note: '', basis: 'local police' })).toBe('Rests on: local police');
    expect(noteOf({ ...control, basis: 'the cable itself' })).toBe('A remark');
    expect(noteOf({ ...control, basis: '' })).toBe('A remark');
    expect(noteOf({ ...first('population'), note: 'a remark', basis: 'census' })).toBe('A remark');
  });

  it('has the claim’s own id and one citation, to its reference', () => {
    for (const claim of CLAIMS) {
      const { id, citations } = sayingOf(DATASET, claim);
      expect(id).toBe(claim.id);
      expect(citations.map(({ reference, claim: of }) => [reference, of])).toEqual([[claim.reference, id]]);
    }
  });
});
