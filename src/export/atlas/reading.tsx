/** How to read the atlas: the absences as they are drawn, the hedges as they are worded, and what the outlines are. */
import { absenceSwatch, partialSwatch } from '../../figure/absences.ts';
import { compose } from '../../figure/compose.ts';
import type { Swatch } from '../../figure/figure.ts';
import type { Ink } from '../../figure/ink.ts';
import { FORM } from '../../figure/ink.ts';
import { QUALITATIVE, SEQUENTIAL } from '../../figure/palettes.ts';
import { absenceInWords, sentenceCase } from '../../figure/phrases.ts';
import { SWATCH, SwatchMark } from '../../ui/swatch.tsx';
import { type Block, below, beside, near, paragraph } from '../blocks.tsx';
import { type Book, PAGE, viewIn } from './book.ts';
import { chapterPages } from './chapter.ts';
import type { PageMaker } from './draft.ts';
import { type Piece, piece } from './flow.ts';
import { headed } from './head.tsx';
import { columnsIn, KICKER, PLAIN, roomOf, STRONG, widthIn } from './paper.ts';
import { headingPiece, textPieces } from './sayings.ts';
import { line } from './words.tsx';

const AWAY = 12;

/** Words of the claims, and what each says. */
type Terms = readonly (readonly [word: string, meaning: string])[];

/** The hedges of the claims. */
const HEDGES: Terms = [
  ['no word', 'the source says it in its own voice'],
  ['alleged', 'the source passes on what others say, or says that it is alleged'],
  ['becoming', 'not yet so, but said to be on its way'],
  ['in the past', 'said to have been so, and to be so no longer'],
  ['planned', 'announced; it did not take place'],
  ['about, at least, at most', 'the source hedges the number so'],
  ['rests on', 'whose word the source has it from'],
];

/** The kinds of hold, from the strongest, and how each is drawn where it has a place. */
const KINDS_OF_HOLD: Terms = [
  ['controls', 'said to be in charge of it: a plain fill'],
  ['stronghold', 'said to be at its strongest there: the fill is lined'],
  ['armed group', 'said to have gunmen there, not to be in charge: the fill is pale'],
  ['presence, support', 'said to be there, or to be backed there'],
];

const NUMBERS: readonly string[] = [
  'Only rates, shares and categories fill a town. A count follows the size of a town, so it is a circle whose area follows the count.',
  'A class runs from its lower break, included, to the next, excluded. Both days are drawn with the same breaks.',
  'A rank is among the places that have a full value. A sum that lacks a part is marked as partial, has a hollow bar, and is neither ranked nor part of a median.',
  'What is derived says how. A total that the document states stands beside the sum of its parts, whether they agree or not.',
];

const DATES: readonly string[] = [
  'The cable describes spring 2009, the killings are of 2011, the vaccination is of 20 and 21 February 2012. No map puts them on one clock.',
  'Each claim has its own date below it, as precise as its source and no more, and its source with the place in it: ¶ 4 is the fourth paragraph.',
];

function looksOf(
  ink: Ink,
): readonly { readonly swatch: Swatch; readonly name: string; readonly words: string }[] {
  const [low = ink.paper, , middle = ink.paper] = SEQUENTIAL.teal[ink.scheme];
  return [
    { swatch: { kind: 'fill', fill: low }, name: '0', words: 'none was counted: the lowest class' },
    {
      swatch: absenceSwatch('not-received', ink),
      name: sentenceCase(absenceInWords('not-received')),
      words: 'there should be a figure; it did not come in. It is not zero.',
    },
    {
      swatch: absenceSwatch('not-stated', ink),
      name: sentenceCase(absenceInWords('not-stated')),
      words: 'nothing is said of the town, neither yes nor no.',
    },
    {
      swatch: absenceSwatch('not-applicable', ink),
      name: 'Not counted here',
      words: 'a cantonment: it was no town and is in none of the tables.',
    },
    {
      swatch: { kind: 'stripes', fills: QUALITATIVE[ink.scheme].slice(0, 2), edge: null },
      name: 'Contested',
      words: 'two claims stand side by side, in stripes of both.',
    },
    {
      swatch: partialSwatch(middle, ink),
      name: 'Partial',
      words: 'a sum that lacks a part, such as one of two days.',
    },
    {
      swatch: {
        kind: 'hatch',
        fill: 'transparent',
        line: ink.accent,
        form: FORM.noGo,
        width: 1.1,
        soft: true,
        edge: null,
      },
      name: 'Parts of a town',
      words: 'said of some parts that are not named: a hatch with a soft edge, never a fill.',
    },
  ];
}

/** A sample as it is drawn on the maps, with its words beside it. */
function lookBlock(swatch: Swatch, name: string, words: string, width: number): Block {
  const left = SWATCH.width + AWAY;
  const sample: Block = {
    height: SWATCH.height,
    draw: (x, y, ink) => (
      <g transform={`translate(${near(x)} ${near(y + 2)})`}>
        <SwatchMark swatch={swatch} ink={ink} />
      </g>
    ),
  };
  const text = below([paragraph(name, width - left, STRONG), paragraph(words, width - left, PLAIN)], 0);
  return beside([
    { left: 0, block: sample },
    { left, block: text },
  ]);
}

/** Words with their meanings beside them, in one piece. */
function termsBlock(terms: Terms, width: number): Block {
  const left = width * 0.32;
  const lines = terms.map(([word, meaning]) =>
    beside([
      { left: 0, block: paragraph(word, left - AWAY, STRONG) },
      { left, block: paragraph(meaning, width - left, PLAIN) },
    ]),
  );
  return below(lines, 6);
}

function piecesOf(book: Book, width: number): readonly Piece[] {
  const { outlineNote, outlineMethod, readIn } = compose(book.stocks.town, viewIn(book, {}));
  return [
    headingPiece('What is absent', width),
    ...looksOf(book.ink).map(({ swatch, name, words }) => piece(lookBlock(swatch, name, words, width), 8)),
    headingPiece('How claims are hedged', width),
    piece(
      paragraph(
        'Everything here is a claim: somebody says it. Who says so stands with every value. The hedge of the source is kept, in brackets behind the claim or before the number:',
        width,
        PLAIN,
      ),
      7,
    ),
    piece(termsBlock(HEDGES, width), 7),
    headingPiece('How a hold is worded', width),
    piece(termsBlock(KINDS_OF_HOLD, width), 7),
    ...textPieces('Numbers', NUMBERS, width),
    ...textPieces('Dates and citations', DATES, width),
    ...textPieces('What the outlines are', [outlineNote, outlineMethod], width),
    ...textPieces('What was read', [readIn], width),
  ];
}

export const readingPages: PageMaker = (book) => {
  const room = roomOf(book.size);
  const head = { kicker: line('Karachi Atlas', KICKER), title: 'How to read the atlas', otherName: '' };
  const columns = columnsIn(headed(head, room).below, 2);
  const [column] = columns;
  const pieces = piecesOf(book, column ? widthIn(column) : widthIn(room));
  return chapterPages(
    { id: PAGE.reading, kind: 'reading', head, first: [], alt: '', pieces, columns, others: columns },
    room,
  );
};
