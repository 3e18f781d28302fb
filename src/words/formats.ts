/** Formats: numbers, plurals, ranks and lists as a language writes them. All by `Intl`; each is made once. */

/** The forms of a counted noun by plural category; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Formats {
  /** A whole number with its thousands set apart. */
  readonly count: (value: number) => string;
  /** A number with just so many decimals and a true minus; `signed` puts a plus before what is not below zero. */
  readonly decimals: (value: number, digits: number, signed?: boolean) => string;
  /** The form that a number asks for, with the number in it. */
  readonly plural: (count: number, forms: Forms) => string;
  /** The form that a rank asks for: first, second, third. */
  readonly ordinal: (rank: number, forms: Forms) => string;
  /** `a, b and c`. */
  readonly listed: (items: readonly string[]) => string;
  /** Below zero where `a` stands before `b` in the alphabet. */
  readonly compare: (a: string, b: string) => number;
}

/** The formats of a locale. `tidyList` mends what `Intl` makes of a list. */
export function formatsOf(locale: string, tidyList: (text: string) => string = (text) => text): Formats {
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (digits: number, signDisplay: 'always' | 'negative') => {
    const key = `${digits}${signDisplay}`;
    const known = numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
      numberingSystem: 'latn',
    });
    numbers.set(key, made);
    return made;
  };
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale);
  const decimals: Formats['decimals'] = (value, digits, signed = false) =>
    numberFormat(digits, signed ? 'always' : 'negative')
      .format(value)
      .replace('-', '−');
  const count = (value: number) => decimals(value, 0);
  return {
    count,
    decimals,
    plural: (value, forms) => (forms[cardinals.select(value)] ?? forms.other).replace('#', count(value)),
    ordinal: (rank, forms) => (forms[ordinals.select(rank)] ?? forms.other).replace('#', count(rank)),
    listed: (items) => tidyList(lists.format(items)),
    compare,
  };
}
