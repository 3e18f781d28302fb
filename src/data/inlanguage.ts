/** The dataset in another language: every text of it that is rendered, and none besides. */
import type { Claim, Claims } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Dictionary } from './dictionary.ts';

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
