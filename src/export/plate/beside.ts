/** Maps beside their keys, as on a wide page: the keys in columns at the right, the inset at their foot. */

import { type Column, KEY_GAP, put, stacked } from './keycolumns.ts';
import { keyBlock, leastWidth } from './keys.tsx';
import { gridOf } from './mapgrid.ts';
import type { Page, Pieces } from './page.ts';
import {
  type Arrangement,
  heightOf,
  insetIn,
  type PlacedBlock,
  type Setting,
  sharesFor,
  widthOf,
} from './placed.ts';

/** Of a column of keys, in pixels. */
const COLUMN = { least: 190, most: 330, leastOfSmall: 150 } as const;
/** The shares of the room's width that a column is tried in. */
export const COLUMN_SHARES = [0.25, 0.29, 0.33, 0.2] as const;
/** A map needs so many pixels, or where the page is small so much of its height. */
const USUAL_LEAST = { pixels: 260, share: 0.55 } as const;

/** How high a map beside its keys is at least. */
const leastHeight = ({ height }: Page, pieces: Pieces) =>
  Math.max(height * sharesFor(pieces).height, Math.min(USUAL_LEAST.pixels, height * USUAL_LEAST.share));

/** How wide a column is at least, for the scales in it. */
export const leastColumn = ({ keys, pieces }: Setting) =>
  Math.max(
    pieces.has('legend-size-twice') ? COLUMN.least : COLUMN.leastOfSmall,
    ...keys.map((key) => leastWidth(key, pieces)),
  );

/** Keys in columns that end at the right of the room. */
function columnsOf(setting: Setting, share: number) {
  const { keys, pieces, room, gap } = setting;
  const width = Math.max(leastColumn(setting), Math.min(COLUMN.most, widthOf(room) * share));
  const blocks = keys.map((key) => keyBlock(key, pieces, width));
  const columns = blocks.length > 0 ? stacked(blocks, heightOf(room)) : [];
  const left = (column: number) => room.right - (columns.length - column) * (width + gap) + gap;
  const placed = columns.map((list, index) =>
    list.reduce<Column>((column, block) => put(column, block, left(index), width), {
      placed: [],
      next: room.top,
    }),
  );
  return { placed, width, left: left(0), last: left(columns.length - 1) };
}

const moved = ({ block, box }: PlacedBlock, by: number): PlacedBlock => ({
  block,
  box: { ...box, left: box.left - by, right: box.right - by },
});

/** Maps in some columns at the left, and their keys in columns of a share of the width. */
export function besideKeys(setting: Setting, share: number, across: number): Arrangement {
  const { wishes, page, pieces, room, gap } = setting;
  const columns = columnsOf(setting, share);
  const end = columns.left - gap;
  const grid = gridOf(wishes, { ...room, right: end }, across, gap, page, pieces);
  // A map that ends before its room does has its keys closer by.
  const slack =
    columns.placed.length > 0 ? Math.max(0, end - Math.max(...grid.maps.map(({ box }) => box.right))) : 0;
  const last = columns.placed.at(-1);
  const at = columns.last - slack;
  const overflows = columns.placed.some(({ next }) => next - KEY_GAP > room.bottom);
  return {
    maps: grid.maps,
    keys: columns.placed.flatMap(({ placed }) => placed.map((key) => moved(key, slack))),
    inset: last
      ? insetIn({ left: at, top: last.next, right: at + columns.width, bottom: room.bottom }, grid, pieces)
      : null,
    fits:
      !overflows &&
      heightOf(room) >= leastHeight(page, pieces) &&
      end - room.left >= page.width * sharesFor(pieces).width,
  };
}
