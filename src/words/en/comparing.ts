/** Comparisons: places side by side, each summed up, and one map laid against another. */
import { over } from './comparing/over.ts';
import { plots } from './comparing/plots.ts';
import { formats } from './formats.ts';

const { count, listed, ordinal } = formats;

type Level = 'town' | 'district';

const MANY: Readonly<Record<Level, string>> = { town: 'towns', district: 'districts' };

const CARDINALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const HOW_TO_ADD =
  'Press + beside a town in the table, hold Shift while pressing a town on the map, or press Shift and Enter in the search. Up to four places, towns and districts mixed.';

/** What a place's count is among all counts, the highest first. */
interface Standing {
  readonly rank: number;
  readonly of: number;
  /** Whose counts these are, where some places of the level have no full one; `null` where all have. */
  readonly among: Level | null;
}

const standingOf = ({ rank, of, among }: Standing) => {
  const place = ORDINALS[rank - 1] ?? ordinal(rank, { one: '#st', two: '#nd', few: '#rd', other: '#th' });
  return among === null
    ? `${place} of ${count(of)}`
    : `${place} of the ${count(of)} ${MANY[among]} with full counts`;
};

export const comparing = {
  title: (names: readonly string[]) => `${listed(names)} by every indicator of the atlas`,
  /** A theme on a day; where days make no difference the day is empty. */
  indicator: (theme: string, when: string) => (when === '' ? theme : `${theme}, ${when}`),
  /** A place summed up. */
  sentence: {
    /** What was counted, told of so many days in words. */
    counted: (told: (days: string) => string, days: number, standing: Standing | null) =>
      `${told(CARDINALS[days] ?? count(days))}${standing ? `, ${standingOf(standing)}` : ''}.`,
    /** A sentence with the references that it rests on, which carry its dates. */
    dated: (sentence: string, references: readonly string[]) =>
      sentence.endsWith(').')
        ? `${sentence.slice(0, -2)}; ${listed(references)}).`
        : `${sentence.replace(/\.$/, '')} (${listed(references)}).`,
    holderOfDistrict: 'Who holds what is said of towns and neighbourhoods, not of a district.',
    holderUnsaid: 'Who holds it as a whole the document does not say.',
    nothing: (name: string) => `No theme shows anything of ${name} by itself.`,
  },
  difference: {
    reason: {
      'not-applicable': 'not applicable: no difference',
      'left-out': 'left out: no difference',
      'not-stated': 'not stated: no difference',
      'not-received': 'not received: no difference',
      contested: 'contested: no difference',
      partial: 'partial: not compared',
    },
    notBoth: 'not given for both: no difference',
    noNumbers: 'no numbers to compare',
    unlike: 'sum of a district against one town',
    points: (unit: string) => `percentage points ${unit}`.trim(),
    worded: (amount: string, unit: string) => `${amount} ${unit}`.trim(),
  },
  table: {
    heading: 'Comparison',
    save: 'Save as CSV',
    region: 'Table of the comparison',
    sources: 'Sources',
    noForm: {
      town: 'not shown by town',
      district: 'not shown by district',
      other: 'not shown by this place',
    },
    partial: (partial: string) => `partial: ${partial}`,
    /** The median of each level that is compared. */
    medians: (medians: readonly { readonly level: Level; readonly value: string }[]) =>
      `median ${medians.map(({ level, value }) => `of ${MANY[level]} ${value}`).join(', ')}`,
    /** A theme's unit, where its name does not give it, and who says so. */
    said: (unit: string, saidBy: string) => (unit === '' ? `${saidBy}.` : `${unit}; ${saidBy}.`),
    /** A theme that is heard but not seen before a day that is both. */
    beforeDay: (theme: string) => `${theme}, `,
    /** Heard after a value. */
    evidence: (unit: string, place: string, indicator: string) =>
      `${unit === '' ? '' : ` ${unit}`}: evidence for ${place}, ${indicator}`,
    /** Heard before the numbers of a cell's sources. */
    beforeSources: (sources: number): string => (sources === 1 ? 'source ' : 'sources '),
    sourceNumbers: (numbers: readonly number[]) => numbers.join(', '),
    aside: (parts: readonly string[]) => parts.filter(Boolean).join(', '),
    remove: 'Remove',
    removeOne: (place: string) => `Remove ${place} from the comparison`,
    less: (place: string, first: string) => `${place} less ${first}`,
  },
  notes: {
    differences: (letter: string, name: string) =>
      `Differences are against ${letter}, ${name}, and are taken before rounding.`,
    bars: 'A bar runs from zero to the value, on the scale of all towns or of all districts; its tick is their median, partial sums left out.',
    partial: 'A partial sum has a hollow bar, no rank and no difference.',
    unlike: (mark: string) =>
      `Counts follow the size of a place: where it says “${mark}”, size is what differs first.`,
  },
  panel: {
    name: 'Comparison',
    empty: `No place is compared yet. ${HOW_TO_ADD}`,
    waiting: `Add another place. ${HOW_TO_ADD}`,
  },
  over,
  plots,
};
