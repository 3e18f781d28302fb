/** Delivering: what is shown as a file of the reader’s, or on the clipboard. What makes it is loaded only when it is asked for. */
import { further } from '../words/words.ts';
import type { AtlasRequest } from './atlas.tsx';
import type { Job } from './job.ts';
import type { Copy, Format } from './offers.ts';
import type { Wish } from './produce.tsx';
import { saveAs } from './save.ts';

type Asked = Omit<Wish, 'format'>;

async function made(asked: Asked, format: Format, job: Job): Promise<Blob> {
  const [{ produce }, { inPage }] = await Promise.all([import('./produce.tsx'), import('./inpage.ts')]);
  return produce({ ...asked, format }, inPage, job);
}

/** Puts something on the clipboard that is still to be made: a browser takes it only straight after a press. */
async function copied(type: string, making: Promise<Blob>): Promise<void> {
  const taken =
    typeof ClipboardItem === 'undefined'
      ? Promise.resolve(false)
      : navigator.clipboard.write([new ClipboardItem({ [type]: making })]).then(
          () => true,
          () => false,
        );
  // Where the making fails, the clipboard fails too: the first reason is the one to tell.
  await making;
  if (!(await taken)) throw new Error(further().files.reasons.noClipboard);
}

async function tabbed({ figure }: Asked): Promise<Blob> {
  const { shownTabbed } = await import('./showncsv.ts');
  return new Blob([shownTabbed(figure)], { type: 'text/plain' });
}

/** Makes what is asked for and hands it over under a name without an ending; gives back what was done, in a sentence. */
export async function deliver(asked: Asked, what: Format | Copy, name: string, job: Job): Promise<string> {
  const { outcomes } = further().files;
  switch (what) {
    case 'copy-image':
      await copied('image/png', made(asked, 'png', job));
      return outcomes.imageCopied;
    case 'copy-data':
      await copied('text/plain', tabbed(asked));
      return outcomes.dataCopied;
    case 'png':
    case 'svg':
    case 'pdf':
    case 'csv':
    case 'geojson': {
      const file = `${name}.${what}`;
      saveAs(await made(asked, what, job), file);
      return outcomes.saved(file);
    }
  }
}

/** The whole atlas as one PDF; gives back what was done, in a sentence. */
export async function deliverAtlas(request: AtlasRequest, file: string, job: Job): Promise<string> {
  const [{ atlasPdf }, { inPage }] = await Promise.all([import('./atlaspdf.ts'), import('./inpage.ts')]);
  const bytes = await atlasPdf(request, { ...job, fontFiles: inPage.fontFiles });
  saveAs(new Blob([bytes], { type: 'application/pdf' }), file);
  return further().files.outcomes.saved(file);
}

/** The plate as an SVG, to be looked at before it is saved. */
export const preview = (asked: Asked, signal: AbortSignal): Promise<Blob> => made(asked, 'svg', { signal });
