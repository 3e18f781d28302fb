/** Categories: each place is filled by what is said of it, two at once are two stripes, and the key counts every place once. */
import { describe, expect, it } from 'vitest';
import { type CategoriesDescription, categories } from '../../src/figure/categories.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import type { Finding } from '../../src/figure/resolve.ts';
import { DATASET, FIRST_DAY, LEVELS, readingIn, SECOND_DAY, swatchIn } from '../atlas.ts';

const [claim] = DATASET.claims.control;
if (!claim) throw new Error('the data say who holds what');
const claims = [claim];

const said = (value: string): Finding<string> => ({
  kind: 'value',
  value,
  claims,
  partial: null,
  derived: null,
});
const both = (...values: readonly string[]): Finding<string> => ({ kind: 'contested', values, claims });

const FINDINGS: Readonly<Record<string, Finding<string>>> = {
  lyari: said('public'),
  saddar: said('public'),
  malir: said('private'),
  korangi: both('private', 'public'),
  landhi: said('shared'),
  gadap: said('leased'),
  orangi: both('shared', 'leased'),
  jamshed: both('leased', 'public'),
  site: { kind: 'not-received', claims },
  baldia: { kind: 'not-applicable' },
  kemari: said('a category of many letters'),
};

const DESCRIPTION: CategoriesDescription = {
  id: 'owners',
  words: () => ({
    menu: 'Owners',
    title: (when) => `Owners, ${when}`,
    saidBy: 'made for this test',
    legend: 'Owner',
    notes: ['a note'],
  }),
  dayed: false,
  findings: () => new Map(Object.entries(FINDINGS)),
  order: ['public', 'private', 'shared', 'leased', 'a category of many letters'],
  palette: { light: ['#110000', '#220000'], dark: ['#aa0000', '#bb0000'] },
  byDistrict: false,
};

const draw = (change: Partial<CategoriesDescription> = {}, scheme: 'light' | 'dark' = 'light') =>
  categories({ ...DESCRIPTION, ...change }).draw(DATASET, { day: SECOND_DAY, scheme });
const part = draw();

