/** The fonts of a plate, embedded: an SVG that is drawn as an image may fetch nothing. */
import sans400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import sans600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

const FILES = [
  { family: 'Noto Sans', weight: 400, url: sans400 },
  { family: 'Noto Sans', weight: 600, url: sans600 },
  { family: 'Source Serif 4', weight: 400, url: serif400 },
  { family: 'Source Serif 4', weight: 600, url: serif600 },
];

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('a font could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** CSS with every font as a data address. */
export async function embeddedFonts(): Promise<string> {
  const rules = FILES.map(async ({ family, weight, url }) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the font ${family} ${weight} could not be loaded`);
    const data = await asDataUrl(await response.blob());
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('');
}
