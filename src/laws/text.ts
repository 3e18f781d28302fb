/** Texts: a cell that must say something does, nothing is written twice over, and ids look like ids, once each. */
import type { Issue } from '../data/issue.ts';
import { type Evidence, type Law, rowsOf } from './law.ts';

/** Columns without which a row says nothing. What is read as claims has its own needs besides. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'actors.csv': [
    'id',
    'name',
    'name_ur',
    'kind',
    'also_written',
    'colour_key',
    'key_ur',
    'reference',
    'locator',
  ],
  'contradictions.csv': ['id', 'title', 'what', 'reference', 'locator', 'other_reference', 'other_locator'],
  'crosswalk.csv': ['as_written', 'place', 'reason', 'kind'],
  'control.csv': ['basis'],
  'no-go.csv': ['basis'],
  'killings.csv': ['basis'],
  'strength.csv': ['basis'],
  'relations.csv': ['basis'],
  'statements.csv': ['subject'],
  'districts.csv': ['id', 'name', 'name_ur'],
  'unlocated.csv': ['name', 'reference', 'locator', 'reason'],
};

const IDS: Readonly<Record<string, string>> = {
  'actors.csv': 'id',
  'contradictions.csv': 'id',
  'districts.csv': 'id',
  'events.csv': 'id',
  'statements.csv': 'id',
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const needed: Law = (evidence) =>
  Object.entries(NEEDED).flatMap(([name, columns]) =>
    rowsOf(evidence, name).flatMap(({ line, cells }) =>
      columns
        // A folder may leave out a column that is not asked for where it is read.
        .filter((column) => cells[column] === '')
        .map((column) => ({
          file: `data/${name}`,
          line,
          problem: `unfit ${column}`,
          value: '(empty)',
          expected: 'some text',
        })),
    ),
  );

function faultsOfIds(evidence: Evidence, name: string, column: string): readonly Issue[] {
  const seen = new Set<string>();
  return rowsOf(evidence, name).flatMap(({ line, cells }) => {
    const id = cells[column] ?? '';
    const again = seen.has(id);
    seen.add(id);
    const at = { file: `data/${name}`, line, value: id };
    return [
      ...(ID.test(id)
        ? []
        : [{ ...at, problem: `unfit ${column}`, expected: 'small letters and digits, joined by -' }]),
      ...(again ? [{ ...at, problem: 'id given twice', expected: 'each id once' }] : []),
    ];
  });
}

export const ids: Law = (evidence) =>
  Object.entries(IDS).flatMap(([name, column]) => faultsOfIds(evidence, name, column));

/** Its first half, where a text is that twice over: a slip of pasting. Figures may be: 1212. */
function halfOf(text: string): string | null {
  const half = text.slice(0, text.length / 2);
  return half.length > 1 && half + half === text && !/^[\d.,]+$/.test(text) ? half : null;
}

export const onceOnly: Law = (evidence) =>
  Object.keys(evidence.files)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) =>
      rowsOf(evidence, name).flatMap(({ line, cells }) =>
        Object.entries(cells).flatMap(([column, value]) => {
          const half = halfOf(value);
          if (half === null) return [];
          return {
            file: `data/${name}`,
            line,
            problem: `${column} written twice over`,
            value,
            expected: half,
          };
        }),
      ),
    );

/** Every text within a value of JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const faultsOfTexts = (file: string, value: unknown): readonly Issue[] =>
  textsIn(value).flatMap((text) => {
    const half = halfOf(text);
    return half === null
      ? []
      : { file, line: null, problem: 'written twice over', value: text, expected: half };
  });

/** The same in the bibliography. */
export const onceInReferences: Law = ({ files }) =>
  faultsOfTexts('data/references.json', JSON.parse(files['references.json'] ?? '[]'));

/** The same in maps, whose lines of figures need no looking through. */
export const onceInMaps: Law = ({ files }) =>
  Object.entries(files)
    .filter(([name]) => name.endsWith('.geojson'))
    .flatMap(([name, text]) => {
      // Its form was checked where it was read.
      const { features } = JSON.parse(text) as {
        readonly features: readonly { readonly properties: unknown }[];
      };
      return features.flatMap(({ properties }) => faultsOfTexts(`data/${name}`, properties));
    });

/** Two rows that are alike to the last letter. */
export const noRowTwice: Law = (evidence) =>
  Object.keys(evidence.files)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => {
      const lines = new Map<string, number>();
      return rowsOf(evidence, name).flatMap(({ line, cells }) => {
        const text = Object.values(cells).join(' | ');
        const first = lines.get(text);
        if (first === undefined) lines.set(text, line);
        return first === undefined
          ? []
          : {
              file: `data/${name}`,
              line,
              problem: 'row given twice',
              value: text.slice(0, 60),
              expected: `one row; the first is on line ${first}`,
            };
      });
    });
