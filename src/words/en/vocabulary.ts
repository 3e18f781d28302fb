/** Words that stand in many rooms: dates, ranks, what is counted, what is absent, how a claim is hedged. */
import { formats } from './formats.ts';

const { count, listed, ordinal, plural } = formats;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthName = (month: number) => MONTHS[month - 1] ?? '';

export const vocabulary = {
  /** Between sentences of one paragraph. */
  sentences: (parts: readonly string[]) => parts.filter(Boolean).join(' '),
  /** `4th of 16`. */
  rank: (rank: number, of: number) =>
    `${ordinal(rank, { one: '#st', two: '#nd', few: '#rd', other: '#th' })} of ${count(of)}`,
  /** `Survey of 2018, ¶ 4`. */
  cited: (reference: string, locator: string) => `${reference}, ${locator}`,
  /** The language of a name in the other script. */
  otherLanguage: 'ur',
  quoted: (text: string) => `“${text}”`,
  date: {
    day: (day: number, month: number, year: string) => `${day} ${monthName(month)} ${year}`,
    /** Several days of one month. */
    days: (days: readonly number[], month: number, year: string) =>
      `${listed(days.map(String))} ${monthName(month)} ${year}`,
    /** A day whose year is told elsewhere. */
    dayOfMonth: (day: number, month: number) => `${day} ${monthName(month)}`,
    month: (month: number, year: string) => `${monthName(month)} ${year}`,
    year: (year: string) => year,
    /** `1980` is the decade from then on. */
    decade: (year: string) => `the ${year}s`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
    unknown: 'an unstated date',
    until: (date: string) => `no later than ${date}`,
    period: (from: string, to: string) => `${from} – ${to}`,
    both: 'Both days',
    all: 'All days',
  },
  /** What a unit of a map is called, one and several. */
  noun: {
    town: { one: 'town', many: 'towns' },
    district: { one: 'district', many: 'districts' },
  },
  units: {
    town: (n: number) => plural(n, { one: '# town', other: '# towns' }),
    district: (n: number) => plural(n, { one: '# district', other: '# districts' }),
  },
  claims: (n: number) => plural(n, { one: '# claim', other: '# claims' }),
  places: (n: number) => plural(n, { one: '# place', other: '# places' }),
  groups: (n: number) => plural(n, { one: '# group', other: '# groups' }),
  events: (n: number) => plural(n, { one: '# event', other: '# events' }),
  absence: {
    'not-received': 'not received',
    'not-stated': 'the document does not say',
    'not-applicable': 'a cantonment, not a town: not counted here',
  },
  bound: { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' },
  cityAsAWhole: 'the city as a whole',
  close: 'Close',
  cancel: 'Cancel',
  showAll: 'Show all',
};
