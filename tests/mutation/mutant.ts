/** A mutant: one file of the data with one thing in it spoilt. */

export interface Mutant {
  readonly file: string;
  readonly kind: string;
  /** Where and what: `12 value: 2400 → 2500`. */
  readonly what: string;
  /** The whole file as spoilt. Made when it is asked for: there are tens of thousands. */
  readonly text: () => string;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ابتجدرسعفقکلمنوہی'];
const DIGITS = '0123456789';

/** The text with one of its letters of `alphabets` another one of the same alphabet; `null` where it has none. */
function slipped(text: string, alphabets: readonly string[], random: () => number): string | null {
  const places = [...text.matchAll(/./gsu)].flatMap(({ 0: letter, index }) => {
    const alphabet = alphabets.find((one) => one.includes(letter));
    return alphabet === undefined ? [] : [{ letter, index, alphabet }];
  });
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return null;
  const others = place.alphabet.replace(place.letter, '');
  const other = others[Math.floor(random() * others.length)] ?? '';
  return text.slice(0, place.index) + other + text.slice(place.index + place.letter.length);
}

/** What a hand can do to a value without looking at any other. Dropped is an empty one. */
export function slipsOf(value: string, random: () => number): readonly (readonly [string, string])[] {
  if (value === '') return [];
  const [letter, digit] = [slipped(value, ALPHABETS, random), slipped(value, [DIGITS], random)];
  return [
    ['dropped', ''],
    ['doubled', value + value],
    ...(letter === null ? [] : [['letter', letter] as const]),
    ...(digit === null ? [] : [['digit', digit] as const]),
  ];
}
