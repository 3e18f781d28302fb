/** What is said of the cantonments, and of named places that lie in no town. */
import { placeOf, townOf } from '../../data/join.ts';
import { tint } from '../../figure/palettes.ts';
import { listed } from '../../figure/phrases.ts';
import { type PlaceRecord, recordOf } from '../../figure/record.ts';
import { paragraph } from '../blocks.tsx';
import { type Book, PAGE } from './book.ts';
import { chapterPages } from './chapter.ts';
import { at, type PageMaker } from './draft.ts';
import type { Piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { mapBlock, NAMED } from './maps.tsx';
import { columnsIn, KICKER, roomOf, STANDFIRST, widthIn } from './paper.ts';
import { quietFigure } from './quiet.ts';
import { groupPieces } from './sayings.ts';
import { line } from './words.tsx';

const MAP_HEIGHT = 400;
const GAP = 14;
const HEAD: Head = {
  kicker: line('Outside the towns', KICKER),
  title: 'Cantonments, and a place in no town',
  nameUrdu: '',
};
const STANDFIRST_TEXT =
  'Cantonments were run by the army and belonged to no town: the document counts nothing in them. Their residents are those of the census.';

const cantonmentsOf = ({ levels }: Book) =>
  [...levels.town.units.values()].filter(({ kind }) => kind === 'cantonment');

/** The cantonments, and the places outside the towns of which anything is said. */
export function recordsElsewhere(book: Book): readonly PlaceRecord[] {
  const dataset = book.levels.town;
  const claims = Object.values(dataset.claims).flat();
  const outside = claims.flatMap((claim) => {
    const place = placeOf(claim);
    return place !== null && dataset.places.has(place) && townOf(dataset, place) === null ? [place] : [];
  });
  const ids = [...cantonmentsOf(book).map(({ id }) => id), ...new Set(outside)];
  return ids.map((id) => recordOf(book.levels, id));
}

/** The claims of a place under its name. */
const piecesOf = ({ name, groups }: PlaceRecord, width: number): readonly Piece[] =>
  groupPieces([{ title: name, sayings: groups.flatMap(({ sayings }) => sayings) }], width);

export const elsewherePages: PageMaker = (book) => {
  const room = roomOf(book.size);
  const { below: rest } = headed(HEAD, room);
  const width = widthIn(room);
  const cantonments = cantonmentsOf(book);
  const color = tint(book.ink.accent, book.ink.paper, 0.22);
  const figure = quietFigure(book, new Map(cantonments.map(({ id }) => [id, color])));
  const map = mapBlock({
    figure,
    extent: figure.ground.city,
    width,
    height: MAP_HEIGHT,
    margin: 0.03,
    pieces: NAMED,
  });
  const standfirst = paragraph(STANDFIRST_TEXT, width, STANDFIRST);
  const mapTop = rest.top + standfirst.height + GAP;
  const columns = columnsIn({ ...rest, top: mapTop + MAP_HEIGHT + GAP }, 2);
  const others = columnsIn(rest, 2);
  const [column] = others;
  return chapterPages(
    {
      id: PAGE.elsewhere,
      kind: 'elsewhere',
      head: HEAD,
      first: [at(standfirst, rest.left, rest.top), at(map, rest.left, mapTop)],
      alt: `Map of Karachi with its cantonments: ${listed(cantonments.map(({ name }) => name))}.`,
      pieces: recordsElsewhere(book).flatMap((record) => piecesOf(record, column ? widthIn(column) : width)),
      columns,
      others,
    },
    room,
  );
};
