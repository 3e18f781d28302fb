/** The comparison as a sheet of a plate: its table set in columns that no text leaves, with numbered sources at the foot. */
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import {
  type Comparison,
  type ComparisonCell,
  type ComparisonPlace,
  type ComparisonRow,
  themesOf,
} from '../figure/comparison.ts';
import type { Difference } from '../figure/comparisondifference.ts';
import type { Mark } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { saysUnit } from '../figure/numberline.ts';
import { sentenceCase } from '../figure/phrases.ts';
import { FAMILY } from '../ui/fonts.ts';
import { further, words } from '../words/words.ts';
import { type Block, below, beside, inColumns, near, paragraph, rule, space, type Type } from './blocks.tsx';
import { absenceBar, valueBar } from './comparisonbars.tsx';

const TITLE: Type = { size: 18, face: 'serif600', tone: 'text' };
const THEME: Type = { size: 13, face: 'serif600', tone: 'text' };
const STRONG: Type = { size: 12, face: 'sans600', tone: 'text' };
const PLAIN: Type = { size: 11, face: 'sans400', tone: 'text' };
const QUIET: Type = { size: 10, face: 'sans400', tone: 'textQuiet' };

const GUTTER = 12;
const BADGE = 16;
/** Widths of a place's column and of a difference's, to one another. */
const PLACE_SHARE = 1.25;
const DIFFERENCE_SHARE = 1;
/** A difference's column is no wider than this, in pixels. */
const WIDEST = 220;
/** From this width on, sentences and sources stand in two columns. */
const WIDE = 760;

export interface SheetColumn {
  readonly kind: 'label' | 'place' | 'difference';
  /** Which place it is of, from 0. */
  readonly place: number;
  readonly left: number;
  /** Of its text: a gutter parts it from the next. */
  readonly width: number;
}

/** The columns of a sheet of so many places: labels, and after the first place a difference beside each. */
export function columnsOf(places: number, width: number): readonly SheetColumn[] {
  const label = Math.min(150, Math.max(64, width * (places > 2 ? 0.14 : 0.2)));
  const shares = Array.from({ length: places }, (_, place) => [
    { kind: 'place' as const, place, share: PLACE_SHARE },
    ...(place > 0 ? [{ kind: 'difference' as const, place, share: DIFFERENCE_SHARE }] : []),
  ]).flat();
  const one = Math.min(WIDEST, (width - label) / shares.reduce((sum, { share }) => sum + share, 0));
  let left = label;
  const columns = shares.map(({ kind, place, share }): SheetColumn => {
    const column = { kind, place, left, width: share * one - GUTTER };
    left += share * one;
    return column;
  });
  return [{ kind: 'label', place: 0, left: 0, width: label - GUTTER }, ...columns];
}

const badge = ({ letter, color }: Mark): Block => ({
  height: BADGE,
  width: BADGE,
  draw: (x, y, ink) => (
    <g>
      <rect x={near(x)} y={near(y)} width={BADGE} height={BADGE} rx={2} fill={color} />
      <text
        x={near(x + BADGE / 2)}
        y={near(y + BADGE - 4)}
        text-anchor="middle"
        font-family={FAMILY.sans600.family}
        font-weight={FAMILY.sans600.weight}
        font-size={12}
        fill={ink.paper}
      >
        {letter}
      </text>
    </g>
  ),
});

const marked = (mark: Mark, block: Block): Block =>
  beside([
    { left: 0, block: badge(mark) },
    { left: BADGE + 6, block },
  ]);

const colored = (width: number, color: string): Block => ({
  height: 3,
  width,
  draw: (x, y) => <rect x={near(x)} y={near(y)} width={near(width)} height={3} fill={color} />,
});

function headBlock(places: readonly ComparisonPlace[], columns: readonly SheetColumn[]): Block {
  const [first] = places;
  const { less } = further().files.comparisonSheet;
  const blocks = columns.map(({ kind, place, width }): Block => {
    const here = places[place];
    if (!here || !first || kind === 'label') return space(0);
    if (kind === 'difference') return paragraph(less(here.letter, first.letter), width, QUIET);
    const room = width - BADGE - 6;
    const fits = here.name.split(' ').every((word) => widthOf(word, STRONG.size, STRONG.face) <= room);
    return fits
      ? marked(here, paragraph(here.name, room, STRONG))
      : below([badge(here), paragraph(here.name, width, STRONG)], 1);
  });
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const under = columns.flatMap(({ kind, place, left, width }) => {
    const here = places[place];
    return here && kind === 'place' ? [{ left, block: colored(width, here.color) }] : [];
  });
  const heads = blocks.map((block, index) => ({ left: columns[index]?.left ?? 0, block }));
  return below([beside([...heads, { left: 0, block: space(height) }]), beside(under)], 4);
}

