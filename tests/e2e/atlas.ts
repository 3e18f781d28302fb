/** What the journeys share: opening a view and waiting until its map stands, which without WebGL is the drawing. */
import { type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';

/** How long software drawing may take to its first picture on a busy machine. */
export const READY_MS = Number(process.env.E2E_READY_MS ?? 45_000);

/** Waits until a map stands: the live one has taken over from the drawing, or the drawing is steered in its place. */
export async function stands(
  page: Page | FrameLocator,
  label: string = en.page.map.label,
  standing = String(test.info().project.metadata.standing),
): Promise<void> {
  const map = page.getByRole('region', { name: label, exact: true });
  await expect(map).toHaveAttribute('data-state', standing, { timeout: READY_MS });
  await expect(surface(page)).toHaveCount(1);
}

/** What takes the pointer and the keys of the map: the canvas of the live one, or the place of the drawing. */
export const surface = (page: Page | FrameLocator) => page.getByRole('application');

/** The name of the map in the language of a view. */
export const mapIn = (fragment: string) => (fragment.includes('lang=ur') ? ur : en).page.map.label;

/** Opens a view and waits until its map stands. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment}`);
  await stands(page, mapIn(fragment));
}

export const legend = (page: Page) => page.getByRole('region', { name: /^Legend:/ }).first();
export const title = (page: Page) =>
  page.getByRole('region', { name: 'Map', exact: true }).getByRole('heading', { level: 2 });
export const townButton = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Table of the towns' }).getByRole('button', { name, exact: true });
export const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
export const recordOf = (page: Page, name: string) =>
  page.getByRole('region', { name: `All that the document says of ${name}` });

/** What is on the clipboard, read by a page beside the atlas: the atlas itself is served as one that never reads it. */
export async function clipboardOf(context: BrowserContext, baseURL: string | undefined): Promise<string> {
  const beside = await context.newPage();
  await beside.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Beside</title>' }),
  );
  await beside.goto(`${baseURL}beside.html`);
  const text = await beside.evaluate(() => navigator.clipboard.readText());
  await beside.close();
  return text;
}

/** Lays rules over the page’s own. The policy of the page refuses a style that is put into it as an element. */
export const laid = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, encoded]) => {
      const data = Uint8Array.from(atob(encoded ?? ''), (letter) => letter.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([data], file ?? ''));
      return held;
    },
    [name, bytes.toString('base64')],
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
}
