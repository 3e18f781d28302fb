/** Assembling: what was read, or unpacked, joined to a dataset. */
import type { Claims } from './claim.ts';
import type { Actor, Crossing, Dataset, Disagreement, District, Place, Unit, Unlocated } from './dataset.ts';
import type { ContextFeature } from './geojson.ts';
import type { Reference } from './references.ts';

/** The id of the city as a whole. */
export const CITY = 'karachi';
/** The one document that all else was read in. */
const DOCUMENT = 'compilation-2012';

/** All that a dataset is made of, each thing once. */
export interface Contents {
  readonly units: readonly Unit[];
  readonly districts: readonly District[];
  readonly places: readonly Place[];
  readonly context: readonly ContextFeature[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  readonly crosswalk: readonly Crossing[];
  readonly disagreements: readonly Disagreement[];
  readonly unlocated: readonly Unlocated[];
  readonly claims: Claims;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

export function assembled(contents: Contents): Dataset {
  const { units, districts, places, actors, references } = contents;
  const towns = units.filter((unit) => unit.kind === 'town');
  return {
    ...contents,
    level: 'town',
    members: new Map(units.map(({ id, kind }) => [id, new Set(kind === 'town' ? [id] : [])])),
    city: CITY,
    document: references.find((reference) => reference.id === DOCUMENT) ?? null,
    units: byId(units),
    towns: towns.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    districts: byId(districts),
    places: byId(places),
    actors: byId(actors),
    references: byId(references),
    dictionary: new Map(),
  };
}
