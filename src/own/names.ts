/**
 * Names of places, folded for comparison: without case, marks, punctuation and the variants of letters, and with the word for
 * what kind of place it is set apart, so that `Old Harbour Town` and `District Old Harbour` are two names and not one.
 */
import { spellingOf } from '../figure/spelling.ts';

export type Sort = 'town' | 'district' | 'cantonment';

export interface Name {
  /** Letters and digits of the name, run together. */
  readonly letters: string;
  readonly words: readonly string[];
  /** What the name says it is; `null` where it does not. */
  readonly sort: Sort | null;
}

/** As they look when they are folded. */
const SORTS: ReadonlyMap<string, Sort> = new Map(
  (
    [
      ['town', 'town twn tn tehsil tehseel taluka taluqa tma ٹاون ٹاءون تحصیل تعلقہ'],
      ['district', 'district distt dist distirct zila zilla ضلع ضلعہ'],
      ['cantonment', 'cantonment cantonments cantt cantt. cant چہاونی چہاءونی کینٹ کنٹونمنٹ'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

/** Words that stand in some spellings of a name and not in others. */
const LOOSE = new Set(['and', 'the', 'of', 'e', 'i', 'board']);

const sortOf = (word: string) => SORTS.get(word) ?? null;

/** A name that is nothing but a kind of place keeps its words. */
export function nameOf(text: string): Name {
  const { words } = spellingOf(text.slice(0, 200).replaceAll('&', ' and '));
  const own = words.filter((word) => sortOf(word) === null);
  const kept = own.length > 0 ? own : words;
  const sort = own.length > 0 ? (words.map(sortOf).find((one) => one !== null) ?? null) : null;
  const firm = kept.filter((word) => !LOOSE.has(word));
  const told = firm.length > 0 ? firm : kept;
  return { letters: told.join(''), words: told, sort };
}