describe('categories(description)', () => {
  it('fills a place with the colour of its category, as it stands in the order; those past the palette share one', () => {
    const fillIn = (place: string) => swatchIn(part, place);
    expect(fillIn('lyari')).toEqual({ kind: 'fill', fill: '#110000' });
    expect(fillIn('malir')).toEqual({ kind: 'fill', fill: '#220000' });
    for (const place of ['landhi', 'gadap', 'kemari'])
      expect(fillIn(place)).toEqual({ kind: 'fill', fill: LIGHT.absentLine });
    expect(swatchIn(draw({}, 'dark'), 'malir')).toEqual({ kind: 'fill', fill: '#bb0000' });
  });

  it('two categories are two stripes in the order of the palette, contested; two that share a colour are one fill', () => {
    expect(swatchIn(part, 'korangi')).toEqual({
      kind: 'stripes',
      fills: ['#110000', '#220000'],
      edge: null,
    });
    expect(swatchIn(part, 'jamshed')).toEqual({
      kind: 'stripes',
      fills: ['#110000', LIGHT.absentLine],
      edge: null,
    });
    expect(swatchIn(part, 'orangi')).toEqual({ kind: 'fill', fill: LIGHT.absentLine });
    for (const place of ['korangi', 'jamshed', 'orangi'])
      expect(readingIn(part, place).kind).toBe('contested');
  });

  it('says each category in its reading, writes it on the map where it is short, and keeps its claims', () => {
    expect(readingIn(part, 'korangi')).toEqual({
      place: 'korangi',
      name: 'Korangi',
      kind: 'contested',
      value: 'private and public',
      unit: '',
      rank: null,
      partial: null,
      sentence: 'Korangi: private and public.',
      number: null,
      // Of 18 letters: it would not fit under the name.
      caption: '',
      entry: 'category-0+category-1',
      citations: [expect.objectContaining({ reference: claim.reference, claim: claim.id })],
      claims: [claim.id],
    });
    expect(readingIn(part, 'lyari')).toMatchObject({ kind: 'value', value: 'public', caption: 'public' });
    expect(readingIn(part, 'kemari').caption).toBe('');
    const sixteen = draw({
      order: ['sixteen letters!'],
      findings: () => new Map([['lyari', said('sixteen letters!')]]),
    });
    expect(readingIn(sixteen, 'lyari').caption).toBe('sixteen letters!');
  });

  it('keeps every absence as it is, with the claims that say so; where nothing is found nothing is stated', () => {
    expect(readingIn(part, 'site')).toMatchObject({ kind: 'not-received', claims: [claim.id], caption: '' });
    expect(readingIn(part, 'site').citations).toHaveLength(1);
    expect(readingIn(part, 'baldia')).toMatchObject({ kind: 'not-applicable', claims: [] });
    expect(readingIn(part, 'gulberg')).toMatchObject({ kind: 'not-stated', claims: [], citations: [] });
    expect([...part.readings.keys()]).toEqual([...DATASET.units.keys()]);
    expect(part.areas.map(({ place }) => place)).toEqual([...DATASET.units.keys()]);
  });

  it('keys each look once with its count, the commonest first, equal ones by their place in the order', () => {
    const entries = part.legend.entries.map(({ id, label, count }) => [id, label, count]);
    expect(entries).toEqual([
      ['category-2', 'other: shared, leased and a category of many letters', 4],
      ['category-0', 'public', 2],
      ['category-0+category-1', 'private and public', 1],
      ['category-0+category-2', 'other: shared, leased and a category of many letters and public', 1],
      ['category-1', 'private', 1],
    ]);
    for (const { id, swatch } of part.legend.entries)
      for (const { place, entry } of part.readings.values())
        if (entry === id) expect(swatchIn(part, place)).toEqual(swatch);
    const all = [...part.legend.entries, ...part.legend.absences];
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(DATASET.units.size);
  });

  it('names a category that has the last colour to itself', () => {
    const alone = draw({
      order: ['public', 'private', 'shared'],
      findings: () => new Map([['landhi', said('shared')]]),
    });
    expect(alone.legend.entries.map(({ label }) => label)).toEqual(['shared']);
  });

  it('says how many places something is said of, among those that it may be said of', () => {
    // Nine of the above have a value; of Baldia, of all 24 units, nothing may be said.
    expect(part.legend.method).toBe('9 of 23 towns');
    expect(part.legend.title).toBe('Owner');
    expect(part.legend.sentence).toBe('Each colour stands for what the column “Owner” says.');
    expect(part.legend.scale).toBeNull();
    expect(part.summary).toBe(
      'other: shared, leased and a category of many letters: 4 places; public: 2 places; private and public: 1 place; ' +
        'other: shared, leased and a category of many letters and public: 1 place; private: 1 place.',
    );
  });

  it('counts a value that no claim stands behind as not said', () => {
    const unclaimed = draw({
      findings: () =>
        new Map<string, Finding<string>>([
          ['lyari', { kind: 'value', value: 'public', claims: [], partial: null, derived: null }],
          ['saddar', said('public')],
        ]),
    });
    expect(unclaimed.legend.method).toMatch(/^1 of 24 towns$/);
  });

  it('is a fill without numbers, with the words of its description, and the day where it has one', () => {
    expect(part).toMatchObject({
      id: 'owners',
      theme: 'owners',
      slot: 'fill',
      menu: 'Owners',
      when: '',
      numbers: null,
      title: 'Owners, 21 February 2012',
      saidBy: 'made for this test',
      notes: ['a note'],
      circles: [],
      callouts: [],
    });
    expect(part.citations).toHaveLength(1);
    expect(draw({ dayed: true })).toMatchObject({ id: `owners@${SECOND_DAY}`, when: '21 February 2012' });
  });

  it('is a theme with the days and levels of its description', () => {
    const theme = categories(DESCRIPTION);
    expect(theme).toMatchObject({
      id: 'owners',
      menu: 'Owners',
      slot: 'fill',
      dayed: false,
      byDistrict: false,
    });
    expect('days' in theme).toBe(false);
    expect(categories({ ...DESCRIPTION, days: [FIRST_DAY], byDistrict: true })).toMatchObject({
      days: [FIRST_DAY],
      byDistrict: true,
    });
    const districts = categories(DESCRIPTION).draw(LEVELS.district, { day: SECOND_DAY, scheme: 'light' });
    expect(districts.legend.method).toBe(`0 of ${LEVELS.district.units.size} districts`);
  });
});
