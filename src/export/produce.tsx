/**
 * Producing: what is shown as a file of any format. It is the same code in the page and in Node; what differs, fonts and a
 * rasteriser, is handed in.
 */
import { renderToString } from 'preact-render-to-string';
import type { Figure } from '../figure/figure.ts';
import { type FontFace, facesIn, fontStyleOf } from './fontfaces.ts';
import type { Format } from './offers.ts';
import { sizeWithRoom } from './plate/comparisonbelow.tsx';
import { sheetsOf } from './plate/foot.ts';
import { altText, citationOf, metadataOf, nameOf } from './plate/metadata.ts';
import type { Page } from './plate/page.ts';
import { Plate } from './plate.tsx';
import { type PngText, VIEW_KEYWORD, withText } from './pngtext.ts';
import { ATLAS } from './shown.ts';
import { shownCsv } from './showncsv.ts';
import { shownGeojson } from './showngeojson.ts';
import type { Extents, Size } from './sizes.ts';

/** What is to be made. The same wish gives the same bytes. */
export interface Wish extends Omit<Page, 'width' | 'height' | 'fontStyle' | 'view'> {
  readonly format: Format;
  readonly figure: Figure;
  readonly size: Size;
  /** The fragment that brings the view back. */
  readonly view: string;
}

/** What the page and Node each have their own of. */
export interface Means {
  /** The files of some faces by name, for an SVG (`woff2`) or for a PDF (`woff`). */
  readonly fontFiles: (
    faces: readonly FontFace[],
    kind: 'woff2' | 'woff',
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** An SVG drawn as a PNG of exactly so many pixels. */
  readonly rasterise: (svg: string, pixels: Extents) => Promise<Uint8Array>;
}

/** How the making is followed and stopped. */
export interface Job {
  readonly signal?: AbortSignal;
  /** How much is done, from 0 to 1, and what is being done now. */
  readonly onProgress?: (share: number, words: string) => void;
}

export const MIME: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
};

const MILLIMETRES_PER_INCH = 25.4;
const SCREEN_PER_INCH = 96;
const dotsPerInch = ({ pixels, millimetres }: Size) =>
  Math.round((pixels.width / millimetres.width) * MILLIMETRES_PER_INCH);

/** Tells how far it is, lets the page breathe, and goes no further where it was stopped. */
async function step({ signal, onProgress }: Job, share: number, words: string): Promise<void> {
  onProgress?.(share, words);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

const pageOf = ({ size, ...wish }: Wish): Page => ({ ...wish, ...size.layout, fontStyle: '' });

/** The plate as it is laid out, without fonts. */
const drawn = (wish: Wish) => renderToString(<Plate figure={wish.figure} page={pageOf(wish)} />);

/** An SVG of another size: what is drawn stays, and is shown larger or smaller. */
const sized = (svg: string, width: string | number, height: string | number) =>
  svg.replace(/ width="[^"]*" height="[^"]*"/, () => ` width="${width}" height="${height}"`);

/** An SVG with the fonts that it is set in: drawn as an image it may fetch nothing. */
async function withFonts(svg: string, { fontFiles }: Means): Promise<string> {
  const style = fontStyleOf(await fontFiles(facesIn(svg), 'woff2'));
  return svg.replace('</metadata>', (end) => `${end}<style>${style}</style>`);
}

/** On paper in millimetres, so that it prints at its size; else in its pixels. */
async function toSvg(wish: Wish, means: Means, job: Job): Promise<string> {
  await step(job, 0.1, 'Setting the plate');
  const plain = drawn(wish);
  await step(job, 0.6, 'Embedding its fonts');
  const svg = await withFonts(plain, means);
  const { millimetres, pixels } = wish.size;
  return dotsPerInch(wish.size) === SCREEN_PER_INCH
    ? sized(svg, pixels.width, pixels.height)
    : sized(svg, `${millimetres.width}mm`, `${millimetres.height}mm`);
}

/** What a PNG says of itself, by the keywords that its standard names. */
function textsOf({ figure, ...wish }: Wish): readonly PngText[] {
  const page = pageOf({ figure, ...wish });
  return [
    { keyword: 'Title', text: nameOf(figure) },
    { keyword: 'Description', text: altText(figure) },
    { keyword: 'Source', text: citationOf(figure, page) },
    { keyword: 'Creation Time', text: page.date },
    { keyword: VIEW_KEYWORD, text: metadataOf(figure, page) },
  ];
}

async function toPng(wish: Wish, means: Means, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels } = wish.size;
  await step(job, 0.1, 'Setting the plate');
  const plain = sized(drawn(wish), pixels.width, pixels.height);
  await step(job, 0.3, 'Embedding its fonts');
  const svg = await withFonts(plain, means);
  await step(job, 0.4, `Drawing ${pixels.width} × ${pixels.height} pixels`);
  const png = await means.rasterise(svg, pixels);
  await step(job, 0.95, 'Writing what it shows into it');
  return withText(png, textsOf(wish), dotsPerInch(wish.size));
}

/** Each face by family, weight and script, as the PDF writer tells fonts apart. */
async function pdfFonts(svg: string, { fontFiles }: Means): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = facesIn(svg);
  const files = await fontFiles(faces, 'woff');
  return new Map(
    faces.flatMap(({ file, family, weight, script }) => {
      const bytes = files.get(file);
      return bytes ? [[`${family} ${weight} ${script}`, bytes] as const] : [];
    }),
  );
}

async function toPdfFile(wish: Wish, means: Means, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const { figure, date, size } = wish;
  await step(job, 0.1, 'Setting the plate');
  const svg = drawn(wish);
  await step(job, 0.4, 'Fetching its fonts');
  const { toPdf } = await import('./pdf.ts');
  const fonts = await pdfFonts(svg, means);
  await step(job, 0.5, 'Writing the PDF');
  const page = pageOf(wish);
  const { title } = figure;
  return toPdf([{ svg, ...size.points, title, alt: altText(figure), anchor: null }], {
    title: nameOf(figure),
    author: ATLAS,
    subject: citationOf(figure, page),
    keywords: [ATLAS, ...new Set(sheetsOf(figure).map(({ menu }) => menu))],
    language: 'en',
    date,
    view: metadataOf(figure, page),
    fonts,
  });
}

async function contentOf(wish: Wish, means: Means, job: Job): Promise<BlobPart> {
  switch (wish.format) {
    case 'svg':
      return toSvg(wish, means, job);
    case 'png':
      return toPng(wish, means, job);
    case 'pdf':
      return toPdfFile(wish, means, job);
    case 'csv':
      return shownCsv(wish.figure);
    case 'geojson':
      return shownGeojson(wish.figure, wish, wish.view);
  }
}

/** What is wished for as a file. Rejects with the reason, and when it is stopped. */
export async function produce(asked: Wish, means: Means, job: Job = {}): Promise<Blob> {
  const wish = { ...asked, size: sizeWithRoom(asked.size, asked) };
  await step(job, 0, 'Beginning');
  const content = await contentOf(wish, means, job);
  await step(job, 1, 'Handing it over');
  return new Blob([content], { type: MIME[wish.format] });
}
