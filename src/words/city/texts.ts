/**
 * The texts of a city: all that is said of one city and its document, in one language. They are data, `texts` in `atlas.json`; here stands
 * which there are, and what each is given. A list of names is a text with these places; an empty one is said as it stands.
 */

const PLAIN = [] as const;
/** A list of texts. */
const MANY = 'many';
/** Texts by ids that the data choose. */
const NAMED = 'named';

/** What every theme says of itself. */
const THEME = { menu: PLAIN, title: PLAIN, saidBy: PLAIN } as const;
/** And one that marks places with a point. */
const POINTS = { ...THEME, sentence: PLAIN, one: PLAIN, none: PLAIN } as const;

export const TEXTS = {
  name: PLAIN,
  /** Its name in the other script; empty where it has none. */
  otherName: PLAIN,
  atlas: PLAIN,
  /** Below the atlas's name on the page. */
  subtitle: PLAIN,
  /** What search engines and app lists say of it. */
  description: PLAIN,
  /** How the outlines were made, in a line. */
  outlineNote: PLAIN,
  /** How exact they are, at more length. */
  outlineMethod: PLAIN,
  attribution: PLAIN,
  licence: PLAIN,
  /** The dates of what the document tells, for whoever reads several maps. */
  clocks: PLAIN,
  /** The first page of the book, and what its file says of itself. */
  cover: {
    line: ['towns'],
    told: PLAIN,
    years: ['first', 'last'],
    map: ['towns', 'districts'],
    subject: ['towns'],
  },
  /** Where a reader may begin. */
  questions: NAMED,
  /** What `vaccination.csv` counts. */
  counts: {
    heading: PLAIN,
    notReceived: PLAIN,
    counted: ['count'],
    total: ['where'],
    reported: ['name', 'value', 'days', 'when'],
    partly: ['name', 'value', 'partial', 'when'],
  },
  killings: { heading: PLAIN, title: ['when'], total: ['where'], hedge: ['names'] },
  /** The measures of `strength.csv`. */
  measures: NAMED,
  /** The page of the book on what lies in no town. */
  beyond: { title: PLAIN, lead: PLAIN },
  /** Last words of names that have an article before them in a sentence. */
  articled: MANY,
  themes: {
    'vaccination-rate': {
      ...THEME,
      title: ['when', 'level'],
      what: PLAIN,
      shows: PLAIN,
      unit: PLAIN,
      notes: MANY,
      derived: ['count', 'residents'],
    },
    'vaccination-share': {
      ...THEME,
      title: ['when', 'level'],
      what: PLAIN,
      shows: PLAIN,
      unit: PLAIN,
      notes: MANY,
      derived: ['count', 'all'],
    },
    control: { ...THEME, sentence: PLAIN, notes: MANY },
    density: {
      ...THEME,
      title: ['when', 'level'],
      what: PLAIN,
      shows: PLAIN,
      unit: PLAIN,
      notes: MANY,
      derived: ['residents', 'square'],
    },
    vaccinated: { ...THEME, title: ['when'], what: PLAIN, shows: PLAIN, notes: MANY },
    'vaccination-change': {
      ...THEME,
      title: ['when'],
      what: PLAIN,
      shows: PLAIN,
      notes: MANY,
      derived: PLAIN,
      partial: ['towns', 'all'],
    },
    'no-go': { ...THEME, notes: MANY },
    places: {
      ...POINTS,
      counted: ['places'],
      detail: ['kind', 'metres'],
      saying: ['place', 'detail'],
      left: PLAIN,
    },
    events: { ...POINTS, counted: ['events'], saying: ['title', 'when'], left: ['events'] },
  },
} as const;

/** Sections that are needed only where the data have what they speak of. */
export const SECTIONS = ['counts', 'killings', 'beyond'] as const;

/** What stands in `TEXTS`: places, a kind of list, or sections of the same. */
export type Kind = readonly string[] | typeof MANY | typeof NAMED | { readonly [name: string]: Kind };
