/** A draft as it is kept beside its table: the lines as they were read, and all that the reader has said of them. What comes back is a stranger's and is read as such. */
import * as v from 'valibot';
import { MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from './bounds.ts';
import { columnAs } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import { ABSENCES, CLASSES, MOST, number } from './owntable.ts';

const cell = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
const typed = v.pipe(v.string(), v.maxLength(MOST.letters));
/** As `measuresOf` makes it. */
const measure = v.pipe(v.string(), v.regex(/^c\d{1,2}$/));

const column = v.object({
  role: v.picklist(['place', 'number', 'date', 'category', 'left-out']),
  /** What was told or is plain of it; where it is missing, it is asked for once more. */
  order: v.optional(v.picklist(['dmy', 'mdy'])),
  decimal: v.optional(v.picklist(['.', ','])),
});

const line = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cells: v.array(cell),
});

const measured = v.object({
  mapped: v.boolean(),
  nature: v.nullable(v.picklist(['count', 'rate'])),
  title: typed,
  unit: typed,
  divisor: v.picklist(['none', 'population', 'area', 'column']),
  by: v.union([v.literal(''), measure]),
  each: v.pipe(number, v.gtValue(0)),
  summed: v.boolean(),
  classes: CLASSES,
});

const kept = v.object({
  /** Of the file; empty where it was pasted. */
  name: typed,
  header: v.pipe(v.array(cell), v.minLength(2), v.maxLength(MOST_COLUMNS)),
  rows: v.pipe(v.array(line), v.minLength(1), v.maxLength(MOST_ROWS)),
  columns: v.array(column),
  chosen: v.pipe(v.array(v.tuple([cell, v.nullable(v.string())])), v.maxLength(MOST_ROWS)),
  meanings: v.pipe(v.array(v.tuple([cell, v.picklist([...ABSENCES, 'zero'])])), v.maxLength(MOST_ROWS)),
  doubling: v.nullable(v.picklist(['sum', 'first', 'both'])),
  title: typed,
  source: v.object({ title: typed, author: typed, issued: typed, locator: typed }),
  date: typed,
  measures: v.pipe(v.array(v.tuple([measure, measured])), v.maxLength(MOST_COLUMNS)),
});
export type KeptDraft = v.InferOutput<typeof kept>;

/** Whether each line is as wide as the header, and lines of one number, as those of one place on several days, name one place. */
function isWhole({ header, rows, columns }: KeptDraft): boolean {
  const single = (role: string) => columns.filter((one) => one.role === role).length <= 1;
  if (columns.length !== header.length || !single('place') || !single('date')) return false;
  const place = columns.findIndex(({ role }) => role === 'place');
  return rows.every(({ line: number, cells }, index) => {
    const before = rows[index - 1];
    if (cells.length !== header.length || (before && before.line > number)) return false;
    return before?.line !== number || before.cells[place] === cells[place];
  });
}

/** A draft as it was kept, from what was parsed as JSON; `null` for what is none. Never throws. */
export function asKeptDraft(value: unknown): KeptDraft | null {
  const parsed = v.safeParse(kept, value, { abortEarly: true });
  return parsed.success && isWhole(parsed.output) ? parsed.output : null;
}

/** What is kept of a draft. What was put right when the table was read is not said again. */
export const keptDraftOf = ({
  grid: { name, header, rows },
  columns,
  chosen,
  meanings,
  measures,
  ...said
}: Draft): KeptDraft => ({
  ...said,
  name: name.slice(0, MOST.letters),
  header: [...header],
  rows: rows.map((row) => ({ line: row.line, cells: [...row.cells] })),
  columns: columns.map(({ role, order, decimal, decimalOpen }) => ({
    role,
    ...(order === 'dmy' || order === 'mdy' ? { order } : {}),
    ...(role === 'number' && !decimalOpen ? { decimal } : {}),
  })),
  chosen: [...chosen].map(([text, place]) => [text, place]),
  meanings: [...meanings].map(([text, meaning]) => [text, meaning]),
  measures: [...measures].map(([id, one]) => [id, one]),
});

/** The draft that was kept. A place that this atlas has not is asked for once more. */
export function draftKept(
  { name, header, rows, columns, chosen, meanings, measures, ...said }: KeptDraft,
  { places }: Gazetteer,
): Draft {
  const grid = { name, title: '', header, rows, remarks: [] };
  return {
    ...said,
    grid,
    columns: columns.map(({ role, order, decimal }, index) =>
      columnAs(grid, index, role, { ...(order && { order }), ...(decimal && { decimal }) }),
    ),
    chosen: new Map(chosen.filter(([, place]) => place === null || places.has(place))),
    meanings: new Map(meanings),
    measures: new Map(measures),
  };
}
