/** The table below: what every town shows, in words where it has no number. */
import type { Figure, Reading, Sheet } from '../../figure/figure.ts';
import { further, words } from '../../words/words.ts';
import { type Block, below, beside, paragraph, rule, type Type } from '../blocks.tsx';
import { heading } from './heading.tsx';
import { withRole } from './roles.tsx';

const HEADING = { size: 13 } as const;
const NAME: Type = { size: 11, face: 'sans600', tone: 'text' };
const VALUE: Type = { size: 11, face: 'sans400', tone: 'text' };
const QUIET: Type = { size: 10, face: 'sans400', tone: 'textQuiet' };

const GUTTER = 24;
const CELL_GAP = 8;
/** The room of a name and of a number, in pixels at most; in Urdu names are shorter and ranks longer. */
const ROOM = { ltr: { name: 120, number: 46 }, rtl: { name: 94, number: 40 } } as const;
const roomOf = () => ROOM[words().language.direction];
/** Of a column of the table, in pixels, at least. */
const LEAST = 250;
const MOST_COLUMNS = 3;

/** A place with what it shows in one map, or in each of two. */
interface Row {
  readonly name: string;
  readonly readings: readonly Reading[];
}

function rowsOf({ ground, fill, second }: Figure): readonly Row[] {
  const sheets: readonly Sheet[] = second ? [fill, second.figure.fill] : [fill];
  return ground.units
    .filter((unit) => unit.kind !== 'cantonment')
    .map(({ id, name }) => ({ name, readings: sheets.flatMap((sheet) => sheet.readings.get(id) ?? []) }));
}

/** A value and what stands beside it: its rank, or that it is a part of a sum. */
function valueBlock({ kind, value, rank, partial }: Reading, width: number): Block {
  const type = kind === 'value' || kind === 'partial' || kind === 'contested' ? VALUE : QUIET;
  const aside = partial === null ? (rank ?? '') : further().files.plate.table.partial(partial);
  if (aside === '') return paragraph(value, width, type);
  const first = Math.min(roomOf().number, width / 2);
  return beside([
    { left: 0, block: paragraph(value, first, type) },
    { left: first + CELL_GAP, block: paragraph(aside, width - first - CELL_GAP, QUIET) },
  ]);
}

function rowBlock({ name, readings }: Row, width: number): Block {
  const first = Math.min(roomOf().name, width * 0.38);
  const each = (width - first) / readings.length;
  return beside([
    { left: 0, block: paragraph(name, first - CELL_GAP, NAME) },
    ...readings.map((reading, index) => ({
      left: first + index * each,
      block: valueBlock(reading, each - (index < readings.length - 1 ? CELL_GAP : 0)),
    })),
  ]);
}

function headingOf({ fill, second }: Figure): string {
  const unit = [...fill.readings.values()].find((reading) => reading.unit !== '')?.unit;
  const { title } = fill.legend;
  const more = unit && !title.includes(unit) ? unit : '';
  return further().files.plate.table.heading(title, more, second?.names ?? []);
}

/** Down the first column, then down the next. */
export function tableOf(figure: Figure, width: number): Block {
  const rows = rowsOf(figure);
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + GUTTER) / (LEAST + GUTTER))));
  const each = (width - GUTTER * (columns - 1)) / columns;
  const deep = Math.ceil(rows.length / columns);
  const parts = Array.from({ length: columns }, (_, column) => ({
    left: column * (each + GUTTER),
    block: below(
      rows.slice(column * deep, (column + 1) * deep).map((row) => rowBlock(row, each)),
      1,
    ),
  }));
  const table = below(
    [heading(headingOf(figure), width, HEADING.size), rule(width, 'textQuiet', 0.6), beside(parts)],
    4,
  );
  return withRole('table', table);
}
