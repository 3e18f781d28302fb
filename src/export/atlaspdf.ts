/** The atlas as one PDF: the same code in the page and in Node. Page after page is drawn, and between two the page can breathe. */
import { renderToString } from 'preact-render-to-string';
import { type AtlasPage, type AtlasRequest, atlasPages } from './atlas.tsx';
import { FONT_FACES } from './fontfaces.ts';
import { type PdfPage, toPdf } from './pdf.ts';
import type { Job, Means } from './produce.tsx';
import { ATLAS } from './shown.ts';

/** Fonts, and how the making is followed and stopped. */
export interface AtlasJob extends Job, Pick<Means, 'fontFiles'> {}

const POINTS_PER_PIXEL = 0.75;
/** The shares of the work that are done when the pages are laid out, and when all are drawn. */
const LAID_OUT = 0.05;
const DRAWN = 0.6;

/** Tells how far it is, lets the page breathe, and goes no further where it was stopped. */
async function step({ signal, onProgress }: AtlasJob, share: number, words: string): Promise<void> {
  onProgress?.(share, words);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** Each face by family, weight and script, as the PDF writer tells fonts apart. */
async function fontsOf({ fontFiles }: AtlasJob): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await fontFiles(FONT_FACES, 'woff');
  return new Map(
    FONT_FACES.flatMap(({ file, family, weight, script }) => {
      const bytes = files.get(file);
      return bytes ? [[`${family} ${weight} ${script}`, bytes] as const] : [];
    }),
  );
}

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
  for (const page of pages) {
    const share = LAID_OUT + (DRAWN - LAID_OUT) * (done.length / pages.length);
    await step(job, share, `Drawing page ${page.number} of ${pages.length}: ${page.title}`);
    done.push(pdfPage(page));
  }
  return done;
}

/** The whole atlas. The same request gives the same bytes. Rejects with the reason, and when it is stopped. */
export async function atlasPdf(request: AtlasRequest, job: AtlasJob): Promise<Uint8Array<ArrayBuffer>> {
  await step(job, 0, 'Laying out the atlas');
  const pages = atlasPages(request);
  const fonts = await fontsOf(job);
  const svgs = await drawn(pages, job);
  await step(job, DRAWN, 'Writing the PDF');
  const { town } = request.levels;
  const file = await toPdf(svgs, {
    title: ATLAS,
    author: ATLAS,
    subject: `What one document says of ${town.towns.length} towns of Karachi, claim by claim`,
    keywords: [ATLAS, 'Karachi', ...request.stocks.town.themes.map(({ menu }) => menu)],
    language: 'en',
    date: request.date,
    view: null,
    fonts,
  });
  await step(job, 1, 'Handing it over');
  return file;
}
