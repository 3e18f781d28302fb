/** The city as a whole: the totals as stated and as listed, what does not agree, and every claim that names no part of it. */
import type { Remark, TotalLine } from '../../figure/foundations.ts';
import { recordOf } from '../../figure/record.ts';
import { ofCity } from '../../words/city.ts';
import { further } from '../../words/words.ts';
import { type Block, below, beside, paragraph, rule, space } from '../blocks.tsx';
import { type Book, PAGE } from './book.ts';
import { chapterPages } from './chapter.ts';
import { at, type Draft, type PageMaker } from './draft.ts';
import { type Piece, piece } from './flow.ts';
import { type Head, headed } from './head.tsx';
import { columnsIn, HEADING, KICKER, PLAIN, QUIET, roomOf, STRONG, widthIn } from './paper.ts';
import { groupPieces, headingPiece } from './sayings.ts';
import { bound, line, told } from './words.tsx';

/** Where the columns of the totals begin, as shares of the width. */
const COLUMNS = [0, 0.52, 0.64, 0.74] as const;
const GAP = 14;

function headOf(page: 'title' | 'claims'): Head {
  const city = ofCity();
  const { book } = further();
  return { kicker: line(city.name, KICKER), title: book.whole[page], otherName: city.otherName };
}

function totalsBlock(totals: readonly TotalLine[], width: number): Block {
  const inner = (index: number) => ((COLUMNS[index + 1] ?? 1) - (COLUMNS[index] ?? 0)) * width - 10;
  const row = (cells: readonly string[], type: typeof PLAIN) =>
    beside(
      cells.map((text, index) => ({
        left: (COLUMNS[index] ?? 0) * width,
        block: text === '' ? space(0) : paragraph(text, inner(index), type),
      })),
    );
  const { whole } = further().book;
  const lines = totals.map(({ what, stated, listed, remark }) =>
    below([rule(width, 'absent', 0.8), row([what, stated, listed, remark], PLAIN)], 2),
  );
  return below(
    [
      told('heading', paragraph(whole.totals, width, HEADING)),
      row([whole.total, whole.stated, whole.listed, ''], STRONG),
      ...lines,
    ],
    3,
  );
}

const remarkPiece = ({ title, text, source }: Remark, width: number): Piece =>
  piece(
    below(
      [
        paragraph(title, width, STRONG),
        paragraph(bound(text), width, PLAIN),
        paragraph(bound(source), width, QUIET),
      ],
      0,
    ),
    8,
  );

/** A list of remarks under its heading. */
export const remarkPieces = (title: string, remarks: readonly Remark[], width: number): readonly Piece[] => [
  headingPiece(title, width),
  ...remarks.map((remark) => remarkPiece(remark, width)),
];

function remarksOf({ foundations: { disagreements, unlocated } }: Book, width: number): readonly Piece[] {
  const { whole } = further().book;
  return [
    ...remarkPieces(whole.disagreements, disagreements, width),
    ...remarkPieces(whole.unlocated, unlocated, width),
  ];
}

/** The totals, and what does not agree. */
function totalsPages(book: Book): readonly Draft[] {
  const room = roomOf(book.size);
  const head = headOf('title');
  const { below: rest } = headed(head, room);
  const totals = totalsBlock(book.foundations.totals, widthIn(rest));
  const others = columnsIn(rest, 2);
  return chapterPages(
    {
      id: PAGE.city,
      kind: 'city',
      head,
      first: [at(totals, rest.left, rest.top)],
      alt: '',
      pieces: remarksOf(book, widthIn(others[0] ?? rest)),
      columns: columnsIn({ ...rest, top: rest.top + totals.height + GAP }, 2),
      others,
    },
    room,
  );
}

/** Every claim that names no part of the city. */
function claimsPages(book: Book): readonly Draft[] {
  const room = roomOf(book.size);
  const head = headOf('claims');
  const columns = columnsIn(headed(head, room).below, 2);
  const { groups } = recordOf(book.levels, book.levels.town.city);
  const pieces = groupPieces(groups, widthIn(columns[0] ?? room));
  const empty = { first: [], alt: '' };
  return chapterPages(
    { ...empty, id: PAGE.claims, kind: 'city', head, pieces, columns, others: columns },
    room,
  );
}

export const cityPages: PageMaker = (book) => [...totalsPages(book), ...claimsPages(book)];
