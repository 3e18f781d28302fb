/** Ids: brands that only the parser gives out, once it has seen that the thing exists. */
import * as v from 'valibot';

/** What the tables may name. Filled from the geometry, the actors and the bibliography before any claim is read. */
export interface Known {
  readonly towns: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  /** The id of the city as a whole. */
  readonly city: string;
}

const among = (ids: ReadonlySet<string>, what: string) =>
  v.check<string, string>((id) => ids.has(id), `the id of ${what}`);

export const townId = (known: Known) => v.pipe(v.string(), among(known.towns, 'a town'), v.brand('TownId'));
export const unitId = (known: Known) =>
  v.pipe(v.string(), among(known.units, 'a town or cantonment'), v.brand('UnitId'));
export const placeId = (known: Known) =>
  v.pipe(v.string(), among(known.places, 'a place'), v.brand('PlaceId'));
export const actorId = (known: Known) =>
  v.pipe(v.string(), among(known.actors, 'an actor'), v.brand('ActorId'));
export const referenceId = (known: Known) =>
  v.pipe(v.string(), among(known.references, 'a reference'), v.brand('ReferenceId'));

/** An empty cell is `null`. */
export const orEmpty = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);
