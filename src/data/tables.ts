/** Tables: the columns of every CSV of claims. A new table is a file in `data/` and an entry here. */
import * as v from 'valibot';
import { actorId, type Known, orEmpty, placeId, referenceId, townId, unitId } from './ids.ts';
import { BOUNDS, RELATIONS } from './terms.ts';
import { parseWhen, UNKNOWN, type When } from './when.ts';

const text = v.pipe(v.string(), v.nonEmpty('some text'));
const when = v.pipe(
  v.string(),
  v.transform(parseWhen),
  v.custom<When>((value) => value !== null, 'a date such as 2012-02-20, 2009-03, 2011, 1985~ or 198X'),
);
const whenOrUnknown = v.union([
  v.pipe(
    v.literal(''),
    v.transform(() => UNKNOWN),
  ),
  when,
]);
const integer = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'a whole number, digits only'),
  // More digits than that are not all kept.
  v.maxLength(15, 'a whole number of at most 15 digits'),
  v.transform(Number),
);
const count = v.union(
  [
    v.pipe(
      v.literal('not-received'),
      v.transform(() => null),
    ),
    integer,
  ],
  'a whole number or not-received',
);
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, options.join(' | '));

const STATUSES = ['stated', 'alleged', 'becoming', 'past'] as const;
/** How a happening or a statement stands; what was planned did not take place. */
const SAID = [...STATUSES, 'planned'] as const;

/** Ids joined by semicolons; an empty cell is none. */
const ids = (known: ReadonlySet<string>) =>
  v.pipe(
    v.string(),
    v.transform((joined) => joined.split(';').filter(Boolean)),
    v.check((list) => list.every((id) => known.has(id)), 'ids of actors, joined by semicolons'),
  );

const cited = (known: Known) => ({
  from: when,
  to: when,
  reference: referenceId(known),
  locator: text,
  note: v.optional(v.string(), ''),
  /** Who is behind the figure or the belief, where the reference says: "police estimate". */
  basis: v.optional(v.string(), ''),
  /** A few words by which the claim is found in the document. */
  anchor: v.optional(v.string(), ''),
});

/** The columns of each table, given what the tables may name. An unlisted column is kept out, not refused. */
export const tablesFor = (known: Known) => ({
  vaccination: v.object({ place: townId(known), value: count, ...cited(known) }),
  population: v.object({ place: unitId(known), value: integer, ...cited(known), basis: text }),
  totals: v.object({
    table: oneOf(['vaccination', 'killings']),
    place: v.pipe(
      v.string(),
      v.check((id) => id === known.city || known.districts.has(id), 'the id of the city or of a district'),
    ),
    level: oneOf(['district', 'city']),
    value: integer,
    bound: oneOf(BOUNDS),
    ...cited(known),
  }),
  control: v.object({
    place: placeId(known),
    actor: actorId(known),
    relation: oneOf(RELATIONS),
    status: oneOf(STATUSES),
    ...cited(known),
  }),
  'no-go': v.object({
    place: placeId(known),
    closed_to: v.union([v.literal('police'), actorId(known)], 'police or the id of an actor'),
    extent: oneOf(['whole', 'parts']),
    status: oneOf(['stated', 'becoming', 'past']),
    ...cited(known),
  }),
  killings: v.object({
    actor: actorId(known),
    measure: text,
    value: integer,
    bound: oneOf(BOUNDS),
    ...cited(known),
  }),
  strength: v.object({
    actor: actorId(known),
    measure: text,
    value: integer,
    bound: oneOf(BOUNDS),
    ...cited(known),
  }),
  events: v.object({
    id: text,
    place: orEmpty(placeId(known)),
    title: text,
    summary: text,
    status: v.optional(oneOf(SAID), 'stated'),
    actors: v.optional(ids(known.actors)),
    ...cited(known),
    from: whenOrUnknown,
  }),
  relations: v.object({
    actor: actorId(known),
    relation: text,
    other: actorId(known),
    status: oneOf(STATUSES),
    ...cited(known),
    from: whenOrUnknown,
  }),
  statements: v.object({
    id: text,
    subject: v.string(),
    measure: text,
    value: text,
    unit: v.string(),
    bound: v.string(),
    status: v.optional(oneOf(SAID), 'stated'),
    place: orEmpty(placeId(known)),
    ...cited(known),
    from: whenOrUnknown,
  }),
  measures: v.object({
    /** The table of a reader's that it stands in, and the column, by their ids. */
    table: text,
    measure: text,
    /** What the column is called, and in what it counts; the unit of a category is empty. */
    name: text,
    unit: v.string(),
    place: v.pipe(
      v.string(),
      v.check(
        (id) => known.units.has(id) || known.districts.has(id.replace(/^district-/, '')),
        'the id of a town, a cantonment or a district',
      ),
    ),
    value: v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      v.pipe(v.string(), v.transform(Number), v.finite('a number')),
    ]),
    category: v.string(),
    absence: oneOf(['', 'not-received', 'not-applicable']),
    ...cited(known),
  }),
});

export type Tables = ReturnType<typeof tablesFor>;
export type TableName = keyof Tables;
