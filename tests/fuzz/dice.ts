/** Dice: numbers by chance that a seed repeats, and what is picked by them. */
export interface Dice {
  /** From 0, included, to 1, excluded. */
  readonly roll: () => number;
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Whether something happens that does so once in so many times. */
  readonly once: (times: number) => boolean;
}

/** Dice that fall the same for the same seed: the mulberry32 generator. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(roll() * end);
  return {
    roll,
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    once: (times) => below(times) === 0,
  };
}

/** The seed of one case of a run: any of them can be run again alone. */
export const seedOf = (seed: number, index: number) =>
  (Math.imul(seed, 0x9e3779b1) ^ (index * 0x85ebca6b)) >>> 0;
