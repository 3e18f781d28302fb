/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

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

/** What axe finds against WCAG 2.2 AA and its own best practice, a line each. Whether the page's scripts are on is asked of the page alone: the test's own run. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
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

/** Looks a state over, on a wide and on the smallest screen. */
export async function lookOver(page: Page, name: string): Promise<void> {
  expect.soft(await faultsOn(page), `${name}, wide`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 512 });
  await expect.soft.poll(() => overhang(page), `${name}, narrow`).toBeLessThanOrEqual(0);
  expect.soft(await faultsOn(page), `${name}, narrow`).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}
