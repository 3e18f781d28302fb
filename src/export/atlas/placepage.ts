/** The page of a place: a map with its neighbours beside it, all indicators below, and at the foot what is said of it. */
import type { Box } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import { extentOf, type Frame } from '../../geo/mercator.ts';
import { further } from '../../words/words.ts';
import { type Block, below, beside, paragraph } from '../blocks.tsx';
import { type Book, type BookPlace, type Numbers, viewIn } from './book.ts';
import { type Chapter, chapterPages, pagesAfter } from './chapter.ts';
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
/** And at most this high where the text goes on anyway: as high as leaves room for the table. */
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
  /** One below the other. */
  readonly tables: readonly Block[];
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

/** The head with a way to the map of the place at its end. */
function headOf(book: Book, { head, level, place: { unit } }: PlacePage, width: number): Head {
  const address = book.link(viewIn(book, { by: level, places: [unit.id] }));
  const { place } = further().book;
  const open = line(place.open, QUIET, 'end', book.ink.accent);
  const way = { left: width, block: leading(address, place.onTheMap(unit.name), open) };
  // A view alone leads nowhere in a file.
  const ways = address.startsWith('#') ? [] : [way];
  const kicker = beside([{ left: 0, block: head.kicker }, ...ways]);
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
    tables: [indicatorsBlock(indicators, page.level, numbers, width), ...page.table(width)],
    pieces: page.text(widthIn(column ?? room)),
  };
}

/** Where the map of a page and its tables stand, and what is left below them. */
interface Stand {
  readonly mapTop: number;
  readonly map: MapRequest;
  readonly table: Block;
  readonly tableTop: number;
  readonly below: Box;
}

const TABLE_GAP = 8;

function standOf(page: PlacePage, { room, rest, standfirst, tables }: Parts, share: number): Stand {
  const mapTop = rest.top + standfirst.height + GAP;
  const height = Math.round(share * (room.bottom - room.top));
  const request: MapRequest = { ...page.map, width: widthIn(room) - ASIDE - GUTTER, height };
  // Beside a long list of neighbours the map is as high as the list.
  const map = { ...request, height: Math.max(height, asideBlock(page, request).height) };
  const tableTop = mapTop + map.height + GAP;
  const table = below(tables, TABLE_GAP);
  return { mapTop, map, table, tableTop, below: { ...rest, top: tableTop + table.height + GAP } };
}

function chapterOf(book: Book, page: PlacePage, parts: Parts, share: number): Chapter {
  const { room, rest, standfirst, pieces } = parts;
  const { mapTop, map, table, tableTop, below: left } = standOf(page, parts, share);
  return {
    id: page.id,
    kind: page.level,
    head: headOf(book, page, widthIn(room)),
    alt: further().book.place.picture(page.place.unit.name, bordersInWords(book, page.place)),
    first: [
      at(standfirst, room.left, rest.top),
      at(mapBlock(map), room.left, mapTop),
      at(asideBlock(page, map), room.right - ASIDE, mapTop),
      at(table, room.left, tableTop),
    ],
    pieces,
    columns: columnsIn(left, 2),
    others: columnsIn(rest, 2),
  };
}

/** The last table at the head of a page of its own, where no map is so low that there is room for it below. */
function apart(book: Book, page: PlacePage, parts: Parts): readonly Draft[] {
  const { room, rest, tables } = parts;
  const [last, before] = [tables.slice(-1), tables.slice(0, -1)];
  const chapter = chapterOf(book, page, { ...parts, tables: before }, USUAL_SHARE);
  const table = below(last, TABLE_GAP);
  const columns = columnsIn({ ...rest, top: rest.top + table.height + GAP }, 2);
  const first = chapterPages({ ...chapter, pieces: [] }, room);
  const goesOn = { ...chapter, first: [at(table, room.left, rest.top)], alt: '', columns };
  return [...first, ...pagesAfter(first.length, goesOn, room)];
}

/** The pages of a place: one, and further ones where the text needs them. */
export function placePages(book: Book, page: PlacePage, numbers: Numbers): readonly Draft[] {
  const parts = partsOf(book, page, numbers);
  const { room } = parts;
  for (const share of MAP_SHARES) {
    const pages = chapterPages(chapterOf(book, page, parts, share), room);
    if (pages.length === 1) return pages;
  }
  const hasTables = (share: number) => standOf(page, parts, share).below.top - GAP <= room.bottom;
  const share = MAP_SHARES.filter((one) => one <= USUAL_SHARE).find(hasTables);
  return share === undefined
    ? apart(book, page, parts)
    : chapterPages(chapterOf(book, page, parts, share), room);
}
