/** What is said of the maps of a reader’s own table. */
import { formats } from '../formats.ts';

const { count, decimals, listed, plural } = formats;

type Level = 'town' | 'district';
const OF: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# town', other: '# towns' }),
  district: (n) => plural(n, { one: '# district', other: '# districts' }),
};
const reached = (counted: number, all: number, level: Level) => `${count(counted)} of ${OF[level](all)}`;

export const drawing = {
  /** In whose words a claim is. */
  speaker: 'table',
  /** Where in a source; its own locator may be empty. */
  locator: (own: string, line: number) => [own, `line ${line}`].filter(Boolean).join(', '),
  /** The same of several lines, as ranges: `2–19`. */
  lines: (own: string, ranges: readonly string[]) =>
    [own, `${ranges.join().match(/\D/) ? 'lines' : 'line'} ${ranges.join(', ')}`].filter(Boolean).join(', '),
  title: (title: string, when: string) => `${title}, ${when}`,
  saidBy: (source: string) => `as “${source}” says; from a table of the reader’s own`,
  /** A note on every map of it. */
  brought: (file: string) =>
    `Read from ${file === '' ? 'a pasted table' : `the file “${file}”`}, which is not part of this atlas and was not checked by its makers.`,
  numberOf: (what: string) => `the number of ${what}`,
  absence: { 'not-stated': 'the table does not say' },
  inapplicable: { there: 'does not apply there', orNoTown: 'does not apply there, or no town' },
  absent: (place: string, absence: string) => `${place}: ${absence}.`,
  derived: {
    residents: (n: number, residents: number) => `${count(n)} ÷ ${count(residents)} residents`,
    area: (n: number, square: number) => `${count(n)} ÷ ${decimals(square, 1)} km²`,
    column: (n: number, of: number) => `${count(n)} ÷ ${count(of)}`,
  },
  /** How the classes of a legend came about. */
  method: {
    natural: (n: number, counted: number, all: number, level: Level) =>
      `${plural(n, { one: '# natural class', other: '# natural classes' })}, ${reached(counted, all, level)}`,
    quantile: (n: number, counted: number, all: number, level: Level) =>
      `${plural(n, { one: '# class', other: '# classes' })} of equally many values, ${reached(counted, all, level)}`,
    equal: (n: number, counted: number, all: number, level: Level) =>
      `${plural(n, { one: '# class', other: '# classes' })} in equal steps, ${reached(counted, all, level)}`,
    own: (n: number, counted: number, all: number, level: Level) =>
      `${plural(n, { one: '# class', other: '# classes' })} at breaks of the reader’s own, ${reached(counted, all, level)}`,
  },
  category: (place: string, value: string) => `${place}: ${value}.`,
  categorySentence: (column: string) => `Each colour stands for what the column “${column}” says.`,
  categoryMethod: reached,
  otherCategories: (names: readonly string[]) => `other: ${listed(names)}`,
};
