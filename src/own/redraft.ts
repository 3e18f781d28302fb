/** A draft made anew from a table, where none was kept beside it: its lines are those of the table, and what was left out of it is gone. */
import { further } from '../words/words.ts';
import { columnAs, type Role } from './columns.ts';
import { CLASSES, type Draft, joinOf, type Meaning, type MeasureDraft } from './draft.ts';
import { type Gazetteer, placeNamed } from './gazetteer.ts';
import type { Grid, Line } from './grid.ts';
import { dateInHeader } from './headerdates.ts';
import type { Cell, OwnColumn, OwnMap, OwnTable } from './owntable.ts';

/** The columns of places and dates stand before those of the table. */
const BEFORE = 2;

type Words = Readonly<Record<Meaning, string>>;

/** The lines have a column for their dates: a heading that has one too is that of its map, or has a number. */
function headingOf({ id, name }: OwnColumn, index: number, maps: readonly OwnMap[]): string {
  const titles = maps.flatMap(({ column, title }) => (column === id ? [title] : []));
  const undated = [name, ...titles].find((text) => dateInHeader(text) === null);
  return undated ?? further().own.reading.column(index + 1);
}

/** A month in full: with a hyphen `2011-12` would be read as two years. */
const dateOf = (when: string) => (/^\d{4}-\d{2}$/.test(when) ? when.replace('-', '.') : when);

/** A category that is not said is blank. */
function textOf(cell: Cell, column: OwnColumn | undefined, words: Words): string {
  if (typeof cell !== 'object') return String(cell);
  return column?.kind === 'number' ? words[cell.absent] : '';
}

/** The lines in the order of the file: one a date where a line has several. */
const linesOf = ({ columns, rows }: OwnTable, words: Words): readonly Line[] =>
  rows
    .map(({ line, place, when, cells }) => ({
      line,
      cells: [place, dateOf(when), ...cells.map((cell, index) => textOf(cell, columns[index], words))],
    }))
    .toSorted((a, b) => a.line - b.line);

function gridOf(table: OwnTable, words: Words): Grid {
  const { roles } = further().own.sheet.columns;
  const names = table.columns.map((column, index) => headingOf(column, index + BEFORE, table.maps));
  return {
    name: table.file,
    title: '',
    header: [roles.place, roles.date, ...names],
    rows: linesOf(table, words),
    remarks: [],
  };
}

/** What was said of a column, as far as its maps tell. */
function measureOf({ unit, name }: OwnColumn, maps: readonly OwnMap[], idOf: (column: string) => string) {
  const circles = maps.find((map) => map.kind === 'symbols');
  const fill = maps.find((map) => map.kind === 'choropleth');
  const categories = maps.find((map) => map.kind === 'categories');
  const per = fill?.per ?? null;
  const isRate = fill !== undefined && circles === undefined && per === null;
  return {
    mapped: maps.length > 0,
    nature: circles || per ? 'count' : isRate ? 'rate' : null,
    title: (circles ?? fill ?? categories)?.title ?? name,
    unit: isRate ? fill.what : unit,
    divisor: per?.kind ?? 'none',
    by: per?.kind === 'column' ? idOf(per.column) : '',
    each: per !== null && per.kind !== 'area' ? per.each : 1000,
    summed: (circles ?? fill)?.summed ?? false,
    classes: fill?.classes ?? CLASSES,
  } satisfies MeasureDraft;
}

/** The draft of a table. Names that lead to another place, or to none, are chosen for. */
export function draftOfTable(table: OwnTable, gazetteer: Gazetteer): Draft {
  const words: Words = further().own.sheet.words.meanings;
  const grid = gridOf(table, words);
  const roles: readonly Role[] = ['place', 'date', ...table.columns.map(({ kind }) => kind)];
  const idOf = (id: string) => `c${table.columns.findIndex((column) => column.id === id) + BEFORE + 1}`;
  const places = [...new Set(table.rows.map(({ place }) => place))];
  const astray = places.filter((place) => placeNamed(place, gazetteer, table.level)?.place !== place);
  const { title, author, issued, locator } = table.source;
  const draft: Draft = {
    grid,
    columns: roles.map((role, index) =>
      columnAs(grid, index, role, role === 'number' ? { decimal: '.' } : {}),
    ),
    chosen: new Map(astray.map((place) => [place, place])),
    // A word of another column means nothing here.
    meanings: new Map(
      (['not-received', 'not-stated', 'not-applicable'] as const).map((absence) => [words[absence], absence]),
    ),
    doubling: null,
    title: table.title,
    source: { title, author, issued: issued ?? '', locator },
    date: '',
    measures: new Map(
      table.columns.map((column) => {
        const maps = table.maps.filter((map) => map.column === column.id);
        return [idOf(column.id), measureOf(column, maps, idOf)];
      }),
    ),
  };
  const doubled = (joinOf(draft, gazetteer)?.doubled.length ?? 0) > 0;
  // Lines of numbers on one place and day are asked about; of categories they were both taken.
  return doubled && !roles.includes('number') ? { ...draft, doubling: 'both' } : draft;
}
