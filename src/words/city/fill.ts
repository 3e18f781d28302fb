/**
 * Filling: a text of the data with what it is given in its places. `{when}` is replaced by what is given; `{towns: one # town | other #
 * towns}` by the form that the number asks for, with the number for `#`; `{level: town towns | district districts}` by the form of that word.
 */
import type { Formats } from '../formats.ts';

/** What a text may be given: a number is written as one. */
export type Given = string | number;

/** A place in a text: its name and, behind a colon, its forms. */
const PLACE = /\{([a-z]+)(?::([^{}]*))?\}/g;

/** The forms of a place, each under its first word. */
export function formsIn(text: string): ReadonlyMap<string, string> {
  const forms = text.split('|').map((form) => form.trim());
  return new Map(
    forms.map((form) => {
      const [key = ''] = form.split(' ', 1);
      return [key, form.slice(key.length + 1)];
    }),
  );
}

/** The places of a text, in its order; `forms` is `null` where a place has none. What is left between them should hold no brace. */
export const placesIn = (text: string) =>
  [...text.matchAll(PLACE)].map(([whole, name = '', forms]) => ({
    whole,
    name,
    forms: forms === undefined ? null : formsIn(forms),
  }));

function formOf(forms: string, value: Given, { plural }: Formats): string {
  const known = formsIn(forms);
  const other = known.get('other') ?? '';
  if (typeof value === 'number') return plural(value, { ...Object.fromEntries(known), other });
  return known.get(value) ?? other;
}

/** The text with each of its places filled. A name that nothing is given for is left as it stands. */
export function fill(text: string, given: Readonly<Record<string, Given>>, formats: Formats): string {
  return text.replace(PLACE, (whole, name: string, forms: string | undefined) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) return whole;
    if (forms !== undefined) return formOf(forms, value, formats);
    return typeof value === 'number' ? formats.count(value) : value;
  });
}
