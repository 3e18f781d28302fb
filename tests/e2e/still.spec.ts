/**
 * The still: the first picture, which is there before any script and stays where none runs. The atlas takes its place without a jump:
 * what is compared is the screen before and after, pixel by pixel, as the pictures of themes and plates are.
 */
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { laid, legend, open, title } from './atlas.ts';
import { faultsOn } from './axe.ts';
import { picture, unlike } from './pixels.ts';

const SIZES = [
  { name: 'a desktop', width: 1440, height: 900 },
  { name: 'a tablet', width: 1024, height: 800 },
  { name: 'a phone', width: 390, height: 844 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Everywhere on the map at these sizes, and no part of another name. */
const TOWNS = ['Baldia', 'Orangi', 'Jamshed', 'Landhi', 'Malir'];

/** Percent of the pixels: measured are 0.03 to 0.08. */
const MOST_UNLIKE = 0.3;

const cases = SIZES.flatMap((size) => SCHEMES.map((colorScheme) => ({ size, colorScheme })));
const windowOf = ({ size: { width, height }, colorScheme }: (typeof cases)[number]) =>
  ({ viewport: { width, height }, colorScheme }) satisfies BrowserContextOptions;

/** Keeps the atlas from taking over, as a slow network does. */
const hold = (page: Page) => page.route(/\.m?js$/, (route) => route.abort());

/** How often a name is drawn: of the sets of names for other windows nothing is. */
const timesDrawn = (page: Page, name: string) =>
  page
    .locator('.still-names tspan', { hasText: new RegExp(`^${name}$`) })
    .evaluateAll((spans) => spans.filter((span) => span.getClientRects().length > 0).length);

for (const one of cases) {
  const { size, colorScheme } = one;
  test(`without scripts the first map can be read on ${size.name}, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ ...windowOf(one), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.locator('.unscripted p').first()).toBeVisible();
    await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 21 February 2012');
    await expect(legend(page).getByText('Each town’s colour shows how many children')).toBeVisible();
    for (const town of TOWNS) expect(await timesDrawn(page, town)).toBe(1);
    await context.close();
  });

  test(`the atlas takes over in place on ${size.name}, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext(windowOf(one));
    const held = await context.newPage();
    await hold(held);
    await held.goto('./');
    await held.evaluate(() => document.fonts.ready);
    // Who waits for more than two seconds is told so in a line, which goes with the waiting.
    await laid(held, '.starting { display: none }');
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // A shift has its size; the type of a general entry does not tell so.
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    await expect(page.locator('#still')).toHaveCount(0);
    // Both pictures are made anew each time: WebKitGTK shows scroll bars for a moment on a page that is opened.
    await expect.poll(async () => unlike(await picture(held), await picture(page))).toBeLessThan(MOST_UNLIKE);
    expect(await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts)).toEqual([]);
    // It comes last, as it moves a tablet’s page.
    expect(await faultsOn(held)).toEqual([]);
    await context.close();
  });
}

test('an address that asks for something else is never answered with the still', async ({ page }) => {
  await hold(page);
  for (const asked of ['#fill=density', '#lang=ur', '?embed=#fill=control']) {
    await page.goto('about:blank');
    await page.goto(`./${asked}`);
    await expect(page.locator('#still')).toBeHidden();
  }
  await page.goto('about:blank');
  await page.goto('./#lang=en');
  await expect(title(page)).toBeVisible();
});

/** What the page fetched before its map stood; what follows the map has faces and styles of its own. */
const fetchedBeforeMap = (page: Page) =>
  page.evaluate(() => {
    const [stood] = performance.getEntriesByName('map stands');
    if (!stood) throw new Error('nobody saw the map stand');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < stood.startTime)
      .map(({ name }) => name);
  });

test('no face is fetched for the first page, and no style sheet', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.mappane[data-state]:not([data-state="starting"])')) return;
      performance.mark('map stands');
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
  await open(page);
  const fetched = await fetchedBeforeMap(page);
  expect(fetched.filter((url) => /\.js$/.test(url)).length).toBeGreaterThan(1);
  expect(fetched.filter((url) => /\.(woff2?|css)$/.test(url))).toEqual([]);
});

test('a first visit has the hatches and stripes of every zoom, as a link to the same place has', async ({
  page,
  browser,
}) => {
  const closer = '#fill=control&at=11.30/24.8900/67.1000';
  // Lines of the page’s own come and go.
  const map = async (of: Page) => {
    await laid(of, '.stage > :not(.canvas, .overlay) { display: none }');
    return picture(of, '.stage');
  };
  const linked = await browser.newPage();
  await open(linked, closer);
  const there = await map(linked);
  await linked.close();
  await open(page);
  await page.evaluate((hash) => location.assign(hash), closer);
  await expect.poll(async () => unlike(await map(page), there)).toBeLessThan(MOST_UNLIKE);
});
