/** What maps of numbers and of points say: sums, classes, circles, differences. */
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Level = 'town' | 'district';
const SEVERAL: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# town', other: '# towns' }),
  district: (n) => plural(n, { one: '# district', other: '# districts' }),
};

/** What a sum is made of. */
type Parts = 'day' | 'town' | 'count';
const PARTS: Readonly<Record<Parts, (n: number) => string>> = {
  day: (n) => plural(n, { one: '# day', other: '# days' }),
  town: SEVERAL.town,
  count: (n) => plural(n, { one: '# count', other: '# counts' }),
};

/** A place with what it shows. */
interface Shown {
  readonly name: string;
  readonly value: string;
}

const extremes = (highest: Shown, lowest: Shown) =>
  `Highest: ${highest.name} (${highest.value}); lowest: ${lowest.name} (${lowest.value}).`;
const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const thematic = {
  sums: {
    partial: (given: number, all: number, parts: Parts) => `${count(given)} of ${PARTS[parts](all)}`,
    derived: (given: number, parts: Parts) => `sum of ${PARTS[parts](given)}`,
  },
  measured: {
    /** `rank` of a full value; of a partial sum what it is over. */
    ranked: (place: string, value: string, what: string, rank: string) =>
      `${place}: ${value} ${what}, ${rank}`,
    partial: (place: string, value: string, what: string, partial: string) =>
      `${place}: ${value} ${what} in ${partial}; partial, so not ranked`,
    derived: (saying: string, derived: string) => `${saying} (derived: ${derived})`,
  },
  choropleth: {
    sentence: (level: Level, shows: string) => `Each ${level}’s colour shows ${shows}.`,
    range: (from: string, to: string) => `${from} – ${to}`,
    partial: 'partial sum (also counted in its class)',
    method: (classes: number, counted: number, all: number, level: Level) =>
      `${plural(classes, { one: '# natural class', other: '# natural classes' })}, ${count(counted)} of ${SEVERAL[level](all)}`,
    none: 'No town has a value.',
    extremes,
    missing: (places: readonly string[]) => `Not received: ${listed(places)}.`,
    partials: (places: readonly string[]) => `Partial: ${listed(places)}.`,
  },
  symbols: {
    sentence: (shows: string) => `Each circle’s area follows ${shows}.`,
    missing: 'not received',
    partialIn: (partial: string) => `partial: ${partial}`,
    partial: 'partial sum',
    method: (counted: number, all: number, level: Level) =>
      `area in proportion, ${count(counted)} of ${SEVERAL[level](all)}`,
    largest: ({ name, value }: Shown) => `Largest: ${name} (${value}).`,
    none: 'Largest: none (–).',
    missingOf: (places: readonly string[]) => `No number: ${listed(places)}.`,
  },
  difference: {
    when: (from: string, to: string) => `${to} less ${from}`,
    menu: (menu: string) => `${menu}: difference`,
    title: (title: string) => `Difference: ${lowered(title)}`,
    saidBy: (saidBy: string) => `derived; ${saidBy}`,
    legend: (when: string) => `Difference, ${when}`,
    sentence: (level: Level, when: string, what: string) =>
      `Each ${level}’s colour shows the difference, ${when}, in ${what}.`,
    method: (classes: number, counted: number, all: number, level: Level) =>
      `${plural(classes, { one: '# class', other: '# classes' })} alike on both sides of zero, ${count(counted)} of ${SEVERAL[level](all)}`,
    value: 'not received: no difference',
    entry: 'a day not received: no difference',
    lacking: (day: string) => `the count of ${day} was not received`,
    inPart: (day: string, partial: string) => `the count of ${day} was received in part (${partial})`,
    absent: (place: string, lacks: readonly string[]) =>
      `${place}: ${lacks.join(', and ')}, so there is no difference.`,
    reading: (place: string, value: string, what: string, rank: string | null, sides: string) =>
      `${place}: ${value} ${what}${rank === null ? '' : `, ${rank}`} (derived: ${sides}).`,
    sides: (before: string, from: string, after: string, to: string) =>
      `${before} on ${from}, ${after} on ${to}`,
    none: 'No place has a difference.',
    extremes,
    missing: (places: readonly string[]) => `No difference: ${places.join(', ')}.`,
  },
  annotations: {
    none: (place: string, none: string) => `${place}: ${none}.`,
    method: (counted: string, left: string) => `${counted} on the map; ${left}`,
  },
};
