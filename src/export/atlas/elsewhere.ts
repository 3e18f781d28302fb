/** What is said of the cantonments, and of named places that lie in no town. */
import type { Unit } from '../../data/dataset.ts';
import { placeOf, townOf } from '../../data/join.ts';
import type { UnitGround } from '../../figure/figure.ts';
import { tint } from '../../figure/palettes.ts';
import { type PlaceRecord, recordOf } from '../../figure/record.ts';
import { extentAround, positionsOf } from '../../geo/extents.ts';
import { ofCity } from '../../words/city.ts';
import { further, words } from '../../words/words.ts';
import { type Block, paragraph } from '../blocks.tsx';
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

const MAP_HEIGHT = 470;
const GAP = 14;
const TINT = 0.22;

const cantonmentsOf = ({ levels }: Book) =>
  [...levels.town.units.values()].filter(({ kind }) => kind === 'cantonment');

/** The cantonments, and the places outside the towns of which anything is said. */
function recordsElsewhere(book: Book): readonly PlaceRecord[] {
  const dataset = book.levels.town;
  const claims = Object.values(dataset.claims).flat();
  const outside = claims.flatMap((claim) => {
    const place = placeOf(claim);
    return place !== null && dataset.places.has(place) && townOf(dataset, place) === null ? [place] : [];
  });
  const ids = [...cantonmentsOf(book).map(({ id }) => id), ...new Set(outside)];
  return ids.map((id) => recordOf(book.levels, id));
}

/** Whether there is a page of them. */
export const hasElsewhere = (book: Book) => recordsElsewhere(book).length > 0;

/** The claims of a place under its name. */
const piecesOf = ({ name, groups }: PlaceRecord, width: number): readonly Piece[] =>
  groupPieces([{ title: name, sayings: groups.flatMap(({ sayings }) => sayings) }], width);

/** The map of the cantonments: here they, not the towns, are what is named first. */
function mapOf(book: Book, cantonments: readonly Unit[], width: number): Block {
  const color = tint(book.ink.accent, book.ink.paper, TINT);
  const quiet = quietFigure(book, new Map(cantonments.map(({ id }) => [id, color])));
  const named = cantonments.map((unit): UnitGround => {
    return { ...unit, name: words().maps.cantonment(unit.name), kind: 'town' };
  });
  const others = quiet.ground.units.filter(({ kind }) => kind !== 'cantonment');
  return mapBlock({
    figure: { ...quiet, ground: { ...quiet.ground, units: [...named, ...others] } },
    extent: extentAround(cantonments.flatMap(({ geometry }) => positionsOf(geometry))),
    width,
    height: MAP_HEIGHT,
    margin: 0.07,
    pieces: NAMED,
  });
}

export const elsewherePages: PageMaker = (book) => {
  if (!hasElsewhere(book)) return [];
  const room = roomOf(book.size);
  const { elsewhere } = further().book;
  const { beyond, name: city } = ofCity();
  const head: Head = { kicker: line(elsewhere.kicker, KICKER), title: beyond.title, otherName: '' };
  const { below: rest } = headed(head, room);
  const cantonments = cantonmentsOf(book);
  const standfirst = paragraph(beyond.lead, widthIn(room), STANDFIRST);
  const mapTop = rest.top + standfirst.height + GAP;
  const hasMap = cantonments.length > 0;
  const others = columnsIn(rest, 2);
  const width = widthIn(others[0] ?? rest);
  return chapterPages(
    {
      id: PAGE.elsewhere,
      kind: 'elsewhere',
      head,
      first: [
        at(standfirst, rest.left, rest.top),
        ...(hasMap ? [at(mapOf(book, cantonments, widthIn(room)), rest.left, mapTop)] : []),
      ],
      alt: hasMap
        ? elsewhere.cantonments(
            city,
            cantonments.map((unit) => unit.name),
          )
        : beyond.lead,
      pieces: recordsElsewhere(book).flatMap((record) => piecesOf(record, width)),
      columns: columnsIn({ ...rest, top: hasMap ? mapTop + MAP_HEIGHT + GAP : mapTop }, 2),
      others,
    },
    room,
  );
};
