/** Assembling: what was read, or unpacked, joined to a dataset. */
import type { Atlas } from './atlas.ts';
import type { Claims } from './claim.ts';
import type { Actor, Crossing, Dataset, Disagreement, District, Place, Unit, Unlocated } from './dataset.ts';
import type { ContextFeature } from './geojson.ts';
import type { Reference } from './references.ts';

/** All that a dataset is made of, each thing once. */
export interface Contents {
  readonly atlas: Atlas;
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
  const { atlas, units, districts, places, actors, references } = contents;
  const towns = units.filter((unit) => unit.kind === 'town');
  return {
    ...contents,
    level: 'town',
    members: new Map(units.map(({ id, kind }) => [id, new Set(kind === 'town' ? [id] : [])])),
    city: atlas.id,
    document: references.find((reference) => reference.id === atlas.document) ?? null,
    units: byId(units),
    towns: towns.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    districts: byId(districts),
    places: byId(places),
    actors: byId(actors),
    references: byId(references),
    dictionary: new Map(),
  };
}
