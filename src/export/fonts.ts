/** The fonts of a plate, embedded: an SVG that is drawn as an image may fetch nothing. */
import naskh400 from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url';
import naskh600 from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?url';
import sans400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import sans600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { FONT_FACES, type FontFace, facesIn, fontStyleOf } from './fontfaces.ts';

const URLS: Readonly<Record<string, string>> = {
  'noto-sans-latin-400-normal.woff2': sans400,
  'noto-sans-latin-600-normal.woff2': sans600,
  'source-serif-4-latin-400-normal.woff2': serif400,
  'source-serif-4-latin-600-normal.woff2': serif600,
  'noto-naskh-arabic-arabic-400-normal.woff2': naskh400,
  'noto-naskh-arabic-arabic-600-normal.woff2': naskh600,
};

const LATIN = FONT_FACES.filter(({ script }) => script === 'latin');

async function bytesOf({ file, family, weight }: FontFace): Promise<readonly [string, Uint8Array]> {
  const response = await fetch(URLS[file] ?? file);
  if (!response.ok) throw new Error(`the font ${family} ${weight} could not be loaded`);
  return [file, new Uint8Array(await response.arrayBuffer())];
}

/** CSS with some faces as data addresses; without a list, with all that Latin letters need. */
export async function embeddedFonts(faces: readonly FontFace[] = LATIN): Promise<string> {
  return fontStyleOf(new Map(await Promise.all(faces.map(bytesOf))));
}

/** CSS with the faces that an SVG is set in. */
export const fontsOf = (svg: string) => embeddedFonts(facesIn(svg));
