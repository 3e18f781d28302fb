/** The head: what, where and when in the title, and who says so below it. */
import type { Figure } from '../../figure/figure.ts';
import { further, words } from '../../words/words.ts';
import { type Block, below, paragraph, type Type } from '../blocks.tsx';
import { heading, headingLines, headingType } from './heading.tsx';
import type { Page, Pieces } from './page.ts';
import { withRole } from './roles.tsx';

/** A phrase as a sentence of its own. */
export const asSentence = (text: string) => further().files.plate.sentence(text);

const monthNames = (): ReadonlySet<string> =>
  new Set(
    Array.from({ length: 12 }, (_, index) =>
      words()
        .vocabulary.date.month(index + 1, '')
        .trim(),
    ),
  );

/** Text in which no date is broken over two lines. */
export function withWholeDates(text: string): string {
  const months = monthNames();
  return text.replace(/(\d{1,2}) (\S+) (\d{4})/g, (whole, day, month, year) =>
    months.has(month) ? `${day}\u00a0${month}\u00a0${year}` : whole,
  );
}

const EVEN_STEP = 6;

/** Titles grow with the page, but less. */
const titleSize = (width: number) => Math.min(30, Math.max(17, Math.round(Math.sqrt(width) * 0.72)));

/** The least width in which a text takes no more lines, so that none is left with a word or two. */
function evenWidth(text: string, width: number, size: number): number {
  const type = headingType(size);
  const lines = headingLines(text, width, type).length;
  let even = width;
  while (lines > 1 && headingLines(text, even - EVEN_STEP, type).length === lines) even -= EVEN_STEP;
  return even;
}

export function headOf(figure: Figure, { width: page }: Page, pieces: Pieces, width: number): Block {
  const size = titleSize(page);
  const subtitle: Type = { size: Math.max(12, Math.round(size / 2)), face: 'sans400', tone: 'textQuiet' };
  const title = withWholeDates(figure.title);
  const lines = [
    pieces.has('title') ? withRole('title', heading(title, evenWidth(title, width, size), size)) : null,
    pieces.has('subtitle')
      ? withRole('subtitle', paragraph(asSentence(figure.saidBy), width, subtitle))
      : null,
  ];
  return below(
    lines.filter((line) => line !== null),
    4,
  );
}
