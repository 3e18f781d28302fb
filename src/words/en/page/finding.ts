/** The search: its box, its list, and what each thing found is. */
import { formats } from '../formats.ts';

const { count, plural } = formats;

export const finding = {
  search: {
    label: 'Search towns, places, actors, events',
    clear: 'Clear the search',
    list: 'Found',
    keys: 'Enter shows it.',
    keysOfPlace: 'Enter shows it; Shift+Enter compares it.',
    found: (n: number) => `${count(n)} found`,
    foundOrMore: (n: number) => `${count(n)} or more found`,
    /** With an element for what was typed: a sentence in parts. */
    nothing: <T>(typed: T): readonly (string | T)[] => [
      'nothing found for “',
      typed,
      '”: try fewer letters, another spelling, or the name in Urdu',
    ],
    /** With an element for the spelling, which may be in the other script. */
    asWritten: <T>(detail: string, spelling: T): readonly (string | T)[] => [
      `${detail} · as written: `,
      spelling,
    ],
    /** `town of District South`. */
    town: (district: string) => `town of ${district}`,
    cantonment: 'cantonment',
    district: (towns: number) => plural(towns, { one: 'district of # town', other: 'district of # towns' }),
    /** `neighbourhood in Quayside`. */
    place: (kind: string, town: string) => `${kind} in ${town}`,
    event: (when: string) => `event of ${when}`,
    eventOfUnknownBeginning: (when: string) => `event, ${when}`,
  },
};
