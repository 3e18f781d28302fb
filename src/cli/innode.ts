/** Node’s own means of making files: fonts from the packages on the disk, and a rasteriser that is a package too. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FontFace, facesIn } from '../export/fontfaces.ts';
import { type Means, pdfFonts } from '../export/means.ts';
import { tablesOf } from '../export/pdf/font/woff.ts';
import { outlined } from './outlined.ts';
import { toTrueType } from './truetype.ts';

const require = createRequire(import.meta.url);

function fileOf({ package: from, file }: FontFace, kind: 'woff2' | 'woff'): Uint8Array {
  const name = file.replace(/woff2$/, kind);
  return new Uint8Array(readFileSync(require.resolve(`${from}/files/${name}`)));
}

async function trueTypeFiles(faces: readonly FontFace[], folder: string): Promise<string[]> {
  const files = faces.map(async (face) => {
    const path = join(folder, face.file.replace(/woff2$/, 'ttf'));
    writeFileSync(path, toTrueType(await tablesOf(fileOf(face, 'woff')), face.family));
    return path;
  });
  return Promise.all(files);
}

async function loadRasteriser() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new Error('a PNG needs the package @resvg/resvg-js, which is not installed here: run npm install');
  }
}

/** The rasteriser reads fonts from files alone: they stand in a folder of their own as long as it draws. */
async function rasterise(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadRasteriser();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-plate-'));
  try {
    const faces = facesIn(svg);
    const latin = faces.filter(({ script }) => script === 'latin');
    const fontFiles = await trueTypeFiles(latin, folder);
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
    const plain = svg.replace(/<style>[^<]*<\/style>/, '');
    const set = await outlined(plain, await pdfFonts(faces, inNode));
    return new Resvg(set, { font }).render().asPng();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const inNode: Means = {
  fontFiles: async (faces, kind) => new Map(faces.map((face) => [face.file, fileOf(face, kind)])),
  rasterise,
};
