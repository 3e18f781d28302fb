/**
 * Sounds: how a folded name is heard, whatever it is spelt like. Urdu writes no short vowels and Latin writes them in many
 * ways, so that across the scripts only the consonants are compared.
 */

/** Spellings of one sound in Latin letters, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ee|ea|ii|ie|iy/g, 'i'],
  [/oo|ou|uu/g, 'u'],
  [/a[iy]|e[iy]/g, 'e'],
  [/a[uw]/g, 'o'],
  [/ph/g, 'f'],
  [/[qc](?!h)/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/z/g, 's'],
  // What is breathed behind a consonant is often left out.
  [/(?<=[bdgjkptr])h/g, ''],
  [/(.)\1+/gu, '$1'],
];

/** A name in Latin letters as it is heard; in Urdu, with one letter for each sound. */
export function soundOf(letters: string): string {
  return SOUNDS.reduce((text, [spelt, sound]) => text.replace(spelt, sound), oneForASound(letters));
}

/** Urdu's several letters for one sound. */
const ALIKE: Readonly<Record<string, string>> = {
  ط: 'ت',
  ٹ: 'ت',
  ة: 'ت',
  ث: 'س',
  ص: 'س',
  ذ: 'ز',
  ض: 'ز',
  ظ: 'ز',
  ژ: 'ز',
  ح: 'ہ',
  ق: 'ک',
  ڈ: 'د',
  ڑ: 'ر',
  ع: 'ا',
  ے: 'ی',
};

const oneForASound = (letters: string) =>
  letters.replace(/[طٹةثصذضظژحقڈڑعے]/gu, (letter) => ALIKE[letter] ?? letter);

/** The consonants of Urdu in Latin letters; x is sh, and c is ch. Vowels, and what may be one, have none. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  س: 's',
  ج: 'j',
  چ: 'c',
  خ: 'k',
  د: 'd',
  ر: 'r',
  ز: 's',
  ش: 'x',
  غ: 'g',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** The consonants of a name in either script, with `a` for any vowel it begins with. */
export function skeletonOf(letters: string): string {
  const latin = soundOf(letters)
    .replace(/sh/g, 'x')
    .replace(/ch/g, 'c')
    .replace(/kh/g, 'k')
    .replace(/[\u0621-\u06ff]/gu, (letter, at: number) => CONSONANTS[letter] ?? (at === 0 ? 'a' : ''));
  const bare = latin.slice(1).replace(/[aeiouhv]/g, '');
  return (latin.slice(0, 1).replace(/[aeiouv]/, 'a') + bare).replace(/(.)\1+/gu, '$1');
}
