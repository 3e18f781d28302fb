/** Resolving: what a place shows when it has several claims, or none. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';

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

/** The days for which anybody counts vaccinations, in order. */
export function daysOf(dataset: Dataset): readonly string[] {
  return [...new Set(dataset.claims.vaccination.map((claim) => claim.from.text))].toSorted();
}

/** A finding for every unit: a town's by its claims, a cantonment's not applicable. */
export function findingsFor<T>(dataset: Dataset, finding: (town: string) => Finding<T>): Findings<T> {
  const entries = [...dataset.units.values()].map((unit): [string, Finding<T>] => [
    unit.id,
    unit.kind === 'cantonment' ? { kind: 'not-applicable' } : finding(unit.id),
  ]);
  return new Map(entries);
}

function summed(claims: readonly Claim<'vaccination'>[]): Finding<number> {
  const given = claims.flatMap((claim) => claim.value ?? []);
  if (claims.length === 0) return { kind: 'not-stated' };
  if (given.length === 0) return { kind: 'not-received', claims };
  return {
    kind: 'value',
    value: given.reduce((sum, value) => sum + value, 0),
    claims,
    partial: given.length < claims.length ? `${given.length} of ${claims.length} days` : null,
    derived: claims.length > 1 ? `sum of ${given.length} ${given.length === 1 ? 'day' : 'days'}` : null,
  };
}

/** Children vaccinated on a day of the data, or on all of them (`both`). */
export function vaccinated(dataset: Dataset, day: string): Findings<number> {
  return findingsFor(dataset, (town) =>
    summed(
      dataset.claims.vaccination.filter(
        (claim) => claim.place === town && (day === BOTH || claim.from.text === day),
      ),
    ),
  );
}

/** Applies a calculation to every value and keeps every absence as it is. */
export function derive(
  findings: Findings<number>,
  calculate: (
    value: number,
    place: string,
  ) => { readonly value: number; readonly claims: readonly Claim[]; readonly derived: string } | null,
): Findings<number> {
  const entries = [...findings].map(([place, finding]): [string, Finding<number>] => {
    if (finding.kind !== 'value') return [place, finding];
    const result = calculate(finding.value, place);
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
