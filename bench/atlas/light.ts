/** The light map: the plate, live, without MapLibre. The same switches as on the map. */
import type { Browser } from '@playwright/test';
import { LIGHT } from '../../src/page/lightmap.ts';
import { visit } from '../browser.ts';
import type { Taken } from '../samples.ts';
import type { Site } from '../server.ts';
import { measureSwitches } from './switches.ts';
import { WATCH } from './watch.ts';

const SETTLED_MS = 3000;

export const measureLight = (browser: Browser, { origin }: Site, times: number): Promise<Taken> =>
  visit(
    browser,
    WATCH,
    async ({ page, faults }) => {
      await page.goto(`${origin}/atlas/`);
      const first = await page.evaluate(() => window.watch.first());
      await page.waitForTimeout(SETTLED_MS);
      if ((await page.locator('.stage canvas').count()) > 0)
        return { sample: {}, faults: ['no light map: the setting shows the one of MapLibre'] };
      return { sample: { first: [first], ...(await measureSwitches(page, times)) }, faults: [...faults] };
    },
    LIGHT,
  );
