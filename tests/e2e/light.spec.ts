/** The light map: offered once where the live one is slow, it looks the same, is moved alike, and stays the reader's choice. */
import { expect, type Page, test } from '@playwright/test';
import { evidence, legend, open, title, townButton } from './atlas.ts';
import { picture, unlike } from './pixels.ts';

/** Percent of the pixels: measured are 0.05 to 0.2. */
const MOST_UNLIKE = 0.5;

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const offer = (page: Page) => page.getByText('The live map is drawn without a graphics card here');
const toLight = (page: Page) => page.getByRole('button', { name: 'light map', exact: true });
const stands = (page: Page) => expect(map(page)).toHaveAttribute('data-state', 'light');

async function openLight(page: Page, fragment: string): Promise<void> {
  await open(page, fragment);
  await toLight(page).click();
  await stands(page);
}

test.describe('on a first visit', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('it is offered once, and taken it is there on the next visit, without a script of the live map', async ({
    page,
  }) => {
    await open(page, '#fill=control');
    await expect(offer(page)).toBeVisible();
    await page.getByRole('button', { name: 'Use the light map' }).click();
    await stands(page);
    await expect(offer(page)).toBeHidden();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.reload();
    await stands(page);
    await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
    await expect(offer(page)).toBeHidden();
    expect(fetched.filter((url) => url.includes('maplibre'))).toEqual([]);
    await page.getByRole('button', { name: 'live map', exact: true }).click();
    await expect(map(page)).toHaveAttribute('data-state', 'live');
  });

  test('an offer that is turned down, or passed over, does not come again', async ({ page }) => {
    await open(page, '#fill=control');
    await expect(offer(page)).toBeVisible();
    await page.reload();
    await expect(map(page)).toHaveAttribute('data-state', 'live');
    await expect(title(page)).toBeVisible();
    await expect(offer(page)).toBeHidden();
  });

  test('the offer lies on no button of the map, in no window', async ({ page }) => {
    await open(page);
    await expect(offer(page)).toBeVisible();
    for (const [width, height] of [
      [1440, 900],
      [1024, 800],
      [760, 600],
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const covered = await page.locator('.offer').evaluate((lying) => {
        const box = lying.getBoundingClientRect();
        return [...document.querySelectorAll('.themes-button, .zoom button')]
          .map((button) => ({ button, at: button.getBoundingClientRect() }))
          .filter(
            ({ at }) =>
              at.left < box.right && at.right > box.left && at.top < box.bottom && at.bottom > box.top,
          )
          .map(({ button }) => button.textContent);
      });
      expect(covered, `${width} × ${height}`).toEqual([]);
    }
  });
});

for (const view of [
  '#fill=control&show=no-go&day=2012-02-21',
  '#fill=vaccination-rate&show=vaccinated&day=2012-02-20&places=lyari',
])
  test(`it looks as the live map does: ${view}`, async ({ page }) => {
    await open(page, view);
    const live = await picture(page, '.stage');
    await toLight(page).click();
    await stands(page);
    // The button that was pressed has another name now, and another width.
    await page.mouse.move(0, 0);
    expect(unlike(live, await picture(page, '.stage'))).toBeLessThan(MOST_UNLIKE);
  });

test('it is dragged, zoomed by wheel and keys, and its places are pressed', async ({ page }) => {
  await openLight(page, '#fill=vaccination-rate&day=2012-02-21');
  const box = await map(page).locator('.stage').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const moved = async (act: () => Promise<void>) => {
    const before = page.url();
    await act();
    await expect(page).not.toHaveURL(before);
    await expect(page).toHaveURL(/at=\d/);
  };
  // A press chooses a place and no camera.
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/places=/);
  expect(page.url()).not.toContain('at=');
  await page.mouse.click(x, y);
  await moved(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 30, { steps: 4 });
    await page.mouse.up();
  });
  await moved(() => page.mouse.wheel(0, -200));
  const keys = page.getByRole('application', { name: 'Map: arrow keys move it, plus and minus zoom' });
  for (const key of ['ArrowLeft', 'ArrowDown', '+', '-']) await moved(() => keys.press(key));
  await page.mouse.move(x + 40, y + 40);
  await expect(legend(page)).toContainText('per 1,000 residents');
  await page.mouse.click(x + 40, y + 40);
  await expect(page).toHaveURL(/places=/);
  await expect(evidence(page)).toBeVisible();
});

test('themes, overlays, a second map and the list of towns work on it', async ({ page }) => {
  await openLight(page, '#fill=vaccination-rate&day=2012-02-21');
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await page.getByRole('checkbox', { name: 'No-go areas' }).check();
  await expect(page.locator('.overlay').getByText('Sohrab Goth')).toBeVisible();
  await townButton(page, 'Lyari').click();
  await expect(page.getByRole('region', { name: 'All that the document says of Lyari' })).toBeVisible();
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await expect(page.getByRole('slider', { name: /^Dividing line/ })).toBeVisible();
  await expect(page.locator('.overlay:not(.drawing)')).toHaveCount(2);
});
