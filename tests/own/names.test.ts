/** Names of places: what joins by itself, what is only offered, and the traps. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeNamed } from '../../src/own/gazetteer.ts';
import { namesApart, nearMatches } from '../../src/own/near.ts';
import { isTotal, isWholeCity } from '../../src/own/totals.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET } from '../atlas.ts';
import { GAZETTEER } from './tables.ts';

beforeAll(() => speak(en));

const found = (text: string, level: 'town' | 'district' = 'town') => {
  const place = placeNamed(text, GAZETTEER, level);
  return place && `${place.place} ${place.how}`;
};

describe('placeNamed(text, gazetteer, level)', () => {
  it('finds every unit and district by its id, its name and its Urdu name', () => {
    for (const { id, name, otherName, kind } of DATASET.units.values()) {
      const level = 'town';
      expect(placeNamed(id, GAZETTEER, level)?.place).toBe(id);
      expect([found(name), found(otherName)]).toEqual([`${id} name`, `${id} urdu`]);
      if (kind === 'town')
        expect([found(`${name} Town`), found(`${otherName} ٹاؤن`)]).toEqual([`${id} name`, `${id} urdu`]);
    }
    for (const { id, name, otherName } of DATASET.districts.values()) {
      expect(found(name, 'district')).toBe(`district-${id} name`);
      expect(found(otherName, 'district')).toBe(`district-${id} urdu`);
    }
  });

  it('finds each spelling of the crosswalk, but for those of what lies within a town', () => {
    const missed = DATASET.crosswalk.filter(
      ({ asWritten, place }) =>
        DATASET.units.has(place) && placeNamed(asWritten, GAZETTEER, 'town')?.place !== place,
    );
    expect([...new Set(missed.map(({ asWritten }) => asWritten))].toSorted()).toEqual([
      'CID office',
      'Lines Area',
      'Nazimabad',
      'Nishtar Park',
      'Sohrab Goth',
      'US Consulate',
    ]);
  });

  it.each([
    ['North Karachi Town', 'new-karachi crosswalk'],
    ['Malir', 'malir name'],
    ['Malir Town', 'malir name'],
    ['District Malir', 'district-malir name'],
    ['MALIR DISTRICT', 'district-malir name'],
    ['Malir Cantt', 'malir-cantonment name'],
    ['Lyari district', 'lyari crosswalk'],
    ['S.I.T.E.', 'site name'],
    ['Gulshan–e–Iqbal', 'gulshan-e-iqbal name'],
    ['gulshan iqbal', 'gulshan-e-iqbal name'],
    ['Keamari', 'kemari crosswalk'],
    ['Saddar Twn', 'saddar name'],
    ['لياري', 'lyari urdu'],
    ['كيماڑی ٹاؤن', 'kemari urdu'],
    ['لیاقت\u200cآباد', 'liaquatabad urdu'],
    ['Karachi East', 'district-east name'],
    ['Karachi', null],
    ['Clifton', null],
    ['Nazimabad', null],
    ['Korangi District', null],
    ['Atlantis', null],
    ['', null],
    ['__proto__', null],
  ])('%j leads to %s', (text, place) => expect(found(text)).toBe(place));

  it('takes a name of both for the level of the table', () => {
    expect(found('Malir', 'district')).toBe('district-malir name');
    expect(found('malir', 'district')).toBe('district-malir name');
    expect(found('Malir Town', 'district')).toBe('malir name');
  });
});

describe('nearMatches(text, gazetteer)', () => {
  it.each([
    ['Liyari', 'lyari'],
    ['Layaree', 'lyari'],
    ['لیارے', 'lyari'],
    ['Gulshan Iqbaal', 'gulshan-e-iqbal'],
    ['Gulshan-i-Iqbl', 'gulshan-e-iqbal'],
    ['Kaemari', 'kemari'],
    ['کیماری', 'kemari'],
    ['Sadar Town', 'saddar'],
    ['Landi', 'landhi'],
    ['Bin Kasim', 'bin-qasim'],
    ['Qasim Bin', 'bin-qasim'],
    ['Oorangi', 'orangi'],
    ['Shah Faysel', 'shah-faisal'],
    ['N. Nazimabad', 'north-nazimabad'],
    ['Nazimabad North', 'north-nazimabad'],
    ['Liakatabad', 'liaquatabad'],
    ['Nazimabad', 'liaquatabad'],
    ['Lines Area', 'jamshed'],
    ['Clifton', 'clifton-cantonment'],
    ['Korangi District', 'korangi'],
    ['نیو کراچي ٹاون', 'new-karachi'],
    ['Jamshaed', 'jamshed'],
  ])('%j is near %s', (text, place) => expect(nearMatches(text, GAZETTEER)[0]?.place).toBe(place));

  it('offers nothing for what is like no place', () => {
    for (const text of ['Atlantis', 'Total', '', '42', 'x'.repeat(5000)])
      expect(nearMatches(text, GAZETTEER)).toEqual([]);
  });

  it('offers four at most, each once, nearest first', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiklmnorstuy ایکلمنر') }), (text) => {
        const near = nearMatches(text, GAZETTEER);
        expect(near.length).toBeLessThanOrEqual(4);
        expect(new Set(near.map(({ place }) => place)).size).toBe(near.length);
        const distances = near.map(({ distance }) => distance);
        expect(distances.toSorted((a, b) => a - b)).toEqual(distances);
      }),
    );
  });

  it('finds a town again after any one letter of it is dropped or doubled', () => {
    for (const { id, name } of DATASET.towns.filter((town) => town.name.length > 4))
      for (let at = 1; at < name.length; at += 1)
        for (const text of [name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + name.slice(at - 1)]) {
          const named = placeNamed(text, GAZETTEER, 'town')?.place;
          const offered = named ?? nearMatches(text, GAZETTEER).map(({ place }) => place);
          expect(offered, text).toContain(id);
        }
  });
});

describe('namesApart(one, other)', () => {
  const NAME = fc.oneof(
    fc.constantFrom(...[...DATASET.units.values()].flatMap(({ name, otherName }) => [name, otherName])),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );

  it('is the same both ways, and 0 for a name and itself', () => {
    fc.assert(
      fc.property(NAME, NAME, (one, other) => {
        expect(namesApart(one, other)).toBe(namesApart(other, one));
        expect(namesApart(one, one)).toBe(0);
      }),
    );
  });

  it('is 0 for no two towns', () => {
    for (const one of DATASET.towns)
      for (const other of DATASET.towns)
        if (one !== other) expect(namesApart(one.name, other.name)).toBeGreaterThan(0);
  });
});

describe('isTotal(text), isWholeCity(text)', () => {
  it('know totals and the whole city, and no town', () => {
    for (const text of [
      'Total',
      'Sub-total',
      'Grand Total:',
      'Total District Central',
      'East total',
      'میزان',
      'کل',
    ])
      expect(isTotal(text), text).toBe(true);
    for (const text of ['Karachi', 'KARACHI DIVISION', 'Karachi City', 'کراچی', 'Whole city'])
      expect(isWholeCity(text, GAZETTEER), text).toBe(true);
    for (const { name, otherName } of DATASET.units.values())
      for (const text of [name, otherName])
        expect(isTotal(text) || isWholeCity(text, GAZETTEER), text).toBe(false);
  });
});
