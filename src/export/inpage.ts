/** The page’s own means of making files: fonts as the build packed them, and the browser’s canvas. */
import naskh400 from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff?url';
import naskh400two from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url';
import naskh600 from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff?url';
import naskh600two from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?url';
import nastaliq600 from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff?url';
import nastaliq600two from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff2?url';
import sans400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import sans400two from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import sans600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import sans600two from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import serif400two from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serif600two from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { further } from '../words/words.ts';
import type { FontFace } from './fontfaces.ts';
import type { Means } from './means.ts';
import { toPng } from './png.ts';

type Kind = Parameters<Means['fontFiles']>[1];

/** Addresses by the name of the file in `woff2`. */
const URLS: Readonly<Record<string, Readonly<Record<Kind, string>>>> = {
  'noto-sans-latin-400-normal.woff2': { woff2: sans400two, woff: sans400 },
  'noto-sans-latin-600-normal.woff2': { woff2: sans600two, woff: sans600 },
  'source-serif-4-latin-400-normal.woff2': { woff2: serif400two, woff: serif400 },
  'source-serif-4-latin-600-normal.woff2': { woff2: serif600two, woff: serif600 },
  'noto-naskh-arabic-arabic-400-normal.woff2': { woff2: naskh400two, woff: naskh400 },
  'noto-naskh-arabic-arabic-600-normal.woff2': { woff2: naskh600two, woff: naskh600 },
  'noto-nastaliq-urdu-arabic-600-normal.woff2': { woff2: nastaliq600two, woff: nastaliq600 },
};

async function fetched({ file, family, weight }: FontFace, kind: Kind) {
  const url = URLS[file]?.[kind];
  const response = url === undefined ? null : await fetch(url).catch(() => null);
  if (!response?.ok) throw new Error(further().files.reasons.noFont(family, weight));
  return [file, new Uint8Array(await response.arrayBuffer())] as const;
}

export const inPage: Means = {
  fontFiles: async (faces, kind) => new Map(await Promise.all(faces.map((face) => fetched(face, kind)))),
  rasterise: async (svg, { width, height }) =>
    new Uint8Array(await (await toPng(svg, width, height)).arrayBuffer()),
};
