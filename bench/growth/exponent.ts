/** Exponents: how a time grows with a number, from two measurements. */

export interface Timed {
  readonly n: number;
  readonly ms: number;
}

/** The slope between two points on logarithmic axes: 1 for what grows as n, 2 for what grows as its square. */
export const exponentBetween = (a: Timed, b: Timed): number => Math.log(b.ms / a.ms) / Math.log(b.n / a.n);

/** What n log n itself has for a slope between the two: no stage should have more, but for the noise of a clock. */
export const exponentOfSorting = (a: number, b: number): number =>
  exponentBetween({ n: a, ms: a * Math.log(a) }, { n: b, ms: b * Math.log(b) });

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const [low = 0, high = 0] = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]];
  return (low + high) / 2;
}
