/** The table of a draft: lines joined to places, words read as what the reader says they are, and the maps that were asked for. */
import { further } from '../words/words.ts';
import { MOST_TYPED } from './bounds.ts';
import { type Column, datesOf, numbersOf } from './columns.ts';
import { typedWhen } from './dates.ts';
import { type Draft, joinOf, type MeasureDraft, measureIn } from './draft.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { JoinReport } from './join.ts';
import { type Measure, measuresOf, slug } from './measures.ts';
import {
  asTable,
  type Cell,
  type Fault,
  type OwnColumn,
  type OwnMap,
  type OwnRow,
  type OwnTable,
  type Per,
} from './owntable.ts';
import { plain } from './plain.ts';

/** Cells of a column, line by line. */
function cellsOf(draft: Draft, column: Column): readonly Cell[] {
  const texts = draft.grid.rows.map(({ cells }) => cells[column.index] ?? '');
  if (column.role === 'category') return texts;
  return numbersOf(draft.grid, column).map((number, index): Cell => {
    if (number !== null) return number;
    const meaning = draft.meanings.get(texts[index] ?? '') ?? 'not-stated';
    return meaning === 'zero' ? 0 : { absent: meaning };
  });
}

/** The days that headings name, in order; none where they name none. */
const daysInHeadings = (measures: readonly Measure[]): readonly string[] =>
  [...new Set(measures.flatMap(({ columns }) => columns.flatMap(({ day }) => day ?? [])))].toSorted();

/** The dates of each line: its own, those of the headings, or that of the table. */
function datesOfLines(draft: Draft, days: readonly string[]): readonly (readonly string[])[] {
  const { grid, columns } = draft;
  const date = typedWhen(draft.date)?.text ?? draft.date;
  const column = columns.find(({ role }) => role === 'date');
  if (column) return datesOf(grid, column).map((when) => [when?.text ?? date]);
  return grid.rows.map(() => (days.length > 0 ? days : [date]));
}

const NOT_STATED: Cell = { absent: 'not-stated' };

/** One row for each line and date, with a cell for each measure. */
function rowsOf(draft: Draft, measures: readonly Measure[], join: JoinReport): readonly OwnRow[] {
  const places = new Map(
    join.matched.flatMap(({ place, lines }) => lines.map((line) => [line, place] as const)),
  );
  const dates = datesOfLines(draft, daysInHeadings(measures));
  const read = measures.map(({ columns }) =>
    columns.map((column) => ({ day: column.day, cells: cellsOf(draft, column) })),
  );
  return draft.grid.rows.flatMap(({ line }, index) => {
    const place = places.get(line);
    if (place === undefined) return [];
    return (dates[index] ?? []).map((when) => ({
      line,
      place,
      when,
      // A column without a day says the same on every day.
      cells: read.map((columns) => {
        const here = columns.find(({ day }) => day === when) ?? columns.find(({ day }) => day === null);
        return here?.cells[index] ?? NOT_STATED;
      }),
    }));
  });
}

const isSaid = (cell: Cell | undefined) => cell !== undefined && cell !== '' && typeof cell !== 'object';

/** Two cells of one place and day as one: numbers added up, else the first that says something. */
function joined(one: Cell, other: Cell, doubling: Draft['doubling']): Cell {
  if (doubling === 'sum' && typeof one === 'number' && typeof other === 'number') return one + other;
  return isSaid(one) ? one : other;
}

/** Lines on one place and day as one, unless the reader wants both. */
function undoubled(rows: readonly OwnRow[], doubling: Draft['doubling']): readonly OwnRow[] {
  // Where nothing was asked, no numbers are doubled, and two categories of a place are a claim each.
  if (doubling === 'both' || doubling === null) return rows;
  const found = new Map<string, OwnRow>();
  for (const row of rows) {
    const key = `${row.place} ${row.when}`;
    const before = found.get(key);
    found.set(
      key,
      before
        ? {
            ...before,
            cells: before.cells.map((cell, index) => joined(cell, row.cells[index] ?? NOT_STATED, doubling)),
          }
        : row,
    );
  }
  return [...found.values()];
}

