/** A made-up place summed up and held against another: what it lacks is not said of it, and the strongest reason is told why two are not compared. */
import { describe, expect, it } from 'vitest';
import type { ComparedPlace } from '../../src/figure/compared.ts';
import { comparisonOf } from '../../src/figure/comparison.ts';
import { differenceOf } from '../../src/figure/comparisondifference.ts';
import { citedIn, sentenceOf } from '../../src/figure/comparisonsentence.ts';
import type { Part, Reading, ReadingKind } from '../../src/figure/figure.ts';
import { en } from '../../src/words/en.ts';
import { partOf, readingIn } from '../atlas.ts';
import { comparedPlace, comparedPlaces, TOWNS } from '../compared.ts';

const LYARI = comparedPlace('lyari', 0);
const said = en.comparing.sentence;

/** The place with its parts changed; one that is changed to nothing is taken out. */
const withParts = (change: (part: Part) => Part | null, place: ComparedPlace = LYARI): ComparedPlace => ({
  ...place,
  parts: place.parts.flatMap((part) => change(part) ?? []),
});
const without = (...themes: readonly string[]) =>
  withParts((part) => (themes.includes(part.theme) ? null : part));
const read = (part: Part, change: (reading: Reading) => Reading): Part => ({
  ...part,
  readings: new Map([...part.readings].map(([id, reading]) => [id, change(reading)])),
});

describe('sentenceOf(place)', () => {
  const [closed, held] = ['no-go', 'control'].map((id) => readingIn(partOf(id), 'lyari'));

  it('begins with the count where there is one, and names the place once', () => {
    expect(sentenceOf(LYARI).split('Lyari reported')).toHaveLength(2);
    expect(sentenceOf(LYARI)).toMatch(/^Lyari reported .*\.$/);
    expect(sentenceOf(LYARI)).not.toContain('Lyari:');
  });

  it('begins with the name of the place where nothing is counted, whatever comes first', () => {
    expect(sentenceOf(without('vaccinated'))).toMatch(/^Lyari: parts closed to police, says the cable/);
    expect(sentenceOf(without('vaccinated', 'no-go'))).toMatch(/^Lyari, the cable says: /);
    expect([closed?.sentence, held?.sentence].every((sentence) => sentence?.startsWith('Lyari'))).toBe(true);
  });

  it('says so where no map shows anything of it', () => {
    expect(sentenceOf({ ...LYARI, parts: [] })).toBe(said.nothing('Lyari'));
    expect(citedIn({ ...LYARI, parts: [] })).toEqual([]);
  });

  it('ranks a count among all places of its level, or among those that have a full one, and a place that is neither town nor district not', () => {
    const counted = (kind: ReadingKind) =>
      withParts((part) =>
        part.theme === 'vaccinated'
          ? read(part, (reading) =>
              ['site', 'saddar'].includes(reading.place) ? { ...reading, kind, number: 1 } : reading,
            )
          : null,
      );
    expect(sentenceOf(counted('value'))).toContain('(20 and 21 February 2012), second of 18.');
    expect(sentenceOf(counted('partial'))).toContain(', second of the 16 towns with full counts.');
    expect(sentenceOf({ ...counted('value'), level: 'other' })).toMatch(/\(20 and 21 February 2012\)\.$/);
    expect(sentenceOf({ ...counted('partial'), level: 'district' })).toContain(
      '16 districts with full counts',
    );
  });

  it('says over how many days was counted', () => {
    const days = (...ids: readonly string[]) =>
      sentenceOf(withParts((part) => (part.theme !== 'vaccinated' || ids.includes(part.id) ? part : null)));
    expect(days('vaccinated@2012-02-20', 'vaccinated@2012-02-21', 'vaccinated@both')).toContain(
      'over two days',
    );
    expect(days('vaccinated@2012-02-20', 'vaccinated@both')).toContain('over one days');
  });

  it('says what is not received as the map does', () => {
    const absent = withParts((part) =>
      part.id === 'vaccinated@both'
        ? read(part, (reading) => ({ ...reading, kind: 'not-received', sentence: 'Nothing came.' }))
        : null,
    );
    expect(sentenceOf(absent)).toMatch(/^Nothing came\./);
  });

  it('says that nobody is said to hold it where nobody is, and nothing of it where there is no such map', () => {
    const unheld = withParts((part) =>
      part.theme === 'control'
        ? read(part, (reading) => ({ ...reading, kind: 'not-stated', claims: [] }))
        : part,
    );
    expect(sentenceOf(unheld).endsWith(said.holderUnsaid)).toBe(true);
    expect(sentenceOf(without('control'))).not.toContain(said.holderUnsaid);
    expect(sentenceOf(LYARI)).not.toContain(said.holderUnsaid);
    expect(sentenceOf({ ...without('control'), level: 'district' }).endsWith(said.holderOfDistrict)).toBe(
      true,
    );
    expect(sentenceOf({ ...unheld, level: 'district' }).endsWith(said.holderUnsaid)).toBe(true);
  });

  it('keeps a sentence that does not begin with the name as it is', () => {
    const other = withParts((part) =>
      part.theme === 'no-go' ? read(part, (reading) => ({ ...reading, sentence: 'Lyaric: odd.' })) : part,
    );
    expect(sentenceOf(other)).toContain(' Lyaric: odd');
    const plain = withParts((part) =>
      part.theme === 'no-go' ? read(part, (reading) => ({ ...reading, sentence: 'Closed, Lyari.' })) : part,
    );
    expect(sentenceOf(plain)).toContain(' Closed, Lyari');
  });
});

