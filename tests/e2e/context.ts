/** The graphics context of the live map, as a browser takes it away and gives it back. */
import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** What can give the context back that was lost last. Nothing else is held: what holds a context holds its map. */
    taken: WEBGL_lose_context | null | undefined;
  }
}

/** Takes the context of the live map away, and waits until the page has noticed. */
export async function lose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.canvas canvas')?.getContext('webgl2');
    window.taken = context?.getExtension('WEBGL_lose_context');
    if (!window.taken) throw new Error('the page has no context to lose');
    window.taken.loseContext();
  });
  await expect(page.locator('.mappane')).toHaveAttribute('data-state', 'lost');
}

/** Gives the context back that was lost last. */
export const giveBack = (page: Page) =>
  page.evaluate(() => {
    window.taken?.restoreContext();
    window.taken = null;
  });
