/** Entries of the bibliography: author, title, where and when, as much of each as there is. */
import { describe, expect, it } from 'vitest';
import { issuedOn, referenceInWords } from '../../src/data/bibliography.ts';
import type { Reference } from '../../src/data/references.ts';
import { DATASET } from '../atlas.ts';

const ENTRY: Reference = { id: 'a', type: 'report', title: 'Wells', short: 'A', speaker: 'report', note: '' };
const on = (...parts: readonly number[]): Reference => ({ ...ENTRY, issued: { 'date-parts': [[...parts]] } });

describe('issuedOn(reference)', () => {
  it('is as precise as the entry, and none where it has no date', () => {
    expect(issuedOn(on(2011, 6, 1))).toMatchObject({ text: '2011-06-01', precision: 'day' });
    expect(issuedOn(on(2011, 12))).toMatchObject({ text: '2011-12', precision: 'month' });
    expect(issuedOn(on(2011))).toMatchObject({ text: '2011', precision: 'year' });
    expect(issuedOn(ENTRY)).toBeNull();
    expect(issuedOn(on())).toBeNull();
  });

  it('is a date for every dated entry of the data', () => {
    const dated = [...DATASET.references.values()].filter(({ issued }) => issued);
    expect(dated.length).toBeGreaterThan(0);
    for (const reference of dated) {
      const [year, month] = reference.issued?.['date-parts'][0] ?? [];
      const first = issuedOn(reference)?.first.split('-').map(Number) ?? [];
      expect(first.slice(0, 2)).toEqual([year, month ?? 1]);
    }
  });
});

describe('referenceInWords(reference)', () => {
  it('has author, title, where and date, parted by commas, and nothing for what it lacks', () => {
    expect(referenceInWords(ENTRY)).toBe('“Wells”.');
    expect(
      referenceInWords({
        ...on(2018, 5, 4),
        author: [{ given: 'Ada', family: 'Quay' }, { literal: 'Survey Office' }, { family: 'Mole' }],
        publisher: 'Press',
      }),
    ).toBe('Ada Quay, Survey Office, Mole, “Wells”, Press, 4 May 2018.');
    expect(referenceInWords({ ...on(2018), 'container-title': 'Journal', publisher: 'Press' })).toBe(
      '“Wells”, Journal, 2018.',
    );
  });

  it('calls each month by its name', () => {
    const months = Array.from({ length: 12 }, (_, index) => referenceInWords(on(2018, index + 1)));
    const names = months.map((text) => /(\w+) 2018\.$/.exec(text)?.[1]);
    // As they are called in English.
    const called = names.map((_, index) =>
      new Date(Date.UTC(2018, index, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
    );
    expect(names).toEqual(called);
  });
});
