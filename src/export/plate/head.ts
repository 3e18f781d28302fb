/** The head: what, where and when in the title, and who says so below it. */
import type { Figure } from '../../figure/figure.ts';
import { sentenceCase } from '../../figure/phrases.ts';
import { type Block, below, fitted, paragraph, type Type } from '../blocks.tsx';
import type { Page, Pieces } from './page.ts';
import { withRole } from './roles.tsx';

/** A phrase as a sentence of its own. */
export const asSentence = (text: string) => `${sentenceCase(text)}.`;

const DATE =
  /(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g;

/** Text in which no date is broken over two lines. */
export const withWholeDates = (text: string) => text.replace(DATE, '$1\u00a0$2\u00a0$3');

const EVEN_STEP = 6;

/** Titles grow with the page, but less. */
const titleSize = (width: number) => Math.min(30, Math.max(17, Math.round(Math.sqrt(width) * 0.72)));

/** The least width in which a text takes no more lines, so that none is left with a word or two. */
function evenWidth(text: string, width: number, type: Type): number {
  const lines = fitted(text, width, type).length;
  let even = width;
  while (lines > 1 && fitted(text, even - EVEN_STEP, type).length === lines) even -= EVEN_STEP;
  return even;
}

export function headOf(figure: Figure, { width: page }: Page, pieces: Pieces, width: number): Block {
  const title: Type = { size: titleSize(page), face: 'serif600', tone: 'text' };
  const subtitle: Type = {
    size: Math.max(12, Math.round(title.size / 2)),
    face: 'sans400',
    tone: 'textQuiet',
  };
  const words = withWholeDates(figure.title);
  const lines = [
    pieces.has('title') ? withRole('title', paragraph(words, evenWidth(words, width, title), title)) : null,
    pieces.has('subtitle')
      ? withRole('subtitle', paragraph(asSentence(figure.saidBy), width, subtitle))
      : null,
  ];
  return below(
    lines.filter((line) => line !== null),
    4,
  );
}
