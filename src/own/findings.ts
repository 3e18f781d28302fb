/** Findings of a reader's table: what each place shows, by the same join as the claims of the document. */
import { claimsWithin } from '../data/byplace.ts';
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { BOTH, type Finding, type Findings } from '../figure/resolve.ts';
import { words } from '../words/words.ts';
import type { OwnTable } from './owntable.ts';

type Measure = Claim<'measures'>;

/** A column of a table, and what its days are. */
export interface Series {
  readonly table: Pick<OwnTable, 'id' | 'level'>;
  readonly column: string;
  /** In order, each a single one. */
  readonly days: readonly string[];
}

type Cuts = ReadonlyMap<string, readonly Measure[]>;

// The claims of a dataset never change.
const CUTS = new WeakMap<readonly Measure[], Cuts>();
const NONE: readonly Measure[] = [];

const keyOf = (table: string, column: string, day: string) => `${table} ${column} ${day}`;

/** All claims by table, column and day: gone through once, not once a column and day. */
function cutsOf(measures: readonly Measure[]): Cuts {
  const known = CUTS.get(measures);
  if (known) return known;
  const cuts = new Map<string, Measure[]>();
  for (const claim of measures) {
    const key = keyOf(claim.table, claim.measure, claim.from.text);
    const cut = cuts.get(key);
    if (cut) cut.push(claim);
    else cuts.set(key, [claim]);
  }
  CUTS.set(measures, cuts);
  return cuts;
}

/** The claims of one column on one day. */
const claimsOn = ({ claims }: Dataset, { table, column }: Series, day: string): readonly Measure[] =>
  cutsOf(claims.measures).get(keyOf(table.id, column, day)) ?? NONE;

export const daysAsked = ({ days }: Series, day: string): readonly string[] => (day === BOTH ? days : [day]);

/** The places whose lines a unit is made of: a table by district names the districts themselves. */
export function placesOf({ table }: Series, unit: string, members: ReadonlySet<string>): ReadonlySet<string> {
  return table.level === 'district' || members.size === 0 ? new Set([unit]) : members;
}

/** The claims that a unit is made of, day by day. */
export const claimsFor = (dataset: Dataset, series: Series, places: ReadonlySet<string>, day: string) =>
  daysAsked(series, day).flatMap((one) => claimsWithin(claimsOn(dataset, series, one), places));

/** What a unit shows of which the table has no number. */
export function absentFinding(dataset: Dataset, unit: string, claims: readonly Measure[]): Finding<never> {
  if (claims.length === 0) {
    const town = dataset.units.get(unit)?.kind !== 'cantonment';
    return { kind: town ? 'not-stated' : 'not-applicable' };
  }
  return claims.every(({ absence }) => absence === 'not-applicable')
    ? { kind: 'not-applicable' }
    : { kind: 'not-received', claims };
}

type Parts = 'day' | 'town' | 'count';

/** What a sum is made of. */
function partsOf(places: number, days: number): Parts {
  if (places === 1) return 'day';
  return days === 1 ? 'town' : 'count';
}

/** The numbers of a column, added up where a unit has several towns or `day` is all of them. What is missing makes a sum partial. */
export function numbersOn(dataset: Dataset, series: Series, day: string): Findings<number> {
  const days = daysAsked(series, day).length;
  const entries = [...dataset.members].map(([unit, members]): [string, Finding<number>] => {
    const places = placesOf(series, unit, members);
    const claims = claimsFor(dataset, series, places, day);
    const given = claims.flatMap(({ value }) => value ?? []);
    if (given.length === 0) return [unit, absentFinding(dataset, unit, claims)];
    const without = claims.filter(({ absence }) => absence === 'not-applicable').length;
    const [all, parts] = [places.size * days - without, partsOf(places.size, days)];
    const { sums } = words().maps;
    return [
      unit,
      {
        kind: 'value',
        value: given.reduce((sum, value) => sum + value, 0),
        claims,
        partial: given.length < all ? sums.partial(given.length, all, parts) : null,
        derived: all > 1 ? sums.derived(given.length, parts) : null,
      },
    ];
  });
  return new Map(entries);
}

/** The categories of a column on a day; a place with two has both, one beside the other. */
export function categoriesOn(dataset: Dataset, series: Series, day: string): Findings<string> {
  const entries = [...dataset.members].map(([unit, members]): [string, Finding<string>] => {
    // Categories of towns are no category of their district.
    const own = members.size === 1 || members.size === 0 || series.table.level === 'district';
    const claims = own ? claimsFor(dataset, series, placesOf(series, unit, members), day) : [];
    const values = [...new Set(claims.flatMap(({ category }) => category || []))];
    const [only, ...others] = values;
    if (only === undefined) return [unit, absentFinding(dataset, unit, claims)];
    return others.length > 0
      ? [unit, { kind: 'contested', values, claims }]
      : [unit, { kind: 'value', value: only, claims, partial: null, derived: null }];
  });
  return new Map(entries);
}
