/** The indicators of a place on paper: what is counted by day in a grid of days, all else in a grid of its own, with sources. */
import type { Level } from '../../data/dataset.ts';
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonRow,
  themesOf,
} from '../../figure/comparison.ts';
import { further, words } from '../../words/words.ts';
import { type Block, below, beside, inColumns, paragraph, rule, space } from '../blocks.tsx';
import { absenceBar, valueBar } from '../comparisonbars.tsx';
import { type Numbers, PAGE } from './book.ts';
import { PLAIN, QUIET, STRONG } from './paper.ts';
import { bound, type Run, runs, runsOf } from './words.tsx';

/** The share of the width that the names of the indicators take. */
const LABEL_SHARE = 0.24;
const CELL_GUTTER = 14;
/** The share of a cell that its bar takes; the median stands beside it. */
const BAR_SHARE = 0.42;
const BAR_GAP = 8;

interface Shown {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
}

/** The rows with the cell of their one place. */
const shownOf = (rows: readonly ComparisonRow[]): readonly Shown[] =>
  rows.flatMap((row) => (row.cells[0] ? [{ row, cell: row.cells[0] }] : []));

/** `[1,2]`: the sources of some cells; empty for none. */
function notedOf(cells: readonly ComparisonCell[]): string {
  const numbers = [...new Set(cells.flatMap(({ sources }) => sources))].toSorted((a, b) => a - b);
  return numbers.length > 0 ? `[${numbers.join(',')}]` : '';
}

/** `8.2 4th of 18`: the value strong, the rest quiet. Words are set plain. */
function valueRuns({ text, number }: ComparisonCell, rest: string): readonly Run[] {
  const quiet = rest === '' ? [] : runsOf(rest, 'sans400', true);
  const value = quiet.length > 0 ? further().book.indicators.before(text, rest) : text;
  if (number === null) return [...runsOf(value, 'sans400', false), ...quiet];
  return [{ text: value, face: 'sans600', quiet: false, href: null }, ...quiet];
}

/** A bar with the median beside it; no height where the indicator has no numbers. */
function barLine({ row: { numbers, median }, cell }: Shown, color: string, width: number): Block {
  if (numbers === null) return space(0);
  const room = width * BAR_SHARE;
  const bar = cell.bar
    ? valueBar(cell.bar, room, color, cell.kind === 'partial')
    : absenceBar(cell.kind, room);
  const left = room + BAR_GAP;
  return beside([
    { left: 0, block: bar },
    { left, block: paragraph(further().book.indicators.median(median), width - left, QUIET) },
  ]);
}

interface Grid {
  readonly color: string;
  readonly width: number;
}

/** The name of an indicator with its unit, where neither name nor values tell it, and the numbers of its sources. */
function nameBlock(shown: readonly Shown[], width: number): Block {
  const label = shown[0]?.row.label ?? '';
  const unit = shown.map(({ cell }) => cell.unit).find((one) => one !== '') ?? '';
  const suffix = shown[0]?.row.numbers?.suffix ?? '';
  const known = suffix !== '' || label.toLowerCase().includes(unit.toLowerCase());
  const noted = notedOf(shown.map(({ cell }) => cell));
  const quiet = words().vocabulary.sentences([known ? '' : unit, noted]);
  return runs(
    [...runsOf(`${label} `, 'sans600', false), ...runsOf(quiet, 'sans400', true)],
    width,
    PLAIN.size,
  );
}

/** What is counted by day: a line an indicator, a column a day. */
function dayGrid(themes: readonly (readonly ComparisonRow[])[], { color, width }: Grid): Block {
  const days = themes[0] ?? [];
  const label = width * LABEL_SHARE;
  const each = (width - label) / Math.max(days.length, 1);
  const inner = each - CELL_GUTTER;
  const left = (index: number) => label + index * each;
  const heads = days.map(({ when }, index) => ({ left: left(index), block: paragraph(when, inner, STRONG) }));
  const lines = themes.map((rows) => {
    const shown = shownOf(rows);
    const cells = shown.map((one, index) => {
      const rest = further().book.beside([one.cell.rank, one.cell.partial]);
      const value = runs(valueRuns(one.cell, rest), inner, PLAIN.size);
      return { left: left(index), block: below([value, barLine(one, color, inner)], 1) };
    });
    const name = { left: 0, block: nameBlock(shown, label - CELL_GUTTER) };
    return below([rule(width, 'absent', 1), beside([name, ...cells])], 4);
  });
  return below([beside(heads), ...lines], 4);
}

/** What days make no difference to: three beside one another. */
function onceGrid(rows: readonly ComparisonRow[], { color, width }: Grid): Block {
  const each = width / 3;
  const inner = each - CELL_GUTTER;
  const blocks = shownOf(rows).map((one) => {
    const { row, cell } = one;
    const rest = further().book.beside([cell.unit, cell.rank, cell.partial, notedOf([cell])]);
    const value = runs(valueRuns(cell, rest), inner, PLAIN.size);
    return below([paragraph(row.label, inner, STRONG), value, barLine(one, color, inner)], 1);
  });
  return inColumns(blocks, 3, each, 7);
}

/** All indicators of the one place of a comparison, with the sources and how the bars are read. */
export function indicatorsBlock(
  { rows, places: [place], sources }: Comparison,
  level: Level,
  numbers: Numbers,
  width: number,
): Block {
  const grid: Grid = { color: place?.color ?? '', width };
  const said = rows.filter(({ cells }) => cells[0]?.kind !== 'no-form');
  const themes = themesOf(said);
  const { indicators } = further().book;
  const unsaid = rows.filter((row) => !said.includes(row)).map(({ label }) => label);
  const foot = [
    ...sources.map(({ text }, index) => indicators.source(index + 1, text)),
    indicators.unsaid(unsaid),
    indicators.bars(level, numbers(PAGE.reading)),
  ];
  return below(
    [
      dayGrid(
        themes.filter((group) => group.length > 1),
        grid,
      ),
      rule(width, 'absent', 1),
      onceGrid(themes.filter((group) => group.length === 1).flat(), grid),
      rule(width, 'absent', 1),
      paragraph(bound(words().vocabulary.sentences(foot)), width, QUIET),
    ],
    5,
  );
}
