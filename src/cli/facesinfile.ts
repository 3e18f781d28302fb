/**
 * The faces of the atlas as one file: each stands there once, as WOFF, for the page and for its SVGs and PDFs alike. Latin faces are whole,
 * so that what is made with them is as it is made of the site; Arabic ones are cut to what the atlas writes, with all their joining.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { FONT_FACES, type FontFace } from '../export/fontfaces.ts';
import { coverageOf, formatRanges } from '../still/faces.ts';

const require = createRequire(import.meta.url);

/** A face by the name of its file without the ending, and its rule of CSS. */
export interface FaceInFile {
  readonly name: string;
  readonly rule: string;
}

/** By which the page’s scripts ask for a file: either kind of it is the one that is there. */
const ASKED = /^@fontsource\/[\w-]+\/files\/([\w-]+)\.woff2?\?url$/;

/** The name of the face that a module asks for the file of; `null` for any other module. */
export const faceAsked = (id: string): string | null => ASKED.exec(id)?.[1] ?? null;

/** A module that gives the address of a face, found in the page. */
export const addressOf = (name: string): string =>
  `export default document.getElementById(${JSON.stringify(name)}).textContent.split(/[()]/)[1];`;

async function faceIn({ package: from, file, family, weight, script }: FontFace, urdu: string) {
  const name = file.replace(/\.woff2$/, '');
  const path = `${from}/files/${name}`;
  const whole = readFileSync(require.resolve(`${path}.woff`));
  const all = await coverageOf(path);
  const wanted = new Set([...urdu].map((letter) => letter.codePointAt(0)));
  const points = script === 'latin' ? all : all.filter((point) => wanted.has(point));
  const bytes =
    script === 'latin'
      ? whole
      : await subsetFont(whole, String.fromCodePoint(...points), { targetFormat: 'woff' });
  const source = `url(data:font/woff;base64,${bytes.toString('base64')})format("woff")`;
  const range = `unicode-range:${formatRanges(points)}`;
  const rule = `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${source};${range}}`;
  return { name, script, rule };
}

/** Every face of the page and of its files, for what is written in Urdu; the Latin ones, in which the first picture is set, are the last. */
export async function facesInFile(urdu: string): Promise<readonly FaceInFile[]> {
  const faces = await Promise.all(FONT_FACES.map((face) => faceIn(face, urdu)));
  return faces.toSorted((a, b) => a.script.localeCompare(b.script));
}
