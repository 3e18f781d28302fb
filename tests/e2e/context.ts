/** The graphics context of the live map, as a browser takes it away and gives it back. */
import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** The lost contexts that may be given back, the last one last. */
    taken: WEBGL_lose_context[];
  }
}

/** Takes the context of the live map away, and waits until the page has noticed. */
export async function lose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.canvas canvas')?.getContext('webgl2');
    const taken = context?.getExtension('WEBGL_lose_context');
    if (!taken) throw new Error('the page has no context to lose');
    window.taken = [...(window.taken ?? []), taken];
    taken.loseContext();
  });
  await expect(page.locator('.mappane')).toHaveAttribute('data-state', 'lost');
}

/** Gives the context back that was lost last. */
export const giveBack = (page: Page) => page.evaluate(() => window.taken.at(-1)?.restoreContext());
