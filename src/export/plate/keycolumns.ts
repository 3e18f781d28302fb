/** Columns of keys: beside the maps one after another, below them as even as they come. */
import type { Box } from '../../figure/boxes.ts';
import type { Block } from '../blocks.tsx';
import { type PlacedBlock, widthOf } from './placed.ts';

export const KEY_GAP = 18;

export interface Column {
  readonly placed: readonly PlacedBlock[];
  /** Where the next block may begin. */
  readonly next: number;
}

/** A further block at the foot of a column. */
export const put = ({ placed, next }: Column, block: Block, left: number, width: number): Column => ({
  placed: [...placed, { block, box: { left, top: next, right: left + width, bottom: next + block.height } }],
  next: next + block.height + KEY_GAP,
});

/** Keys one below the other, and in a further column where the height is used up. */
export function stacked(blocks: readonly Block[], height: number): readonly (readonly Block[])[] {
  const columns: Block[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    const last = columns.at(-1) ?? [];
    if (last.length > 0 && used + KEY_GAP + block.height > height) {
      columns.push([block]);
      used = block.height;
    } else {
      used += (last.length > 0 ? KEY_GAP : 0) + block.height;
      last.push(block);
    }
  }
  return columns;
}

/** Keys in columns from a height downwards, each in the column that is shortest; a column may stay free for the inset. */
export function spread(blocks: (width: number) => readonly Block[], columns: number, room: Box, gap: number) {
  const width = (widthOf(room) - gap * (columns - 1)) / columns;
  const left = (column: number) => room.left + column * (width + gap);
  const filled: Column[] = Array.from({ length: columns }, () => ({ placed: [], next: room.top }));
  for (const block of blocks(width)) {
    const nexts = filled.map(({ next }) => next);
    const shortest = nexts.indexOf(Math.min(...nexts));
    const column = filled[shortest];
    if (column) filled[shortest] = put(column, block, left(shortest), width);
  }
  const used = Math.max(
    0,
    ...filled.map(({ placed, next }) => (placed.length > 0 ? next - KEY_GAP - room.top : 0)),
  );
  const free = filled.findIndex(({ placed }) => placed.length === 0);
  return {
    placed: filled.flatMap(({ placed }) => placed),
    height: used,
    free:
      free < 0
        ? null
        : { left: left(free), top: room.top, right: left(free) + width, bottom: room.top + used },
  };
}
