/** Resolving: what a place shows when it has several claims, or none. */
import { claimsWithin } from '../data/byplace.ts';
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { words } from '../words/words.ts';

/** What a left join of claims onto a place yields: a value, contested values, or one of three absences. Zero is a value. */
export type Finding<T> =
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly claims: readonly Claim[];
      /** "1 of 2 days", where a part of a sum is missing. */
      readonly partial: string | null;
      /** How a derived value came about, in words. */
      readonly derived: string | null;
    }
  | { readonly kind: 'contested'; readonly values: readonly T[]; readonly claims: readonly Claim[] }
  | { readonly kind: 'not-received'; readonly claims: readonly Claim[] }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'not-applicable' };

export type Findings<T> = ReadonlyMap<string, Finding<T>>;

/** The two days together. */
export const BOTH = 'both';

// A table never changes.
const DAYS = new WeakMap<Dataset['claims']['vaccination'], readonly string[]>();

/** The days for which anybody counts vaccinations, in order. */
export function daysOf({ claims: { vaccination } }: Dataset): readonly string[] {
  const known = DAYS.get(vaccination);
  if (known) return known;
  const days = [...new Set(vaccination.map((claim) => claim.from.text))].toSorted();
  DAYS.set(vaccination, days);
  return days;
}

/** A finding for every unit: by the claims of the towns it stands for; not applicable where it stands for none. */
export function findingsFor<T>(
  dataset: Dataset,
  finding: (members: ReadonlySet<string>, unit: string) => Finding<T>,
): Findings<T> {
  const entries = [...dataset.members].map(([id, members]): [string, Finding<T>] => [
    id,
    members.size === 0 ? { kind: 'not-applicable' } : finding(members, id),
  ]);
  return new Map(entries);
}

/** What the parts of a sum are: the days of one town, the towns of one day, or counts of several of both. */
function partsOf(claims: readonly Claim<'vaccination'>[]): 'day' | 'town' | 'count' {
  const towns = new Set(claims.map((claim) => claim.place)).size;
  const days = new Set(claims.map((claim) => claim.from.text)).size;
  if (towns === 1) return 'day';
  return days === 1 ? 'town' : 'count';
}

function summed(claims: readonly Claim<'vaccination'>[]): Finding<number> {
  const given = claims.flatMap((claim) => claim.value ?? []);
  if (claims.length === 0) return { kind: 'not-stated' };
  if (given.length === 0) return { kind: 'not-received', claims };
  const { sums } = words().maps;
  const [all, parts] = [claims.length, partsOf(claims)];
  return {
    kind: 'value',
    value: given.reduce((sum, value) => sum + value, 0),
    claims,
    partial: given.length < all ? sums.partial(given.length, all, parts) : null,
    derived: all > 1 ? sums.derived(given.length, parts) : null,
  };
}

/** Children vaccinated on a day of the data, or on all of them (`both`). */
export function vaccinated(dataset: Dataset, day: string): Findings<number> {
  return findingsFor(dataset, (members) =>
    summed(
      claimsWithin(dataset.claims.vaccination, members).filter(
        (claim) => day === BOTH || claim.from.text === day,
      ),
    ),
  );
}

/** The residents of some towns; `null` where one of them has no figure. */
export function residentsOf(
  dataset: Dataset,
  towns: ReadonlySet<string>,
): { readonly residents: number; readonly claims: readonly Claim<'population'>[] } | null {
  const claims = claimsWithin(dataset.claims.population, towns);
  if (claims.length < towns.size) return null;
  return { residents: claims.reduce((sum, claim) => sum + claim.value, 0), claims };
}

/** The towns of which a finding holds a number. */
export function townsCounted(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap((claim) =>
      claim.table_name === 'vaccination' && claim.value !== null ? [claim.place] : [],
    ),
  );
}

/** Applies a calculation to every value and keeps every absence as it is. */
export function derive(
  findings: Findings<number>,
  calculate: (
    value: number,
    finding: { readonly claims: readonly Claim[] },
  ) => { readonly value: number; readonly claims: readonly Claim[]; readonly derived: string } | null,
): Findings<number> {
  const entries = [...findings].map(([place, finding]): [string, Finding<number>] => {
    if (finding.kind !== 'value') return [place, finding];
    const result = calculate(finding.value, finding);
    if (!result) return [place, { kind: 'not-stated' }];
    return [
      place,
      {
        ...finding,
        value: result.value,
        derived: result.derived,
        claims: [...finding.claims, ...result.claims],
      },
    ];
  });
  return new Map(entries);
}

/** The value of each place that has one. */
export function valuesOf(findings: Findings<number>): ReadonlyMap<string, number> {
  return new Map(
    [...findings].flatMap(([place, finding]) =>
      finding.kind === 'value' ? [[place, finding.value] as const] : [],
    ),
  );
}
