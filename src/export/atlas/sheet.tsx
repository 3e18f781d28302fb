/** A sheet of the atlas: a draft on its paper, with the running foot and its number. */
import type { VNode } from 'preact';
import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import { type Block, beside, near, startingAt } from '../blocks.tsx';
import type { Extents } from '../sizes.ts';
import type { Book } from './book.ts';
import type { Draft } from './draft.ts';
import { MARGIN, pageOf, QUIET, roomOf, STRONG, widthIn } from './paper.ts';
import { line, told } from './words.tsx';

/** What a page is of, when the atlas was made, and the number of the page. */
function footBlock(title: string, number: number, made: string, width: number): Block {
  const city = ofCity();
  const { book } = further();
  return told(
    'artifact',
    beside([
      { left: 0, block: line(title, QUIET) },
      { left: width / 2, block: line(book.sheet.made(city.atlas, made), QUIET, 'middle') },
      { left: width, block: line(String(number), STRONG, 'end') },
    ]),
  );
}

/** The extents of a draft's page on paper. */
export function extentsOf({ turned }: Draft, { size, scale }: Book): Extents {
  const { width, height } = pageOf(size, turned);
  return { width: near(width * scale), height: near(height * scale) };
}

export interface SheetProps {
  readonly draft: Draft;
  readonly number: number;
  readonly book: Book;
}

/** A page as one SVG element. */
export function AtlasSheet({ draft, number, book }: SheetProps): VNode {
  const { ink, made } = book;
  const { title, alt, kind, blocks, turned } = draft;
  const laidOut = pageOf(book.size, turned);
  const [width, height] = [near(laidOut.width), near(laidOut.height)];
  const room = roomOf(laidOut);
  const foot = footBlock(title, number, made, widthIn(room));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...extentsOf(draft, book)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      {alt === '' ? null : <desc>{alt}</desc>}
      <rect width={width} height={height} fill={ink.paper} />
      {blocks.map(({ block, left, top }) => block.draw(startingAt(left, block, laidOut.width), top, ink))}
      {kind === 'cover' ? null : foot.draw(room.left, height - MARGIN.foot - STRONG.size, ink)}
    </svg>
  );
}
