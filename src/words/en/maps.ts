/** What legends, readings, summaries and tables say of any map. */
import { formats } from './formats.ts';
import { holdings } from './maps/holdings.ts';
import { rooms } from './maps/rooms.ts';
import { thematic } from './maps/thematic.ts';

const { count, listed, plural } = formats;

type Noun = 'town' | 'district' | 'place';
const SEVERAL: Readonly<Record<Noun, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# town', other: '# towns' }),
  district: (n) => plural(n, { one: '# district', other: '# districts' }),
  place: (n) => plural(n, { one: '# place', other: '# places' }),
};
const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const maps = {
  /** Several statements of one kind, one after another. */
  series: (parts: readonly string[]) => parts.join('; '),
  /** A statement as a sentence. */
  sentence: (text: string) => `${text}.`,
  /** What is said of something named. */
  labelled: (name: string, text: string) => `${name}: ${text}`,
  /** Citations of several references in one line. */
  citations: (references: readonly string[]) => references.join(' · '),
  /** A cantonment's name where there is little room. */
  cantonment: (name: string) => name.replace(' Cantonment', ' Cantt.'),
  ...thematic,
  ...holdings,
  ...rooms,
  absences: {
    sentence: (place: string, absence: string) => `${place}: ${absence}.`,
    cantonment: (place: string) => `${place} is a cantonment, not a town, and is not counted here.`,
    looks: {
      zero: { name: 'Zero', words: 'A number like any other, in the lowest class.' },
      'not-received': {
        name: 'Not received',
        words: 'The town was to report, and its report had not come.',
      },
      'not-stated': { name: 'Not stated', words: 'The document says nothing of the place.' },
      'not-applicable': {
        name: 'Not applicable',
        words: 'A cantonment: not a town, and so not in these reports.',
      },
      contested: { name: 'Contested', words: 'Several claims stand side by side: a stripe for each.' },
    },
  },
  /** What a view asks for and cannot have, and two maps in one. */
  compose: {
    same: 'Both maps are the same: choose another theme or day for one of them.',
    twoThemes: 'Two themes have no difference: one is wiped over the other instead.',
    noDifference: 'This theme has no difference: one day is wiped over the other instead.',
    lacking: (only: string) => `This map has no “${only}” to show alone: all is shown.`,
    scales: 'Each map of circles has a scale of its own: compare sizes within one map only.',
    named: (menu: string, when: string) => `${menu}, ${when}`,
    twoDays: (title: string, right: string) => `${title} (left), and ${right} (right)`,
    twoMaps: (left: string, right: string) => `${left} (left), and ${lowered(right)} (right)`,
    saidBy: (left: string, right: string) => `left: ${left}; right: ${right}`,
    sheet: (title: string, summary: string) => `${title}. ${summary}`,
    readIn: (title: string, date: string) =>
      `All were read as brought together in ${[`“${title}”`, date].filter(Boolean).join(', ')}.`,
  },
  /** The maps cut to one actor's places. */
  filter: {
    leftOut: (actor: string) => `left out: not named for ${actor}`,
    sentence: (place: string, actor: string) => `${place} is left out: not named for ${actor}.`,
    only: (text: string, actor: string) => `${text}; only places named for ${actor}`,
    none: (actor: string) => `No place is named for ${actor}.`,
  },
  /** One class or range by itself. */
  isolation: {
    method: (method: string, shown: number, all: number, noun: Noun) =>
      `${method}; ${count(shown)} of ${SEVERAL[noun](all)} shown`,
    summary: (summary: string, shown: readonly string[], all: number, noun: Noun) => {
      const names = shown.length > 0 ? `: ${listed(shown)}` : '';
      return `${summary} ${count(shown.length)} of ${SEVERAL[noun](all)} shown${names}.`;
    },
  },
};
