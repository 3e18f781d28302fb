/** The index: places, actors and spellings by their letters, each with the numbers of its pages. */
import { further } from '../../words/words.ts';
import type { Block } from '../blocks.tsx';
import { type Book, type Numbers, PAGE } from './book.ts';
import { chapterPages } from './chapter.ts';
import type { Draft } from './draft.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Piece, piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { columnsIn, KICKER, LEAST_TYPE, roomOf, widthIn } from './paper.ts';
import { headingPiece } from './sayings.ts';
import { line, type Run, runs, runsOf } from './words.tsx';

const COLUMNS = 3;
const INDENT = 12;

/** Pages that follow one another, in one. */
function stretches(pages: readonly string[], numbers: Numbers): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const page of pages) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const follows = before !== undefined && Number(numbers(page)) === Number(numbers(before)) + 1;
    if (last && follows) last.push(page);
    else found.push([page]);
  }
  return found;
}

/** `32, 35–37`: each leads to its first page. */
function figuresOf(pages: readonly string[], numbers: Numbers): readonly Run[] {
  return stretches(pages, numbers).map((pages): Run => {
    const [first = '', last = first] = [pages[0], pages.at(-1)];
    const text = first === last ? numbers(first) : further().book.index.pages(numbers(first), numbers(last));
    return { text, face: 'sans400', quiet: false, href: `#${first}` };
  });
}

/** `Quayside town 37, 6, 20`: its own page strong and first. */
function entryBlock({ name, detail, main, pages }: Entry, numbers: Numbers, width: number): Block {
  const own: readonly Run[] =
    main === null ? [] : [{ text: numbers(main), face: 'sans600', quiet: false, href: `#${main}` }];
  const all = [...own, ...figuresOf(pages, numbers)];
  const { followed } = further().book.index;
  const figures = all.map((run, index) =>
    index < all.length - 1 ? { ...run, text: followed(run.text) } : run,
  );
  const what = detail === '' ? [] : runsOf(`${detail} `, 'sans400', true);
  return runs([...runsOf(`${name} `, 'sans400', false), ...what, ...figures], width, LEAST_TYPE, INDENT);
}

const letterOf = ({ name }: Entry) => name.charAt(0).toUpperCase();

function piecesOf(entries: readonly Entry[], numbers: Numbers, width: number): readonly Piece[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1];
    const first = !before || letterOf(before) !== letterOf(entry);
    const own = piece(entryBlock(entry, numbers, width), 3);
    return first ? [headingPiece(letterOf(entry), width), own] : [own];
  });
}

/** The pages of the index to all others. */
export function indexPages(book: Book, numbers: Numbers, drafts: readonly Draft[]): readonly Draft[] {
  const room = roomOf(book.size);
  const { index } = further().book;
  const head: Head = { kicker: line(index.kicker, KICKER), title: index.title, otherName: '' };
  const columns = columnsIn(headed(head, room).below, COLUMNS);
  const [column] = columns;
  const pieces = piecesOf(entriesOf(book, drafts), numbers, column ? widthIn(column) : widthIn(room));
  return chapterPages(
    { id: PAGE.index, kind: 'index', head, first: [], alt: '', pieces, columns, others: columns },
    room,
  );
}
