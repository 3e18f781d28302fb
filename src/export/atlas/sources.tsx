/** The sources: the bibliography in words, how much rests on each, and how far each table reaches. */
import { type Reference, referenceInWords } from '../../data/references.ts';
import { plural, sentenceCase } from '../../figure/phrases.ts';
import { type Block, below, paragraph } from '../blocks.tsx';
import { type Book, PAGE } from './book.ts';
import { chapterPages } from './chapter.ts';
import type { PageMaker } from './draft.ts';
import { type Piece, piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { columnsIn, KICKER, PLAIN, QUIET, roomOf, STRONG, widthIn } from './paper.ts';
import { headingPiece } from './sayings.ts';
import { leading, line } from './words.tsx';

const HEAD: Head = { kicker: line('Karachi Atlas', KICKER), title: 'Sources', otherName: '' };

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Where it can be read, as its entry has it: an address that leads there. */
function addressBlock({ URL: address }: Reference, width: number): Block {
  const url = textOf(address);
  return url === '' ? paragraph('', width, QUIET) : leading(url, url, paragraph(url, width, QUIET));
}

function referenceBlock(book: Book, reference: Reference, width: number): Block {
  const claims = Object.values(book.levels.town.claims).flat();
  const count = claims.filter((claim) => claim.reference === reference.id).length;
  return below(
    [
      paragraph(reference.short, width, STRONG),
      paragraph(referenceInWords(reference), width, PLAIN),
      paragraph(textOf(reference.note), width, QUIET),
      addressBlock(reference, width),
      paragraph(
        count > 0 ? `${plural(count, 'claim')} of this atlas ${count === 1 ? 'rests' : 'rest'} on it.` : '',
        width,
        QUIET,
      ),
    ],
    1,
  );
}

function piecesOf(book: Book, width: number): readonly Piece[] {
  const { joins } = book.foundations;
  return [
    headingPiece('Bibliography', width),
    ...[...book.levels.town.references.values()].map((reference) =>
      piece(referenceBlock(book, reference, width), 10),
    ),
    headingPiece('How far each table reaches', width),
    ...joins.map(({ table, sentence }) =>
      piece(below([paragraph(sentenceCase(table), width, STRONG), paragraph(sentence, width, PLAIN)], 0), 7),
    ),
  ];
}

export const sourcesPages: PageMaker = (book) => {
  const room = roomOf(book.size);
  const columns = columnsIn(headed(HEAD, room).below, 2);
  const [column] = columns;
  const pieces = piecesOf(book, column ? widthIn(column) : widthIn(room));
  return chapterPages(
    { id: PAGE.sources, kind: 'sources', head: HEAD, first: [], alt: '', pieces, columns, others: columns },
    room,
  );
};
