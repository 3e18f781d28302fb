/** The sources: the bibliography in words, how much rests on each, and how far each table reaches. */

import { referenceInWords } from '../../data/bibliography.ts';
import { textOf } from '../../data/dictionary.ts';
import type { Reference } from '../../data/references.ts';
import { sentenceCase } from '../../figure/phrases.ts';
import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import { type Block, below, paragraph } from '../blocks.tsx';
import { type Book, PAGE } from './book.ts';
import { chapterPages } from './chapter.ts';
import type { PageMaker } from './draft.ts';
import { type Piece, piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { columnsIn, KICKER, PLAIN, QUIET, roomOf, STRONG, widthIn } from './paper.ts';
import { headingPiece } from './sayings.ts';
import { leading, line } from './words.tsx';

/** Where it can be read, as its entry has it: an address that leads there. */
function addressBlock({ URL: address }: Reference, width: number): Block {
  const url = typeof address === 'string' ? address : '';
  return url === '' ? paragraph('', width, QUIET) : leading(url, url, paragraph(url, width, QUIET));
}

function referenceBlock(book: Book, reference: Reference, width: number): Block {
  const claims = Object.values(book.levels.town.claims).flat();
  const count = claims.filter((claim) => claim.reference === reference.id).length;
  return below(
    [
      paragraph(reference.short, width, STRONG),
      paragraph(referenceInWords(reference), width, PLAIN),
      paragraph(textOf(book.levels.town, reference.note), width, QUIET),
      addressBlock(reference, width),
      paragraph(count > 0 ? further().book.sources.rests(count) : '', width, QUIET),
    ],
    1,
  );
}

function piecesOf(book: Book, width: number): readonly Piece[] {
  const { joins } = book.foundations;
  const { sources } = further().book;
  return [
    headingPiece(sources.bibliography, width),
    ...[...book.levels.town.references.values()].map((reference) =>
      piece(referenceBlock(book, reference, width), 10),
    ),
    headingPiece(sources.reach, width),
    ...joins.map(({ name, sentence }) =>
      piece(below([paragraph(sentenceCase(name), width, STRONG), paragraph(sentence, width, PLAIN)], 0), 7),
    ),
  ];
}

export const sourcesPages: PageMaker = (book) => {
  const room = roomOf(book.size);
  const city = ofCity();
  const { book: own } = further();
  const head: Head = { kicker: line(city.atlas, KICKER), title: own.sources.title, otherName: '' };
  const columns = columnsIn(headed(head, room).below, 2);
  const [column] = columns;
  const pieces = piecesOf(book, column ? widthIn(column) : widthIn(room));
  return chapterPages(
    { id: PAGE.sources, kind: 'sources', head, first: [], alt: '', pieces, columns, others: columns },
    room,
  );
};
