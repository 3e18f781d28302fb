/** The atlas as it opens: the picture that stands in the page, that of another view from a link, and when the map is live. */
import type { Browser } from '@playwright/test';
import { visit } from '../browser.ts';
import type { Taken } from '../samples.ts';
import type { Site } from '../server.ts';
import { WATCH } from './watch.ts';

/** Another theme on another day than the atlas opens with; the keys are those of `src/view/view.ts`. */
const OTHER_VIEW = '#fill=control&show=&day=2012-02-20';

/** The first complete picture of a view that the page does not have in itself. */
export const measureLink = (browser: Browser, { origin }: Site): Promise<Taken> =>
  visit(browser, WATCH, async ({ page, faults }) => {
    await page.goto(`${origin}/atlas/${OTHER_VIEW}`);
    const first = await page.evaluate(() => window.watch.first());
    return { sample: { link: [first] }, faults: [...faults] };
  });
