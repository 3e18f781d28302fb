/** The dataset: the real tables, against what the document says of itself and what `data/README.md` promises. */
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/data/issue.ts';
import { placeOf, townOf } from '../../src/data/join.ts';
import type { TableName } from '../../src/data/tables.ts';
import { DATASET, FIRST_DAY, ISSUES, SECOND_DAY } from '../atlas.ts';

const { claims, units, towns, places, references, actors, crosswalk } = DATASET;
const all = Object.values(claims).flat();
// The names of the claims' tables are its keys.
const tables = Object.keys(claims) as TableName[];
const unique = (items: readonly string[]) => [...new Set(items)].toSorted();

describe('parseDataset(data)', () => {
  it('parseDataset(data) finds no fault', () => {
    expect(ISSUES.map(formatIssue)).toEqual([]);
  });

  it('parseDataset(data) has 24 units: 18 towns and 6 cantonments', () => {
    expect(units.size).toBe(24);
    expect(towns).toHaveLength(18);
    expect([...units.values()].filter((unit) => unit.kind === 'cantonment')).toHaveLength(6);
  });

  it('parseDataset(data) groups the towns into the five districts of the report', () => {
    const inDistrict = (district: string) =>
      towns.filter((town) => town.district === district).map((town) => town.id);
    expect(inDistrict('central')).toEqual(['gulberg', 'liaquatabad', 'new-karachi', 'north-nazimabad']);
    expect(inDistrict('east')).toEqual(['gulshan-e-iqbal', 'jamshed', 'korangi', 'landhi', 'shah-faisal']);
    expect(inDistrict('west')).toEqual(['baldia', 'kemari', 'orangi', 'site']);
    expect(inDistrict('south')).toEqual(['lyari', 'saddar']);
    expect(inDistrict('malir')).toEqual(['bin-qasim', 'gadap', 'malir']);
  });

  it('parseDataset(data) gives no cantonment a district', () => {
    for (const unit of units.values()) expect(unit.district === null).toBe(unit.kind === 'cantonment');
  });

  it('parseDataset(data) has one vaccination claim a town and day: 36', () => {
    expect(claims.vaccination).toHaveLength(36);
    for (const day of [FIRST_DAY, SECOND_DAY]) {
      const ofDay = claims.vaccination.filter((claim) => claim.from.text === day && claim.to.text === day);
      expect(unique(ofDay.map((claim) => claim.place))).toEqual(unique(towns.map((town) => town.id)));
    }
  });

  it('parseDataset(data) knows SITE and Saddar as not received on the first day, which is no zero', () => {
    const missing = claims.vaccination.filter((claim) => claim.value === null);
    expect(missing.map((claim) => [claim.place, claim.from.text])).toEqual([
      ['saddar', FIRST_DAY],
      ['site', FIRST_DAY],
    ]);
  });

  it('parseDataset(data) has a 1998 population for every unit', () => {
    expect(unique(claims.population.map((claim) => claim.place))).toEqual(unique([...units.keys()]));
  });
});

describe('who is said to hold what', () => {
  const heldBy = (actor: string, relation: string) =>
    unique(
      claims.control
        .filter((claim) => claim.actor === actor && claim.relation === relation)
        .map((claim) => claim.place)
        .filter((place) => place !== DATASET.city),
    );

  it('control(mqm) is the twelve neighbourhoods of the cable’s list', () => {
    expect(heldBy('mqm', 'controls')).toEqual([
      'gulberg',
      'gulshan-e-iqbal',
      'korangi',
      'landhi',
      'liaquatabad',
      'malir',
      'nazimabad',
      'new-karachi',
      'north-nazimabad',
      'orangi',
      'saddar',
      'shah-faisal',
    ]);
  });

  it('control(mqm-h) is three strongholds, of which Korangi and Landhi are on the list of MQM too', () => {
    expect(heldBy('mqm-h', 'stronghold')).toEqual(['korangi', 'landhi', 'lines-area']);
  });

  it('control(gangs) puts both into Lyari, and neither is said to control it', () => {
    for (const gang of ['arshad-pappu-gang', 'rahman-dakait-gang']) {
      expect(heldBy(gang, 'armed-group')).toEqual(['lyari']);
      expect(heldBy(gang, 'controls')).toEqual([]);
    }
  });

  it('no-go has five claims: three past, parts of Lyari, and Sohrab Goth becoming so', () => {
    const rows = claims['no-go'].map(({ place, closed_to, extent, status }) =>
      [place, closed_to, extent, status].join(' '),
    );
    expect(rows).toEqual([
      'korangi mqm whole past',
      'landhi mqm whole past',
      'lines-area mqm whole past',
      'lyari police parts stated',
      'sohrab-goth police whole becoming',
    ]);
  });
});

describe('what claims name', () => {
  it('claims have ids of their own and lines in file order', () => {
    expect(new Set(all.map((claim) => claim.id)).size).toBe(all.length);
    for (const table of tables) {
      const lines = claims[table].map((claim) => claim.line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      // A table that the data need not have is empty here.
      if (table !== 'measures') expect(lines[0]).toBe(2);
    }
  });

  it('claims cite a reference that exists, each with a locator', () => {
    for (const claim of all) {
      expect(references.has(claim.reference), claim.id).toBe(true);
      expect(claim.locator, claim.id).not.toBe('');
    }
  });

  it('claims name places and actors that exist', () => {
    for (const claim of all) {
      const place = placeOf(claim);
      if (place !== null && place !== DATASET.city)
        expect(townOf(DATASET, place) !== null || places.has(place), claim.id).toBe(true);
      if ('actor' in claim) expect(actors.has(claim.actor), claim.id).toBe(true);
    }
  });

  it('relations are between actors that exist', () => {
    for (const { actor, other, id } of claims.relations)
      expect([actors.has(actor), actors.has(other)], id).toEqual([true, true]);
  });

  it('places lie in a unit that exists, or in none', () => {
    for (const { id, town } of places.values()) expect(town === null || units.has(town), id).toBe(true);
  });

  it('the crosswalk carries North Karachi to New Karachi, and Nazimabad to Liaquatabad', () => {
    const placesOf = (asWritten: string) =>
      unique(crosswalk.filter((crossing) => crossing.asWritten === asWritten).map(({ place }) => place));
    expect(placesOf('North Karachi Town')).toEqual(['new-karachi']);
    expect(placesOf('Nazimabad')).toEqual(['liaquatabad']);
    expect(placesOf('North Nazimabad')).toEqual(['north-nazimabad']);
  });

  it('the crosswalk carries one name of one reference to one place', () => {
    const keys = crosswalk.map(({ asWritten, reference }) => `${asWritten} | ${reference}`);
    expect(unique(keys)).toHaveLength(keys.length);
  });
});