describe('differenceOf(first, other)', () => {
  const part = partOf('vaccinated@both');
  const plain = readingIn(part, 'lyari');
  const shown = (
    change: Partial<Reading> | null,
    own: Part | null = part,
    level: ComparedPlace['level'] = 'town',
  ) => ({
    place: 'there',
    level,
    part: own,
    reading: change && { ...plain, ...change },
  });
  const { reason, noNumbers, notBoth } = en.comparing.difference;

  it('tells of two reasons the stronger, whichever comes first', () => {
    const order = [
      'not-applicable',
      'left-out',
      'not-stated',
      'not-received',
      'contested',
      'partial',
    ] as const;
    for (const [index, strong] of order.entries()) {
      for (const kind of [...order.slice(index), 'value' as const])
        for (const pair of [
          [shown({ kind: strong }), shown({ kind })],
          [shown({ kind }), shown({ kind: strong })],
        ] as const)
          expect(differenceOf(...pair)).toEqual({
            place: 'there',
            number: null,
            amount: '',
            unit: '',
            mark: '',
            text: reason[strong],
          });
    }
  });

  it('says that there are no numbers, or not both, where one lacks its number, its map or its reading', () => {
    expect(differenceOf(shown({}), shown({})).number).toBe(0);
    for (const pair of [
      [shown({ number: null }), shown({})],
      [shown({}), shown({ number: null })],
      [shown({}, null), shown({}, null)],
      [shown({}, { ...part, numbers: null }), shown({}, { ...part, numbers: null })],
    ] as const)
      expect(differenceOf(...pair)).toMatchObject({ number: null, text: noNumbers, mark: '' });
    for (const pair of [
      [shown(null), shown({})],
      [shown({}), shown(null)],
      [shown(null, null), shown({})],
      [shown({}), shown(null, null)],
    ] as const)
      expect(differenceOf(...pair)).toMatchObject({ number: null, text: notBoth });
  });

  it('marks a count of a district against one of a town, and nothing else', () => {
    const mark = (one: ComparedPlace['level'], other: ComparedPlace['level'], change: Partial<Part> = {}) =>
      differenceOf(shown({}, { ...part, ...change }, one), shown({}, { ...part, ...change }, other)).mark;
    const { unlike } = en.comparing.difference;
    expect([mark('town', 'district'), mark('district', 'town')]).toEqual([unlike, unlike]);
    expect([mark('town', 'town'), mark('district', 'district'), mark('town', 'other')]).toEqual(['', '', '']);
    expect(mark('town', 'district', { slot: 'fill' })).toBe('');
  });

  it('has the unit of the other, in points where it is a share', () => {
    const share = { ...part, numbers: { decimals: 1, suffix: ' %', signed: false } };
    const [less, more] = [
      [9, 7.5],
      [7.5, 9],
    ].map(([a = 0, b = 0]) =>
      differenceOf(shown({ number: a, unit: 'of all' }, share), shown({ number: b, unit: 'of all' }, share)),
    );
    expect(less).toMatchObject({ amount: '−1.5', unit: 'percentage points of all', number: -1.5 });
    expect(more).toMatchObject({ amount: '+1.5', text: '+1.5 percentage points of all', mark: '' });
  });
});

