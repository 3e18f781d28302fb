/** Lab figures: the atlas on a processor four times slower and a slow mobile network, as Lighthouse has them. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { visit } from '../browser.ts';
import { HERE } from '../folders.ts';
import { sleep } from '../quiet.ts';
import type { Taken } from '../samples.ts';
import type { Site } from '../server.ts';

interface Lab {
  readonly fcp: number | null;
  readonly lcp: number | null;
  readonly cls: number;
  /** Begin and length of each task of more than 50 ms. */
  readonly tasks: readonly (readonly [number, number])[];
}

declare global {
  interface Window {
    readonly lab: Lab;
  }
}

const SLOWER = 4;
const LATENCY_MS = 150;
/** 1.6 Mbit/s down, 750 kbit/s up, in bytes a second. */
const [DOWN, UP] = [200_000, 93_750];
/** Of a task, what counts as blocking comes after this. */
const LONG_MS = 50;
/** After the map is live, so that what comes with it is counted too. */
const AFTER_MS = 3000;

const blocking = ({ fcp, tasks }: Lab) =>
  tasks
    .filter(([begun]) => begun >= (fcp ?? 0))
    .reduce((sum, [, length]) => sum + Math.max(0, length - LONG_MS), 0);

export const measureLab = (browser: Browser, { origin }: Site): Promise<Taken> =>
  visit(browser, join(HERE, 'atlas/lab.js'), async ({ page, session, faults }) => {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: DOWN,
      uploadThroughput: UP,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${origin}/atlas/`, { waitUntil: 'commit' });
    await page.waitForSelector('.mappane[data-state="live"]', { state: 'attached' });
    const live = await page.evaluate(() => performance.now());
    await sleep(AFTER_MS);
    const lab = await page.evaluate(() => window.lab);
    const { fcp, lcp, cls } = lab;
    const sample = {
      fcp: fcp === null ? [] : [fcp],
      lcp: lcp === null ? [] : [lcp],
      cls: [cls],
      tbt: [blocking(lab)],
      live: [live],
    };
    return { sample, faults: [...faults] };
  });
