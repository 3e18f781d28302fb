/**
 * Filling: a text of the data with what it is given in its places. `{when}` is replaced by what is given; `{towns: one # town | other #
 * towns}` by the form that the number asks for, with the number for `#`; `{level: town towns | district districts}` by the form of that word.
 */
import type { Formats, Forms } from '../formats.ts';

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

/** What stands between the places of a text, and the places. */
type Piece = string | { readonly whole: string; readonly name: string; readonly forms: Forms | null };

// The texts of a city are few, and each is said of every place.
const PARTED = new Map<string, readonly Piece[]>();

function partsOf(text: string): readonly Piece[] {
  const known = PARTED.get(text);
  if (known) return known;
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: name = '', 2: forms } of text.matchAll(PLACE)) {
    const read = forms === undefined ? null : Object.fromEntries(formsIn(forms));
    pieces.push(text.slice(from, index), {
      whole,
      name,
      forms: read && { ...read, other: read.other ?? '' },
    });
    from = index + whole.length;
  }
  pieces.push(text.slice(from));
  PARTED.set(text, pieces);
  return pieces;
}

/** A value at its place: by the form that it asks for, where the place has forms. */
function said(value: Given, forms: Forms | null, { count, plural }: Formats): string {
  if (forms === null) return typeof value === 'number' ? count(value) : value;
  if (typeof value === 'number') return plural(value, forms);
  return (Object.hasOwn(forms, value) ? Reflect.get(forms, value) : forms.other) as string;
}

/** The text with each of its places filled. A name that nothing is given for is left as it stands. */
export const fill = (text: string, given: Readonly<Record<string, Given>>, formats: Formats): string =>
  partsOf(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const value = Object.hasOwn(given, piece.name) ? given[piece.name] : undefined;
      return value === undefined ? piece.whole : said(value, piece.forms, formats);
    })
    .join('');
