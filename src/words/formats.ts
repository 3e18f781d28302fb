/** Formats: numbers, plurals, ranks and lists as a language writes them. By `Intl`, each made once; but for lists, whose format costs a browser up to 170 ms. */

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

/** What stands between the items of a list, and before its last. */
export interface Between {
  readonly items: string;
  readonly last: string;
}

function listedWith(items: readonly string[], { items: between, last }: Between): string {
  const end = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(between)}${last}${end}` : end;
}

/** The formats of a locale. */
export function formatsOf(locale: string, between: Between): Formats {
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
    listed: (items) => listedWith(items, between),
    compare,
  };
}
