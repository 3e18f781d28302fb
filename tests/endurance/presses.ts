/**
 * Presses: buttons, tabs and choices of the page pressed by name, from within it. A press takes a frame or two and none of the time that
 * reaching in from outside takes: thousands of them are to be had.
 */
import type { Page } from '@playwright/test';

/** A press on what is called so; or what has to be there, or gone, before the next. */
export type Press = string | { readonly until: string } | { readonly gone: string };

/** Does presses in their order. Throws, with the press, where what it asks for does not come. */
export const pressAll = (page: Page, presses: readonly Press[]): Promise<void> =>
  page.evaluate(async (all) => {
    const PATIENCE_MS = 120_000;
    const PRESSED = 'button, [role=tab], input[type=radio], input[type=checkbox]';
    const nameOf = (element: Element): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
    };
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const come = async <Found>(
      what: string,
      find: () => Found | null | undefined | false,
    ): Promise<Found> => {
      const begun = performance.now();
      for (;;) {
        const found = find();
        if (found) return found;
        if (performance.now() - begun > PATIENCE_MS) throw new Error(`never came: ${what}`);
        await frame();
      }
    };
    for (const press of all) {
      if (typeof press === 'string') {
        const named = () =>
          [...document.querySelectorAll<HTMLElement>(PRESSED)].find((one) => nameOf(one) === press);
        (await come(press, named)).click();
        await frame();
      } else if ('until' in press) await come(press.until, () => document.querySelector(press.until));
      else await come(`the end of ${press.gone}`, () => document.querySelector(press.gone) === null);
    }
    // What stands beside the map follows it by a frame.
    await frame();
  }, presses);
