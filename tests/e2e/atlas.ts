/** What the journeys share: opening a view and waiting for the live map. */
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';

/** How long software drawing may take to its first picture on a busy machine. */
const READY_MS = Number(process.env.E2E_READY_MS ?? 45_000);

/** Opens a view and waits until the live map has taken over from the drawing. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  const { label } = (fragment.includes('lang=ur') ? ur : en).page.map;
  await expect(page.getByRole('region', { name: label, exact: true })).toHaveAttribute('data-state', 'live', {
    timeout: READY_MS,
  });
}

export const legend = (page: Page) => page.getByRole('region', { name: /^Legend:/ }).first();
export const title = (page: Page) =>
  page.getByRole('region', { name: 'Map', exact: true }).getByRole('heading', { level: 2 });
export const townButton = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Table of the towns' }).getByRole('button', { name, exact: true });
export const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
export const recordOf = (page: Page, name: string) =>
  page.getByRole('region', { name: `All that the document says of ${name}` });
