/** Claims on paper: each in words with its hedge, its note, its date and its citation. */
import { citationLine } from '../../figure/phrases.ts';
import type { RecordGroup } from '../../figure/record.ts';
import type { Saying } from '../../figure/saying.ts';
import { further } from '../../words/words.ts';
import { type Block, below, paragraph } from '../blocks.tsx';
import { heading, type Piece, piece } from './flow.ts';
import { HEADING, PLAIN, QUIET } from './paper.ts';
import { bound, told } from './words.tsx';

const GROUP_ABOVE = 13;
const ABOVE = 7;

export function sayingBlock({ text, status, note, when, citations }: Saying, width: number): Block {
  const { beside, saying } = further().book;
  return below(
    [
      paragraph(bound(status === '' ? text : saying.hedged(text, status)), width, PLAIN),
      paragraph(bound(note === '' ? '' : further().claims.saying.sentence(note)), width, QUIET),
      paragraph(bound(beside([when, citationLine(citations)])), width, QUIET),
    ],
    0,
  );
}

export const headingPiece = (text: string, width: number): Piece =>
  heading(told('heading', paragraph(text, width, HEADING)), GROUP_ABOVE);

/** Groups of claims, each under its heading. */
export const groupPieces = (groups: readonly RecordGroup[], width: number): readonly Piece[] =>
  groups.flatMap(({ title, sayings }) => [
    headingPiece(title, width),
    ...sayings.map((saying) => piece(sayingBlock(saying, width), ABOVE, [saying.id])),
  ]);

/** A text under a heading, in paragraphs. */
export const textPieces = (title: string, paragraphs: readonly string[], width: number): readonly Piece[] => [
  headingPiece(title, width),
  ...paragraphs.map((text) => piece(paragraph(bound(text), width, PLAIN), ABOVE)),
];
