/**
 * Sizes: what a plate may be made in. A layout is in CSS pixels and is drawn at `scale` pixels each, so that type keeps a size
 * that can be read: on paper a layout pixel is 0.75 pt, and a picture for a screen has fewer and larger words.
 */

export interface Extents {
  readonly width: number;
  readonly height: number;
}

export interface Size<Id extends string = string> {
  readonly id: Id;
  /** Of the picture, exactly. */
  readonly pixels: Extents;
  /** Of the page that is laid out: the pixels divided by the scale. */
  readonly layout: Extents;
  /** Pixels of the picture to one of the layout. */
  readonly scale: number;
  /** Of the page on paper; of a picture for the screen at 96 pixels an inch. */
  readonly millimetres: Extents;
  readonly points: Extents;
}

const DOTS_PER_INCH = 300;
const SCREEN_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

const each = ({ width, height }: Extents, by: (length: number) => number): Extents => ({
  width: by(width),
  height: by(height),
});

function paper<Id extends string>(id: Id, millimetres: Extents): Size<Id> {
  const scale = DOTS_PER_INCH / SCREEN_PER_INCH;
  const pixels = each(millimetres, (length) => Math.round((length / MILLIMETRES_PER_INCH) * DOTS_PER_INCH));
  return {
    id,
    pixels,
    layout: each(pixels, (length) => length / scale),
    scale,
    millimetres,
    points: each(millimetres, (length) => (length / MILLIMETRES_PER_INCH) * POINTS_PER_INCH),
  };
}

function screen<Id extends string>(id: Id, pixels: Extents, scale: number): Size<Id> {
  return {
    id,
    pixels,
    layout: each(pixels, (length) => length / scale),
    scale,
    millimetres: each(pixels, (length) => (length / SCREEN_PER_INCH) * MILLIMETRES_PER_INCH),
    points: each(pixels, (length) => (length / SCREEN_PER_INCH) * POINTS_PER_INCH),
  };
}

const A4 = { width: 297, height: 210 };
const A3 = { width: 420, height: 297 };
const upright = ({ width, height }: Extents): Extents => ({ width: height, height: width });

/** Paper at 300 dots an inch, then what is shown on a screen. The first is the default. */
export const SIZES = [
  paper('a4', A4),
  paper('a4-portrait', upright(A4)),
  paper('a3', A3),
  paper('a3-portrait', upright(A3)),
  screen('social', { width: 1200, height: 630 }, 1.5),
  screen('social-portrait', { width: 1080, height: 1350 }, 1.5),
  screen('slide', { width: 1920, height: 1080 }, 2),
] as const satisfies readonly Size[];

/** How many pixels a side may have, both included. */
export const CUSTOM = { least: 100, most: 10_000 } as const;
/** Of a custom layout: about how large it is, and what its shorter side has at least. */
const USUAL = 920;
const LEAST = 360;

const allowed = (length: number) =>
  Number.isInteger(length) && length >= CUSTOM.least && length <= CUSTOM.most;

/** A size of a reader's own; `null` where a side is not a whole number of pixels within the bounds. */
export function customSize(width: number, height: number): Size | null {
  if (!allowed(width) || !allowed(height)) return null;
  const scale = Math.min(Math.sqrt(width * height) / USUAL, Math.min(width, height) / LEAST);
  return screen('custom', { width, height }, scale);
}
