/** Lines that name no place of the map but several at once: totals and the whole city. */
import { spellingOf } from '../figure/spelling.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameOf } from './names.ts';

/** Folded, each is a total wherever it begins or ends a name. */
const TOTALS = new Set(
  'total totals subtotal grandtotal sum overall all altogether aggregate کل میزان مجموعہ مجموعی ٹوٹل'.split(
    ' ',
  ),
);

/** `Total`, `Sub-total`, `Grand total`, `Total District Central`, `کل میزان`. */
export function isTotal(text: string): boolean {
  const { words, letters } = spellingOf(text.slice(0, 200));
  const ends = [words[0], words.at(-1), words.slice(0, 2).join('')];
  return letters !== '' && ends.some((word) => word !== undefined && TOTALS.has(word));
}

/** The name of the city alone, with “city” or “division” beside it, or `whole city`. */
export function isWholeCity(text: string, { city }: Gazetteer): boolean {
  const { letters, words, sort } = nameOf(text);
  if (sort === 'cantonment') return false;
  const bare = words.filter(
    (word) => !['city', 'division', 'whole', 'entire', 'شہر', 'ڈویژن', 'پورا'].includes(word),
  );
  return city.has(letters) || (words.length > 0 && (bare.length === 0 || city.has(bare.join(''))));
}
