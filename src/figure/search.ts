/** Search: every name of the atlas in one index. A name as some source spells it finds the place it is carried over to. */
import type { Claim } from '../data/claim.ts';
import type { Actor, Dataset, Place, Unit } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { periodInWords } from '../data/when.ts';
import { ofCity } from '../words/city.ts';
import { words } from '../words/words.ts';
import { type Hit, KINDS, MOST_HITS } from './hit.ts';
import { districtPlace } from './levels.ts';
import { sentenceCase } from './phrases.ts';
import { nameOfPlace } from './placenames.ts';
import { CLOSENESS, type Closeness, closenessOf, type Spelling, spellingOf } from './spelling.ts';

interface Name {
  readonly spelling: Spelling;
  /** Empty for a name of its own. */
  readonly asWritten: string;
}

interface Entry {
  readonly hit: Hit;
  readonly names: readonly Name[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
}

const LONGEST_QUERY = 80;

function entryOf(hit: Omit<Hit, 'matched'>, own: readonly string[], asWritten: readonly string[]): Entry {
  const names = new Map<string, Name>();
  const add = (text: string, written: string) => {
    const spelling = spellingOf(text);
    // A spelling that differs from the name by a hyphen alone is the name.
    if (spelling.letters !== '' && !names.has(spelling.letters))
      names.set(spelling.letters, { spelling, asWritten: written });
  };
  for (const text of [hit.name, hit.otherName, ...own]) add(text, '');
  for (const text of asWritten) add(text, text);
  return { hit: { ...hit, matched: '' }, names: [...names.values()] };
}

/** The spellings by the id of the hit that they are carried over to. */
function spellingsOf(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { place, asWritten } of dataset.crosswalk) {
    const named = dataset.units.has(place) || dataset.places.has(place) || place === dataset.city;
    const id = named ? place : districtPlace(place);
    found.set(id, [...(found.get(id) ?? []), asWritten]);
  }
  return found;
}

function unitHit(dataset: Dataset, { kind, id, name, otherName, district }: Unit): Omit<Hit, 'matched'> {
  const { town, cantonment } = words().page.search;
  const of = dataset.districts.get(district ?? '')?.name ?? '';
  const detail = kind === 'town' ? town(of) : cantonment;
  return { kind, id, name, otherName, detail };
}

function placeHit(dataset: Dataset, { id, name, otherName, kind, town }: Place): Omit<Hit, 'matched'> {
  const what = termOf(dataset, kind);
  const detail = town === null ? what : words().page.search.place(what, nameOfPlace(dataset, town));
  return { kind: 'place', id, name, otherName, detail };
}

const actorHit = (dataset: Dataset, { id, name, otherName, kind }: Actor): Omit<Hit, 'matched'> => ({
  kind: 'actor',
  id,
  name,
  otherName,
  detail: termOf(dataset, kind),
});

function eventHit({ id, title, from, to }: Claim<'events'>): Omit<Hit, 'matched'> {
  const when = periodInWords(from, to);
  const { event, eventOfUnknownBeginning } = words().page.search;
  const detail = from.precision === 'unknown' ? eventOfUnknownBeginning(when) : event(when);
  return { kind: 'event', id, name: title, otherName: '', detail };
}

function districtEntries({ districts }: Dataset, spellings: ReadonlyMap<string, readonly string[]>): Entry[] {
  return [...districts.values()].map(({ id: district, name, otherName, towns }) => {
    const short = sentenceCase(district);
    const id = districtPlace(district);
    const hit = {
      kind: 'district',
      id,
      name,
      otherName,
      detail: words().page.search.district(towns.length),
    } as const;
    return entryOf(hit, [short, `${short} District`], spellings.get(id) ?? []);
  });
}

/** The texts that a dictionary renders so: their own language is searched too. */
function englishOf({ dictionary }: Dataset): (rendering: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const [text, rendering] of dictionary) found.set(rendering, [...(found.get(rendering) ?? []), text]);
  return (rendering) => found.get(rendering) ?? [];
}

/** Made once: all that has a name. */
export function searchIndex(dataset: Dataset): SearchIndex {
  const { city, units, places, actors, claims } = dataset;
  const spellings = spellingsOf(dataset);
  const english = englishOf(dataset);
  const cityHit = {
    kind: 'city',
    id: city,
    name: ofCity().name,
    otherName: ofCity().otherName,
    detail: nameOfPlace(dataset, city),
  } as const;
  const located = [
    cityHit,
    ...[...units.values()].map((unit) => unitHit(dataset, unit)),
    ...[...places.values()].map((place) => placeHit(dataset, place)),
  ];
  return {
    entries: [
      ...located.map((hit) => entryOf(hit, [], spellings.get(hit.id) ?? [])),
      ...districtEntries(dataset, spellings),
      ...[...actors.values()].map((actor) =>
        entryOf(actorHit(dataset, actor), [], [actor.key, ...english(actor.key), ...actor.alsoWritten]),
      ),
      ...claims.events.map((event) => entryOf(eventHit(event), [], english(event.title))),
    ],
  };
}

interface Match {
  readonly hit: Hit;
  readonly closeness: Closeness;
}

/** The closest of an entry's names; among equally close ones its own before another's spelling. */
function matchOf({ hit, names }: Entry, asked: Spelling): Match | null {
  let best: Match | null = null;
  for (const { spelling, asWritten } of names) {
    const closeness = closenessOf(spelling, asked);
    if (closeness !== null && (best === null || closeness < best.closeness))
      best = { hit: { ...hit, matched: asWritten }, closeness };
  }
  return best;
}

function byRank(a: Match, b: Match): number {
  return (
    a.closeness - b.closeness ||
    // A neighbourhood before the town to which a source's name for it is carried over.
    Number(a.hit.matched !== '') - Number(b.hit.matched !== '') ||
    KINDS.indexOf(a.hit.kind) - KINDS.indexOf(b.hit.kind) ||
    words().formats.compare(a.hit.name, b.hit.name) ||
    words().formats.compare(a.hit.id, b.hit.id)
  );
}

/** The hits from the closest on, at most `limit`; none for a query without letters and digits. */
export function search(index: SearchIndex, query: string, limit = MOST_HITS): readonly Hit[] {
  const asked = spellingOf(query.trim().slice(0, LONGEST_QUERY));
  if (asked.letters === '') return [];
  const matches = index.entries.flatMap((entry) => matchOf(entry, asked) ?? []);
  // Who begins a name or a word rightly has not misspelt it; letters inside a word may be there by accident.
  const spelt = matches.some(({ closeness }) => closeness <= CLOSENESS.word);
  return matches
    .filter(({ closeness }) => !spelt || closeness <= CLOSENESS.inside)
    .toSorted(byRank)
    .slice(0, Math.max(0, limit))
    .map(({ hit }) => hit);
}
