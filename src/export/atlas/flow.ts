/** The flow: blocks set into columns, page after page. A heading never stands last in a column, and the last columns end level. */
import type { Box } from '../../figure/boxes.ts';
import type { Block } from '../blocks.tsx';

export interface Piece {
  readonly block: Block;
  /** Room above it, but at the head of a column. */
  readonly above: number;
  /** A heading: it stays with the piece behind it. */
  readonly leads: boolean;
  /** Ids of the claims that it tells. */
  readonly claims: readonly string[];
}

export interface Placed {
  readonly block: Block;
  readonly left: number;
  readonly top: number;
  readonly claims: readonly string[];
}

export interface Filled {
  readonly placed: readonly Placed[];
  readonly rest: readonly Piece[];
}

export const piece = (block: Block, above: number, claims: readonly string[] = []): Piece => ({
  block,
  above,
  leads: false,
  claims,
});

export const heading = (block: Block, above: number): Piece => ({ ...piece(block, above), leads: true });

/** How many of the first pieces stay together. */
function together(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ leads }) => !leads);
  return end < 0 ? pieces.length : end + 1;
}

const heightOf = (pieces: readonly Piece[], top: boolean) =>
  pieces.reduce((sum, { block, above }, index) => sum + block.height + (top && index === 0 ? 0 : above), 0);

/** Pieces from the top of a column down, as many as have room. */
function fillColumn(pieces: readonly Piece[], { left, top, bottom }: Box): Filled {
  const placed: Placed[] = [];
  let rest = pieces;
  let next = top;
  while (rest.length > 0) {
    const group = rest.slice(0, together(rest));
    if (next + heightOf(group, next === top) > bottom) break;
    for (const { block, above, claims } of group) {
      next += next === top ? 0 : above;
      placed.push({ block, left, top: next, claims });
      next += block.height;
    }
    rest = rest.slice(group.length);
  }
  return { placed, rest };
}

/** Pieces into columns, one after the other. */
export function fill(pieces: readonly Piece[], columns: readonly Box[]): Filled {
  return columns.reduce<Filled>(
    ({ placed, rest }, column) => {
      const filled = fillColumn(rest, column);
      return { placed: [...placed, ...filled.placed], rest: filled.rest };
    },
    { placed: [], rest: pieces },
  );
}

const STEP = 6;

/** The same; where all has room, the columns are only as high as they must be. */
export function fillLevel(pieces: readonly Piece[], columns: readonly Box[]): Filled {
  const full = fill(pieces, columns);
  const [first] = columns;
  if (full.rest.length > 0 || !first || columns.length === 1) return full;
  for (let height = STEP; height < first.bottom - first.top; height += STEP) {
    const lower = columns.map((column) => ({ ...column, bottom: column.top + height }));
    const level = fill(pieces, lower);
    if (level.rest.length === 0) return level;
  }
  return full;
}

/** Where the lowest of some placed pieces ends; `top` where there is none. */
export const bottomOf = (placed: readonly Placed[], top: number) =>
  Math.max(top, ...placed.map((one) => one.top + one.block.height));

/** Pieces over as many pages as they need: on the first into its columns, on all others into theirs. */
export function flow(
  pieces: readonly Piece[],
  first: readonly Box[],
  others: readonly Box[],
): readonly (readonly Placed[])[] {
  const pages = [fillLevel(pieces, first)];
  for (let last = pages[0]; last && last.rest.length > 0; last = pages.at(-1)) {
    const filled = fillLevel(last.rest, others);
    if (filled.placed.length === 0) {
      const [next] = last.rest;
      throw new Error(
        `a block of ${next?.block.height} pixels has no room: got ${others.length} columns of ${(others[0]?.bottom ?? 0) - (others[0]?.top ?? 0)}`,
      );
    }
    pages.push(filled);
  }
  return pages.map(({ placed }) => placed);
}
