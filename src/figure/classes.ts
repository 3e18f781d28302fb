/** Classes: half-open intervals of a number, and the breaks between them. */
import { ckmeans } from 'simple-statistics';

/** The shortest decimal above `low` and at most `high`, so that a break between two classes reads easily. */
export function shortestBetween(low: number, high: number): number {
  if (!(low < high && high < Infinity))
    throw new Error(`a break needs two different numbers: got ${low} and ${high}`);
  for (let digits = -Math.floor(Math.log10(Math.max(Math.abs(high), 1))); digits < 12; digits += 1) {
    const step = 10 ** -digits;
    const middle = (low + high) / 2 / step;
    const near = [Math.ceil(middle - 0.5), Math.floor(middle), Math.ceil(middle)];
    const found = near
      .map((count) => Number((count * step).toFixed(Math.max(digits, 0))))
      .find((candidate) => candidate > low && candidate <= high);
    if (found !== undefined) return found;
  }
  return high;
}

/**
 * Breaks of natural classes (Ckmeans, Wang and Song 2011): the least sum of squares within classes. Each break is the shortest
 * decimal between the neighbours it parts; there are fewer classes where there are fewer different values.
 */
export function naturalBreaks(values: readonly number[], count: number): readonly number[] {
  const different = new Set(values).size;
  if (different < 2) return [];
  const clusters = ckmeans([...values], Math.min(count, different));
  return clusters
    .slice(1)
    .map((cluster, index) => shortestBetween(clusters[index]?.at(-1) ?? 0, cluster[0] ?? 0));
}

/** Which class a number is in, from 0. Each class runs from its lower break, included, to the next, excluded. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((lower) => value >= lower).length;
}

/** The least and the greatest; of none they are infinite and inside out. A spread argument would break with very many. */
export function endsOf(values: Iterable<number>): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}

/** Rank from the highest, 1 first; equal values share a rank. */
export function ranks(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const rank = new Map<number, number>();
  for (const [index, value] of [...values.values()].toSorted((a, b) => b - a).entries())
    if (!rank.has(value)) rank.set(value, index + 1);
  return new Map([...values].map(([id, value]) => [id, rank.get(value) ?? 0]));
}
