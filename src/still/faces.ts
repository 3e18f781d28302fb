/**
 * Faces: the fonts that are read at first, cut to the characters that the atlas writes in English and put into the page itself. All
 * else of the same faces stays in their files, which are fetched for what is not here alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readCmap } from '../export/pdf/font/cmap.ts';
import { tablesOf } from '../export/pdf/font/woff.ts';

const require = createRequire(import.meta.url);

interface Face {
  readonly family: string;
  readonly weight: 400 | 600;
  /** The files of the face, without what tells their kinds apart. */
  readonly files: string;
}

const latin = (family: string, name: string, weight: Face['weight']): Face => ({
  family,
  weight,
  files: `@fontsource/${name}/files/${name}-latin-${weight}-normal`,
});

/** What stands on the first page, the names of waters on its map among it. */
const FACES: readonly Face[] = [
  latin('Noto Sans', 'noto-sans', 400),
  latin('Noto Sans', 'noto-sans', 600),
  latin('Source Serif 4', 'source-serif-4', 400),
  latin('Source Serif 4', 'source-serif-4', 600),
];

/** The other languages' names for themselves. It has a family of its own: a page in such a language takes all letters from one face. */
const NAMES: Face = {
  family: 'Language names',
  weight: 400,
  files: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal',
};

/** The features that the page uses, by itself or by its style. */
const FEATURES = [
  'kern',
  'mark',
  'mkmk',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'tnum',
  'init',
  'medi',
  'fina',
  'rlig',
];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Sorted code points as `unicode-range` has them. */
export function formatRanges(points: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const code = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${code(from)}` : `U+${code(from)}-${code(to)}`))
    .join(',');
}

/** The code points that a face has, sorted. */
export async function coverageOf(files: string): Promise<readonly number[]> {
  const tables = await tablesOf(new Uint8Array(readFileSync(require.resolve(`${files}.woff`))));
  const cmap = tables.get('cmap');
  if (!cmap) throw new Error(`no characters: ${files}`);
  return [...readCmap(cmap).keys()].toSorted((a, b) => a - b);
}

/** A face cut to some text; no rule where it has none of it. What it does not have is not asked of it, so that it is found where it is found without this face. */
async function faceRule({ family, weight, files }: Face, text: string): Promise<string> {
  const wanted = new Set([...text].map((letter) => letter.codePointAt(0)));
  const points = (await coverageOf(files)).filter((point) => wanted.has(point));
  if (points.length === 0) return '';
  const cut = await subsetFont(
    readFileSync(require.resolve(`${files}.woff2`)),
    String.fromCodePoint(...points),
    {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
    },
  );
  const source = `url(data:font/woff2;base64,${cut.toString('base64')})format("woff2")`;
  const range = `unicode-range:${formatRanges(points)}`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${source};${range}}`;
}

/** The face of the languages' names, as a rule of CSS. */
export const nameFace = (languageNames: string): Promise<string> => faceRule(NAMES, languageNames);

/** The faces for some text and all of ASCII, each as a rule of CSS. They come after those of the files, so that they are asked first. */
export async function facesFor(text: string, languageNames: string): Promise<readonly string[]> {
  return Promise.all([...FACES.map((face) => faceRule(face, ASCII + text)), nameFace(languageNames)]);
}
