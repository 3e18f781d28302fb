/** The sheet on which a reader brings a table of their own. */
import { isolatedInEnglish as said } from '../../isolated.ts';
import { formats } from '../formats.ts';

const { count, listed, plural } = formats;

type Level = 'town' | 'district';
const UNITS: Readonly<Record<Level, (n: number) => string>> = {
  town: (n) => plural(n, { one: '# town', other: '# towns' }),
  district: (n) => plural(n, { one: '# district', other: '# districts' }),
};
const rows = (n: number) => plural(n, { one: '# line', other: '# lines' });
const numbered = (lines: readonly number[]) =>
  lines.length > 6
    ? `lines ${listed([...lines.slice(0, 5).map(String), `${count(lines.length - 5)} more`])}`
    : `${lines.length > 1 ? 'lines' : 'line'} ${listed(lines.map(String))}`;

/** What fields and parts of the sheet are called, and what is still to be said calls them too. */
const LABELS = {
  columns: 'What is in the columns?',
  order: (column: string) => `Dates of “${said(column)}” are written`,
  decimal: (column: string) => `A point in “${said(column)}”`,
  places: 'Which places are they?',
  doubling: 'What becomes of them?',
  words: 'What do the words among the numbers mean?',
  maps: 'Which maps?',
  mapTitle: 'Title',
  nature: 'Its numbers',
  unit: { count: 'What is counted', rate: 'What the number is' },
  by: 'Divided by',
  breaks: 'Breaks, from the least',
  title: 'Name of the table',
  source: 'Source',
  issued: 'Published',
  date: 'The numbers are of',
  dateOfOthers: 'Lines without a date are of',
};
const of = (measure: string, label: string) => `“${said(measure)}” – ${label}`;

/** What is still to be said, by kind: the label of its field, and what to do there. */
const WANTS = {
  place: () => `${LABELS.columns} Say which one names the places.`,
  measure: () => `${LABELS.maps} Choose at least one.`,
  matched: () => `${LABELS.places} No line names a place of this atlas.`,
  doubled: () => `${LABELS.doubling} Say it of the places that stand on several lines.`,
  source: () => `${LABELS.source}: say where the table is from.`,
  date: () => `${LABELS.date}: say when.`,
  title: () => `${LABELS.title}: give it one.`,
  unmatched: (n: number) =>
    `${LABELS.places} ${plural(n, {
      one: 'Choose one for # name, or leave it out.',
      other: 'Choose one for each of # names, or leave them out.',
    })}`,
  words: (n: number) =>
    `${LABELS.words} ${plural(n, { one: 'Say it of # word.', other: 'Say it of # words.' })}`,
  undated: (n: number) => `${LABELS.dateOfOthers}: say when, of ${rows(n)} without a date that can be read.`,
  rows: (n: number) => `${LABELS.columns} The table has ${rows(n)}, which is more than is drawn.`,
  order: (column: string) => `${LABELS.order(column)}: choose in which order.`,
  decimal: (column: string) => `${LABELS.decimal(column)}: choose what it stands for.`,
  nature: (measure: string) => `${of(measure, LABELS.nature)}: say whether they count or are rates.`,
  unit: (measure: string, nature: 'count' | 'rate') => `${of(measure, LABELS.unit[nature])}: say it.`,
  divisor: (measure: string) => `${of(measure, LABELS.by)}: choose a column.`,
  breaks: (measure: string) => `${of(measure, LABELS.breaks)}: give at least one.`,
  name: (measure: string) => `${of(measure, LABELS.mapTitle)}: give the map one.`,
  issued: (text: string) =>
    `${LABELS.issued}: “${said(text)}” cannot be read as one date: write 20 February 2012, 2012-02-20, 2012-02 or 2012.`,
  undateable: (text: string, others: boolean) =>
    `${others ? LABELS.dateOfOthers : LABELS.date}: “${said(text)}” cannot be read as one date: write 20 February 2012, 2012-02-20, 2012-02 or 2012.`,
  maps: (n: number) =>
    `${LABELS.maps} The columns become ${count(n)}, which is more than one table may have: take some out.`,
  long: (column: string) =>
    `${LABELS.columns} “${said(column)}” holds texts that are too long for a legend: leave it out.`,
  days: (n: number) =>
    `${LABELS.columns} There are ${count(n)} dates, which is more than can be chosen from: leave some out.`,
};

