/** Actors: counts per actor with their hedges, whose sum falls short of the stated total, and every value with its claim. */
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv.ts';
import { type ActorEntry, actorsPanelOf } from '../../src/figure/actors.ts';
import { labelOf, type Said } from '../../src/figure/said.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { DATASET, FILES } from '../atlas.ts';

const panel = actorsPanelOf(DATASET);
const { killed, strength } = panel;
if (!killed || !strength) throw new Error('the data count the killed and the strength of actors');
const strengthRows = strength.groups.flatMap(({ rows }) => rows);
const idsOfClaims = new Set(
  Object.values(DATASET.claims)
    .flat()
    .map(({ id }) => id),
);

function actorNamed(id: string): ActorEntry {
  const entry = panel.actors.find((actor) => actor.id === id);
  if (!entry) throw new Error(`there is no ${id}`);
  return entry;
}

const saidOf = ({
  places,
  closed,
  killed: count,
  strength: rows,
  relations,
}: ActorEntry): readonly Said[] => [...places, ...closed, ...(count ? [count] : []), ...rows, ...relations];

it('has no chart of what the data do not count', () => {
  const claims = { ...DATASET.claims, killings: [], strength: [] };
  expect(actorsPanelOf({ ...DATASET, claims })).toMatchObject({ killed: null, strength: null });
});

describe('labelOf', () => {
  it.each([
    [104, 'exact', '104'],
    [135, 'at-least', 'at least 135'],
    [200, 'about', 'about 200'],
    [25000, 'at-most', 'up to 25,000'],
    [1000000, 'at-least', 'at least 1,000,000'],
  ] as const)('labelOf(%i, %s) keeps the hedge: %s', (value, bound, label) => {
    expect(labelOf(value, bound)).toBe(label);
  });
});

describe('killed', () => {
  it('bars run from the most to the fewest, equal numbers by name', () => {
    expect(killed.bars.map(({ name, label }) => [name, label])).toEqual([
      ['MQM', 'at least 135'],
      ['Awami National Party', '104'],
      ['Sunni Tehreek', '41'],
      ['Jafaria Alliance', '26'],
      ['Kachhi Rabta Committee', '26'],
      ['MQM-Haqiqi', 'at least 26'],
      ['Jamaat-e-Islami', '19'],
      ['Awami Tehreek', '12'],
    ]);
  });

  it('listed is 135 + 104 + 41 + 26 + 26 + 26 + 19 + 12 = 389', () => {
    expect(killed.listed).toBe(389);
    expect(killed.bars.reduce((sum, { value }) => sum + value, 0)).toBe(389);
  });

  it('unlisted is what the stated 400 leaves over, 11 or more, and no group', () => {
    expect(killed.stated).toMatchObject({ value: 400, label: 'at least 400' });
    expect(killed.unlisted).toMatchObject({ kind: 'gap', value: 11, bound: 'at-least', label: '11 or more' });
    expect(killed.unlisted?.claim).toBe(killed.stated?.claim);
    expect(killed.sentence).toBe(
      'The 8 groups listed add up to 389; the total stated is at least 400, so that 11 or more of the dead are ascribed to no group.',
    );
  });

  it('domain begins at zero and has room for every bar', () => {
    expect(killed.domain).toEqual([0, 150]);
    expect(killed.ticks).toEqual([0, 50, 100, 150]);
  });

  it('without a stated total nothing is left over', () => {
    const unstated = { ...DATASET, claims: { ...DATASET.claims, totals: [] } };
    expect(actorsPanelOf(unstated).killed).toMatchObject({ stated: null, unlisted: null, listed: 389 });
  });
});

describe('strength', () => {
  it('rows keep value and hedge, people apart from arms, from the most to the fewest', () => {
    expect(strength.groups.map(({ rows }) => rows.map(({ actor, label }) => [actor, label]))).toEqual([
      [
        ['city-police', '33,000'],
        ['mqm', 'up to 25,000'],
        ['mqm', 'about 10,000'],
        ['arshad-pappu-gang', 'about 200'],
        ['rahman-dakait-gang', 'about 200'],
        ['mqm', '100'],
      ],
      [
        ['mqm', 'at least 1,000,000'],
        ['lyari-residents', 'about 6,000'],
      ],
    ]);
  });

  it('every claim of the table is a row once, with a measure in words', () => {
    expect(strengthRows.map(({ claim }) => claim).toSorted()).toEqual(
      DATASET.claims.strength.map(({ id }) => id).toSorted(),
    );
    for (const { measure } of strengthRows) expect(measure).toMatch(/ /);
  });

  it('domain is logarithmic, from 100 to 1,000,000, and the chart says so', () => {
    expect(strength.domain).toEqual([100, 1_000_000]);
    expect(strength.ticks).toEqual([100, 1000, 10_000, 100_000, 1_000_000]);
    expect(strength.method).toContain('log scale');
    expect(strength.method).toContain('8 figures of 5 actors');
  });
});

