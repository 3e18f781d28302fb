/** What the journeys share: opening a view and waiting for the live map. */
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';

/** How long software drawing may take to its first picture on a busy machine. */
const READY_MS = 45_000;

/** Waits until the map of a view is drawn: the live one has taken over from the drawing, or the light one stands. */
export async function drawn(page: Page, fragment: string, state: 'live' | 'light'): Promise<void> {
  const { label } = (fragment.includes('lang=ur') ? ur : en).page.map;
  await expect(page.getByRole('region', { name: label, exact: true })).toHaveAttribute('data-state', state, {
    timeout: READY_MS,
  });
}

/** Opens a view and waits until its map is live. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await drawn(page, fragment, 'live');
}

export const legend = (page: Page) => page.getByRole('region', { name: /^Legend:/ }).first();
export const title = (page: Page) =>
  page.getByRole('region', { name: 'Map', exact: true }).getByRole('heading', { level: 2 });
export const townButton = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Table of the towns' }).getByRole('button', { name, exact: true });
export const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
export const recordOf = (page: Page, name: string) =>
  page.getByRole('region', { name: `All that the document says of ${name}` });
