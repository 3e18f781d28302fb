/**
 * Producing: what is shown as a file of any format. It is the same code in the page and in Node; what differs, fonts and a
 * rasteriser, is handed in.
 */
import { renderToString } from 'preact-render-to-string';
import type { Figure } from '../figure/figure.ts';
import { ofCity } from '../words/city.ts';
import { further, words } from '../words/words.ts';
import { facesIn, fontStyleOf } from './fontfaces.ts';
import { type Job, step, stretch } from './job.ts';
import { type Means, pdfFonts } from './means.ts';
import type { Format } from './offers.ts';
import { sizeWithRoom } from './plate/comparisonbelow.tsx';
import { sheetsOf } from './plate/foot.ts';
import { altText, citationOf, metadataOf, nameOf } from './plate/metadata.ts';
import type { Page } from './plate/page.ts';
import { Plate } from './plate.tsx';
import { type PngText, withText } from './pngtext.ts';
import { shownCsv } from './showncsv.ts';
import { shownGeojson } from './showngeojson.ts';
import type { Size } from './sizes.ts';
import { viewKey } from './viewkey.ts';

/** What is to be made. The same wish gives the same bytes. */
export interface Wish extends Omit<Page, 'width' | 'height' | 'fontStyle' | 'view'> {
  readonly format: Format;
  readonly figure: Figure;
  readonly size: Size;
  /** The fragment that brings the view back. */
  readonly view: string;
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
  await step(job, 0.1, further().files.progress.setting);
  const plain = drawn(wish);
  await step(job, 0.6, further().files.progress.embedding);
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
    { keyword: viewKey(), text: metadataOf(figure, page) },
  ];
}

async function toPng(wish: Wish, means: Means, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels } = wish.size;
  await step(job, 0.1, further().files.progress.setting);
  const plain = sized(drawn(wish), pixels.width, pixels.height);
  await step(job, 0.3, further().files.progress.embedding);
  const svg = await withFonts(plain, means);
  await step(job, 0.4, further().files.progress.drawing(pixels.width, pixels.height));
  const png = await means.rasterise(svg, pixels);
  await step(job, 0.95, further().files.progress.inscribing);
  return withText(png, textsOf(wish), dotsPerInch(wish.size));
}

async function toPdfFile(wish: Wish, means: Means, job: Job): Promise<Uint8Array<ArrayBuffer>> {
  const { figure, date, size } = wish;
  await step(job, 0.1, further().files.progress.setting);
  const svg = drawn(wish);
  await step(job, 0.4, further().files.progress.fetching);
  const { toPdf } = await import('./pdf.ts');
  const fonts = await pdfFonts(facesIn(svg), means);
  const page = pageOf(wish);
  const { title } = figure;
  const city = ofCity();
  const { language } = words();
  const options = {
    title: nameOf(figure),
    author: city.atlas,
    subject: citationOf(figure, page),
    keywords: [city.atlas, ...new Set(sheetsOf(figure).map(({ menu }) => menu))],
    language: language.code,
    direction: language.direction,
    date,
    view: metadataOf(figure, page),
    fonts,
  } as const;
  const drawing = { svg, ...size.points, title, alt: altText(figure), anchor: null };
  return toPdf([drawing], options, stretch(job, 0.5, 0.95));
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
  await step(job, 0, further().files.progress.beginning);
  const content = await contentOf(wish, means, job);
  await step(job, 1, further().files.progress.ending);
  return new Blob([content], { type: MIME[wish.format] });
}
