/** Searching: every name finds what it names, however it is typed; the closest comes first and nothing twice. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDictionaryFiles } from '../../src/cli/read-data.ts';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { readDictionary } from '../../src/data/readdictionary.ts';
import { type Hit, isPlace, MOST_HITS } from '../../src/figure/hit.ts';
import { search, searchIndex } from '../../src/figure/search.ts';
import { lettersApart, spellingOf } from '../../src/figure/spelling.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET } from '../atlas.ts';

const INDEX = searchIndex(DATASET);
const find = (query: string, limit?: number) => search(INDEX, query, limit);
const ids = (query: string) => find(query).map(({ id }) => id);

function first(query: string): Hit {
  const [hit] = find(query);
  if (!hit) throw new Error(`nothing found for ${query}`);
  return hit;
}

describe('search(index, query)', () => {
  it('finds a town by its name in any case, with what it is', () => {
    const lyari = {
      kind: 'town',
      id: 'lyari',
      name: 'Lyari',
      otherName: 'لیاری',
      matched: '',
      detail: 'town of District South',
    };
    for (const query of ['lyari', 'LYARI', ' Lyari ', 'Lyári']) expect(first(query)).toEqual(lyari);
  });

  it('finds it in Urdu, from an Arabic keyboard too, with tatweel, harakat and bidi controls', () => {
    const spellings = [
      'لیاری',
      '\u0644\u064a\u0627\u0631\u064a',
      '\u0644\u0649\u0627\u0631\u0649',
      'لیـــاری',
      'لِیارَی',
      '\u202bلی\u200cاری\u202c',
    ];
    for (const spelling of spellings) expect(first(spelling)).toMatchObject({ id: 'lyari', matched: '' });
  });

  it.each([
    ['kaf', '\u0643\u06cc\u0645\u0627\u0691\u06cc', 'kemari'],
    ['heh', '\u0628\u0644\u062f\u064a\u0647', 'baldia'],
    ['alef with madda', 'لیاقت اباد', 'liaquatabad'],
    ['hamza over yeh', 'سایٹ', 'site'],
    ['noon ghunna', '\u0628\u0633\u062a\u06cc\u0627\u0646', 'super-highway-settlement'],
    ['heh doachashmee', '\u0644\u0627\u0646\u0688\u06c1\u06cc', 'landhi'],
  ])('takes variants of a letter for one: %s', (_, query, id) => {
    expect(first(query).id).toBe(id);
  });

  it('takes hyphens, spaces, dots and apostrophes for nothing', () => {
    for (const query of ['gulshan-e-iqbal', 'Gulshan e Iqbal', 'gulshaneiqbal', "gulshan'e'iqbal"])
      expect(first(query)).toMatchObject({ id: 'gulshan-e-iqbal', matched: '' });
    for (const query of ['S.I.T.E.', 's i t e', 'site'])
      expect(first(query)).toMatchObject({ id: 'site', matched: '' });
  });

  it('finds a town by a spelling of the crosswalk and says which', () => {
    expect(first('keamari')).toMatchObject({ id: 'kemari', name: 'Kemari', matched: 'Keamari' });
    expect(first('Gulburg')).toMatchObject({ id: 'gulberg', matched: 'Gulburg' });
  });

  it('gives the place itself before the town that its name is carried over to', () => {
    expect(find('Sohrab Goth').slice(0, 2)).toMatchObject([
      { kind: 'place', id: 'sohrab-goth', matched: '', detail: 'neighbourhood in Gadap' },
      { kind: 'town', id: 'gadap', matched: 'Sohrab Goth' },
    ]);
  });

  it('gives for malir the town, then the district, then the cantonment', () => {
    expect(find('malir').slice(0, 3)).toMatchObject([
      { kind: 'town', id: 'malir' },
      { kind: 'district', id: 'district-malir', name: 'District Malir', detail: 'district of 3 towns' },
      { kind: 'cantonment', id: 'malir-cantonment', detail: 'cantonment' },
    ]);
  });

  it('finds districts by their names, long and short', () => {
    for (const query of ['District South', 'south', 'South District', 'southdistrict'])
      expect(first(query).id).toBe('district-south');
    const districts = find('district').filter(({ kind }) => kind === 'district');
    expect(districts.map(({ id }) => id)).toEqual([
      'district-central',
      'district-east',
      'district-malir',
      'district-south',
      'district-west',
    ]);
  });

  it('carries a spelling of a district over to the district', () => {
    const crossing = { asWritten: 'Old Quarter', reference: '', place: 'south', reason: '' };
    const index = searchIndex({ ...DATASET, crosswalk: [crossing] });
    expect(search(index, 'old quarter')).toMatchObject([{ id: 'district-south', matched: 'Old Quarter' }]);
  });

  it('finds the city, an actor by its key and an event with its date', () => {
    expect(first('karachi')).toMatchObject({ kind: 'city', id: 'karachi', detail: 'the city as a whole' });
    expect(first('کراچی').id).toBe('karachi');
    expect(first('PPP')).toMatchObject({ kind: 'actor', id: 'ppp', matched: 'PPP', detail: 'party' });
    expect(first("MQM's rally")).toMatchObject({
      kind: 'event',
      id: 'events/may-12-rally',
      otherName: '',
      detail: 'event of 12 May 2007',
    });
    expect(first('British diplomats advise').detail).toBe('event, no later than 12 May 2007');
  });

  it('puts the beginning of a name before the beginning of a word, and that before letters inside', () => {
    // Nazimabad begins so, North Nazimabad has a word that does, and Liaquatabad is found by a spelling.
    expect(ids('nazim').slice(0, 3)).toEqual(['nazimabad', 'liaquatabad', 'north-nazimabad']);
    expect(ids('abad')).toEqual(expect.arrayContaining(['liaquatabad', 'nazimabad', 'north-nazimabad']));
  });

  it('finds a name by the beginnings of its words in any order', () => {
    expect(ids('nazim north')).toContain('north-nazimabad');
  });

  it('offers a near miss: one letter off for a short name, two for a long one', () => {
    expect(first('Gulbarg')).toMatchObject({ id: 'gulberg' });
    expect(first('layri').id).toBe('lyari');
    expect(first('liaquetabed').id).toBe('liaquatabad');
    expect(first('gulshan iqbal').id).toBe('gulshan-e-iqbal');
    // Two letters off in six, and one off in three.
    expect(ids('gadxpx')).toEqual([]);
    expect(ids('sxt')).toEqual([]);
  });

  it('offers no near miss beside what is spelt right: Orangi is not Korangi', () => {
    expect(ids('korangi')).not.toContain('orangi');
    expect(ids('kerangi')).toEqual(expect.arrayContaining(['korangi', 'orangi']));
    expect(ids('kerangi')[0]).toBe('korangi');
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '-', '…', '\u200b', 'ـ']) expect(find(query)).toEqual([]);
  });

  it('reads a very long query as far as its eightieth character', () => {
    expect(find('lyari'.repeat(2000))).toEqual([]);
    expect(find(`lyari${' '.repeat(75)}${'x'.repeat(10_000)}`)).toEqual(find('lyari'));
  });
});

describe('the order of hits', () => {
  const [model] = DATASET.places.values();
  if (!model) throw new Error('the data name places');
  const NONE = { units: new Map(), districts: new Map(), actors: new Map(), crosswalk: [] };
  const place = (id: string, name: string) => ({ ...model, id, name, otherName: '', town: null });
  const named = (...places: readonly (readonly [id: string, name: string])[]) =>
    searchIndex({
      ...DATASET,
      ...NONE,
      claims: { ...DATASET.claims, events: [] },
      places: new Map(places.map(([id, name]) => [id, place(id, name)])),
    });

  it('is by name among equally close ones, and by id among those of one name', () => {
    const index = named(['c', 'Mole B'], ['b', 'Mole A'], ['d', 'Pier Mole'], ['a', 'Mole B']);
    expect(search(index, 'mole').map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('is by kind before that: the city, towns, districts, cantonments, places, actors and events', () => {
    const one = <T>(map: ReadonlyMap<string, T>, id: string, change: Partial<T>) => {
      const found = map.get(id);
      if (!found) throw new Error(`no ${id}`);
      return new Map([[id, { ...found, ...change }]]);
    };
    const name = { name: 'Mole', otherName: '' };
    const units = new Map([
      ...one(DATASET.units, 'malir-cantonment', name),
      ...one(DATASET.units, 'lyari', name),
    ]);
    const [event] = DATASET.claims.events;
    if (!event) throw new Error('no event');
    const index = searchIndex({
      ...DATASET,
      crosswalk: [],
      units,
      districts: one(DATASET.districts, 'south', name),
      places: one(DATASET.places, 'nishtar-park', name),
      actors: one(DATASET.actors, 'mqm', { ...name, key: 'X', alsoWritten: [] }),
      claims: { ...DATASET.claims, events: [{ ...event, title: 'Mole' }] },
    });
    expect(search(index, 'mole').map(({ kind }) => kind)).toEqual([
      'town',
      'district',
      'cantonment',
      'place',
      'actor',
      'event',
    ]);
  });

  it('takes a spelling that differs from the name by a hyphen for the name, and says any other', () => {
    const crosswalk = ['Ly-ari', 'Lyaree'].map((asWritten) => ({
      asWritten,
      reference: '',
      place: 'lyari',
      reason: '',
    }));
    const index = searchIndex({ ...DATASET, crosswalk });
    expect(search(index, 'Ly-ari')[0]).toMatchObject({ id: 'lyari', matched: '' });
    expect(search(index, 'Lyaree')[0]).toMatchObject({ id: 'lyari', matched: 'Lyaree' });
  });

  it('says of a place in no town what it is, and finds an actor by every spelling of the document', () => {
    expect(search(named(['a', 'Mole']), 'mole')[0]).toEqual({
      kind: 'place',
      id: 'a',
      name: 'Mole',
      otherName: '',
      matched: '',
      detail: model.kind,
    });
    for (const { id, alsoWritten } of DATASET.actors.values())
      for (const written of alsoWritten) expect(ids(written), written).toContain(id);
  });

  it('offers what is misspelt only where nothing begins so, and letters inside beside what does', () => {
    const index = named(['a', 'Molen'], ['b', 'Xmolex'], ['c', 'Molar']);
    expect(search(index, 'mole').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(search(index, 'mola').map(({ id }) => id)).toEqual(['c']);
    expect(search(named(['b', 'Xmolex'], ['c', 'Mole']), 'molx').map(({ id }) => id)).toEqual(['c']);
  });

  it('finds no more than are asked for, and none for less than one', () => {
    const index = named(...Array.from({ length: 20 }, (_, at): [string, string] => [`p${at}`, `Mole ${at}`]));
    expect([search(index, 'mole').length, search(index, 'mole', 3).length]).toEqual([12, 3]);
    expect([search(index, 'mole', 0), search(index, 'mole', -2)]).toEqual([[], []]);
  });
});

describe('searchIndex(dataset)', () => {
  const named = [
    ...[...DATASET.units.values(), ...DATASET.places.values(), ...DATASET.actors.values()].flatMap(
      ({ id, name, otherName }) => [
        [name, id],
        [otherName, id],
      ],
    ),
    ...[...DATASET.actors.values()].map(({ id, key }) => [key, id]),
    ...DATASET.claims.events.map(({ id, title }) => [title, id]),
    ...DATASET.crosswalk.map(({ asWritten, place }) => [asWritten, place]),
  ].map(([query = '', id = '']) => ({ query, id }));

  it('every name, key, title and spelling finds what it names among the first twelve', () => {
    const finds = ({ query, id }: { query: string; id: string }) => {
      const found = ids(query);
      return found.includes(id) || found.includes(`district-${id}`);
    };
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((one) => !finds(one))).toEqual([]);
  });

  it('holds every id once', () => {
    const all = INDEX.entries.map(({ hit }) => hit.id);
    expect(new Set(all).size).toBe(all.length);
    // 24 towns and cantonments, 5 districts, the city.
    const { places, actors, claims } = DATASET;
    expect(all).toHaveLength(30 + places.size + actors.size + claims.events.length);
  });
});

describe('search in Urdu', () => {
  const file = 'data/languages/ur.csv';
  const { dictionary } = readDictionary(file, readDictionaryFiles(process.cwd())[file] ?? '');
  const urdu = inLanguage(DATASET, dictionary);
  beforeEach(() => speak(ur));
  afterEach(() => speak(en));
  const asked = (query: string) => search(searchIndex(urdu), query);

  it('finds a town by its name in either script and by a spelling of the crosswalk, and says in Urdu what it is', () => {
    const lyari = {
      kind: 'town',
      id: 'lyari',
      name: 'لیاری',
      otherName: 'Lyari',
      matched: '',
      detail: 'ضلع جنوبی کا ٹاؤن',
    };
    for (const query of ['لیاری', 'lyari', 'layri']) expect(asked(query)[0]).toEqual(lyari);
    expect(asked('keamari')[0]).toMatchObject({ id: 'kemari', matched: 'Keamari' });
  });

  it.each([
    ['کراچی', 'karachi'],
    ['Karachi', 'karachi'],
    ['District South', 'district-south'],
    ['ضلع جنوبی', 'district-south'],
    ['MQM', 'mqm'],
    ['POL', 'city-police'],
    ['Sunni Tehreek', 'sunni-tehreek'],
    ['سنی تحریک', 'sunni-tehreek'],
    ['MQM’s rally', 'events/may-12-rally'],
  ])('finds %s', (query, id) => {
    expect(asked(query)[0]?.id).toBe(id);
  });

  it('every name of the English index finds in Urdu what it names', () => {
    const index = searchIndex(urdu);
    const astray = INDEX.entries.filter(
      ({ hit }) => !search(index, hit.name).some(({ id }) => id === hit.id),
    );
    expect(astray.map(({ hit }) => hit.name)).toEqual([]);
  });

  it('holds the same ids as in English', () => {
    const idsOf = (index: typeof INDEX) => index.entries.map(({ hit }) => hit.id);
    expect(idsOf(searchIndex(urdu))).toEqual(idsOf(INDEX));
  });
});

describe('laws of search', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aeiklmnor \u06cc\u064a\u200f-.\ud800') }),
    fc.constantFrom(...INDEX.entries.map(({ hit }) => hit.name)),
  );

  it('any text gives at most the limit of hits, each once, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -3, max: 200 }), (query, limit) => {
        const found = find(query, limit).map(({ id }) => id);
        expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('a smaller limit gives the beginning of what a larger one gives; the first is twelve', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (query, limit) => {
        expect(find(query, limit)).toEqual(find(query, 100).slice(0, limit));
        expect(find(query)).toEqual(find(query, MOST_HITS));
      }),
    );
    expect(MOST_HITS).toBe(12);
  });

  it('punctuation, marks and invisible characters between the letters change nothing', () => {
    const letters = fc.constantFrom(...INDEX.entries.map(({ hit }) => spellingOf(hit.name).letters));
    fc.assert(
      fc.property(letters, fc.constantFrom('', '.', '’', '\u200d', '\u064e', '\u2067'), (name, between) => {
        const short = name.slice(0, 12);
        expect(find([...short].join(between))).toEqual(find(short));
      }),
    );
  });
});

describe('spellingOf(text)', () => {
  it('takes the digits of Arabic and of Urdu for those of the atlas', () => {
    for (const text of ['12', '\u0661\u0662', '\u06f1\u06f2']) expect(spellingOf(text).letters).toBe('12');
  });
});

describe('lettersApart(one, other)', () => {
  it.each([
    ['lyari', 'lyari', 0],
    ['layri', 'lyari', 1],
    ['lyar', 'lyari', 1],
    ['lyarri', 'lyari', 1],
    ['lyare', 'lyari', 1],
    ['', 'site', 4],
    ['gulberg', 'gulburk', 2],
  ])('%s and %s are %i apart', (one, other, apart) => {
    expect(lettersApart(one, other)).toBe(apart);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(lettersApart(one, other)).toBe(lettersApart(other, one));
      }),
    );
  });
});

describe('isPlace(hit)', () => {
  it('holds of all that lies on the map as a place', () => {
    const kinds = new Set(INDEX.entries.filter(({ hit }) => isPlace(hit)).map(({ hit }) => hit.kind));
    expect([...kinds].toSorted()).toEqual(['cantonment', 'city', 'district', 'place', 'town']);
  });
});
