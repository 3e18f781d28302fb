/** Which mutants are tried, and what the share of them says of all. */
import { randomFrom } from '../mutant.ts';

/**
 * Every so manieth of a list, from a place on that the seed draws: each has the same chance, and each file has its part. They come in an
 * order by lot, so that the first of them are a fair sample as well.
 */
export function drawn<T>(list: readonly T[], share: number, seed: number): readonly T[] {
  if (!(share > 0 && share <= 1)) throw new Error(`a share is more than 0 and at most 1: got ${share}`);
  const random = randomFrom(seed);
  const [step, first] = [1 / share, random()];
  const count = Math.floor(list.length * share + (1 - first));
  return Array.from({ length: count }, (_, index) => list[Math.floor((index + first) * step)])
    .filter((one) => one !== undefined)
    .map((one) => [random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** For 95 % of samples. */
const Z = 1.959964;

/** Between which shares that of all lies, in 95 of 100 samples: Wilson’s interval. `null` where nothing was tried. */
export function between(hits: number, tried: number): readonly [number, number] | null {
  if (tried === 0) return null;
  const share = hits / tried;
  const wide = 1 + Z ** 2 / tried;
  const middle = (share + Z ** 2 / (2 * tried)) / wide;
  const half = (Z / wide) * Math.sqrt((share * (1 - share)) / tried + Z ** 2 / (4 * tried ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
