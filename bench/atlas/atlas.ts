/** The atlas, measured as it opens: first picture, live map, what was loaded, heap, and every switch. */
import type { Browser, Page } from '@playwright/test';
import { OFFERED } from '../../src/page/lightmap.ts';
import { heapOf, visit } from '../browser.ts';
import { sleep } from '../quiet.ts';
import type { Taken } from '../samples.ts';
import type { Site } from '../server.ts';
import { measureSwitches } from './switches.ts';
import { transferOf } from './transfer.ts';
import { WATCH } from './watch.ts';

/** Width and height in pixels of what the map has of the window. */
export async function stageOf(page: Page): Promise<readonly [number, number]> {
  const box = await page.locator('.stage').boundingBox();
  return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
}

/** The light map was offered before: the offer would lie over what is pointed at. */
export const measureAtlas = (browser: Browser, { origin, takeSent }: Site, times: number): Promise<Taken> =>
  visit(
    browser,
    WATCH,
    async (visited) => {
      const { page, faults } = visited;
      takeSent();
      await page.goto(`${origin}/atlas/`);
      const [first, ready, begun] = await page.evaluate(async () =>
        Promise.all([window.watch.first(), window.watch.ready(), performance.timeOrigin]),
      );
      const sent = takeSent().filter(({ at }) => at <= begun + ready);
      // What is loaded once the map is live, such as the plate for a printer, is in the heap.
      await sleep(1000);
      const heap = await heapOf(visited);
      const [stageWidth, stageHeight] = await stageOf(page);
      const switches = await measureSwitches(page, times);
      const sample = {
        first: [first],
        ready: [ready],
        heap: [heap],
        stageWidth: [stageWidth],
        stageHeight: [stageHeight],
        ...transferOf(sent),
        ...switches,
      };
      return { sample, faults: [...faults] };
    },
    OFFERED,
  );
