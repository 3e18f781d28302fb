/**
 * Dictionary: the texts of the data in another language, each under the English that it renders: a text that changes loses its
 * rendering and is missed by the check, so that nothing stale is shown. Ids, anchors and citations are never rendered.
 */
import type { Claim, Claims } from './claim.ts';
import { readCsv } from './csv.ts';
import type { Dataset } from './dataset.ts';
import type { Issue } from './issue.ts';

export type Dictionary = ReadonlyMap<string, string>;

/** A file of `data/languages/`: the English and its rendering, one a line. */
export function readDictionary(
  file: string,
  text: string,
): { dictionary: Dictionary; issues: readonly Issue[] } {
  const { rows, issues } = readCsv(file, text, ['english', 'rendering']);
  const dictionary = new Map<string, string>();
  const faults: Issue[] = [];
  for (const { line, cells } of rows) {
    const { english = '', rendering = '' } = cells;
    if (rendering === '' || dictionary.has(english)) {
      const problem = rendering === '' ? 'missing rendering' : 'text given twice';
      faults.push({ file, line, problem, value: english, expected: 'one rendering of each text' });
    }
    dictionary.set(english, rendering);
  }
  return { dictionary, issues: [...issues, ...faults] };
}

type Render = (text: string) => string;

/** The free texts of a claim; what code compares stays as it is: see `termOf`. */
function renderedClaim<C extends Claim>(claim: C, render: Render): C {
  const note = { note: render(claim.note) };
  switch (claim.table_name) {
    case 'events':
      return { ...claim, ...note, title: render(claim.title), summary: render(claim.summary) };
    case 'statements':
      return { ...claim, ...note, value: render(claim.value) };
    default:
      return { ...claim, ...note };
  }
}

function renderedClaims(claims: Claims, render: Render): Claims {
  const tables = Object.entries(claims).map(([name, rows]: [string, readonly Claim[]]) => [
    name,
    rows.map((claim) => renderedClaim(claim, render)),
  ]);
  // The tables keep their names, and each claim its table.
  return Object.fromEntries(tables) as unknown as Claims;
}

/** A name in the language of the page, and the same name in the other script beside it. */
function renamed<T extends { readonly name: string; readonly otherName: string }>(one: T, render: Render): T {
  const name = render(one.name);
  return name === one.name ? one : { ...one, name, otherName: one.name };
}

function mapped<T>(map: ReadonlyMap<string, T>, change: (one: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, one]) => [id, change(one)]));
}

function rendered(dataset: Dataset, render: Render, keys: Dictionary): Dataset {
  const units = mapped(dataset.units, (unit) => renamed(unit, render));
  return {
    ...dataset,
    document: dataset.document && { ...dataset.document, short: render(dataset.document.short) },
    units,
    towns: dataset.towns.flatMap(({ id }) => units.get(id) ?? []),
    districts: mapped(dataset.districts, (district) => renamed(district, render)),
    places: mapped(dataset.places, (place) => ({ ...renamed(place, render), basis: render(place.basis) })),
    context: dataset.context.map((feature) => {
      const { properties } = feature;
      return { ...feature, properties: { ...properties, name: render(properties.name) } };
    }),
    actors: mapped(dataset.actors, (actor) => ({
      ...renamed(actor, render),
      key: keys.get(actor.key) ?? actor.key,
      note: render(actor.note),
    })),
    references: mapped(dataset.references, (reference) => ({ ...reference, short: render(reference.short) })),
    crosswalk: dataset.crosswalk.map((crossing) => ({ ...crossing, reason: render(crossing.reason) })),
    disagreements: dataset.disagreements.map((one) => ({
      ...one,
      title: render(one.title),
      what: render(one.what),
    })),
    unlocated: dataset.unlocated.map((one) => ({
      ...one,
      name: render(one.name),
      reason: render(one.reason),
    })),
    claims: renderedClaims(dataset.claims, render),
  };
}

/** Every name that the data give in the other script, under the English one. */
function namesIn({ units, districts, places, actors, context }: Dataset): readonly [string, string][] {
  const named = [...units.values(), ...districts.values(), ...places.values(), ...actors.values()];
  return [
    ...named.map(({ name, otherName }): [string, string] => [name, otherName]),
    ...context.map(({ properties }): [string, string] => [properties.name, properties.name_ur ?? '']),
  ].filter(([, other]) => other !== '');
}

/** The dataset in another language. A text without a rendering stays in English. */
export function inLanguage(dataset: Dataset, dictionary: Dictionary): Dataset {
  const all: Dictionary = new Map([...namesIn(dataset), ...dictionary]);
  const render: Render = (text) => all.get(text) ?? text;
  const keys = new Map(
    [...dataset.actors.values()].map(({ key, otherKey }) => [key, dictionary.get(key) ?? otherKey]),
  );
  return { ...rendered(dataset, render, keys), dictionary: all };
}

/** A word that the tables use as an id: `hard-core-fighters` as `hard core fighters`, or as the dictionary has it. */
export const termOf = ({ dictionary }: Pick<Dataset, 'dictionary'>, id: string) =>
  dictionary.get(id) ?? id.replaceAll('-', ' ');

/** A text that code compares, and that is therefore rendered only where it is shown: a basis, a locator. */
export const textOf = ({ dictionary }: Pick<Dataset, 'dictionary'>, text: string) =>
  dictionary.get(text) ?? text;

/** The terms of the claims, and of the actors, places and references. */
function termsIn({ claims, actors, places, references }: Dataset): readonly string[] {
  const all = Object.values(claims).flat();
  return [
    ...all.flatMap((claim) => ('measure' in claim ? [claim.measure] : [])),
    ...all.map(({ basis }) => basis),
    // A paragraph’s sign and number are the same in every language.
    ...all.flatMap(({ locator }) => (locator.includes('¶') ? [] : [locator])),
    ...claims.relations.map(({ relation }) => relation),
    ...claims.statements.flatMap(({ unit, subject }) => [unit, subject]),
    ...[...actors.values(), ...places.values()].map(({ kind }) => kind),
    ...[...references.values()].flatMap(({ speaker, note }) => [speaker, note]),
  ];
}

const NUMBER = /^[\d.,–-]*$/;

/** Every text and term of the data that a dictionary has to render. */
export function textsToRender(dataset: Dataset): ReadonlySet<string> {
  const found = new Set<string>(termsIn(dataset));
  const known = new Set(namesIn(dataset).map(([name]) => name));
  const note = (text: string) => {
    found.add(text);
    return text;
  };
  rendered(dataset, note, new Map());
  const subjects = new Set([
    ...dataset.units.keys(),
    ...dataset.places.keys(),
    ...dataset.actors.keys(),
    dataset.city,
  ]);
  return new Set([...found].filter((text) => !NUMBER.test(text) && !known.has(text) && !subjects.has(text)));
}
