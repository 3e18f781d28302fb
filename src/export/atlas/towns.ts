/** The towns: one page each, and a further one where what is said of it does not fit. */
import { tint } from '../../figure/palettes.ts';
import { sentenceCase } from '../../figure/phrases.ts';
import { extentAround, positionsOf } from '../../geo/extents.ts';
import { paragraph } from '../blocks.tsx';
import { type Book, type BookPlace, type Numbers, unitPage } from './book.ts';
import type { Draft } from './draft.ts';
import { type Piece, piece } from './flow.ts';
import { NAMED } from './maps.tsx';
import { neighboursBlock } from './neighbours.ts';
import { KICKER, QUIET } from './paper.ts';
import { placePages } from './placepage.ts';
import { quietFigure } from './quiet.ts';
import { groupPieces } from './sayings.ts';
import { leading, line } from './words.tsx';

/** How strongly a place is tinted on its locator. */
const TINT = 0.22;
/** The share of the map around the town. */
const AROUND = 0.2;

/** Which district it is of, which leads there. */
const kickerOf = ({ record: { standing }, unit }: BookPlace) =>
  leading(`#district-${unit.district}`, standing, line(sentenceCase(standing), KICKER));

function mapOf(book: Book, { unit }: BookPlace) {
  const tints = new Map([[unit.id, tint(book.ink.accent, book.ink.paper, TINT)]]);
  return {
    figure: quietFigure(book, tints, [unit.id]),
    extent: extentAround(positionsOf(unit.geometry)),
    margin: AROUND,
    pieces: NAMED,
  };
}

/** All that is said of it, and what is not. */
function textOf({ record: { groups, silence } }: BookPlace, width: number): readonly Piece[] {
  const unsaid = silence === '' ? [] : [piece(paragraph(silence, width, QUIET), 12)];
  return [...groupPieces(groups, width), ...unsaid];
}

/** The pages of all towns, by name. */
export const townPages = (book: Book, numbers: Numbers): readonly Draft[] =>
  book.towns.flatMap((place) =>
    placePages(
      book,
      {
        id: unitPage(book, place.unit.id),
        level: 'town',
        head: { kicker: kickerOf(place), title: place.unit.name, otherName: place.unit.otherName },
        place,
        map: mapOf(book, place),
        aside: (width) => [neighboursBlock(book, place, numbers, width)],
        table: () => [],
        text: (width) => textOf(place, width),
      },
      numbers,
    ),
  );
