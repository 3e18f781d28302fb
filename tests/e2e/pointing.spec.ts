/** Pointing at the table: what is said of a town above it never moves the town away, so that the one that is pressed is the one that was meant. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { open } from './atlas.ts';

const BOTH_DAYS = 'fill=vaccination-rate&show=&day=2012-02-20&against=vaccination-rate@2012-02-21';

/** What says of a town above the table what it shows: each in another way. */
const VIEWS = [
  '#fill=vaccination-rate&show=no-go&day=2012-02-21',
  '#fill=control&show=&day=2012-02-21',
  '#fill=density&show=&day=2012-02-21&lang=ur',
  `#${BOTH_DAYS}&how=swipe`,
];

/** As on a machine that knows of no pointer, such as one that is worked from afar: Firefox is on such a one as it is. */
const NO_POINTER =
  '--blink-settings=primaryHoverType=1,availableHoverTypes=1,primaryPointerType=1,availablePointerTypes=1';
test.use({
  launchOptions: [
    async ({ browserName, launchOptions }, use) =>
      use(
        browserName === 'chromium'
          ? { ...launchOptions, args: [...(launchOptions.args ?? []), NO_POINTER] }
          : launchOptions,
      ),
    { scope: 'worker' },
  ],
});

const rows = (page: Page, view: string) =>
  page
    .getByRole('region', { name: (view.includes('lang=ur') ? ur : en).maps.table.label('town') })
    .locator('tbody tr');

async function placeOf(row: Locator) {
  const box = await row.boundingBox();
  if (!box) throw new Error('the row has no place on the page');
  return box;
}

for (const view of VIEWS)
  test(`whatever town is pointed at, the table stays where it is: ${view}`, async ({ page }) => {
    await open(page, view);
    const all = rows(page, view);
    await expect(all).toHaveCount(18);
    for (const row of await all.all()) {
      await row.scrollIntoViewIfNeeded();
      const before = await placeOf(row);
      await page.mouse.move(before.x + before.width / 3, before.y + before.height / 2);
      await expect(row).toHaveClass(/pointed/);
      expect(await placeOf(row)).toEqual(before);
    }
  });

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1366, height: 1024 }, hasTouch: true });

  for (const place of ['bin-qasim', 'saddar'])
    test(`a finger on the table chooses the town that it touches: ${place}`, async ({ page }) => {
      const view = '#fill=vaccination-rate&show=&day=2012-02-21';
      await open(page, view);
      await rows(page, view).locator(`[data-place="${place}"]`).tap();
      await expect(page).toHaveURL(new RegExp(`places=${place}\\b`));
    });
});
