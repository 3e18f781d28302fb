/** Numbers that a text states, in digits or in English words. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
/** What makes a hundredth of the number before it. */
const HUNDREDTHS = new Set(['cents', 'cent']);

function wordValue(word: string): number | null {
  if (word === 'none') return 0;
  const [ten = '', one] = word.split('-');
  const tens = TENS.indexOf(ten);
  if (tens >= 0) return 20 + 10 * tens + Math.max(0, ONES.indexOf(one ?? 'zero'));
  const known = [ONES.indexOf(word), ORDINALS.indexOf(word)].find((index) => index >= 0);
  if (known !== undefined) return known;
  return /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** Every number of the text, once scaled by the word behind it: `twenty-five thousand` is 25000. Letters hide no digits: `Rs80`. */
export function numbersIn(text: string): readonly number[] {
  const words = text
    .toLowerCase()
    .replace(/([a-z])(?=\d)/g, '$1 ')
    // As one source prints it: 100, 000.
    .replace(/(\d), (?=\d{3}\b)/g, '$1,')
    .split(/[^\p{L}\d.,-]+/u)
    .map((word) => word.replace(/[.,-]+$/, '').replace(/^[.,-]+/, ''))
    .filter(Boolean);
  return words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    const value = wordValue(word) ?? (word === 'a' && SCALES.has(next) ? 1 : null);
    if (value === null) return [];
    const scaled = value * (SCALES.get(next) ?? 1);
    return HUNDREDTHS.has(next) ? scaled / 100 : scaled;
  });
}
