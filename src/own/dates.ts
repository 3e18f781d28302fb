/**
 * Dates as people write them, in English and Urdu. What cannot be told from the text alone, day before month or month before
 * day, is told by the column it stands in or by the reader, and never guessed.
 */
import { parseWhen, type When } from '../data/when.ts';

export type Order = 'dmy' | 'mdy';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'جنوری'],
  ['february', 'feb', 'febr', 'فروری'],
  ['march', 'mar', 'مارچ'],
  ['april', 'apr', 'اپریل'],
  ['may', 'مئی', 'مئ'],
  ['june', 'jun', 'جون'],
  ['july', 'jul', 'جولائی', 'جولای'],
  ['august', 'aug', 'اگست'],
  ['september', 'sep', 'sept', 'ستمبر'],
  ['october', 'oct', 'اکتوبر'],
  ['november', 'nov', 'نومبر'],
  ['december', 'dec', 'دسمبر'],
];

/** Marks above letters put together or taken off, and the yeh and kaf of an Arabic keyboard. */
const folded = (text: string) =>
  text
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0649', '\u06cc')
    .replaceAll('\u0643', '\u06a9')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();

const MONTH_BY_NAME = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [folded(name), index + 1] as const)),
);
const MONTH = [...MONTH_BY_NAME.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** A year in full, or its last two figures behind an apostrophe or not. */
const YEAR = String.raw`(\d{4}|['’]?\d{2})`;
const BY = String.raw`[\s,،./-]*`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

const NAMED_DAY = new RegExp(`^${DAY}${BY}(${MONTH})${BY}${YEAR}$`, 'u');
const NAMED_MONTH_FIRST = new RegExp(`^(${MONTH})\\.?\\s*${DAY}(?:\\s*,\\s*|\\s+)(\\d{4})$`, 'u');
const NAMED_MONTH = new RegExp(`^(${MONTH})${BY}${YEAR}$`, 'u');
const YEAR_AND_MONTH = new RegExp(`^(\\d{4})${BY}(${MONTH})(?:${BY}(\\d{1,2}))?$`, 'u');
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/;
const PAIR = /^(\d{4})\s?[-–/]\s?(\d{2}|\d{4})$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]+/;
const TIME = /[t\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m|z)?$/;

const two = (number: number) => String(number).padStart(2, '0');

/** Two figures are of this century up to 49. */
function yearOf(text: string): string {
  const figures = text.replace(/\D/g, '');
  if (figures.length === 4) return figures;
  return `${Number(figures) < 50 ? 20 : 19}${figures}`;
}

const dayOf = (year: string, month: number, day: number) =>
  parseWhen(`${yearOf(year)}-${two(month)}-${two(day)}`);
const monthOf = (year: string, month: number) => parseWhen(`${yearOf(year)}-${two(month)}`);

/** `2011-12`, `2011/2012`: two years on end, as budgets and schools count them. Its precision is a year, its text says both. */
function pairOf(text: string): When | null {
  const [, first = '', second = ''] = PAIR.exec(text) ?? [];
  if (first === '') return null;
  const last = String(Number(first) + 1).padStart(4, '0');
  if (second !== last && second !== last.slice(2)) return null;
  return {
    text: `${first}–${last.slice(2)}`,
    first: `${first}-01-01`,
    last: `${last}-12-31`,
    precision: 'year',
    approximate: false,
    uncertain: false,
  };
}

function withMonthName(text: string): When | null {
  const month = (name: string | undefined) => MONTH_BY_NAME.get(name ?? '') ?? 0;
  const day = NAMED_DAY.exec(text);
  if (day) return dayOf(day[3] ?? '', month(day[2]), Number(day[1]));
  const american = NAMED_MONTH_FIRST.exec(text);
  if (american) return dayOf(american[3] ?? '', month(american[1]), Number(american[2]));
  const whole = NAMED_MONTH.exec(text);
  if (whole) return monthOf(whole[2] ?? '', month(whole[1]));
  const yearFirst = YEAR_AND_MONTH.exec(text);
  if (!yearFirst) return null;
  const [, year = '', name, last] = yearFirst;
  return last ? dayOf(year, month(name), Number(last)) : monthOf(year, month(name));
}

/** Both readings of `3/4/2012`, the day first and the month first; each `null` where there is no such day. */
function readingsOf(text: string): Readonly<Record<Order, When | null>> | null {
  const [, one, , other, year] = NUMERIC.exec(text) ?? [];
  if (one === undefined || other === undefined || year === undefined) return null;
  const [first, second] = [Number(one), Number(other)];
  return { dmy: dayOf(year, second, first), mdy: dayOf(year, first, second) };
}

function numeric(text: string, order: Order | null): When | null {
  const readings = readingsOf(text);
  if (!readings) return null;
  if (order) return readings[order];
  const { dmy, mdy } = readings;
  return dmy && mdy && dmy.text !== mdy.text ? null : (dmy ?? mdy);
}

const plain = (text: string) =>
  folded(text)
    .replace(/\p{Zs}+/gu, ' ')
    // The sign of the Christian era, which Urdu puts behind a year.
    .replace(/\s?ء$/u, '')
    .replace(WEEKDAY, '')
    .replace(TIME, '')
    .trim();

/** `2012/2/20`, `2012.02`: the year first, which no order turns round. */
function withYearFirst(text: string): When | null {
  const [, year, month = '', day] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return null;
  return parseWhen([year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-'));
}

/** Another year is a count or a slip of the keys. */
const isOfCalendar = ({ first }: When) => first >= '1000' && first < '2200';

/**
 * The date a text is, as precise as it is written; `null` for what is none, and for `3/4/2012` where no order is given.
 * `2011-12` is a pair of years, and `2011-10` the month.
 */
export function whenOf(text: string, order: Order | null): When | null {
  if (text.length > 60) return null;
  const date = plain(text);
  if (date === '') return null;
  const when =
    pairOf(date) ??
    parseWhen(date.replace(/^(\d{3})x/, '$1X')) ??
    withYearFirst(date) ??
    withMonthName(date) ??
    numeric(date, order);
  return when && isOfCalendar(when) ? when : null;
}

/** The date of a field: in the form that the atlas writes, or as people write it where that can mean one date only. */
export const typedWhen = (text: string): When | null => parseWhen(text) ?? whenOf(text, null);

/** The order that a column’s dates tell of themselves; `ask` where they are open or at odds, `null` where none needs it. */
export function orderOf(texts: readonly string[]): Order | 'ask' | null {
  const open = texts.flatMap((text) => readingsOf(plain(text)) ?? []);
  if (open.every(({ dmy, mdy }) => dmy?.text === mdy?.text)) return null;
  const only = (order: Order, other: Order) => open.some((both) => both[order] && !both[other]);
  const [days, months] = [only('dmy', 'mdy'), only('mdy', 'dmy')];
  if (days === months) return 'ask';
  return days ? 'dmy' : 'mdy';
}
