/** Laws of these data alone, as their README tells how they were made; another folder may keep none of them. */
import type { Issue } from '../../src/data/issue.ts';
import { type Evidence, type Law, rowsOf } from '../../src/laws/law.ts';

/** By which columns each table is sorted. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'actors.csv': ['id'],
  'control.csv': ['place', 'actor'],
  'districts.csv': ['id'],
  'killings.csv': ['actor'],
  'no-go.csv': ['place'],
  'population.csv': ['place'],
  'relations.csv': ['actor'],
  'strength.csv': ['actor', 'measure'],
  'totals.csv': ['table', 'place', 'from'],
  'vaccination.csv': ['place', 'from'],
};

const sorted: Law = (evidence) =>
  Object.entries(ORDER).flatMap(([name, columns]) => {
    const rows = rowsOf(evidence, name);
    const keyOf = (cells: Readonly<Record<string, string>>) =>
      columns.map((column) => cells[column]).join(' | ');
    return rows.flatMap(({ line, cells }, index) => {
      const before = rows[index - 1];
      // A space comes before a hyphen, and so does a key before one that it begins.
      if (before === undefined || columns.every((column) => before.cells[column] === cells[column]))
        return [];
      const unlike = columns.find((column) => before.cells[column] !== cells[column]) ?? '';
      if ((before.cells[unlike] ?? '') < (cells[unlike] ?? '')) return [];
      const expected = `rows sorted by ${columns.join(', ')}`;
      return [{ file: `data/${name}`, line, problem: 'row out of order', value: keyOf(cells), expected }];
    });
  });

/** Beginnings of the words of a text: `tensions` and `tension-with-mqm` share one. */
const beginnings = (text: string) =>
  new Set(
    (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .filter((word) => word.length >= 3 || /\d/.test(word))
      .map((word) => word.slice(0, 4)),
  );

const alike = (a: string, b: string) => [...beginnings(a)].some((word) => beginnings(b).has(word));

/** What in a row speaks of what else in it, and the rows in which it speaks of it in other words. */
const KINSHIP: readonly (readonly [
  file: string,
  column: string,
  others: readonly string[],
  odd: readonly string[],
])[] = [
  [
    'statements.csv',
    'id',
    ['anchor', 'value', 'measure', 'note', 'subject'],
    ['sattar-call-to-asfandyar', 'hussain-denied'],
  ],
  ['events.csv', 'id', ['title', 'summary', 'anchor'], ['buffer-points-left']],
  ['events.csv', 'id', ['title'], ['buffer-points-manned', 'buffer-points-left', 'nizam-e-adl-resolution']],
  [
    'events.csv',
    'title',
    ['summary'],
    [
      'may-12-commemoration',
      'targeted-killings-2011',
      'butt-article',
      'sattar-article',
      'vaccination-first-day',
      'vaccination-second-day',
      'television-programme',
    ],
  ],
  ['contradictions.csv', 'id', ['title'], ['spelling-charge']],
  ['contradictions.csv', 'title', ['what'], ['killed-at-least', 'who-is-strongest', 'spelling-musharraf']],
];

const kin: Law = (evidence) =>
  KINSHIP.flatMap(([name, column, others, odd]) =>
    rowsOf(evidence, name).flatMap(({ line, cells }) => {
      const text = cells[column] ?? '';
      const rest = others.map((other) => cells[other] ?? '').join(' ');
      if (odd.includes(cells.id ?? '') || alike(text, rest)) return [];
      const problem = `${column} that has no word of its ${others.join(', ')}`;
      return [{ file: `data/${name}`, line, problem, value: text, expected: 'one row about one thing' }];
    }),
  );

/** Whose words a basis is, where it says so of the source itself. */
const SOURCES: Readonly<Record<string, string>> = {
  'the cable itself': 'cable-2009',
  'the embassy cable': 'butt-2011',
  'the 2007 cable': 'ghauri-2007',
  'the report itself': 'report-2012',
};

/** A basis is one of one source, but for Farooq Sattar, of whom two articles tell. */
const basis: Law = ({ dataset: { claims } }) => {
  const all = [
    claims.control,
    claims['no-go'],
    claims.killings,
    claims.strength,
    claims.relations,
    claims.statements,
  ].flat();
  const first = new Map<string, string>(Object.entries(SOURCES));
  return all.flatMap(({ basis, reference, table_name, line }) => {
    if (basis === '' || basis === 'Farooq Sattar') return [];
    const known = first.get(basis) ?? reference;
    first.set(basis, known);
    if (known === reference) return [];
    return [
      {
        file: `data/${table_name}.csv`,
        line,
        problem: `basis of another source than ${reference}`,
        value: basis,
        expected: `a claim cited to ${known}`,
      },
    ];
  });
};

/** The topics of statements; all other subjects are actors or places. */
const TOPICS = [
  'commission',
  'compensation',
  'vaccination',
  'killings',
  'security',
  'housing',
  'may-2007',
  'compilation',
];

const subjects: Law = ({ dataset }) =>
  dataset.claims.statements.flatMap(({ subject, line }) => {
    const known =
      [dataset.city, ...TOPICS].includes(subject) ||
      dataset.actors.has(subject) ||
      dataset.places.has(subject) ||
      dataset.units.has(subject);
    return known
      ? []
      : [
          {
            file: 'data/statements.csv',
            line,
            problem: 'unknown subject',
            value: subject,
            expected: `an actor, a place, or ${TOPICS.join(', ')}`,
          },
        ];
  });

/** What a table describes is of one day, month, year or decade. */
const atOnce: Law = ({ dataset: { claims } }) =>
  [claims.vaccination, claims.population, claims.control, claims['no-go'], claims.killings]
    .flat()
    .flatMap(({ table_name, line, from, to }) =>
      from.text === to.text
        ? []
        : [
            {
              file: `data/${table_name}.csv`,
              line,
              problem: 'period where one date is told',
              value: `${from.text} – ${to.text}`,
              expected: 'from and to alike',
            },
          ],
    );

/** The present of the cable of 2009 is the latest month that it names. */
const present: Law = ({ dataset: { claims } }) =>
  [claims.control, claims.strength].flat().flatMap(({ table_name, line, to }) =>
    to.text === '2009-04'
      ? []
      : [
          {
            file: `data/${table_name}.csv`,
            line,
            problem: 'unfit date',
            value: to.text,
            expected: '2009-04',
          },
        ],
  );

/** What there is for orientation; another kind would not be drawn. */
const KINDS = 'sea river nala motorway road railway airport harbour port creek mangrove place-name'.split(
  ' ',
);

const context: Law = ({ dataset }) =>
  dataset.context.flatMap(({ properties: { id, kind, name, name_ur } }) => {
    const at = { file: 'data/context.geojson', line: null };
    return [
      ...(KINDS.includes(kind)
        ? []
        : [{ ...at, problem: `unknown kind of ${id}`, value: kind, expected: KINDS.join(', ') }]),
      ...(name && name_ur
        ? []
        : [
            {
              ...at,
              problem: `${id} without a name`,
              value: String(name),
              expected: 'a name in both scripts',
            },
          ]),
    ];
  });

export const faultsOfOwnLaws = (evidence: Evidence): readonly Issue[] =>
  [sorted, kin, basis, subjects, atOnce, present, context].flatMap((law) => law(evidence));
