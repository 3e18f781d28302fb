/** How to read the atlas: the absences as they are drawn, the hedges as they are worded, and what the outlines are. */
import { absenceSwatch, partialSwatch } from '../../figure/absences.ts';
import { compose } from '../../figure/compose.ts';
import type { Swatch } from '../../figure/figure.ts';
import type { Ink } from '../../figure/ink.ts';
import { FORM } from '../../figure/ink.ts';
import { QUALITATIVE, SEQUENTIAL } from '../../figure/palettes.ts';
import { absenceInWords, sentenceCase } from '../../figure/phrases.ts';
import { SWATCH, SwatchMark } from '../../ui/swatch.tsx';
import { ofCity } from '../../words/city.ts';
import { further, type Words } from '../../words/words.ts';
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
type Terms = Words['book']['reading']['hedges'];

interface Look {
  readonly swatch: Swatch;
  readonly name: string;
  readonly words: string;
}

/** The looks of the maps; what each says is in the catalogue. */
function looksOf(ink: Ink): readonly Look[] {
  const [low = ink.paper, , middle = ink.paper] = SEQUENTIAL.teal[ink.scheme];
  const { reading } = further().book;
  const absent = (kind: 'not-received' | 'not-stated', meaning: string): Look => ({
    swatch: absenceSwatch(kind, ink),
    name: sentenceCase(absenceInWords(kind)),
    words: meaning,
  });
  const soft = { line: ink.accent, form: FORM.noGo, width: 1.1, soft: true } as const;
  return [
    { swatch: { kind: 'fill', fill: low }, ...reading.zero },
    absent('not-received', reading.notReceived),
    absent('not-stated', reading.notStated),
    { swatch: absenceSwatch('not-applicable', ink), ...reading.notApplicable },
    {
      swatch: { kind: 'stripes', fills: QUALITATIVE[ink.scheme].slice(0, 2), edge: null },
      ...reading.contested,
    },
    { swatch: partialSwatch(middle, ink), ...reading.partial },
    { swatch: { kind: 'hatch', fill: 'transparent', ...soft, edge: null }, ...reading.parts },
  ];
}

/** A sample as it is drawn on the maps, with its words beside it. */
function lookBlock({ swatch, name, words: meaning }: Look, width: number): Block {
  const left = SWATCH.width + AWAY;
  const sample: Block = {
    height: SWATCH.height,
    width: SWATCH.width,
    draw: (x, y, ink) => (
      <g transform={`translate(${near(x)} ${near(y + 2)})`}>
        <SwatchMark swatch={swatch} ink={ink} />
      </g>
    ),
  };
  const text = below([paragraph(name, width - left, STRONG), paragraph(meaning, width - left, PLAIN)], 0);
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
  const city = ofCity();
  const { book: own } = further();
  const { reading } = own;
  return [
    headingPiece(reading.absent, width),
    ...looksOf(book.ink).map((look) => piece(lookBlock(look, width), 8)),
    headingPiece(reading.hedged, width),
    piece(paragraph(reading.hedgesAre, width, PLAIN), 7),
    piece(termsBlock(reading.hedges, width), 7),
    headingPiece(reading.hold, width),
    piece(termsBlock(reading.holds, width), 7),
    ...textPieces(reading.numbersTitle, reading.numbers, width),
    ...textPieces(reading.dates, [city.clocks, reading.dated], width),
    ...textPieces(reading.outlines, [outlineNote, outlineMethod], width),
    ...textPieces(reading.read, [readIn], width),
  ];
}

export const readingPages: PageMaker = (book) => {
  const room = roomOf(book.size);
  const city = ofCity();
  const { book: own } = further();
  const head = { kicker: line(city.atlas, KICKER), title: own.reading.title, otherName: '' };
  const columns = columnsIn(headed(head, room).below, 2);
  const [column] = columns;
  const pieces = piecesOf(book, column ? widthIn(column) : widthIn(room));
  return chapterPages(
    { id: PAGE.reading, kind: 'reading', head, first: [], alt: '', pieces, columns, others: columns },
    room,
  );
};