export const sheet = {
  title: 'A table of your own',
  intro:
    'Drop a table on the page, choose a file, or paste cells from a spreadsheet: CSV, TSV or XLSX, one line a place. It is read here and never leaves this machine.',
  file: 'Choose a file',
  paste: 'Or paste cells here',
  read: 'Read what is pasted',
  reading: 'Reading…',
  sheets: 'The workbook has several sheets. Read which?',
  noStore:
    'This browser does not let the atlas keep anything, and the table is too large to be drawn without: allow site data for this page and try again.',
  unkept:
    'This browser does not let the atlas keep your table. It is drawn, and gone once this page is closed or loaded anew: “A table of your own” saves it as a file.',
  again: 'Another table',
  kept: {
    heading: 'Kept in this browser',
    here: 'Here until this page is closed or loaded anew',
    of: (source: string, file: string) => [source, file].filter(Boolean).join(' · '),
    show: (map: string) => `Show ${said(map)}`,
    save: 'Save as a file',
    link: 'Copy a link',
    copied: 'The link is copied. The table is in it.',
    copiedWithout:
      'The link is copied, but what it shows of your own tables is not in it: whoever opens it needs their files too, which “A table of your own” saves.',
    /** Behind what is said of a link to an atlas that runs on the reader’s machine. */
    onlyHere: 'It opens on this machine only, where the atlas runs: for others, save the table as a file.',
    byHand: 'The browser did not allow copying. The link with the table in it is to be copied by hand.',
    tooLong: (most: number) =>
      `This table does not fit into a link of ${count(most)} letters: save it as a file instead.`,
    edit: 'Edit',
    away: {
      ask: 'Throw away',
      asked: (title: string) => `Throw away “${said(title)}”? It cannot be brought back.`,
      no: 'Keep it',
      yes: 'Throw it away',
    },
  },
  editing: {
    of: (title: string) =>
      `“${said(title)}” as it was drawn: change what you like, and draw it again in its place.`,
    ofLines:
      'The file that it was read from is not with it, so it is changed from its own lines: what was left out is not among them.',
    leave: 'Leave it as it is',
  },
  came: (title: string) =>
    `The link brought a table with it, “${said(title)}”. It is kept in this browser until you throw it away.`,
  refused: {
    broken: (name: string) =>
      `“${said(name)}” holds no table of an atlas that can be read: save it from the atlas once more.`,
    other: (name: string, atlas: string) =>
      `“${said(name)}” is a table of another atlas (${atlas}): open it there.`,
    fault: (name: string, at: string, expected: string) =>
      `“${said(name)}” holds a table with a fault at ${at}: ${expected} was expected there.`,
    placeless: (name: string, examples: readonly string[]) =>
      `“${said(name)}” names no place of this atlas: what is looked for is a column of towns or districts by name, Urdu name, known spelling or id, such as ${listed(examples.map((one) => `“${said(one)}”`))}.`,
    link: 'The link brought a table that cannot be read: it may have been cut short. Ask for the file.',
  },
  columns: {
    heading: LABELS.columns,
    of: (name: string, lines: number, columns: number) =>
      `${said(name)}: ${rows(lines)}, ${plural(columns, { one: '# column', other: '# columns' })}. Each was guessed at: put right what is wrong.`,
    role: (column: string) => `What “${said(column)}” holds`,
    roles: {
      place: 'place',
      number: 'numbers',
      date: 'dates',
      category: 'categories',
      'left-out': 'left out',
    },
    order: LABELS.order,
    orders: { ask: 'choose…', dmy: 'day, month, year', mdy: 'month, day, year' },
    decimal: LABELS.decimal,
    decimals: { ask: 'choose…', '.': 'parts off decimals: 2.4', ',': 'sets thousands apart: 2.400' },
    more: (lines: number) => `and ${rows(lines)} more`,
    caption: 'The first lines of the table',
    on: (day: string) => `of ${day}`,
  },
  places: {
    heading: LABELS.places,
    none: 'Say which column names the places.',
    found: (reached: number, all: number, level: Level) => `${count(reached)} of ${UNITS[level](all)} found.`,
    missing: (names: readonly string[]) => `Without a line: ${listed(names)}.`,
    matched: (n: number) => plural(n, { one: '# name found', other: '# names found' }),
    how: {
      id: 'its id',
      name: 'its name',
      urdu: 'its Urdu name',
      crosswalk: 'a known spelling',
      chosen: 'chosen by you',
    },
    match: (text: string, place: string, how: string, lines: readonly number[]) =>
      `${said(text)} → ${place} (${how}; ${numbered(lines)})`,
    unmatched: (text: string, lines: readonly number[]) => `“${said(text)}” (${numbered(lines)}) is`,
    choose: 'choose…',
    near: 'Near matches',
    all: 'All places',
    likely: 'Likely',
    likelyHint: 'Most likely so. It is taken once you say yes.',
    yes: (place: string) => `Yes, ${place}`,
    leaveOut: 'left out',
    leftOut: (n: number) => plural(n, { one: '# name left out', other: '# names left out' }),
    why: {
      chosen: 'left out by you',
      total: 'a total, not a place',
      city: 'the whole city',
      'other-level': 'of the other level',
      blank: 'no name',
    },
    left: (text: string, why: string, lines: readonly number[]) =>
      `${text === '' ? '–' : said(text)}: ${why} (${numbered(lines)})`,
    takeBack: (text: string) => `Place “${said(text)}” after all`,
    doubled: 'On several lines stand:',
    double: (place: string, when: string, lines: readonly number[]) =>
      `${[place, when].filter(Boolean).join(', ')} (${numbered(lines)})`,
    doubling: LABELS.doubling,
    doublings: {
      sum: 'their numbers are added up',
      first: 'the first line counts',
      both: 'categories stand side by side, contested',
    },
  },
  words: {
    heading: LABELS.words,
    intro:
      'Nothing, a dash and “n/a” can be many things. A zero is a number; what was not received is not zero.',
    word: (text: string, times: number) =>
      `${text === '' ? 'An empty cell' : `“${said(text)}”`} (${plural(times, { one: 'once', two: 'twice', other: '# times' })})`,
    choose: 'choose…',
    meanings: {
      'not-received': 'asked for, not received',
      'not-stated': 'not stated',
      'not-applicable': 'does not apply there',
      zero: 'zero',
    },
  },
  maps: {
    heading: LABELS.maps,
    none: 'No column holds numbers or categories.',
    mapped: (name: string) => `Map “${said(name)}”`,
    title: LABELS.mapTitle,
    nature: LABELS.nature,
    natures: { count: 'count something', rate: 'are rates or shares' },
    natureHint: 'Counts are drawn as circles: a filled town would show its size. Rates fill.',
    unit: LABELS.unit,
    unitHint: { count: 'such as: children', rate: 'such as: % of households' },
    divisor: 'Also as a rate',
    divisors: {
      none: 'no, as circles only',
      population: 'per so many residents',
      area: 'per square kilometre',
      column: 'by another column',
    },
    by: LABELS.by,
    each: 'Per how many',
    summed: 'The numbers of several days may be added up',
    classes: 'Classes',
    method: 'Method',
    methods: {
      natural: 'natural breaks',
      quantile: 'equally many places',
      equal: 'equal steps',
      own: 'own breaks',
    },
    count: 'How many',
    breaks: LABELS.breaks,
    distribution: (values: number, classes: readonly string[]) =>
      `${plural(values, { one: '# value', other: '# values' })}: ${listed(classes)}.`,
    class: (from: string, to: string, n: number) => `${count(n)} in ${from} – ${to}`,
    later: 'The distribution is shown once all above is said.',
  },
  per: {
    population: (unit: string, each: number, _by: string) => `${unit} per ${count(each)} residents`,
    area: (unit: string, _each: number, _by: string) => `${unit} per km²`,
    column: (unit: string, each: number, by: string) =>
      each === 100 ? `${unit} per 100 of ${by}` : `${unit} per ${count(each)} of ${by}`,
  },
  rateTitle: (title: string, per: string) => `${title} ${per}`,
  source: {
    heading: 'Where is it from?',
    intro: 'This stands on every map and export of the table.',
    title: LABELS.title,
    source: LABELS.source,
    sourceHint: 'such as: Health Department, weekly report 7',
    author: 'Author or office',
    issued: LABELS.issued,
    locator: 'Page or sheet',
    date: LABELS.date,
    dateHint: '20 February 2012, 2012-02 or 2012',
    dateOfOthers: LABELS.dateOfOthers,
  },
  wants: 'Still to be said',
  wantsOf: (n: number) => `Still to be said (${count(n)}):`,
  ready: 'All is said: it can be drawn.',
  draw: 'Draw it',
  redraw: 'Draw it again',
  want: WANTS,
};
