/** The atlas as one PDF: the same code in the page and in Node. Page after page is drawn, and between two the page can breathe. */
import { renderToString } from 'preact-render-to-string';
import { ofCity } from '../words/city.ts';
import { further, words } from '../words/words.ts';
import { type AtlasPage, type AtlasRequest, atlasPages } from './atlas.tsx';
import { wholeCarried } from './carried.ts';
import { facesIn } from './fontfaces.ts';
import { type Job, step, stretch } from './job.ts';
import { type Means, pdfFonts } from './means.ts';
import { type PdfPage, toPdf } from './pdf.ts';

/** Fonts, and how the making is followed and stopped. */
export interface AtlasJob extends Job, Pick<Means, 'fontFiles'> {}

const POINTS_PER_PIXEL = 0.75;
/** The shares of the work that are done when the pages are laid out, and when all are drawn. */
const LAID_OUT = 0.05;
const DRAWN = 0.6;

const pdfPage = ({ id, title, under, width, height, svg, alt }: AtlasPage): PdfPage => ({
  svg: renderToString(svg),
  width: width * POINTS_PER_PIXEL,
  height: height * POINTS_PER_PIXEL,
  title,
  alt,
  anchor: id,
  under,
});

async function drawn(pages: readonly AtlasPage[], job: AtlasJob): Promise<readonly PdfPage[]> {
  const done: PdfPage[] = [];
  const { drawingPage } = further().files.progress;
  for (const page of pages) {
    const share = LAID_OUT + (DRAWN - LAID_OUT) * (done.length / pages.length);
    await step(job, share, drawingPage(page.number, pages.length, page.title));
    done.push(pdfPage(page));
  }
  return done;
}

/** The whole atlas. The same request gives the same bytes. Rejects with the reason, and when it is stopped. */
export async function atlasPdf(request: AtlasRequest, job: AtlasJob): Promise<Uint8Array<ArrayBuffer>> {
  const city = ofCity();
  const { language } = words();
  const { files } = further();
  await step(job, 0, files.progress.layingOut);
  const pages = atlasPages(request);
  const svgs = await drawn(pages, job);
  const used = new Set(svgs.flatMap(({ svg }) => facesIn(svg)));
  const fonts = await pdfFonts([...used], job);
  const { town } = request.levels;
  const options = {
    title: city.atlas,
    author: city.atlas,
    subject: city.cover.subject(town.towns.length),
    keywords: [city.atlas, city.name, ...request.stocks.town.themes.map(({ menu }) => menu)],
    language: language.code,
    direction: language.direction,
    date: request.date,
    view: wholeCarried(),
    fonts,
  } as const;
  const file = await toPdf(svgs, options, stretch(job, DRAWN, 1));
  await step(job, 1, files.progress.ending);
  return file;
}
