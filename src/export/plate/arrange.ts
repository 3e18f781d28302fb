/** Arranging: where maps, keys and inset stand between the head and the foot. Each way says whether all of it has room. */
import type { Box } from '../../figure/boxes.ts';
import type { Block } from '../blocks.tsx';
import { BAND } from './graticule.tsx';
import { type Key, keyBlock, leastWidth } from './keys.tsx';
import { type Grid, gridOf, type MapWish, type PlacedMap } from './mapgrid.ts';
import type { Page, Piece, Pieces } from './page.ts';

export interface PlacedBlock {
  readonly block: Block;
  readonly box: Box;
}

export interface Arrangement {
  readonly maps: readonly PlacedMap[];
  readonly keys: readonly PlacedBlock[];
  /** Where the inset stands on the page; `null` where it has no room beside the map. */
  readonly inset: Box | null;
  readonly fits: boolean;
}

export interface Setting {
  readonly wishes: readonly MapWish[];
  readonly keys: readonly Key[];
  readonly page: Page;
  readonly pieces: Pieces;
  readonly room: Box;
  readonly gap: number;
}

const KEY_GAP = 18;
const LEAST_INSET = 110;
const MOST_INSET = 240;
/** Of a column of keys, in pixels. */
const COLUMN = { least: 190, most: 330, shares: [0.25, 0.29, 0.33] } as const;
/** Of the page's height and width: what maps beside their keys need, and what one or several above their keys need. */
const USUAL_SHARE = { height: 0.42, width: 0.5, above: 0.34, several: 0.24 } as const;
const LEAST_SHARE = { height: 0.34, width: 0.38, above: 0.24, several: 0.2 } as const;
/** A map needs so many pixels, or where the page is small so much of its height. */
const USUAL_LEAST = { pixels: 260, share: 0.55 } as const;
/** The inset is no wider than this for its height, and no higher than this for the map's. */
const INSET_SHARE = { width: 1.3, height: 0.7 } as const;
/** A key stretched further is not read more easily. */
const WIDEST_KEY = 400;

const widthOf = ({ left, right }: Box) => right - left;
const heightOf = ({ top, bottom }: Box) => bottom - top;

interface Column {
  readonly placed: readonly PlacedBlock[];
  /** Where the next block may begin. */
  readonly next: number;
}

const put = ({ placed, next }: Column, block: Block, left: number, width: number): Column => ({
  placed: [...placed, { block, box: { left, top: next, right: left + width, bottom: next + block.height } }],
  next: next + block.height + KEY_GAP,
});

