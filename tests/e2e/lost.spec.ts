/** The context lost while the page is open: the drawing goes on as the map, says so in a line, and the live map comes back when it can. */
import { expect, type Page, test } from '@playwright/test';
import { laid, legend, open, READY_MS, title, townButton } from './atlas.ts';
import { giveBack, lose } from './context.ts';
import { picture, unlike } from './pixels.ts';

const VIEW = '#fill=vaccination-rate&show=&day=2012-02-21';
/** Percent of the pixels, as between the live map and the light one. */
const MOST_UNLIKE = 0.5;

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const keys = (page: Page) =>
  page.getByRole('application', { name: 'Map: arrow keys move it, plus and minus zoom' });
const word = (page: Page) => page.getByText('The graphics card has dropped the live map');
const live = (page: Page) => expect(map(page)).toHaveAttribute('data-state', 'live', { timeout: READY_MS });

/** In Firefox what the test runner puts into a page for a picture of it is refused, as all styles but the page’s own are. */
const OF_PICTURES =
  /inline style \(style-src-elem\)[\s\S]*'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA='/;

/** What fails in the page. Chromium warns of lost contexts, which is no error. */
function failures(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!OF_PICTURES.test(message)) told.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !OF_PICTURES.test(message.text())) told.push(message.text());
  });
  return told;
}

async function middle(page: Page): Promise<readonly [number, number]> {
  const box = await map(page).locator('.stage').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Does something that moves the camera. */
async function moved(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/at=\d/);
}

test('a lost map is steered as a drawing, by whatever moved it before', async ({ page }) => {
  const told = failures(page);
  await open(page, VIEW);
  await keys(page).focus();
  await lose(page);
  await expect(word(page)).toBeVisible();
  await expect(keys(page)).toHaveCount(1);
  await expect(keys(page)).toBeFocused();
  const [x, y] = await middle(page);
  await moved(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 30, { steps: 4 });
    await page.mouse.up();
  });
  await moved(page, () => page.mouse.wheel(0, -200));
  for (const key of ['ArrowLeft', '+', '-']) await moved(page, () => keys(page).press(key));
  await page.mouse.move(x + 40, y + 40);
  await expect(legend(page)).toContainText('per 1,000 residents');
  await page.mouse.click(x + 40, y + 40);
  await expect(page).toHaveURL(/places=/);
  expect(told).toEqual([]);
});

test('a lost map comes back with the view and the sheet that were chosen meanwhile', async ({ page }) => {
  // Two maps are drawn, and looked at pixel by pixel.
  test.slow();
  const told = failures(page);
  await open(page, VIEW);
  await lose(page);
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await page.getByRole('checkbox', { name: 'No-go areas' }).check();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  await download;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await expect(page.getByRole('slider', { name: /^Dividing line/ })).toBeVisible();
  await moved(page, () => keys(page).press('+'));
  await page.mouse.move(0, 0);
  // The line about the loss goes with it.
  await laid(page, '.nowebgl { visibility: hidden }');
  const address = page.url();
  const drawn = await picture(page, '.stage');
  await giveBack(page);
  await live(page);
  await expect(word(page)).toHaveCount(0);
  await expect(page.locator('canvas')).toBeFocused();
  expect(page.url()).toBe(address);
  await expect.poll(async () => unlike(drawn, await picture(page, '.stage'))).toBeLessThan(MOST_UNLIKE);
  await moved(page, () => keys(page).press('ArrowRight'));
  expect(told).toEqual([]);
});

test('it is lost again and again, and once for good: a reader goes on without', async ({ page }) => {
  const told = failures(page);
  await open(page, VIEW);
  for (const fill of ['Population density, 1998', 'Share of all children vaccinated']) {
    await lose(page);
    await page.getByRole('radio', { name: fill }).check();
    await giveBack(page);
    await live(page);
    await expect(page.locator('canvas')).toHaveCount(1);
  }
  await lose(page);
  await townButton(page, 'Lyari').click();
  await expect(page).toHaveURL(/places=lyari/);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=\d/);
  await page.getByRole('button', { name: 'light map', exact: true }).click();
  await expect(map(page)).toHaveAttribute('data-state', 'light');
  await page.getByRole('button', { name: 'live map', exact: true }).click();
  await live(page);
  expect(told).toEqual([]);
});

test('where whoever is asked for a context throws, the drawing is the map and nothing fails', async ({
  page,
}) => {
  const told = failures(page);
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value: function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        if (kind.startsWith('webgl')) throw new DOMException('not allowed here', 'SecurityError');
        return Reflect.apply(get, this, [kind, ...more]);
      },
    });
  });
  await page.goto(`./${VIEW}`);
  await expect(page.getByText('This browser cannot draw the live map')).toBeVisible();
  await moved(page, () => keys(page).press('+'));
  expect(told).toEqual([]);
});

test('where there is a context but no frame comes of it, the drawing is the map', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(WebGL2RenderingContext.prototype, 'getProgramParameter', { value: () => false });
  });
  await page.goto(`./${VIEW}`);
  await expect(page.getByText('This browser cannot draw the live map')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await moved(page, () => keys(page).press('+'));
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
});

test('the graphics process may crash, as often as it takes to be blocked', async ({ page, browser }) => {
  const told = failures(page);
  await open(page, VIEW);
  const session = await browser.newBrowserCDPSession();
  for (const name of ['Malir', 'Lyari', 'Orangi', 'Saddar']) {
    // It ends without an answer.
    session.send('Browser.crashGpuProcess').catch(() => undefined);
    await expect(map(page)).not.toHaveAttribute('data-state', 'live');
    await townButton(page, name).click();
    await expect(page).toHaveURL(new RegExp(`places=${name.toLowerCase()}`));
    await expect(map(page)).toHaveAttribute('data-state', /live|lost|none/, { timeout: READY_MS });
    if ((await map(page).getAttribute('data-state')) !== 'live') break;
  }
  await moved(page, () => page.getByRole('button', { name: 'Zoom in' }).click());
  expect(told).toEqual([]);
});
