/** Entries of the index: places, actors and the spellings that they were met in, each with the pages that tell of it. */
import type { Claim } from '../../data/claim.ts';
import type { Unit } from '../../data/dataset.ts';
import { termOf } from '../../data/dictionary.ts';
import { placeOf, townOf } from '../../data/join.ts';
import { districtPlace } from '../../figure/levels.ts';
import { spellingOf } from '../../figure/spelling.ts';
import { ofCity } from '../../words/city.ts';
import { further, words } from '../../words/words.ts';
import { type Book, PAGE, unitPage } from './book.ts';
import type { Draft } from './draft.ts';

export interface Entry {
  readonly name: string;
  /** What it is: `town`, `party`; of a spelling, what it is a spelling of. */
  readonly detail: string;
  /** Its own page, which stands first; `null` where it has none. */
  readonly main: string | null;
  /** Every other page that tells of it, in order. */
  readonly pages: readonly string[];
}

/** A spelling of what has more pages than this only leads to the name. */
const FEW = 4;

/** The columns in which a claim names somebody. */
const FIELDS = ['actor', 'other', 'subject', 'closed_to'] as const;

/** Ids of the places and actors that a claim names. */
function namedIn(book: Book, claim: Claim): readonly string[] {
  const dataset = book.levels.town;
  const place = placeOf(claim);
  const cells = new Map<string, unknown>(Object.entries(claim));
  const whom = FIELDS.flatMap((field) => {
    const id = cells.get(field);
    return typeof id === 'string' ? [id] : [];
  });
  const actors = claim.table_name === 'events' ? (claim.actors ?? []) : [];
  const where = place === null ? [] : [place, townOf(dataset, place) ?? place];
  const district =
    claim.table_name === 'totals' && claim.level === 'district' ? [districtPlace(claim.place)] : [];
  const police = whom.includes('police') ? ['city-police'] : [];
  return [...where, ...whom, ...actors, ...district, ...police];
}

/** By the id of a place or actor, the pages with a claim that names it. */
function pagesByName(book: Book, drafts: readonly Draft[]): ReadonlyMap<string, readonly string[]> {
  const claims = new Map(
    Object.values(book.levels.town.claims)
      .flat()
      .map((claim: Claim) => [claim.id, claim]),
  );
  const found = new Map<string, Set<string>>();
  for (const draft of drafts)
    for (const id of draft.claims) {
      const claim = claims.get(id);
      for (const name of claim ? namedIn(book, claim) : [])
        found.set(name, (found.get(name) ?? new Set()).add(draft.id));
    }
  return new Map([...found].map(([name, pages]) => [name, [...pages]]));
}

function kindOfUnit({ kind }: Unit): string {
  const { vocabulary } = words();
  const { book } = further();
  return kind === 'cantonment' ? book.index.cantonment : vocabulary.noun[kind].one;
}

/** What a name is of; empty where the name itself says so. */
const unlessTold = (kind: string, name: string) => (name.toLowerCase().includes(kind) ? '' : kind);

/** Who and what has a name of its own, by id. */
function ownEntries(book: Book, pages: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Entry> {
  const dataset = book.levels.town;
  const { units, places, actors, city } = dataset;
  const entry = (id: string, name: string, detail: string, main: string | null): readonly [string, Entry] => {
    const others = (pages.get(id) ?? []).filter((page) => page !== main);
    return [id, { name, detail, main, pages: others }];
  };
  const all = [
    entry(city, ofCity().name, words().vocabulary.cityAsAWhole, PAGE.city),
    ...[...units.values(), ...book.levels.district.towns].map((unit) =>
      entry(unit.id, unit.name, unlessTold(kindOfUnit(unit), unit.name), unitPage(book, unit.id)),
    ),
    ...[...places.values()].map(({ id, name, kind }) => entry(id, name, termOf(dataset, kind), null)),
    ...[...actors.values()].map(({ id, name, kind }) =>
      entry(id, name, unlessTold(termOf(dataset, kind), name), null),
    ),
  ];
  return new Map(all.filter(([, { main, pages: others }]) => main !== null || others.length > 0));
}

/** Names as written and what they are carried over to. A spelling that only differs by a mark is the name. */
function spellingEntries(book: Book, own: ReadonlyMap<string, Entry>): readonly Entry[] {
  const { crosswalk, actors } = book.levels.town;
  const known = new Set([...own.values()].map(({ name }) => spellingOf(name).letters));
  const written = [
    ...crosswalk.map(({ asWritten, place }) => [asWritten, place] as const),
    ...[...actors.values()].flatMap(({ id, alsoWritten }) => alsoWritten.map((name) => [name, id] as const)),
  ];
  const entries = written.flatMap(([name, id]): readonly [string, Entry][] => {
    const target = own.get(id);
    const { letters } = spellingOf(name);
    if (!target || known.has(letters)) return [];
    const pages = target.main === null && target.pages.length <= FEW ? target.pages : [];
    return [[letters, { ...target, name, detail: further().book.index.see(target.name), pages }]];
  });
  return [...new Map(entries).values()];
}

/** All entries by name. */
export function entriesOf(book: Book, drafts: readonly Draft[]): readonly Entry[] {
  const own = ownEntries(book, pagesByName(book, drafts));
  const { compare } = words().formats;
  const byName = (a: Entry, b: Entry) => compare(a.name, b.name) || compare(a.detail, b.detail);
  return [...own.values(), ...spellingEntries(book, own)].toSorted(byName);
}
