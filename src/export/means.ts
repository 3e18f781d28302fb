/** The means of making files: what the page and Node each have their own of. */
import type { FontFace } from './fontfaces.ts';
import type { Extents } from './sizes.ts';

export interface Means {
  /** The files of some faces by name, for an SVG (`woff2`) or for a PDF (`woff`). */
  readonly fontFiles: (
    faces: readonly FontFace[],
    kind: 'woff2' | 'woff',
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** An SVG drawn as a PNG of exactly so many pixels. */
  readonly rasterise: (svg: string, pixels: Extents) => Promise<Uint8Array>;
}

/** The files of some faces by family, weight and script, as the PDF writer tells fonts apart. */
export async function pdfFonts(
  faces: readonly FontFace[],
  { fontFiles }: Pick<Means, 'fontFiles'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await fontFiles(faces, 'woff');
  return new Map(
    faces.flatMap(({ file, family, weight, script }) => {
      const bytes = files.get(file);
      return bytes ? [[`${family} ${weight} ${script}`, bytes] as const] : [];
    }),
  );
}
