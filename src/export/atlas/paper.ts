/**
 * The paper of the atlas: its pages, margins and type. All lengths are CSS pixels, of which a pixel is 0.75 pt: no type is
 * smaller than 8 pt. Pages are upright, for tables and lists read down; a theme's page is turned, for maps stand side by side.
 */
import type { Box } from '../../figure/boxes.ts';
import type { Type } from '../blocks.tsx';
import type { Extents } from '../sizes.ts';

/** From the edge of the paper; the running foot stands in the lower margin. */
export const MARGIN = { side: 57, top: 46, bottom: 66, foot: 36 } as const;
export const GUTTER = 26;

/** The least size of type, in pixels: 8 pt. */
export const LEAST_TYPE = 10.7;
/** Names on a map are set for a screen: drawn larger by this, the least of them has the least size of type. */
export const MAP_SCALE = 1.19;

export const TITLE: Type = { size: 30, face: 'serif600', tone: 'text' };
export const KICKER: Type = { size: 12, face: 'sans600', tone: 'textQuiet' };
export const STANDFIRST: Type = { size: 13.5, face: 'serif400', tone: 'text' };
export const HEADING: Type = { size: 14, face: 'serif600', tone: 'text' };
export const STRONG: Type = { size: 11.5, face: 'sans600', tone: 'text' };
export const PLAIN: Type = { size: 11.5, face: 'sans400', tone: 'text' };
export const QUIET: Type = { size: LEAST_TYPE, face: 'sans400', tone: 'textQuiet' };

/** A page is laid out about as wide as an A4 sheet; larger paper has the same layout drawn larger. */
const LAID_OUT_WIDTH = 793.7;
export const enlargement = ({ width, height }: Extents): number =>
  Math.max(1, Math.min(width, height) / LAID_OUT_WIDTH);

/** A page of a size, upright or turned: wider than high. */
export function pageOf({ width, height }: Extents, turned: boolean): Extents {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return turned ? { width: long, height: short } : { width: short, height: long };
}

/** What is within the margins. */
export const roomOf = ({ width, height }: Extents): Box => ({
  left: MARGIN.side,
  top: MARGIN.top,
  right: width - MARGIN.side,
  bottom: height - MARGIN.bottom,
});

export const widthIn = ({ left, right }: Box) => right - left;

/** A room in columns of one width. */
export function columnsIn(room: Box, count: number): readonly Box[] {
  const width = (widthIn(room) - GUTTER * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const left = room.left + index * (width + GUTTER);
    return { ...room, left, right: left + width };
  });
}
