/** Plots: how numbers are spread, two of them against one another, and one of them by groups of towns. */
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Level = 'town' | 'district';

const towns = (n: number) => plural(n, { one: '# town', other: '# towns' });
const districts = (n: number) => plural(n, { one: '# district', other: '# districts' });
const UNITS: Readonly<Record<Level, (n: number) => string>> = { town: towns, district: districts };

/** The ends and the middle of the full numbers, as they are written. */
interface Spread {
  readonly least: { readonly name: string; readonly value: string };
  readonly most: { readonly name: string; readonly value: string };
  readonly median: string;
  readonly unit: string;
}

const spreadOf = ({ least, most, median, unit }: Spread) =>
  `: from ${least.value} (${least.name}) to ${most.value} (${most.name}) ${unit}, median ${median}`;

/** A group of towns: its name, how many full numbers it has, and how they are spread in words. */
interface GroupTold {
  readonly label: string;
  readonly n: number;
  readonly span: string;
}

export const plots = {
  /** What a number is, with the unit that its theme's name does not give. */
  withUnit: (indicator: string, unit: string) => `${indicator} (${unit})`,
  number: (text: string, unit: string) => `${text} ${unit}`,
  median: (text: string) => `median ${text}`,
  /** A town pointed at. */
  pointed: (name: string, value: string) => `${name} ${value}`,
  /** Towns that lack a number, and the words for why. */
  noNumber: (names: readonly string[], why: string) => `No number for ${listed(names)}: ${why}.`,
  numbers: {
    summary: 'The numbers',
    partial: 'partial',
    outside: 'outside the range',
  },
  dots: {
    heading: 'Distribution',
    name: (theme: string) => `Distribution: ${theme}`,
    noNumbers: 'What fills the map now is said in words: it has no numbers to be spread out.',
    allThemes: 'All themes, small',
    /** `of` is the number of all towns or districts, in words. */
    plot: (shown: number, of: string, spread: Spread | null) =>
      `Dot plot of ${count(shown)} of ${of}${spread ? spreadOf(spread) : ''}.`,
    partial: (names: readonly string[]) => `Partial sums, in neither of these: ${listed(names)}.`,
  },
  range: {
    name: 'Range to isolate',
    from: 'From',
    to: 'To',
    invitation: 'Drag across the dots, or move the ends, to isolate a range.',
    inRange: (shown: number, of: string, from: string, to: string, unit: string) =>
      `${count(shown)} of ${of}: ${from} to ${to} ${unit}`,
    inLegend: (shown: number, of: string) => `${count(shown)} of ${of}: isolated in the legend`,
  },
  scatter: {
    heading: 'Relations',
    none: 'No two themes have numbers here.',
    across: 'Across',
    up: 'Up',
    plot: (shown: number, of: string, across: string, up: string) =>
      `Scatter of ${count(shown)} of ${of}. Across: ${across}. Up: ${up}.`,
    leftOut: (name: string, reason: string) => `Left out: ${name} (${reason}).`,
    /** Which numbers a town lacks, each with the words for why. */
    reason: (lacking: readonly { readonly indicator: string; readonly why: string }[]) =>
      lacking.map(({ indicator, why }) => `${indicator}: ${why}`).join('; '),
    notInIt: 'not in it',
    /** How many have both numbers from one figure; `null` for every one of the level. */
    builtIn: (shared: number | null, level: Level) =>
      `Both numbers of ${shared === null ? `each ${level}` : UNITS[level](shared)} are made from one figure in part: some of what they have in common is built in.`,
    /** `points` is their number in words. */
    points: (points: string) => `${points}.`,
    hollow: 'Hollow: a partial sum, not to be compared with the others.',
    unnamed: (names: readonly string[]) => `Not named, for want of room: ${listed(names)}.`,
    noLine: {
      town: 'No line is fitted: so few towns carry none.',
      district: 'No line is fitted: so few districts carry none.',
    },
  },
  groups: {
    heading: (title: string) => `${title}, by groups of towns`,
    method:
      'Bars run from the least to the most of a group; each point is a town, the line the median of five towns or more.',
    closed: {
      title: 'In a no-go area or not',
      inside: 'Said to be closed, or to have a closed area',
      together: (said: readonly string[]) => `Taken together: ${listed(said)}.`,
    },
    holder: {
      title: 'By who is said to control it',
      contested: (label: string) => `Contested: ${label}`,
    },
    nothing: 'Nothing said of it',
    partial: 'partial sum',
    few: (n: number) => `${towns(n)}: too few to say anything of the group.`,
    from: (map: string) => `Groups from: ${map}.`,
    /** What the bars show, for whoever does not see them. */
    bars: (title: string, groups: readonly GroupTold[]) =>
      `Bars by group. ${title}. ${groups.map(({ label, n, span }) => `${label}: ${towns(n)}, ${span}`).join('. ')}.`,
    noNumber: 'no full number',
    only: (name: string, value: string) => `${name}: ${value}`,
    span: (least: string, most: string) => `from ${least} to ${most}`,
    median: (median: string, least: string, most: string) => `median ${median}; from ${least} to ${most}`,
    members: (names: readonly string[]) => `${listed(names)}.`,
    without: (name: string, why: string) => `${name} (${why})`,
    notCounted: (named: readonly string[]) => `Not counted: ${listed(named)}.`,
  },
};
