/** Dates as precise as their source and no more: a subset of EDTF, from a day to a decade, and the two years of a budget. */
import { words } from '../words/words.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'unknown';

/** A date as written, with the first and last day it may mean, both included. */
export interface When {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
  /** `1985~`: the date is about right. */
  readonly approximate: boolean;
  /** `2012-04-03?`: the source can be read in another way. */
  readonly uncertain: boolean;
}

/** A beginning that the source does not give. */
export const UNKNOWN: When = {
  text: '',
  first: '0000-01-01',
  last: '9999-12-31',
  precision: 'unknown',
  approximate: false,
  uncertain: false,
};

const FORM = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?|–(\d{2}))?|(\d{3})X)([~?])?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First day, last day and precision of the parts of a date; `null` for days that do not exist. */
function spanOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Pick<When, 'first' | 'last' | 'precision'> | null {
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = lastDayOf(Number(year), Number(month));
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, precision: 'day' };
}

/** `2009`, `2009-03`, `2012-02-20`, `2010–11` (two years on end, with a dash) or `198X`, each with `~` (about) or `?` (uncertain) behind it or not; else `null`. */
export function parseWhen(text: string): When | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [, year = '', month, day, second, decade, mark] = match;
  const next = String(Number(year) + 1);
  if (second && second !== next.slice(2)) return null;
  const span = decade
    ? { first: `${decade}0-01-01`, last: `${decade}9-12-31`, precision: 'decade' as const }
    : spanOf(year, month, day);
  return (
    span && {
      text,
      ...span,
      ...(second && { last: `${next}-12-31` }),
      approximate: mark === '~',
      uncertain: mark === '?',
    }
  );
}

/** The date in words, in the precision it has: `20 February 2012`, `March 2009`, `about 1985`, `the 1980s`. */
export function whenInWords(when: When): string {
  const [year = '', month = '1', day = '1'] = when.first.split('-');
  const { date } = words().vocabulary;
  const hedged = (text: string) =>
    when.approximate ? date.about(text) : when.uncertain ? date.perhaps(text) : text;
  switch (when.precision) {
    case 'day':
      return hedged(date.day(Number(day), Number(month), year));
    case 'month':
      return hedged(date.month(Number(month), year));
    case 'year':
      return hedged(date.year(when.text.includes('–') ? when.text.slice(0, 7) : year));
    case 'decade':
      return date.decade(year);
    case 'unknown':
      return date.unknown;
  }
}

/** A period in words: one date where both ends are alike, else `from – to`. */
export function periodInWords(from: When, to: When): string {
  const { date } = words().vocabulary;
  if (from.text === to.text) return whenInWords(from);
  if (from.precision === 'unknown') return date.until(whenInWords(to));
  return date.period(whenInWords(from), whenInWords(to));
}