/** Keys one below the other, and in a further column where the height is used up. */
function stacked(blocks: readonly Block[], height: number): readonly (readonly Block[])[] {
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

const sharesFor = (pieces: Pieces) => (pieces.has('map-size') ? USUAL_SHARE : LEAST_SHARE);

/** How high a map beside its keys is at least. */
const leastHeight = ({ height }: Page, pieces: Pieces) =>
  Math.max(height * sharesFor(pieces).height, Math.min(USUAL_LEAST.pixels, height * USUAL_LEAST.share));

const leastWidthOf = ({ keys, pieces }: Setting) =>
  Math.max(COLUMN.least, ...keys.map((key) => leastWidth(key, pieces)));

/** The maps at the left and their keys in columns of a share of the width at the right, the inset at their foot. */
function besideKeys(setting: Setting, share: number, across: number): Arrangement {
  const { wishes, keys, page, pieces, room, gap } = setting;
  const width = Math.max(leastWidthOf(setting), Math.min(COLUMN.most, widthOf(room) * share));
  const columns =
    keys.length > 0
      ? stacked(
          keys.map((key) => keyBlock(key, pieces, width)),
          heightOf(room),
        )
      : [];
  const left = (column: number) => room.right - (columns.length - column) * (width + gap) + gap;
  const placed = columns.map((blocks, index) =>
    blocks.reduce<Column>((column, block) => put(column, block, left(index), width), {
      placed: [],
      next: room.top,
    }),
  );
  const grid = gridOf(wishes, { ...room, right: left(0) - gap }, across, gap, page, pieces);
  const last = placed.at(-1);
  const overflows = placed.some(({ next }) => next - KEY_GAP > room.bottom);
  const at = left(columns.length - 1);
  return {
    maps: grid.maps,
    keys: placed.flatMap((column) => column.placed),
    inset: last
      ? insetIn({ left: at, top: last.next, right: at + width, bottom: room.bottom }, grid, pieces)
      : null,
    fits:
      !overflows &&
      heightOf(room) >= leastHeight(page, pieces) &&
      left(0) - gap - room.left >= page.width * sharesFor(pieces).width,
  };
}

/** Keys in columns from a height downwards, each in the column that is shortest; a column may stay free for the inset. */
function spread(blocks: (width: number) => readonly Block[], columns: number, room: Box, gap: number) {
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

/** The inset at the lower left of a box: as large as looks well beside the maps; `null` where it would be too small. */
function insetIn({ left, right, bottom, top }: Box, { maps: [first] }: Grid, pieces: Pieces): Box | null {
  if (!first || !pieces.has('inset')) return null;
  // It ends with the map, above the names of the degrees.
  const foot = bottom - (pieces.has('graticule') ? BAND : 0);
  const height = Math.min(
    foot - top,
    MOST_INSET,
    Math.max(LEAST_INSET, heightOf(first.box) * INSET_SHARE.height),
  );
  if (height < LEAST_INSET) return null;
  return {
    left,
    top: foot - height,
    right: Math.min(right, left + height * INSET_SHARE.width),
    bottom: foot,
  };
}

/** Keys in a room from its top downwards, with a column of its own for the inset where there is one to spare. */
function keysIn(setting: Setting, room: Box) {
  const { keys, pieces, gap } = setting;
  const most = Math.max(1, Math.floor((widthOf(room) + gap) / (leastWidthOf(setting) + gap)));
  const columns = Math.min(most, Math.max(1, keys.length + (pieces.has('inset') ? 1 : 0)));
  const blocks = (width: number) => keys.map((key) => keyBlock(key, pieces, Math.min(width, WIDEST_KEY)));
  return spread(blocks, columns, room, gap);
}

const shifted = ({ left, top, right, bottom }: Box, down: number): Box => ({
  left,
  top: top + down,
  right,
  bottom: bottom + down,
});

/** The maps in some columns, and their keys below them. */
function aboveKeys(setting: Setting, across: number): Arrangement {
  const { wishes, page, pieces, room, gap } = setting;
  const keys = keysIn(setting, { ...room, top: 0 });
  const bottom = room.bottom - (keys.height > 0 ? keys.height + gap : 0);
  const grid = gridOf(wishes, { ...room, bottom }, across, gap, page, pieces);
  const band = pieces.has('graticule') ? BAND : 0;
  const lowest = Math.max(...grid.maps.map(({ box }) => box.bottom)) + band;
  const down = keys.height > 0 ? Math.min(lowest + gap, room.bottom - keys.height) : room.bottom;
  const frames = grid.maps.reduce((sum, { box }) => sum + heightOf(box), 0) / across;
  const { several, above } = sharesFor(pieces);
  return {
    maps: grid.maps,
    keys: keys.placed.map(({ block, box }) => ({ block, box: shifted(box, down) })),
    inset: keys.free && insetIn(shifted(keys.free, down), grid, pieces),
    fits: frames >= page.height * (wishes.length > 1 ? several : above),
  };
}

/** Three maps in two columns, and the keys in the cell that they leave free; `null` where they leave none. */
function aroundKeys(setting: Setting): Arrangement | null {
  const { wishes, page, pieces, room, gap } = setting;
  const grid = gridOf(wishes, room, 2, gap, page, pieces);
  if (!grid.free || wishes.length < 3) return null;
  const keys = keysIn(setting, grid.free);
  return { maps: grid.maps, keys: keys.placed, inset: null, fits: keys.height <= heightOf(grid.free) };
}

const without = (pieces: Pieces, piece: Piece): Pieces => new Set([...pieces].filter((one) => one !== piece));

const zoomOf = ({ maps }: Arrangement) => maps[0]?.frame.zoom ?? 0;

/** Of some ways the one that shows the ground largest, of those that have room if any has. */
function best(ways: readonly Arrangement[]): Arrangement | null {
  const fitting = ways.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : ways).toSorted((a, b) => zoomOf(b) - zoomOf(a))[0] ?? null;
}

/**
 * The best way to set maps, keys and inset. On a wide page a single map stands beside its keys if they have room there; of all
 * other ways the one is best that shows the ground largest.
 */
export function arrange(setting: Setting): Arrangement {
  const { wishes, page } = setting;
  // Of several maps the first two always stand side by side.
  const counts = wishes.map((_, index) => index + 1).slice(wishes.length > 1 ? 1 : 0);
  const shares = page.width > page.height ? COLUMN.shares : [];
  const beside = shares.flatMap((share) => counts.map((across) => besideKeys(setting, share, across)));
  const single = wishes.length === 1 ? best(beside) : null;
  if (single?.fits) return single;
  // In a cell of the grid the keys may be smaller than elsewhere: the maps gain more than they lose.
  const around = [setting.pieces, without(setting.pieces, 'legend-size')].flatMap(
    (pieces) => aroundKeys({ ...setting, pieces }) ?? [],
  );
  const above = counts.map((across) => aboveKeys(setting, across));
  const found = best([...beside, ...above, ...around]);
  if (!found) throw new Error('a plate needs a map: got none');
  return found;
}
