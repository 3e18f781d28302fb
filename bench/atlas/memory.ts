/** Memory: whether anything grows while a reader goes on switching. */
import type { Browser, Page } from '@playwright/test';
import { heapOf, visit } from '../browser.ts';
import { sleep } from '../quiet.ts';
import type { Taken } from '../samples.ts';
import type { Site } from '../server.ts';
import { WATCH } from './watch.ts';

/** After so many switches, everything that is made once has been made. */
export const FEW = 20;
const THEMES = ['vaccination-share', 'control', 'density', 'vaccination-rate'];

/** Presses one theme after the other, each when the one before it has had its frames. */
async function switchTimes(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ([begin, end, themes]) => {
      for (let turn = begin; turn < end; turn += 1) {
        const theme = themes[turn % themes.length];
        document.querySelector<HTMLInputElement>(`input[name="fill"][value="${theme}"]`)?.click();
        await window.watch.frames(3);
      }
    },
    [from, to, THEMES] as const,
  );
  await sleep(1500);
}

export const measureMemory = (browser: Browser, { origin }: Site, many: number): Promise<Taken> =>
  visit(browser, WATCH, async (visited) => {
    const { page, faults } = visited;
    await page.goto(`${origin}/atlas/`);
    await page.evaluate(() => window.watch.ready());
    await page.locator('.themes-button').click();
    await switchTimes(page, 0, FEW);
    const few = await heapOf(visited);
    await switchTimes(page, FEW, many);
    const after = await heapOf(visited);
    return { sample: { heapFew: [few], heapMany: [after] }, faults: [...faults] };
  });
