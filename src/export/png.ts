/** PNG: a plate drawn by the browser onto a canvas at exact pixels. */
import { further } from '../words/words.ts';
import { type Probe, probesIn, undrawn, withProbes } from './probes.ts';
import type { Extents } from './sizes.ts';

/** How often it is looked whether the letters are there, and how long between two looks, in milliseconds. */
const LOOKS = 200;
const PAUSE = 50;

/** Waits until an image has the letters of all its faces. Rejects with a sentence where one does not come. */
async function lettered(image: CanvasImageSource, pixels: Extents, probes: readonly Probe[]): Promise<void> {
  for (let look = 1; ; look += 1) {
    const missing = undrawn(image, pixels, probes);
    if (missing === null) return;
    if (look === LOOKS) throw new Error(further().files.reasons.noFont(missing.family, missing.weight));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** An SVG as a PNG of `width` × `height` pixels. Rejects with a sentence where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const probes = probesIn(svg);
  const probed = withProbes(svg, { width, height }, probes);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([probed], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error(further().files.reasons.noCanvas);
    await lettered(image, { width, height }, probes);
    context.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(further().files.reasons.noPng(width, height));
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
