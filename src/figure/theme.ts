/** A theme: one map a reader can choose. Nothing downstream knows which constructor made it. */
import type { Dataset } from '../data/dataset.ts';
import { parseWhen, whenInWords } from '../data/when.ts';
import { words } from '../words/words.ts';
import type { Part } from './figure.ts';
import type { Scheme } from './ink.ts';
import { listed } from './phrases.ts';
import { BOTH, daysOf } from './resolve.ts';

/** What a theme is drawn for. */
export interface Setting {
  /** A day of the data, or `both`. */
  readonly day: string;
  readonly scheme: Scheme;
  /** Days whose values share their breaks with this one, in the place of those that a theme would take. */
  readonly pooled?: readonly string[];
}

/** From one day to another. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface Theme {
  readonly id: string;
  /** Its line in the menu. */
  readonly menu: string;
  readonly slot: 'fill' | 'overlay';
  /** Whether it is another map on another day. */
  readonly dayed: boolean;
  /** The days that it is drawn for, where they are not those of the data; all of them together last, where they can be. */
  readonly days?: readonly string[];
  /** Whether it can be drawn by district: what is said of a neighbourhood is not said of its district. */
  readonly byDistrict: boolean;
  readonly draw: (dataset: Dataset, setting: Setting) => Part;
  /** The later less the earlier of two days, where the theme has numbers that fill; `null` while the code of it is not loaded. */
  readonly difference?: (dataset: Dataset, span: Span, scheme: Scheme) => Part | null;
}

/** `vaccination-rate@2012-02-20`; just the theme where days make no difference. */
export const sheetId = (theme: Pick<Theme, 'id' | 'dayed'>, day: string) =>
  theme.dayed ? `${theme.id}@${day}` : theme.id;

/** The days of a theme, and all of them together where that has a meaning. */
export const daysIn = (theme: Pick<Theme, 'days'>, dataset: Dataset): readonly string[] =>
  theme.days ?? [...daysOf(dataset), BOTH];

/** The day that is shown where one is asked for: that one, or the last there is. */
export const dayAmong = (days: readonly string[], asked: string): string =>
  days.includes(asked) ? asked : (days.findLast((day) => day !== BOTH) ?? asked);

/** `20 February 2012`, or for both days `20 and 21 February 2012`. */
export function dayInWords(dataset: Dataset, day: string, own?: readonly string[]): string {
  const days = (day === BOTH ? (own ?? daysOf(dataset)) : [day]).flatMap((text) => parseWhen(text) ?? []);
  const [first] = days;
  const months = new Set(days.map((when) => when.first.slice(0, 7)));
  if (!first || months.size !== 1 || first.precision !== 'day') return listed(days.map(whenInWords));
  const [year = '', month = ''] = first.first.split('-');
  return words().vocabulary.date.days(
    days.map((when) => Number(when.first.slice(8))),
    Number(month),
    year,
  );
}
