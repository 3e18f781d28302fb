/** The gazetteer: every name that a reader's table may have for the places of the map, and the place it leads to. */
import type { Dataset, Level } from '../data/dataset.ts';
import { districtPlace } from '../figure/levels.ts';
import { ofCity } from '../words/city.ts';
import { type Name, nameOf, type Sort } from './names.ts';

export interface Listed {
  /** `malir`, `malir-cantonment`, `district-malir`. */
  readonly id: string;
  readonly sort: Sort;
}

/** How a text came to its place, `chosen` by the reader’s hand. */
export type How = 'id' | 'name' | 'urdu' | 'crosswalk' | 'chosen';

export interface Spelt {
  readonly name: Name;
  readonly place: string;
  readonly how: Exclude<How, 'chosen'>;
}

export interface Gazetteer {
  readonly places: ReadonlyMap<string, Listed>;
  /** By the letters of a name, the surest way of finding it first. */
  readonly byLetters: ReadonlyMap<string, readonly Spelt[]>;
  /** Names of what lies in a town and is none: offered, never joined. */
  readonly within: readonly Spelt[];
  /** Names of the whole city, in letters. */
  readonly city: ReadonlySet<string>;
}

const WAYS: readonly Spelt['how'][] = ['name', 'urdu', 'crosswalk', 'id'];
const rank = ({ how }: Spelt) => WAYS.indexOf(how);

/** Each name of a unit or district, its id first. */
function ownNames(id: string, name: string, otherName: string): readonly Spelt[] {
  const named = (text: string, how: Spelt['how']): Spelt => {
    // The catalogue of the reader's language decides which of the two names is the Urdu one.
    const urdu = /\p{Script=Arabic}/u.test(text);
    return { name: nameOf(text), place: id, how: how === 'name' && urdu ? 'urdu' : how };
  };
  return [named(id, 'id'), named(name, 'name'), named(otherName, 'name')];
}

function listedIn(dataset: Dataset): readonly Listed[] {
  return [
    ...[...dataset.units.values()].map(({ id, kind }) => ({ id, sort: kind })),
    ...[...dataset.districts.keys()].map((id) => ({ id: districtPlace(id), sort: 'district' as const })),
  ];
}

/** A district by its name alone and with the city's before it: `Ellmouth Central`. */
function districtNames({ districts, city }: Dataset): readonly Spelt[] {
  return [...districts.values()].flatMap(({ id, name, otherName }) => {
    const own = ownNames(districtPlace(id), name, otherName);
    const behindCity = [id, name].map((text): Spelt => {
      const { letters, words } = nameOf(`${city} ${nameOf(text).words.join(' ')}`);
      return { name: { letters, words, sort: 'district' }, place: districtPlace(id), how: 'name' };
    });
    return [...own, ...behindCity];
  });
}

/** Where a spelling of the crosswalk leads: a unit, or the district of that id. */
function crossed(dataset: Dataset, place: string): string | null {
  if (dataset.units.has(place)) return place;
  return dataset.districts.has(place) ? districtPlace(place) : null;
}

function indexed(spelt: readonly Spelt[]): ReadonlyMap<string, readonly Spelt[]> {
  const found = new Map<string, Spelt[]>();
  for (const one of spelt) found.set(one.name.letters, [...(found.get(one.name.letters) ?? []), one]);
  for (const list of found.values()) list.sort((a, b) => rank(a) - rank(b));
  return found;
}

/** What lies in a town and has a name of its own. */
function namesWithin(dataset: Dataset): readonly Spelt[] {
  return [...dataset.places.values()].flatMap(({ name, otherName, town }) =>
    town === null
      ? []
      : [name, otherName].map((text): Spelt => ({ name: nameOf(text), place: town, how: 'name' })),
  );
}

/** The gazetteer of a dataset whose units are towns. */
export function gazetteerOf(dataset: Dataset): Gazetteer {
  const listed = listedIn(dataset);
  const places = new Map(listed.map((place) => [place.id, place]));
  const own = [
    ...[...dataset.units.values()].flatMap(({ id, name, otherName }) => ownNames(id, name, otherName)),
    ...districtNames(dataset),
  ];
  const ofUnits = new Set(own.map(({ name }) => name.letters));
  const inside = namesWithin(dataset).filter(({ name }) => !ofUnits.has(name.letters));
  const insideLetters = new Set(inside.map(({ name }) => name.letters));
  const crosswalk = dataset.crosswalk.flatMap(({ asWritten, place }): readonly Spelt[] => {
    const id = crossed(dataset, place);
    return id === null ? [] : [{ name: nameOf(asWritten), place: id, how: 'crosswalk' }];
  });
  const spellings = crosswalk.filter(({ name }) => !insideLetters.has(name.letters));
  const carried = crosswalk.filter(({ name }) => insideLetters.has(name.letters));
  const { name, otherName } = ofCity();
  return {
    places,
    byLetters: indexed([...own, ...spellings]),
    within: [...inside, ...carried],
    city: new Set([dataset.city, name, otherName].map((text) => nameOf(text).letters)),
  };
}

export interface Found {
  readonly place: string;
  readonly how: Exclude<How, 'chosen'>;
}

/**
 * Whether a name may mean a place of a sort. What it says of itself goes first; a cantonment is one only by its word, as
 * a city’s name alone is not.
 */
function fits(name: Name, spelt: Spelt, sort: Sort): boolean {
  if (name.sort === null) return sort !== 'cantonment';
  // The crosswalk may hold a name whose kind is not the place's.
  return name.sort === sort || (spelt.how === 'crosswalk' && spelt.name.sort === name.sort);
}

/** The place a text names, in a table of towns or of districts; `null` where it names none, or no single one. */
export function placeNamed(text: string, gazetteer: Gazetteer, level: Level): Found | null {
  const trimmed = text.trim();
  // `malir` is the id of the town, and in a table of districts the name of one.
  if (gazetteer.places.get(trimmed)?.sort === level) return { place: trimmed, how: 'id' };
  const name = nameOf(trimmed);
  if (name.letters === '') return null;
  const spelt = (gazetteer.byLetters.get(name.letters) ?? []).filter((one) => {
    const sort = gazetteer.places.get(one.place)?.sort;
    return sort !== undefined && fits(name, one, sort);
  });
  const first = spelt.find(({ place }) => gazetteer.places.get(place)?.sort === level) ?? spelt[0];
  return first ? { place: first.place, how: first.how } : null;
}