describe('comparisonOf(places)', () => {
  const compare = (...ids: readonly string[]) => comparisonOf(comparedPlaces(ids));

  it('says in each cell what the reading of its map says, and no more', () => {
    for (const id of [...TOWNS.slice(0, 6), 'malir-cantonment'])
      for (const row of compare(id).rows) {
        const part = partOf(row.id);
        const { value, kind, unit, number, sentence, citations, claims, rank } = readingIn(part, id);
        const [cell] = row.cells;
        expect(cell).toMatchObject({
          place: id,
          text: value,
          kind,
          unit,
          number,
          sentence,
          citations,
          claims,
        });
        expect(cell?.rank).toBe(rank ?? '');
        expect([row.theme, row.label, row.when, row.saidBy, row.numbers]).toEqual([
          part.theme,
          part.menu,
          part.when,
          part.saidBy,
          part.numbers,
        ]);
      }
  });

  it('has the unit of the first place that has one', () => {
    const unit = (...ids: readonly string[]) =>
      compare(...ids).rows.find(({ id }) => id === 'vaccinated@2012-02-20')?.unit;
    expect(unit('site', 'lyari')).toBe('children vaccinated');
    expect(unit('site')).toBe('');
  });

  it('has no median where nobody has a full value', () => {
    const partial = withParts((part) =>
      part.id === 'vaccinated@both' ? read(part, (reading) => ({ ...reading, kind: 'partial' })) : null,
    );
    expect(comparisonOf([partial]).rows.map(({ median }) => median)).toEqual(['']);
  });

  it('has no median of what is neither town nor district, and none of words', () => {
    for (const { median } of compare('malir-cantonment').rows) expect(median).toBe('');
    for (const { median, numbers } of compare('lyari').rows) expect(median !== '').toBe(numbers !== null);
  });

  it('notes what its maps of numbers note, and that a district is held against a town where one is', () => {
    const { unlike } = en.comparing.notes;
    const mark = unlike(en.comparing.difference.unlike);
    expect(compare('lyari', 'district-east').notes).toContain(mark);
    expect(compare('lyari', 'saddar').notes).not.toContain(mark);
    const { bars, partial } = en.comparing.notes;
    const numeric = LYARI.parts.filter(({ numbers }) => numbers !== null);
    const own = new Set(numeric.flatMap((part) => part.notes));
    expect(own.size).toBeGreaterThan(1);
    expect(compare('lyari').notes).toEqual([bars, partial, ...own]);
  });

  it('is called by its places, each with its letter, its sentence and what that rests on', () => {
    const { title, places } = compare('lyari', 'saddar');
    expect(title).toBe('Lyari and Saddar by every indicator of the atlas');
    const [first] = places;
    const { parts: _, ...column } = LYARI;
    expect(first).toEqual({ ...column, sentence: sentenceOf(LYARI), citations: citedIn(LYARI) });
  });
});
