/** PDF: plates as pages of one file, all vectors, with text that can be found, copied and read aloud. It runs in the page and in Node. */
import type { Tongue } from '../words/en/first.ts';
import { further } from '../words/words.ts';
import { type Job, step } from './job.ts';
import { EmbeddedFonts } from './pdf/embed.ts';
import { Faces } from './pdf/faces.ts';
import { PdfFile } from './pdf/file.ts';
import { GlyphDrawings } from './pdf/glyphs.ts';
import { Gradients } from './pdf/gradient.ts';
import { addBookmarks, addNames } from './pdf/links.ts';
import { addInformation, addXmp, type Metadata } from './pdf/metadata.ts';
import { addPages, type PdfPage } from './pdf/pages.ts';
import { Resources } from './pdf/resources.ts';
import type { Shop } from './pdf/sheet.ts';
import { Structure } from './pdf/structure.ts';
import { dictionary, textString } from './pdf/syntax.ts';

export type { PdfPage } from './pdf/pages.ts';
export { viewFromPdf } from './pdf/stamp.ts';

export interface PdfOptions extends Metadata {
  /** Which way the language runs, and so its pages are turned. */
  readonly direction: Tongue['direction'];
  /**
   * WOFF or TrueType files by family and weight, `Noto Sans 400`; a further file of the same family and weight has
   * its part behind it, `Noto Sans 400 latin-ext`, and one of italics `italic`. A character is set in the first font
   * that has it: first those that a text names, then the others.
   */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** What is being done when so many pages of a file are written. */
function wordsFor(written: number, count: number): string {
  const { writing, writingPage } = further().files.progress;
  return count > 1 ? writingPage(written + 1, count) : writing;
}

/** The same pages and options give the same bytes. Rejects with a sentence where a page cannot be drawn, and when it is stopped. */
export async function toPdf(
  pages: readonly PdfPage[],
  options: PdfOptions,
  job: Job = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PdfFile();
  const root = file.reserve();
  const resources = new Resources(file);
  const shop: Shop = {
    file,
    resources,
    structure: new Structure(file),
    faces: await Faces.read(options.fonts),
    fonts: new EmbeddedFonts(file, resources),
    glyphs: new GlyphDrawings(file, resources),
    gradients: new Gradients(file, resources),
  };
  const destinations = pages.map(({ title, anchor, under = '' }) => ({
    ref: file.reserve(),
    title,
    anchor,
    under,
  }));
  const tree = await addPages(shop, pages, destinations, options.language, (written) =>
    step(job, written / pages.length, wordsFor(written, pages.length)),
  );
  await shop.fonts.write();
  await shop.glyphs.write();
  await shop.gradients.write();
  const catalog = dictionary({
    Type: '/Catalog',
    Pages: tree,
    Lang: textString(options.language),
    MarkInfo: dictionary({ Marked: 'true' }),
    StructTreeRoot: shop.structure.write(),
    Outlines: addBookmarks(file, destinations),
    PageMode: pages.length > 1 ? '/UseOutlines' : '/UseNone',
    Names: addNames(file, destinations),
    Metadata: addXmp(file, options),
    ViewerPreferences: dictionary({
      DisplayDocTitle: 'true',
      Direction: options.direction === 'rtl' ? '/R2L' : '/L2R',
    }),
  });
  file.set(root, catalog);
  return file.bytes(root, addInformation(file, options));
}
