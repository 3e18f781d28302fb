/** Rates of a reader's table: a count divided by residents, by area or by another column, over what was counted in both. */
import { claimsAt } from '../data/byplace.ts';
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { derive, type Finding, type Findings } from '../figure/resolve.ts';
import { further, words } from '../words/words.ts';
import { claimsFor, numbersOn, placesOf, type Series } from './findings.ts';
import type { Per } from './owntable.ts';

const SQUARE_METRES = 1_000_000;

/** The square metres of each town and cantonment: at the level of districts the dataset has them no more. */
export type Areas = ReadonlyMap<string, number>;

export const areasOf = ({ units }: Dataset): Areas =>
  new Map([...units.values()].map((unit) => [unit.id, unit.squareMetres]));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The towns of which a unit's number holds a count: all of a district that is counted as one. */
function countedIn(dataset: Dataset, series: Series, unit: string, day: string): ReadonlySet<string> {
  const members = dataset.members.get(unit) ?? new Set();
  const places = placesOf(series, unit, members);
  const given = claimsFor(dataset, series, places, day).filter(({ value }) => value !== null);
  if (series.table.level === 'district' && members.size > 0) return members;
  return new Set(given.map(({ place }) => place));
}

type Divided = ReturnType<Parameters<typeof derive>[1]>;

function perResidents(dataset: Dataset, towns: ReadonlySet<string>, count: number, each: number): Divided {
  const claims = [...towns].flatMap((town) => claimsAt(dataset.claims.population, town));
  const residents = sum(claims.map(({ value }) => value));
  if (claims.length < towns.size || residents === 0) return null;
  const derived = further().own.drawing.derived.residents(count, residents);
  return { value: (each * count) / residents, claims, derived };
}

function perArea(areas: Areas, towns: ReadonlySet<string>, count: number): Divided {
  const square = sum([...towns].map((town) => areas.get(town) ?? 0)) / SQUARE_METRES;
  if (square === 0) return null;
  return { value: count / square, claims: [], derived: further().own.drawing.derived.area(count, square) };
}

type Counted = readonly Claim<'measures'>[];

const keyOf = ({ place, from }: Counted[number]) => `${place} ${from.text}`;
const valuesIn = (claims: Counted, keys: ReadonlySet<string>) =>
  sum(claims.flatMap((claim) => (keys.has(keyOf(claim)) ? (claim.value ?? []) : [])));

/** One count over another, over the places and days that have both. */
function ratioOf(ups: Counted, downs: Counted, each: number): Finding<number> {
  const keys = new Set(downs.map(keyOf));
  const both = new Set(ups.map(keyOf).filter((key) => keys.has(key)));
  const [count, of] = [valuesIn(ups, both), valuesIn(downs, both)];
  if (of === 0) return { kind: 'not-stated' };
  const all = Math.max(ups.length, downs.length);
  return {
    kind: 'value',
    value: (each * count) / of,
    claims: [...ups, ...downs],
    partial: both.size < all ? words().maps.sums.partial(both.size, all, 'count') : null,
    derived: further().own.drawing.derived.column(count, of),
  };
}

function perColumn(
  dataset: Dataset,
  series: Series,
  column: string,
  each: number,
  day: string,
): Findings<number> {
  const below: Series = { ...series, column };
  const [upper, lower] = [numbersOn(dataset, series, day), numbersOn(dataset, below, day)];
  const entries = [...upper].map(([unit, over]): [string, Finding<number>] => {
    const under = lower.get(unit) ?? { kind: 'not-stated' as const };
    if (over.kind !== 'value') return [unit, over];
    if (under.kind !== 'value') return [unit, under];
    const places = placesOf(series, unit, dataset.members.get(unit) ?? new Set());
    const given = (one: Series) => claimsFor(dataset, one, places, day).filter(({ value }) => value !== null);
    const ratio = ratioOf(given(series), given(below), each);
    const partial = over.partial ?? under.partial;
    return [unit, ratio.kind === 'value' && partial !== null ? { ...ratio, partial } : ratio];
  });
  return new Map(entries);
}

/** A column divided, for each unit; with nothing to divide by it is a rate already. */
export function ratesOn(
  dataset: Dataset,
  series: Series,
  per: Per | null,
  areas: Areas,
  day: string,
): Findings<number> {
  if (per === null) return numbersOn(dataset, series, day);
  if (per.kind === 'column') return perColumn(dataset, series, per.column, per.each, day);
  const counts = numbersOn(dataset, series, day);
  const divided = [...counts].map(([unit, finding]) => {
    const towns = countedIn(dataset, series, unit, day);
    const one = derive(new Map([[unit, finding]]), (count) =>
      per.kind === 'area' ? perArea(areas, towns, count) : perResidents(dataset, towns, count, per.each),
    );
    return [unit, one.get(unit) ?? finding] as const;
  });
  return new Map(divided);
}
