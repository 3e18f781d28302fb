/**
 * Probes: whether an SVG that is shown as an image has its letters. A browser draws one without the letters of a face that it is still
 * unpacking, and does not tell; so each face sets one letter more, below what is looked at.
 */
import type { Extents } from './sizes.ts';

/** In pixels: of the strip below a drawing, and of the square for each letter in it. */
const SQUARE = 16;

export interface Probe {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly letter: string;
}

const FACE = /@font-face\{font-family:'([^']+)';font-weight:(400|600);[^}]*\}/g;

/** A letter for each face that an SVG has in it, in their order. One that is kept to some letters is asked for one of those. */
export const probesIn = (svg: string): readonly Probe[] =>
  [...svg.matchAll(FACE)].map(([rule, family = '', weight]) => ({
    family,
    weight: weight === '600' ? 600 : 400,
    letter: rule.includes('unicode-range') ? 'ا' : 'H',
  }));

/** An SVG of so many pixels, with a strip below it for the probes; what is above is as it was. */
export function withProbes(svg: string, { width, height }: Extents, probes: readonly Probe[]): string {
  const letters = probes.map(
    ({ family, weight, letter }, index) =>
      `<text x="${(index + 0.25) * SQUARE}" y="${height + 0.75 * SQUARE}" font-family="${family}" font-weight="${weight}" font-size="${SQUARE / 2}">${letter}</text>`,
  );
  const whole = `width="${width}" height="${height + SQUARE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${whole}>${svg.replace(/^\s*<\?xml[^>]*\?>/, '')}${letters.join('')}</svg>`;
}

/** The first probe that is not drawn yet, as the strip of an image shows; `null` where all are. */
export function undrawn(
  image: CanvasImageSource,
  { height }: Extents,
  probes: readonly Probe[],
): Probe | null {
  const canvas = document.createElement('canvas');
  canvas.width = SQUARE * Math.max(1, probes.length);
  canvas.height = SQUARE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, height, canvas.width, SQUARE, 0, 0, canvas.width, SQUARE);
  const isEmpty = (index: number) =>
    !context?.getImageData(index * SQUARE, 0, SQUARE, SQUARE).data.some((part) => part > 0);
  return probes.find((_, index) => isEmpty(index)) ?? null;
}
