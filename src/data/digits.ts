/** Digits: whole numbers as letters, five bits each, so that small numbers are short. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const MORE = 1 << BITS;
const MASK = MORE - 1;
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** The lowest bits first; a letter of the upper half says that more follow. The sign is the lowest bit of all. Numbers are below 2³⁰. */
export function toLetters(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    do {
      const digit = rest & MASK;
      rest >>= BITS;
      text += LETTERS[rest > 0 ? digit | MORE : digit];
    } while (rest > 0);
  }
  return text;
}

/** The numbers of `toLetters`. */
export function fromLetters(text: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  let shift = 0;
  for (const letter of text) {
    const digit = VALUES.get(letter) ?? 0;
    rest |= (digit & MASK) << shift;
    shift += BITS;
    if (digit & MORE) continue;
    numbers.push(rest & 1 ? -(rest + 1) / 2 : rest / 2);
    rest = 0;
    shift = 0;
  }
  return numbers;
}
