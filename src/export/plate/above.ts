/** Maps above their keys, as on an upright page; of three maps in two columns the keys stand in the cell left free. */
import type { Box } from '../../figure/boxes.ts';
import { leastColumn } from './beside.ts';
import { spread } from './keycolumns.ts';
import { keyBlock } from './keys.tsx';
import { gridOf } from './mapgrid.ts';
import { type Arrangement, bandOf, heightOf, insetIn, type Setting, sharesFor, widthOf } from './placed.ts';

/** A key stretched further is not read more easily. */
const WIDEST_KEY = 400;

/** Keys in a room from its top downwards, with a column of its own for the inset where there is one to spare. */
function keysIn(setting: Setting, room: Box) {
  const { keys, pieces, gap } = setting;
  const most = Math.max(1, Math.floor((widthOf(room) + gap) / (leastColumn(setting) + gap)));
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
export function aboveKeys(setting: Setting, across: number): Arrangement {
  const { wishes, page, pieces, room, gap } = setting;
  const keys = keysIn(setting, { ...room, top: 0 });
  const bottom = room.bottom - (keys.height > 0 ? keys.height + gap : 0);
  const grid = gridOf(wishes, { ...room, bottom }, across, gap, page, pieces);
  const band = bandOf(pieces);
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
export function aroundKeys(setting: Setting): Arrangement | null {
  const { wishes, page, pieces, room, gap } = setting;
  const grid = gridOf(wishes, room, 2, gap, page, pieces);
  if (!grid.free || wishes.length < 3) return null;
  const keys = keysIn(setting, grid.free);
  return { maps: grid.maps, keys: keys.placed, inset: null, fits: keys.height <= heightOf(grid.free) };
}
