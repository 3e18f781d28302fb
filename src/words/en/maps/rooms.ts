/** The rooms beside the map: the legend on the page, the table and the card at the pointer. */
import { formats } from '../formats.ts';

const { count } = formats;

type Level = 'town' | 'district';
type Order = 'name' | 'value';

const SEVERAL: Readonly<Record<Level, string>> = { town: 'towns', district: 'districts' };

export const rooms = {
  key: {
    title: 'Legend',
    /** In the room of what is said of a place. */
    pointing: 'Point at a place, or press one, to read here what is said of it.',
    /** The legend of one map among several. */
    of: (title: string) => `Legend: ${title}`,
    only: (label: string) => `Show only ${label}`,
    /** What alone is shown: an entry, or a range of numbers. */
    onlyEntry: (label: string) => `Only ${label} is shown.`,
    onlyRange: (from: string, to: string) => `Only ${from} to ${to} is shown.`,
    left: (name: string) => `Left: ${name}`,
    right: (name: string) => `Right: ${name}`,
    both: (left: string, right: string) => `Left: ${left} | right: ${right}`,
    methods: (left: string, method: string, right: string, other: string) =>
      `${left}: ${method}; ${right}: ${other}`,
  },
  legend: {
    entry: (label: string, n: number) => `${label}: ${n}`,
    inWords: (title: string, entries: readonly string[], method: string) =>
      `${title}. ${entries.join('; ')}. ${method}.`,
  },
  table: {
    label: (level: Level) => `Table of the ${SEVERAL[level]}`,
    heading: (n: number, level: Level) => `The ${count(n)} ${SEVERAL[level]}`,
    sortBy: { name: 'Sort by name', value: 'Sort by value' } satisfies Record<Order, string>,
    unit: { town: 'Town', district: 'District' } satisfies Record<Level, string>,
    /** The head of a column of words. */
    words: 'as the source has it',
    rank: 'Rank',
    /** A rank without the number of those ranked: `4th`. */
    rankAlone: (rank: string) => rank.split(' ')[0] ?? rank,
    compare: 'Compare',
    comparePlace: (place: string) => `Compare ${place}`,
    evidence: (value: string, place: string) => `${value}: evidence for ${place}`,
    partial: 'partial',
    others: 'Other places',
    /** Where there are too many to list them all at once. */
    part: (listed: number, all: number, level: Level) =>
      `${count(listed)} of the ${count(all)} ${SEVERAL[level]} are listed. The search finds every one.`,
    more: (n: number) => `List ${count(n)} more`,
  },
  card: {
    /** Before what the map of this title shows. */
    titled: (title: string) => `${title}:`,
    ranked: (rank: string) => `${rank}, highest first`,
    partial: (partial: string) => `partial: ${partial}, not ranked`,
  },
};
