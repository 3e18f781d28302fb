/** Clipping: what of a line or a ring lies on the inner side of a level or upright line. */
import type { Pixel } from '../geo/mercator.ts';

/** Where something is cut: upright at an x (axis 0) or level at a y (axis 1). It keeps what is greater, or with sign -1 less. */
export interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly sign: 1 | -1;
}

/** Whether a pixel is kept; the limit itself is. */
export const within = (pixel: Pixel, { axis, limit, sign }: Side) => (pixel[axis] - limit) * sign >= 0;

function crossing(from: Pixel, to: Pixel, { axis, limit }: Side): Pixel {
  const other = axis === 0 ? 1 : 0;
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const across = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [limit, across] : [across, limit];
}

/** The part of a ring on the inner side, as one ring (Sutherland and Hodgman 1974). Its first pixel is not said again at its end. */
export function cutRing(ring: readonly Pixel[], side: Side): readonly Pixel[] {
  const kept: Pixel[] = [];
  let before = ring.at(-1);
  for (const here of ring) {
    const inside = within(here, side);
    if (before && inside !== within(before, side)) kept.push(crossing(before, here, side));
    if (inside) kept.push(here);
    before = here;
  }
  return kept;
}

/** The pieces of a line on the inner side, in order. */
export function cutLine(line: readonly Pixel[], side: Side): readonly (readonly Pixel[])[] {
  const pieces: Pixel[][] = [];
  let piece: Pixel[] = [];
  let before: Pixel | undefined;
  for (const here of line) {
    const inside = within(here, side);
    if (before && inside !== within(before, side)) piece.push(crossing(before, here, side));
    if (inside) piece.push(here);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    before = here;
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}