function perOf({ divisor, by, each }: MeasureDraft): Per | null {
  switch (divisor) {
    case 'none':
      return null;
    case 'population':
      return { kind: 'population', each };
    case 'area':
      return { kind: 'area' };
    case 'column':
      return { kind: 'column', column: by, each };
  }
}

function mapsOf(measure: Measure, said: MeasureDraft, name: (id: string) => string): readonly OwnMap[] {
  const { unit, summed, classes } = said;
  const own = { column: measure.id, title: plain(said.title).trim(), note: '' };
  if (measure.kind === 'category') return [{ id: `${measure.id}-fill`, kind: 'categories', ...own }];
  const fill = { id: `${measure.id}-fill`, kind: 'choropleth', ...own, classes } as const;
  if (said.nature === 'rate') return [{ ...fill, what: unit.trim(), per: null, summed: false }];
  const circles = { id: `${measure.id}-circles`, kind: 'symbols', ...own, summed } as const;
  const per = perOf(said);
  if (per === null) return [circles];
  const { sheet } = further().own;
  const what = sheet.per[per.kind](unit.trim(), said.each, name(said.by));
  return [
    circles,
    {
      ...fill,
      title: sheet.rateTitle(own.title, sheet.per[per.kind]('', said.each, name(said.by)).trim()),
      what,
      per,
      summed,
    },
  ];
}

/** Letters and digits that stand for a text: two tables that differ are not taken for one. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The id of a table by what is in it. */
export const idOfTable = (table: Omit<OwnTable, 'id'>) =>
  `own-${slug(table.title, 'table')}-${hashOf(JSON.stringify(table))}`;

/** What is mapped, and what it is divided by: the other columns are no part of the table. */
export function usedOf(draft: Draft, measures: readonly Measure[]): readonly Measure[] {
  const saids = measures.map((measure) => ({ measure, said: measureIn(draft, measure) }));
  const below = new Set(
    saids.flatMap(({ measure, said }) =>
      said.mapped && measure.kind === 'number' && said.nature === 'count' && said.divisor === 'column'
        ? [said.by]
        : [],
    ),
  );
  return saids.flatMap(({ measure, said }) => (said.mapped || below.has(measure.id) ? [measure] : []));
}

/** The table of a draft that wants nothing, or what is wrong with it. */
export function tableOf(draft: Draft, gazetteer: Gazetteer): OwnTable | Fault {
  const join = joinOf(draft, gazetteer);
  if (!join) return { at: 'columns', expected: 'a column of places' };
  const measures = usedOf(draft, measuresOf(draft.columns));
  const { title, author, issued, locator } = draft.source;
  const columns = measures.map(
    (measure): OwnColumn => ({
      id: measure.id,
      name: plain(measure.name).slice(0, MOST_TYPED),
      kind: measure.kind,
      unit: measure.kind === 'number' ? measureIn(draft, measure).unit.trim() : '',
    }),
  );
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.name ?? id;
  const made = {
    title: plain(draft.title).trim(),
    file: draft.grid.name.slice(0, MOST_TYPED),
    source: {
      title: title.trim(),
      author: author.trim(),
      issued: typedWhen(issued)?.text ?? null,
      locator: locator.trim(),
    },
    level: join.level,
    columns,
    rows: undoubled(rowsOf(draft, measures, join), draft.doubling),
    maps: measures.flatMap((measure) => {
      const said = measureIn(draft, measure);
      return said.mapped ? mapsOf(measure, said, nameOf) : [];
    }),
  } as const;
  // Read anew, so that what is kept is what can be opened again.
  return asTable(JSON.parse(JSON.stringify({ id: idOfTable(made as Omit<OwnTable, 'id'>), ...made })));
}
