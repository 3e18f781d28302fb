/**
 * Blocks: pieces of a page that know their extents before they are drawn, set below and beside one another from where the language
 * starts: where that is at the right, a page is the mirror of itself, while what stands in a block is drawn as ever.
 */
import type { VNode } from 'preact';
import { type Face, widthOf } from '../figure/advances.ts';
import type { Ink } from '../figure/ink.ts';
import { FAMILY } from '../ui/fonts.ts';
import { words } from '../words/words.ts';

/** Something to be drawn with its upper left corner at a point; all in pixels. */
export interface Block {
  readonly height: number;
  /** None for a line, which is anchored at a point. */
  readonly width: number;
  readonly draw: (x: number, y: number, ink: Ink) => VNode;
}

export interface Type {
  readonly size: number;
  readonly face: Face;
  readonly tone: 'text' | 'textQuiet';
}

const leftward = () => words().language.direction === 'rtl';

/** How far from the left a block stands that begins so far from the start of a room. */
export const startingAt = (from: number, { width }: Pick<Block, 'width'>, room: number) =>
  leftward() ? room - from - width : from;

/** From one line to the next, in sizes of the type: Urdu reaches further up and down than Latin. */
export const lineHeight = () => (leftward() ? 1.45 : 1.3);

export type Anchor = 'start' | 'middle' | 'end';
/** Attributes of a text. */
interface Running {
  readonly 'text-anchor'?: Anchor;
  readonly direction?: 'rtl';
}
const OPPOSITE: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };
const LEFTWARD_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * How words run on a page that runs to the left, anchored by its start or its end; nothing on any other page. Words without a
 * letter of such a script run to the right, as they do everywhere.
 */
export function running(text: string, anchor: Anchor): Running {
  if (!leftward()) return {};
  return LEFTWARD_LETTER.test(text)
    ? { 'text-anchor': anchor, direction: 'rtl' }
    : { 'text-anchor': OPPOSITE[anchor] };
}

/** A tenth of a pixel is finer than any eye and keeps a drawing short. */
export const near = (value: number) => Math.round(value * 10) / 10;

/** A word cut so that no piece is wider than the width, after a hyphen where it has one; one character is never cut. */
function pieces(word: string, width: number, { size, face }: Type): readonly string[] {
  const cut: string[] = [];
  let rest = '';
  for (const character of word) {
    while (rest !== '' && widthOf(rest + character, size, face) > width) {
      const end = rest.lastIndexOf('-') + 1 || rest.length;
      cut.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    rest += character;
  }
  return [...cut, rest];
}

/** Text in lines that stay within a width: broken at spaces, and within a word where it alone is too wide. */
export function fitted(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [head = '', ...tail] = pieces(word, width, type);
    const longer = `${lines.at(-1)} ${head}`;
    if (lines.length > 0 && widthOf(longer, type.size, type.face) <= width) lines[lines.length - 1] = longer;
    else lines.push(head);
    lines.push(...tail);
  }
  return lines;
}

/** A paragraph; of no height where there is no text. */
export function paragraph(text: string, width: number, type: Type): Block {
  const lines = text === '' ? [] : fitted(text, width, type);
  const { family, weight } = FAMILY[type.face];
  const apart = lineHeight();
  return {
    height: lines.length * type.size * apart,
    width,
    draw(x, y, ink) {
      const set = lines.map((line, index) => ({ line, at: near(y + type.size * (1 + index * apart)) }));
      const start = near(x + startingAt(0, { width: 0 }, width));
      return (
        <text
          font-family={family}
          font-weight={weight}
          font-size={type.size}
          fill={ink[type.tone]}
          {...running(text, 'start')}
        >
          {set.map(({ line, at }) => (
            <tspan key={at} x={start} y={at}>
              {line}
            </tspan>
          ))}
        </text>
      );
    },
  };
}

/** Room with nothing in it. */
export const space = (height: number): Block => ({ height, width: 0, draw: () => <g /> });

/** A line across. */
export const rule = (width: number, tone: 'textQuiet' | 'absent', thickness: number): Block => ({
  height: thickness,
  width,
  draw: (x, y, ink) => (
    <rect x={near(x)} y={near(y)} width={near(width)} height={thickness} fill={ink[tone]} />
  ),
});

/** Blocks from the top down, all from one start. Empty ones take no gap. */
export function below(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter((block) => block.height > 0);
  const tops = filled.map((_, index) =>
    filled.slice(0, index).reduce((sum, block) => sum + block.height + gap, 0),
  );
  const width = Math.max(0, ...filled.map((block) => block.width));
  return {
    height: filled.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(filled.length - 1, 0),
    width,
    draw: (x, y, ink) => (
      <g>
        {filled.map((block, index) =>
          block.draw(x + startingAt(0, block, width), y + (tops[index] ?? 0), ink),
        )}
      </g>
    ),
  };
}

/** Blocks side by side, each at its own distance from the start: `left` is as in English. */
export function beside(blocks: readonly { readonly left: number; readonly block: Block }[]): Block {
  const width = Math.max(0, ...blocks.map(({ left, block }) => left + block.width));
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    width,
    draw: (x, y, ink) => (
      <g>{blocks.map(({ left, block }) => block.draw(x + startingAt(left, block, width), y, ink))}</g>
    ),
  };
}

/** Blocks in some columns of one width, filled row by row. */
export function inColumns(blocks: readonly Block[], columns: number, width: number, gap: number): Block {
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) =>
    beside(
      blocks
        .slice(row * columns, (row + 1) * columns)
        .map((block, index) => ({ left: index * width, block })),
    ),
  );
  return below(rows, gap);
}
