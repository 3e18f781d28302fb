/** A reader's table: what was read from a file, joined to places, with the maps that it becomes. Kept and passed on as JSON. */
import * as v from 'valibot';
import { parseWhen } from '../data/when.ts';
import { LEAST_NUMBER, MOST_NUMBER, MOST_ROWS } from './bounds.ts';
import { plain } from './plain.ts';

/** How much one table may hold: all of it is drawn, and kept in the browser. */
export const MOST = { rows: MOST_ROWS, columns: 24, maps: 12, days: 40, letters: 400 } as const;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.maxLength(60), v.regex(ID, 'letters a to z, digits and hyphens'));
const line = v.pipe(
  v.string(),
  v.maxLength(MOST.letters, `at most ${MOST.letters} letters`),
  v.transform(plain),
);
const text = v.pipe(line, v.nonEmpty('some text'));

const isOfSize = (value: number) =>
  value === 0 || (Math.abs(value) >= LEAST_NUMBER && Math.abs(value) <= MOST_NUMBER);
/** One that is counted with. */
export const number = v.pipe(
  v.number(),
  v.check(isOfSize, `zero, or a number from ${LEAST_NUMBER} to ${MOST_NUMBER}`),
);
const when = v.pipe(
  v.string(),
  v.check((written) => parseWhen(written) !== null, 'a date such as 2012-02-20, 2009-03 or 2011'),
);

/** Why a cell has no value. What nothing is said of is no cell that a map draws. */
export const ABSENCES = ['not-received', 'not-stated', 'not-applicable'] as const;
export type Absence = (typeof ABSENCES)[number];

const cell = v.union([number, line, v.object({ absent: v.picklist(ABSENCES) })]);
export type Cell = v.InferOutput<typeof cell>;

const column = v.object({
  id,
  /** Its heading, as it stood in the file or as the reader put it. */
  name: text,
  kind: v.picklist(['number', 'category']),
  /** What a number of it counts: `children`; empty for a category. */
  unit: line,
});
export type OwnColumn = v.InferOutput<typeof column>;

const row = v.object({
  /** Of the file, from 1. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The id of a town or cantonment, or `district-…`. */
  place: text,
  when,
  /** One a column. */
  cells: v.array(cell),
});
export type OwnRow = v.InferOutput<typeof row>;

export const METHODS = ['natural', 'quantile', 'equal', 'own'] as const;
export type Method = (typeof METHODS)[number];

export const CLASSES = v.object({
  method: v.picklist(METHODS),
  count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(5)),
  /** Of `own`, from the least; each break is in the class above it. */
  breaks: v.pipe(v.array(v.pipe(v.number(), v.finite('a number'))), v.maxLength(4)),
});
export type Classes = v.InferOutput<typeof CLASSES>;

const per = v.variant('kind', [
  v.object({ kind: v.literal('population'), each: number }),
  v.object({ kind: v.literal('area') }),
  v.object({ kind: v.literal('column'), column: id, each: number }),
]);
/** By what a count is divided; `each` is 1,000 where it is so many per 1,000. */
export type Per = v.InferOutput<typeof per>;

/** Whether numbers of several days may be added up: a count of a day may, a stock of a year may not. */
const summed = v.optional(v.boolean(), false);
const named = { id, column: id, title: text, note: v.optional(line, '') };
const map = v.variant('kind', [
  /** A count, as circles. */
  v.object({ kind: v.literal('symbols'), ...named, summed }),
  /** A rate: a count divided by something, or, without `per`, numbers that are rates already. */
  v.object({
    kind: v.literal('choropleth'),
    ...named,
    /** What a place's number is, after it: `children per 1,000 residents`. */
    what: text,
    per: v.nullable(per),
    summed,
    classes: CLASSES,
  }),
  v.object({ kind: v.literal('categories'), ...named }),
]);
export type OwnMap = v.InferOutput<typeof map>;

const source = v.object({
  /** As in a bibliography. */
  title: text,
  author: v.optional(line, ''),
  /** When it appeared. */
  issued: v.nullable(when),
  /** Where in it: a page, a sheet. */
  locator: v.optional(line, ''),
});
export type OwnSource = v.InferOutput<typeof source>;

const table = v.object({
  id,
  title: text,
  /** The file that it was read from, or how else it came. */
  file: line,
  source,
  level: v.picklist(['town', 'district']),
  columns: v.pipe(v.array(column), v.minLength(1), v.maxLength(MOST.columns)),
  rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST.rows)),
  maps: v.pipe(v.array(map), v.minLength(1), v.maxLength(MOST.maps)),
});

export type OwnTable = v.InferOutput<typeof table>;

/** What is wrong with a table: where, and what was expected there. */
export interface Fault {
  /** `rows.3.when`. */
  readonly at: string;
  readonly expected: string;
}

/** Columns and maps that name each other, and rows as wide as the table. */
function faultOfForm({ columns, rows, maps }: OwnTable): Fault | null {
  const kinds = new Map(columns.map((one) => [one.id, one.kind]));
  if (kinds.size < columns.length) return { at: 'columns', expected: 'each id once' };
  if (new Set(maps.map((one) => one.id)).size < maps.length) return { at: 'maps', expected: 'each id once' };
  const narrow = rows.findIndex(({ cells }) => cells.length !== columns.length);
  if (narrow >= 0) return { at: `rows.${narrow}`, expected: `${columns.length} cells` };
  for (const [index, one] of maps.entries()) {
    const asked = one.kind === 'categories' ? 'category' : 'number';
    const named = [
      one.column,
      ...(one.kind === 'choropleth' && one.per?.kind === 'column' ? [one.per.column] : []),
    ];
    if (!named.every((name) => kinds.get(name) === asked))
      return { at: `maps.${index}`, expected: `the id of a column of kind ${asked}` };
  }
  for (const [index, { kind }] of columns.entries()) {
    const wrong = rows.findIndex(({ cells: { [index]: one } }) => {
      if (typeof one === 'object') return false;
      return (typeof one === 'number') !== (kind === 'number');
    });
    if (wrong >= 0) return { at: `rows.${wrong}.cells.${index}`, expected: `a ${kind} or an absence` };
  }
  return null;
}

/** A table from what was parsed as JSON, or the first thing that is wrong with it. Never throws. */
export function asTable(value: unknown): OwnTable | Fault {
  const parsed = v.safeParse(table, value, { abortEarly: true });
  if (!parsed.success) {
    const [fault] = parsed.issues;
    return { at: v.getDotPath(fault) ?? 'the table', expected: fault.message };
  }
  return faultOfForm(parsed.output) ?? parsed.output;
}

export const isFault = (result: OwnTable | Fault): result is Fault => 'at' in result;

/** The days of a table, in order. */
export const daysOfTable = ({ rows }: Pick<OwnTable, 'rows'>): readonly string[] =>
  [...new Set(rows.map((one) => one.when))].toSorted();
