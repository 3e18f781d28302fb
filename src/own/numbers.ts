/** Numbers as people write them: grouped in threes or as in South Asia, in Latin, Urdu or Arabic digits, with a sign or a percent. */

/** What stands before the decimals. */
export type Decimal = '.' | ',';

const MINUS = /[\u2212\u2012\u2013\ufe63\uff0d]/g;
const UNSEEN = /[\p{Cf}]/gu;
const SPACE = /[\p{Zs}\t]/gu;
/** The digits of Arabic and of Urdu. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Beyond so many digits a number is an id or a telephone. */
const MOST_DIGITS = 15;

const latin = (text: string) =>
  text
    .replace(UNSEEN, '')
    .replace(SPACE, ' ')
    .replace(MINUS, '-')
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\u066a', '%')
    .replaceAll('\uff05', '%')
    .trim();

/** `1 234`, `1’234`, and by the column `1,234` or `1.234`; a group has three figures, or two before the last three. */
const FORMS: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(?:\d+|[1-9]\d{0,2}(?:(?<by>[, '’\u066c])\d{3})(?:\k<by>\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:[.\u066b]\d+)?$/u,
  ',': /^(?:\d+|[1-9]\d{0,2}(?:(?<by>[. '’\u066c])\d{3})(?:\k<by>\d{3})*)?(?:[,\u066b]\d+)?$/u,
};

/** A text without its sign or percent, and whether it is below zero; `null` where it has both a sign and brackets. */
function signed(text: string): { readonly rest: string; readonly below: boolean } {
  const bare = text.replace(/^%\s?|\s?%$/, '');
  const bracketed = /^\((.*)\)$/.exec(bare);
  if (bracketed) return { rest: (bracketed[1] ?? '').replace(/\s?%$/, '').trim(), below: true };
  const sign = /^([+-])\s?(?=[\d.,\u066b])/.exec(bare);
  return { rest: bare.slice(sign?.[0].length ?? 0), below: sign?.[1] === '-' };
}

/** What most cells of figures are: it is seen at once. */
const PLAIN = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** The number a text is, percent as it stands (`12%` is 12); `null` for whatever is not plainly a number, `1e3` and `5*` included. */
export function numberOf(text: string, decimal: Decimal = '.'): number | null {
  if (text.length > 40) return null;
  if (decimal === '.' && PLAIN.test(text)) return Number(text) || 0;
  if (!/\p{Nd}/u.test(text)) return null;
  const { rest, below } = signed(latin(text));
  if (!FORMS[decimal].test(rest)) return null;
  if (rest.replace(/\D/g, '').length > MOST_DIGITS) return null;
  const grouping = decimal === '.' ? /[, '’\u066c]/g : /[. '’\u066c]/g;
  const value = Number(rest.replace(grouping, '').replace(/[,\u066b]/, '.'));
  // Zero has no sign.
  return below && value !== 0 ? -value : value;
}

/** What stands before the decimals in a column: a comma where some text is a number only so and none only with a point. */
export function decimalOf(texts: readonly string[]): Decimal {
  const only = (decimal: Decimal, other: Decimal) =>
    texts.some((text) => numberOf(text, decimal) !== null && numberOf(text, other) === null);
  return only(',', '.') && !only('.', ',') ? ',' : '.';
}

/** Whether the points of some numbers may group their figures as well: all that have one have three figures behind it. */
export function isOpen(texts: readonly string[]): boolean {
  const pointed = texts.filter((text) => text.includes('.') && numberOf(text) !== null);
  return pointed.length > 0 && pointed.every((text) => numberOf(text, ',') !== null);
}
