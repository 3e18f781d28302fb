/** The page of a place: a map with its neighbours beside it, all indicators below, and at the foot what is said of it. */
import type { Box } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import { listed } from '../../figure/phrases.ts';
import { extentOf, type Frame } from '../../geo/mercator.ts';
import { type Block, below, beside, paragraph } from '../blocks.tsx';
import { type Book, type BookPlace, type Numbers, viewIn } from './book.ts';
import { chapterPages } from './chapter.ts';
import { at, type Draft } from './draft.ts';
import type { Piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { indicatorsBlock } from './indicators.tsx';
import { frameOf, insetBlock, type MapRequest, mapBlock } from './maps.tsx';
import { bordersInWords } from './neighbours.ts';
import { columnsIn, GUTTER, QUIET, roomOf, STANDFIRST, widthIn } from './paper.ts';
import { bound, leading, line } from './words.tsx';

const ASIDE = 224;
const INSET = 108;
const GAP = 13;
/** Of the room: the map is as high as leaves room for all text on its page. */
const MAP_SHARES = [0.43, 0.39, 0.35, 0.32, 0.29, 0.26, 0.23, 0.21] as const;
/** And this high where the text goes on anyway. */
const USUAL_SHARE = 0.35;

export interface PlacePage {
  readonly id: string;
  readonly level: 'town' | 'district';
  readonly head: Head;
  readonly place: BookPlace;
  /** Its map, but for its size. */
  readonly map: Omit<MapRequest, 'width' | 'height'>;
  /** What stands beside the map, in a width. */
  readonly aside: (width: number) => readonly Block[];
  /** What stands between the indicators and the text, in a width. */
  readonly table: (width: number) => readonly Block[];
  readonly text: (width: number) => readonly Piece[];
}

/** The pieces of a page whose heights do not hang on the map's. */
interface Parts {
  readonly room: Box;
  /** Below the head. */
  readonly rest: Box;
  readonly standfirst: Block;
  readonly table: Block;
  readonly pieces: readonly Piece[];
}

/** Whether a map sees less than the whole of all towns, from south to north: then that is shown beside it. */
function seesPart({ ground: { whole } }: Figure, frame: Frame): boolean {
  const [, south, , north] = extentOf(frame);
  return north - south < whole[3] - whole[1];
}

function asideBlock(page: PlacePage, map: MapRequest): Block {
  const frame = frameOf(map);
  const inset = seesPart(map.figure, frame) ? [insetBlock(map.figure, frame, ASIDE, INSET)] : [];
  return below([...inset, ...page.aside(ASIDE)], 7);
}

/** The head with a way to the map of the place at its right. */
function headOf(book: Book, { head, level, place: { unit } }: PlacePage, width: number): Head {
  const address = book.link(viewIn(book, { by: level, places: [unit.id] }));
  const words = line('Open on the map', QUIET, 'end', book.ink.accent);
  const way = leading(address, `${unit.name} on the map`, words);
  const kicker = beside([
    { left: 0, block: head.kicker },
    { left: width, block: way },
  ]);
  return { ...head, kicker };
}

function partsOf(book: Book, page: PlacePage, numbers: Numbers): Parts {
  const room = roomOf(book.size);
  const width = widthIn(room);
  const { indicators } = page.place;
  const [column] = columnsIn(room, 2);
  return {
    room,
    rest: headed(page.head, room).below,
    standfirst: paragraph(bound(indicators.places[0]?.sentence ?? ''), width, STANDFIRST),
    table: below([indicatorsBlock(indicators, page.level, numbers, width), ...page.table(width)], 8),
    pieces: page.text(widthIn(column ?? room)),
  };
}

function layOut(book: Book, page: PlacePage, parts: Parts, mapHeight: number): readonly Draft[] {
  const { room, rest, standfirst, table, pieces } = parts;
  const mapTop = rest.top + standfirst.height + GAP;
  const request: MapRequest = { ...page.map, width: widthIn(room) - ASIDE - GUTTER, height: mapHeight };
  // Beside a long list of neighbours the map is as high as the list.
  const map = { ...request, height: Math.max(mapHeight, asideBlock(page, request).height) };
  const tableTop = mapTop + map.height + GAP;
  return chapterPages(
    {
      id: page.id,
      kind: page.level,
      head: headOf(book, page, widthIn(room)),
      alt: `Map of ${page.place.unit.name} with its neighbours: ${listed(bordersInWords(book, page.place))}.`,
      first: [
        at(standfirst, room.left, rest.top),
        at(mapBlock(map), room.left, mapTop),
        at(asideBlock(page, map), room.right - ASIDE, mapTop),
        at(table, room.left, tableTop),
      ],
      pieces,
      columns: columnsIn({ ...rest, top: tableTop + table.height + GAP }, 2),
      others: columnsIn(rest, 2),
    },
    room,
  );
}

/** The pages of a place: one, and further ones where the text needs them. */
export function placePages(book: Book, page: PlacePage, numbers: Numbers): readonly Draft[] {
  const parts = partsOf(book, page, numbers);
  const { top, bottom } = parts.room;
  const pagesAt = (share: number) => layOut(book, page, parts, Math.round(share * (bottom - top)));
  for (const share of MAP_SHARES) {
    const pages = pagesAt(share);
    if (pages.length === 1) return pages;
  }
  return pagesAt(USUAL_SHARE);
}
