/** PNG: a plate drawn by the browser onto a canvas at exact pixels. */
import { further } from '../words/words.ts';

/** An SVG as a PNG of `width` × `height` pixels. Rejects with a sentence where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error(further().files.reasons.noCanvas);
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error(further().files.reasons.noPng(width, height));
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
