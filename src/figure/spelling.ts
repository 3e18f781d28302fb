/** Spelling: what is left of a name without its marks, its punctuation and the variants of its letters, and how close two names are. */

export interface Spelling {
  /** All its letters and digits run together: `gulshaneiqbal`. */
  readonly letters: string;
  readonly words: readonly string[];
}

/** Letters that an Arabic keyboard and an Urdu one write differently, and those that differ only in form. */
const VARIANTS: Readonly<Record<string, string>> = {
  // Yeh, alef maksura: Farsi yeh.
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  // Kaf: keheh.
  '\u0643': '\u06a9',
  // Heh, doachashmee heh, ae and teh marbuta in both forms: heh goal.
  '\u0647': '\u06c1',
  '\u06be': '\u06c1',
  '\u06d5': '\u06c1',
  '\u0629': '\u06c1',
  '\u06c3': '\u06c1',
  // Noon ghunna, which an Arabic keyboard lacks: noon.
  '\u06ba': '\u0646',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
/** Accents, harakat and the hamza over a letter; zero-width characters and bidi controls; the tatweel. */
const UNSPOKEN = /[\p{M}\p{Cf}\u0640]/gu;
/** The digits of Arabic and of Urdu. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** What stands inside a word without dividing it: the dots of S.I.T.E., an apostrophe. */
const WITHIN = /['’‘ʼʻ`.]/g;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Text in any script; one without letters and digits has no words. */
export function spellingOf(text: string): Spelling {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSPOKEN, '')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter)
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(WITHIN, '')
    .split(BETWEEN)
    .filter(Boolean);
  return { letters: words.join(''), words };
}

/** How many letters must be changed, added, dropped or swapped with their neighbour to make one text the other. */
export function lettersApart(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const ways = [
        (row[j] ?? Infinity) + 1,
        (next[j - 1] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + changed,
        swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      ];
      next.push(Math.min(...ways));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** From the closest to the furthest that is still offered. */
export const CLOSENESS = { same: 0, beginning: 1, word: 2, inside: 3, oneOff: 4, twoOff: 5 } as const;
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS];

/** The asked begins at a word of the name, or each of its words begins some word there. */
function beginsWords(name: Spelling, asked: Spelling): boolean {
  const atOne = name.words.some((_, index) => name.words.slice(index).join('').startsWith(asked.letters));
  return atOne || asked.words.every((word) => name.words.some((other) => other.startsWith(word)));
}

/** Letters that may be wrong: a short name with one wrong letter is too often another name. */
function allowance({ letters }: Spelling): number {
  if (letters.length < 4) return 0;
  return letters.length <= 6 ? 1 : 2;
}

function nearMiss(name: Spelling, asked: Spelling): Closeness | null {
  const most = allowance(asked);
  const near = [name.letters, ...name.words].filter(
    (other) => Math.abs(other.length - asked.letters.length) <= most,
  );
  const apart = Math.min(...near.map((other) => lettersApart(other, asked.letters)));
  if (apart > most) return null;
  return apart <= 1 ? CLOSENESS.oneOff : CLOSENESS.twoOff;
}

/** How close a name comes to what is asked for, which must have letters; `null` where it does not. */
export function closenessOf(name: Spelling, asked: Spelling): Closeness | null {
  if (name.letters === asked.letters) return CLOSENESS.same;
  if (name.letters.startsWith(asked.letters)) return CLOSENESS.beginning;
  if (beginsWords(name, asked)) return CLOSENESS.word;
  if (name.letters.includes(asked.letters)) return CLOSENESS.inside;
  return nearMiss(name, asked);
}
