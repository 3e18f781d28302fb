/** Placed: blocks, maps and the inset with the boxes that they stand in, and what they are placed by. */
import type { VNode } from 'preact';
import type { Box } from '../../figure/boxes.ts';
import type { Ink } from '../../figure/ink.ts';
import { type Block, startingAt } from '../blocks.tsx';
import { BAND } from './graticule.tsx';
import type { Key } from './keys.tsx';
import type { Grid, MapWish, PlacedMap } from './mapgrid.ts';
import type { Page, Pieces } from './page.ts';

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

/** What is to be arranged, and the room for it. */
export interface Setting {
  readonly wishes: readonly MapWish[];
  readonly keys: readonly Key[];
  readonly page: Page;
  readonly pieces: Pieces;
  readonly room: Box;
  readonly gap: number;
}

export const widthOf = ({ left, right }: Box) => right - left;
export const heightOf = ({ top, bottom }: Box) => bottom - top;

/** A block in its box, from where the language starts. */
export const drawIn = ({ block, box }: PlacedBlock, ink: Ink): VNode =>
  block.draw(box.left + startingAt(0, block, widthOf(box)), box.top, ink);

/** Of the page's height and width: what maps beside their keys need, and what one or several above their keys need. */
const USUAL_SHARE = { height: 0.42, width: 0.5, above: 0.34, several: 0.24 } as const;
const LEAST_SHARE = { height: 0.34, width: 0.3, above: 0.24, several: 0.2 } as const;

export const sharesFor = (pieces: Pieces) => (pieces.has('map-size') ? USUAL_SHARE : LEAST_SHARE);

/** Room that the names of degrees take below the maps. */
export const bandOf = (pieces: Pieces) => (pieces.has('graticule') ? BAND : 0);

const LEAST_INSET = 110;
const MOST_INSET = 240;
/** The inset is no wider than this for its height, and no higher than this for the map's. */
const INSET_SHARE = { width: 1.3, height: 0.7 } as const;

/** The inset at the lower left of a box: as large as looks well beside the maps; `null` where it would be too small. */
export function insetIn(
  { left, right, bottom, top }: Box,
  { maps: [first] }: Grid,
  pieces: Pieces,
): Box | null {
  if (!first || !pieces.has('inset')) return null;
  // It ends with the map, above the names of the degrees.
  const foot = bottom - bandOf(pieces);
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
