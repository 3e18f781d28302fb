/** How a PDF writes its values. Every value is kept as the text that it is written as. */

/** An object of the file, by its number. */
export type Ref = `${number} 0 R`;

export const refOf = (number: number): Ref => `${number} 0 R`;
export const numberOf = (ref: Ref): number => Number.parseInt(ref, 10);

/** A number with at most `decimals` digits behind the point, and never with an exponent. */
export function numeral(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new Error(`a PDF holds no such number: ${value}`);
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
}

export const numerals = (values: readonly number[], decimals = 2) =>
  values.map((value) => numeral(value, decimals)).join(' ');

/** Entries whose value is `undefined` are left out. */
export function dictionary(entries: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${value}`],
  );
  return `<<${parts.join(' ')}>>`;
}

export const array = (values: readonly (string | number)[]) => `[${values.join(' ')}]`;

const hexadecimal = (value: number, digits: number) => value.toString(16).padStart(digits, '0').toUpperCase();

/** Characters as UTF-16, big end first, in hexadecimal. */
export const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, index) => hexadecimal(text.charCodeAt(index), 4)).join('');

/** A text for people: plain where it is ASCII, else UTF-16. */
export function textString(text: string): string {
  if (!/^[\x20-\x7e]*$/.test(text)) return `<FEFF${utf16(text)}>`;
  return `(${text.replace(/[\\()]/g, (character) => `\\${character}`)})`;
}

/** A name of letters, digits and signs; all else is written by its number. */
export const name = (text: string) =>
  `/${text.replace(/[^A-Za-z0-9+_.-]/g, (character) => `#${hexadecimal(character.charCodeAt(0) & 0xff, 2)}`)}`;

/** Numbers of glyphs as a text is shown with them. */
export const codes = (numbers: readonly number[]) =>
  `<${numbers.map((number) => hexadecimal(number, 4)).join('')}>`;

/** A day or an instant, ISO, as a PDF writes it, in universal time. */
export function dateString(iso: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) throw new Error(`not an ISO day: ${iso}`);
  const digits = instant.toISOString().slice(0, 19).replace(/\D/g, '');
  return `(D:${digits}Z)`;
}