describe('actors', () => {
  it('every displayed value has a claim that exists, and a citation with its locator', () => {
    const said: readonly Said[] = [
      ...killed.bars,
      ...(killed.stated ? [killed.stated] : []),
      ...(killed.unlisted ? [killed.unlisted] : []),
      ...strengthRows,
      ...panel.actors.flatMap(saidOf),
    ];
    expect(said.length).toBeGreaterThan(60);
    for (const { claim, citation, locator } of said) {
      expect(idsOfClaims).toContain(claim);
      expect(citation.endsWith(locator)).toBe(true);
    }
  });

  it('places are the lines of control.csv, each actor’s own', () => {
    const { rows } = readCsv('data/control.csv', FILES['control.csv'] ?? '', ['place', 'actor']);
    const written = rows.map(({ cells }) => `${cells.actor} ${cells.place} ${cells.status} ${cells.locator}`);
    const drawn = panel.actors.flatMap(({ id, places }) =>
      places.map((place) => `${id} ${place.id} ${place.status || 'stated'} ${place.locator}`),
    );
    expect(drawn.toSorted()).toEqual(written.toSorted());
  });

  it('MQM is said to control twelve neighbourhoods, and then, twice, the city as a whole', () => {
    const held = actorNamed('mqm').places.filter(({ relation }) => relation === 'controls');
    expect(held).toHaveLength(12 + 2);
    expect(held.slice(12).map(({ id }) => id)).toEqual(['karachi', 'karachi']);
    expect(actorNamed('mqm').closed.map(({ id, status }) => [id, status])).toEqual([
      ['korangi', 'in the past'],
      ['landhi', 'in the past'],
      ['lines-area', 'in the past'],
    ]);
  });

  it('an allegation keeps its hedge, and what is over is told as over', () => {
    const sentences = actorNamed('mqm').relations.map(({ sentence }) => sentence);
    expect(sentences).toContain('Sunni Tehreek allegedly fights MQM');
    expect(sentences).toContain('MQM fought the Pakistan Peoples Party');
    expect(sentences).toContain('MQM-Haqiqi broke away from MQM');
    // A long history of clashes, without dates: not a fight of the day.
    expect(sentences).toContain('MQM has fought the Awami National Party');
  });

  it.each([en, ur])(
    'every relation of the data has a sentence of its own in $language.name',
    ({ claims }) => {
      for (const { relation, status, from } of DATASET.claims.relations) {
        const undated = from.precision === 'unknown';
        const link = { relation, status, undated, several: false, term: '?' };
        expect(claims.relations.sentence(link, 'A', 'B')).not.toContain('?');
      }
    },
  );

  it('in Urdu an allegation keeps its hedge, and what is over is told as over', () => {
    const { sentence } = ur.claims.relations;
    const link = { relation: 'fights', status: 'stated', undated: false, several: false, term: '' } as const;
    expect(sentence({ ...link, status: 'alleged' }, 'A', 'B')).toBe('A کی B سے مبینہ طور پر لڑائی ہے');
    expect(sentence({ ...link, status: 'past' }, 'A', 'B')).toBe('A کی B سے لڑائی رہی');
    expect(sentence({ ...link, undated: true }, 'A', 'B')).toBe('A کی B سے لڑائی رہی ہے');
  });

  it('a relation stands with both of its actors, each time naming the other', () => {
    const all = panel.actors.flatMap(({ relations }) => relations.map(({ claim }) => claim));
    for (const { id } of DATASET.claims.relations) {
      expect(all.filter((claim) => claim === id)).toHaveLength(2);
    }
    for (const { id, relations } of panel.actors) {
      for (const { other } of relations) expect(other).not.toBe(id);
    }
  });

  it('parties come first, then gangs, forces and others; residents last, and only with a count', () => {
    expect(panel.groups.map(({ title, actors }) => [title, actors.length])).toEqual([
      ['Parties', 8],
      ['Gangs', 2],
      ['Forces', 2],
      ['Others', 3],
      ['Residents: no organisation', 1],
    ]);
    const residents = panel.actors.filter(({ kind }) => kind === 'residents');
    expect(residents.map(({ id }) => id)).toEqual(['lyari-residents']);
    for (const { places } of residents) expect(places).toEqual([]);
  });
});
