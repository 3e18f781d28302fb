/** The contents: every chapter with the number of its page, which leads there: first the maps and lists, then the places. */

import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import { type Block, below, beside, paragraph, rule, type Type } from '../blocks.tsx';
import { type Book, type Numbers, PAGE, themePage, unitPage } from './book.ts';
import { chapterPages } from './chapter.ts';
import type { PageMaker } from './draft.ts';
import { hasElsewhere } from './elsewhere.ts';
import { fill, heading, type Piece, piece } from './flow.ts';
import { headed } from './head.tsx';
import { columnsIn, KICKER, roomOf, widthIn } from './paper.ts';
import { leading, line, told } from './words.tsx';

const NUMBER = 30;
const INDENT = 16;
const TITLE: Type = { size: 16, face: 'serif600', tone: 'text' };
const FIRST: Type = { size: 13, face: 'sans600', tone: 'text' };
const ENTRY: Type = { size: 13, face: 'sans400', tone: 'text' };
const ABOVE = { title: 24, entry: 6 } as const;

interface Line {
  readonly page: string;
  readonly title: string;
  /** A town stands under its district. */
  readonly under: boolean;
}

/** The title, the number at the end of its line, and a rule below both. */
function entryBlock({ page, title, under }: Line, strong: boolean, numbers: Numbers, width: number): Block {
  const indent = under ? INDENT : 0;
  const row = beside([
    { left: indent, block: paragraph(title, width - NUMBER - indent, strong ? FIRST : ENTRY) },
    { left: width, block: line(numbers(page), FIRST, 'end') },
  ]);
  return leading(`#${page}`, title, below([row, rule(width, 'absent', 0.8)], 4));
}

function group(title: string, lines: readonly Line[], numbers: Numbers, width: number): readonly Piece[] {
  const nested = lines.some(({ under }) => under);
  return [
    heading(told('heading', paragraph(title, width, TITLE)), ABOVE.title),
    ...lines.map((one) => piece(entryBlock(one, nested && !one.under, numbers, width), ABOVE.entry)),
  ];
}

const entry = (page: string, title: string): Line => ({ page, title, under: false });

/** The maps, and what is read beside them. */
function mapsAndLists(book: Book, numbers: Numbers, width: number): readonly Piece[] {
  const { contents, reading, sources } = further().book;
  const themes = book.stocks.town.themes.map(({ id, menu }) => entry(themePage(id), menu));
  const beyond = [
    ...(hasElsewhere(book) ? [entry(PAGE.elsewhere, ofCity().beyond.title)] : []),
    entry(PAGE.city, contents.city),
    entry(PAGE.claims, contents.claims),
  ];
  const lookingUp = [entry(PAGE.sources, sources.title), entry(PAGE.index, contents.index)];
  return [
    ...group(contents.before, [entry(PAGE.reading, reading.title)], numbers, width),
    ...group(contents.themes, themes, numbers, width),
    ...group(contents.beyond, beyond, numbers, width),
    ...group(contents.lookingUp, lookingUp, numbers, width),
  ];
}

function places(book: Book, numbers: Numbers, width: number): readonly Piece[] {
  const lines = book.districts.flatMap(({ unit: district }) => [
    entry(district.id, district.name),
    ...book.towns
      .filter(({ unit }) => unit.district === district.district)
      .map(({ unit }): Line => ({ page: unitPage(book, unit.id), title: unit.name, under: true })),
  ]);
  return group(further().book.contents.places, lines, numbers, width);
}

export const contentsPages: PageMaker = (book, numbers) => {
  const room = roomOf(book.size);
  const city = ofCity();
  const { book: own } = further();
  const head = { kicker: line(city.atlas, KICKER), title: own.contents.title, otherName: '' };
  const columns = columnsIn(headed(head, room).below, 2);
  const width = widthIn(columns[0] ?? room);
  const sides = [mapsAndLists, places].map((side, index) =>
    fill(side(book, numbers, width), columns.slice(index, index + 1)),
  );
  return chapterPages(
    {
      id: PAGE.contents,
      kind: 'contents',
      head,
      first: sides.flatMap(({ placed }) => placed),
      alt: '',
      pieces: sides.flatMap(({ rest }) => rest),
      columns: [],
      others: columns,
    },
    room,
  );
};
