/** From afar: the one colour of an area that is too small for its hatch or its stripes to be seen. */
import type { AreaInk } from './figure.ts';
import type { Ink } from './ink.ts';
import { tint } from './palettes.ts';

/** The share of the ground that dots of a stipple cover, spacing by spacing. */
const DOT_SHARE = 0.15;

const over = (color: string, ground: string, share: number) =>
  ground === 'transparent' ? color : tint(color, ground, share);

/**
 * A hatch or stipple is its colours in the shares of the ground that they cover, so that what is not received is still told from what is
 * not stated. Stripes are a quiet grey that nobody has: a blend would be nobody’s, and the first would hide the others.
 */
export function fromAfar(swatch: AreaInk['swatch'], ink: Ink): string {
  switch (swatch.kind) {
    case 'fill':
      return swatch.fill;
    case 'stripes':
      return ink.absentLine;
    case 'hatch':
      return over(swatch.line, swatch.fill, swatch.width / swatch.form.spacing);
    case 'stipple':
      return over(swatch.dot, swatch.fill, DOT_SHARE);
  }
}
