/** The districts: one page each, with its towns, its indicators among five, and its totals as the document states them. */
import type { Part, Reading } from '../../figure/figure.ts';
import { tint } from '../../figure/palettes.ts';
import { sheetId } from '../../figure/theme.ts';
import { further } from '../../words/words.ts';
import { type Block, below, beside, paragraph, rule } from '../blocks.tsx';
import { type Book, type BookPlace, type Numbers, unitPage } from './book.ts';
import type { Draft } from './draft.ts';
import { NAMED } from './maps.tsx';
import { leadBlock, neighboursBlock } from './neighbours.ts';
import { HEADING, KICKER, PLAIN, QUIET, STRONG } from './paper.ts';
import { placePages } from './placepage.ts';
import { quietFigure } from './quiet.ts';
import { groupPieces } from './sayings.ts';
import { line, told } from './words.tsx';

const TINT = 0.22;
const COLUMN_GAP = 14;
/** Where the columns of the table of towns begin, as shares of the width. */
const COLUMNS = [0, 0.23, 0.4, 0.56, 0.73] as const;
/** What the table of a district's towns shows of each. */
const SHOWN = ['vaccination-rate', 'vaccinated', 'density', 'control'] as const;

const townsOf = (book: Book, { unit }: BookPlace) =>
  book.towns.filter((town) => town.unit.district === unit.district);

function mapOf(book: Book, place: BookPlace) {
  const color = tint(book.ink.accent, book.ink.paper, TINT);
  const tints = new Map(townsOf(book, place).map(({ unit }) => [unit.id, color]));
  const figure = quietFigure(book, tints, [place.unit.id]);
  return { figure, extent: figure.ground.city, margin: 0.03, pieces: NAMED };
}

/** What the table shows of each town. */
function shownIn({ stocks: { town }, day }: Book): readonly Part[] {
  return SHOWN.flatMap((id) => {
    const theme = town.themes.find((one) => one.id === id);
    return town.parts.filter((part) => theme && part.id === sheetId(theme, day));
  });
}

/** A line of the table: cells in its columns. */
function rowBlock(width: number, cell: (index: number, width: number) => Block): Block {
  const cells = COLUMNS.map((left, index) => {
    const right = COLUMNS[index + 1] ?? 1;
    return { left: left * width, block: cell(index, (right - left) * width - COLUMN_GAP) };
  });
  return beside(cells);
}

function headCell(part: Part | undefined, width: number): Block {
  if (!part) return told('heading', paragraph(further().book.district.towns, width, HEADING));
  return below([paragraph(part.menu, width, STRONG), paragraph(part.when, width, QUIET)], 0);
}

const rankedValue = (reading: Reading | undefined) =>
  further().book.beside([reading?.value ?? '', reading?.rank ?? '']);

/** The towns of a district by some of their indicators, on the last day; each leads to its page. */
function townTable(book: Book, place: BookPlace, numbers: Numbers, width: number): Block {
  const shown = shownIn(book);
  const head = rowBlock(width, (index, inner) => headCell(shown[index - 1], inner));
  const lines = townsOf(book, place).map(({ unit: { id, name } }) => {
    const cells = rowBlock(width, (index, inner) =>
      index === 0
        ? leadBlock(unitPage(book, id), name, '', numbers, inner)
        : paragraph(rankedValue(shown[index - 1]?.readings.get(id)), inner, PLAIN),
    );
    return below([rule(width, 'absent', 1), cells], 2);
  });
  return below([rule(width, 'textQuiet', 0.8), head, ...lines], 3);
}

/** The pages of all districts, by name. */
export const districtPages = (book: Book, numbers: Numbers): readonly Draft[] =>
  book.districts
    .map((place, index) => ({ place, number: index + 1 }))
    .flatMap(({ place, number }) =>
      placePages(
        book,
        {
          id: place.unit.id,
          level: 'district',
          head: {
            kicker: line(further().book.district.kicker(number, book.districts.length), KICKER),
            title: place.unit.name,
            otherName: place.unit.otherName,
          },
          place,
          map: mapOf(book, place),
          aside: (width) => [neighboursBlock(book, place, numbers, width)],
          table: (width) => [townTable(book, place, numbers, width)],
          text: (width) => groupPieces(place.record.groups, width),
        },
        numbers,
      ),
    );