function labelBlock({ when, median }: ComparisonRow, width: number): Block {
  return below([paragraph(when, width, PLAIN), paragraph(median, width, QUIET)], 1);
}

/** The numbers of a cell's sources stand behind its rank or, where it has none, behind its words. */
function cellBlock(cell: ComparisonCell, color: string, numeric: boolean, width: number): Block {
  const { text, rank, partial, sources, number, claims, bar, kind } = cell;
  const { line, noted: inBrackets } = further().files.comparisonSheet;
  const noted = sources.length > 0 ? inBrackets(sources) : '';
  const inWords = number === null;
  const type = inWords ? (claims.length > 0 ? PLAIN : QUIET) : STRONG;
  return below(
    [
      paragraph(inWords ? line([text, noted]) : text, width, type),
      paragraph(inWords ? '' : line([rank, partial, noted]), width, QUIET),
      bar ? valueBar(bar, width, color, kind === 'partial') : space(0),
      numeric ? absenceBar(kind, width) : space(0),
    ],
    1,
  );
}

function differenceBlock({ number, amount, unit, text, mark }: Difference, width: number): Block {
  if (number === null) return paragraph(text, width, QUIET);
  return below(
    [paragraph(amount, width, STRONG), paragraph(unit, width, QUIET), paragraph(mark, width, QUIET)],
    1,
  );
}

function rowBlock(
  row: ComparisonRow,
  places: readonly ComparisonPlace[],
  columns: readonly SheetColumn[],
): Block {
  const blocks = columns.map(({ kind, place, left, width }) => {
    const [cell, difference] = [row.cells[place], row.differences[place - 1]];
    if (kind === 'label') return { left, block: labelBlock(row, width) };
    if (kind === 'difference')
      return { left, block: difference ? differenceBlock(difference, width) : space(0) };
    const color = places[place]?.color ?? '';
    return { left, block: cell ? cellBlock(cell, color, row.numbers !== null, width) : space(0) };
  });
  return beside(blocks);
}

/** A theme: its line of the menu, who says so, and a row for each of its days. */
function themeBlock(
  rows: readonly ComparisonRow[],
  places: readonly ComparisonPlace[],
  columns: readonly SheetColumn[],
  width: number,
): Block {
  const [first] = rows;
  const { label = '', unit = '', saidBy = '' } = first ?? {};
  const said = further().comparing.table.said(saysUnit(label, unit) ? '' : unit, saidBy);
  const days = rows.map((row, index) =>
    below([index > 0 ? rule(width, 'absent', 1) : space(0), rowBlock(row, places, columns)], 4),
  );
  return below(
    [
      rule(width, 'textQuiet', 0.8),
      paragraph(label, width, THEME),
      paragraph(sentenceCase(said), width, QUIET),
      below(days, 5),
    ],
    3,
  );
}

function footBlock({ sources, notes }: Comparison, width: number): Block {
  const columns = width >= WIDE ? 2 : 1;
  const each = width / columns;
  const { vocabulary } = words();
  const { comparing, files } = further();
  const { source } = files.comparisonSheet;
  const listed = sources.map(({ text }, index) =>
    paragraph(source(index + 1, text), each - GUTTER, { ...QUIET, tone: 'text' }),
  );
  return below(
    [
      rule(width, 'textQuiet', 0.8),
      paragraph(comparing.table.sources, width, STRONG),
      inColumns(listed, columns, each, 1),
      paragraph(vocabulary.sentences(notes), width, QUIET),
    ],
    4,
  );
}

function sheetBlock(comparison: Comparison, width: number): Block {
  const { title, places, rows } = comparison;
  const columns = columnsOf(places.length, width);
  const across = width >= WIDE ? Math.min(2, places.length) : 1;
  const each = width / across;
  const sentences = places.map((place) =>
    marked(place, paragraph(place.sentence, each - BADGE - 6 - GUTTER, PLAIN)),
  );
  const themes = themesOf(rows).map((group) => themeBlock(group, places, columns, width));
  return below(
    [
      paragraph(title, width, TITLE),
      inColumns(sentences, across, each, 8),
      space(1),
      headBlock(places, columns),
      ...themes,
      footBlock(comparison, width),
    ],
    9,
  );
}

/** How high the sheet of a comparison is at a width, in pixels. */
export const comparisonSheetHeight = (comparison: Comparison, width: number): number =>
  Math.ceil(sheetBlock(comparison, width).height);

export interface ComparisonSheetProps {
  readonly comparison: Comparison;
  readonly ink: Ink;
  readonly width: number;
  /** Where its upper edge is; its left edge is at 0. */
  readonly top: number;
}

/** The sheet as one group of an SVG. */
export function ComparisonSheet({ comparison, ink, width, top }: ComparisonSheetProps): VNode {
  return sheetBlock(comparison, width).draw(0, top, ink);
}
