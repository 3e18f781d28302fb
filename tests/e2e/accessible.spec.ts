/** Every state, in both languages and schemes: no fault that axe knows, one map, and no second scroll direction on the smallest screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { openState, STATES, turnTo } from './states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  interface Window {
    axe: { run: (where: Document, options: object) => Promise<{ violations: readonly Fault[] }> };
  }
}

/** What axe finds against WCAG 2.2 AA and its own best practice, a line each. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** How far the page is wider than its window, in pixels. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** States that one page is turned through; what is pressed stays open, so that such states stand last. */
const TURNS = 8;
const chapters = Array.from({ length: Math.ceil(STATES.length / TURNS) }, (_, index) =>
  STATES.slice(index * TURNS, (index + 1) * TURNS),
);

async function lookOver(page: Page, name: string): Promise<void> {
  expect.soft(await faultsOn(page), `${name}, wide`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 512 });
  await expect.soft.poll(() => overhang(page), `${name}, narrow`).toBeLessThanOrEqual(0);
  expect.soft(await faultsOn(page), `${name}, narrow`).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}

for (const language of ['en', 'ur']) {
  chapters.forEach((states, index) => {
    test(`no fault that axe knows, in ${language}: ${states.map(({ name }) => name).join(', ')}`, async ({
      page,
    }) => {
      // The schemes take turns, so that each is met in both languages.
      const dark = (index + (language === 'ur' ? 1 : 0)) % 2 === 1;
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      for (const [turn, state] of states.entries()) {
        await (turn === 0 ? openState : turnTo)(page, state, language);
        await expect(page.getByRole('application')).toHaveCount(1);
        await lookOver(page, state.name);
      }
    });
  });
}
