/** A draft: a table that was read, with all that the reader has said of it so far. It becomes an own table once nothing is wanting. */
import { further } from '../words/words.ts';
import { MOST_TYPED } from './bounds.ts';
import { type Column, columnAs, guessColumns, numbersOf, type Role, type Told } from './columns.ts';
import { type Gazetteer, placeNamed } from './gazetteer.ts';
import type { Grid } from './grid.ts';
import { type Chosen, type JoinReport, joinPlaces } from './join.ts';
import type { Measure } from './measures.ts';
import type { Absence, Classes } from './owntable.ts';
import { plain } from './plain.ts';

/** What a word in a column of numbers means: one of the absences, or zero. */
export type Meaning = Absence | 'zero';

/** What becomes of several lines on one place and day. */
export type Doubling = 'sum' | 'first' | 'both';

/** What a count is divided by; `none` for circles alone. */
export type Divisor = 'none' | 'population' | 'area' | 'column';

/** What the reader has said of one measure. */
export interface MeasureDraft {
  /** Whether it becomes a map at all. */
  readonly mapped: boolean;
  /** Of numbers: whether they count something or are rates already; `null` until it is said. */
  readonly nature: 'count' | 'rate' | null;
  readonly title: string;
  /** `children`; of a rate `% of households`. */
  readonly unit: string;
  readonly divisor: Divisor;
  /** The id of the measure to divide by. */
  readonly by: string;
  readonly each: number;
  readonly summed: boolean;
  readonly classes: Classes;
}

export interface Draft {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly chosen: Chosen;
  /** By word, as it stands in the table. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly doubling: Doubling | null;
  readonly title: string;
  readonly source: {
    readonly title: string;
    readonly author: string;
    readonly issued: string;
    readonly locator: string;
  };
  /** Of lines that have no date of their own. */
  readonly date: string;
  /** By the id of the measure. */
  readonly measures: ReadonlyMap<string, MeasureDraft>;
}

const RATE = /%|٪|\bper\b|\brate\b|\bshare\b|\bratio\b|percent|شرح|فیصد/iu;

export const CLASSES: Classes = { method: 'natural', count: 5, breaks: [] };

/** What is supposed of a measure until the reader says otherwise. Whether numbers are counts is asked, unless their heading says that they are rates. */
export const measureDraft = ({ name, kind, bare }: Measure): MeasureDraft => ({
  mapped: true,
  nature: kind === 'number' && RATE.test(name) ? 'rate' : null,
  title: bare ? '' : name.slice(0, MOST_TYPED),
  unit: '',
  divisor: 'none',
  by: '',
  each: 1000,
  summed: false,
  classes: CLASSES,
});

const withoutEnding = (name: string) => name.replace(/\.[a-z]{2,4}$/i, '');

/** What a table is called at first: as its file, or as the line above its header where it was pasted. */
const calledAtFirst = ({ name, title }: Grid) =>
  (name === '' ? plain(title) || further().own.reading.pasted : withoutEnding(name)).slice(0, MOST_TYPED);

/** The first draft of what was read: all that can be guessed. */
export function draftOf(grid: Grid, gazetteer: Gazetteer): Draft {
  const isPlace = (text: string) =>
    placeNamed(text, gazetteer, 'town') !== null || placeNamed(text, gazetteer, 'district') !== null;
  return {
    grid,
    columns: guessColumns(grid, isPlace),
    chosen: new Map(),
    meanings: new Map(),
    doubling: null,
    title: calledAtFirst(grid),
    source: { title: '', author: '', issued: '', locator: '' },
    date: '',
    measures: new Map(),
  };
}

export const measureIn = (draft: Draft, measure: Measure): MeasureDraft =>
  draft.measures.get(measure.id) ?? measureDraft(measure);

/** A draft with a column in another role, or with what was asked of it; a table has one column of places and one of dates. */
export function withColumn(draft: Draft, index: number, role: Role, told: Told = {}): Draft {
  const single = role === 'place' || role === 'date';
  const columns = draft.columns.map((column) => {
    if (column.index === index) return columnAs(draft.grid, index, role, told);
    return single && column.role === role ? columnAs(draft.grid, column.index, 'left-out') : column;
  });
  return { ...draft, columns };
}

/** The words that stand where numbers should, each with how often, on the lines that are not left out; a blank cell is ``. */
export function wordsIn({ grid, columns }: Draft, join: JoinReport): ReadonlyMap<string, number> {
  const out = new Set(join.leftOut.flatMap(({ lines }) => lines));
  const counts = new Map<string, number>();
  for (const column of columns.filter(({ role }) => role === 'number'))
    for (const [index, number] of numbersOf(grid, column).entries()) {
      const row = grid.rows[index];
      if (number !== null || !row || out.has(row.line)) continue;
      const text = row.cells[column.index] ?? '';
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

function joined({ grid, columns, chosen }: Draft, gazetteer: Gazetteer): JoinReport | null {
  const place = columns.find(({ role }) => role === 'place');
  if (!place) return null;
  const dates = columns.filter(({ role }) => role === 'date');
  const categories = columns.filter(({ role }) => role === 'category');
  const numbers = columns.some(({ role }) => role === 'number');
  // A place that is in two categories is told twice, which is a claim each, and no double.
  return joinPlaces(grid, place, gazetteer, chosen, [...dates, ...(numbers ? [] : categories)]);
}

interface Joined extends Pick<Draft, 'grid' | 'chosen'> {
  readonly gazetteer: Gazetteer;
  readonly join: JoinReport | null;
}

const JOINS = new WeakMap<readonly Column[], Joined>();

/** The join of a draft; `null` while no column is the place. Most of what a reader says changes none of it: it is found once. */
export function joinOf(draft: Draft, gazetteer: Gazetteer): JoinReport | null {
  const { grid, columns, chosen } = draft;
  const known = JOINS.get(columns);
  if (known?.grid === grid && known.chosen === chosen && known.gazetteer === gazetteer) return known.join;
  const join = joined(draft, gazetteer);
  JOINS.set(columns, { grid, chosen, gazetteer, join });
  return join;
}

/** The dates that lines have: of a column, or of the headings of the measures. */
export function datedBy({ columns }: Draft): 'column' | 'headings' | 'table' {
  if (columns.some(({ role }) => role === 'date')) return 'column';
  return columns.some(({ role, day }) => role === 'number' && day !== null) ? 'headings' : 'table';
}
