import { expect, type Page, test } from '@playwright/test';
import { evidence, legend, open, recordOf, title, townButton } from './atlas.ts';

const BOTH_DAYS = '#fill=vaccination-rate&show=&day=2012-02-20&against=vaccination-rate@2012-02-21';

const way = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

const HALVES = ['svg.overlay:not(.second)', 'svg.overlay.second'];

/** Where one of two maps names a town: the middle of its letters. */
async function placeOf(page: Page, overlay: string, town: string) {
  const name = await page.locator(overlay).locator('text', { hasText: town }).first().boundingBox();
  if (!name) throw new Error(`the map does not name ${town}`);
  return { x: name.x + name.width / 2, y: name.y + name.height / 2 };
}

/** Pixels by which letters may stray: they stand a little beside the ground that they name. */
const ASTRAY = 8;

/** Does something where each of two maps names Gadap, far from the middle of both: the map moves, and the name stays. */
async function turnsAbout(page: Page, act: (place: { x: number; y: number }) => Promise<void>) {
  for (const overlay of HALVES) {
    const before = await placeOf(page, overlay, 'Gadap');
    const address = page.url();
    await act(before);
    await expect(page).not.toHaveURL(address);
    await expect(page).toHaveURL(/at=/);
    const after = await placeOf(page, overlay, 'Gadap');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(ASTRAY);
  }
}

/** Presses a town where one of two maps names it. */
async function pressName(page: Page, overlay: string, town: string): Promise<number> {
  const { x, y } = await placeOf(page, overlay, town);
  await page.mouse.click(x, y);
  return x;
}

test('a second map is wiped over the first, by keyboard too, the earlier day on the left', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21');
  await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 21 February 2012');
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await expect(title(page)).toHaveText(
    'Schoolchildren vaccinated per 1,000 residents, 20 February 2012 (left), and 21 February 2012 (right)',
  );
  const line = page.getByRole('slider', {
    name: 'Dividing line: 20 February 2012 on the left, 21 February 2012 on the right',
  });
  await expect(line).toHaveAttribute('aria-valuetext', '50 % 20 February 2012, 50 % 21 February 2012');
  await line.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuetext', '48 % 20 February 2012, 52 % 21 February 2012');
  await expect(page).toHaveURL(/against=vaccination-rate@2012-02-21&how=swipe&cut=48/);
  await page.getByRole('button', { name: 'One map only' }).click();
  await expect(line).toBeHidden();
  await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 20 February 2012');
});

test('side by side, a press on either map chooses the town on both and opens the evidence of that map', async ({
  page,
}) => {
  await open(page, `${BOTH_DAYS}&how=side`);
  await expect(legend(page)).toContainText('Left: 20 February 2012 | right: 21 February 2012');
  const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  if (!map) throw new Error('the map has no place on the page');
  const right = await pressName(page, 'svg.overlay.second', 'Korangi');
  expect(right).toBeGreaterThan(map.x + map.width / 2);
  await expect(evidence(page).getByRole('heading')).toHaveText('3,423 children vaccinated');
  await expect(recordOf(page, 'Korangi')).toBeVisible();
  await expect(page).toHaveURL(/how=side&places=korangi/);
  const left = await pressName(page, 'svg.overlay:not(.second)', 'Gadap');
  expect(left).toBeLessThan(map.x + map.width / 2);
  await expect(evidence(page).getByRole('heading')).toHaveText('1,602 children vaccinated');
  await expect(recordOf(page, 'Gadap')).toBeVisible();
});

test('side by side, the wheel turns either map about what is under the pointer', async ({ page }) => {
  await open(page, `${BOTH_DAYS}&how=side`);
  await turnsAbout(page, async ({ x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -100);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('side by side, two fingers turn either map about the point between them', async ({ page }) => {
    await open(page, `${BOTH_DAYS}&how=side`);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    await turnsAbout(page, async ({ x, y }) => {
      const apart = (by: number) => [
        { x: x - by, y: y - by },
        { x: x + by, y: y + by },
      ];
      await touch('touchStart', apart(30));
      for (const by of [34, 38, 42]) {
        await touch('touchMove', apart(by));
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      // The fingers rest before they are lifted: a map that is thrown goes on.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      await touch('touchMove', apart(42.5));
      await touch('touchEnd', []);
    });
  });
});

test('while there are two maps the table has a column for each', async ({ page }) => {
  await open(page, `${BOTH_DAYS}&how=swipe`);
  const table = page.getByRole('region', { name: 'Table of the towns' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Town',
    '20 February 2012',
    '21 February 2012',
    'Compare',
  ]);
  const cells = (town: RegExp) => table.getByRole('row', { name: town }).getByRole('cell');
  await expect(cells(/^Gadap/).nth(0)).toHaveText('5.5');
  await expect(cells(/^Gadap/).nth(1)).toHaveText('12.0');
  await expect(cells(/^SITE/).nth(0)).toHaveText('not received');
  await expect(cells(/^SITE/).nth(1)).toHaveText('3.1');
  await page.getByRole('button', { name: 'One map only' }).click();
  await expect(table.getByRole('columnheader')).toHaveText([
    'Town',
    'per 1,000 residents',
    'Rank',
    'Compare',
  ]);
});

test('the days are subtracted, and where one was not received no number is drawn', async ({ page }) => {
  await open(page, `${BOTH_DAYS}&how=swipe`);
  await way(page, 'Difference').check();
  await expect(title(page)).toHaveText(
    'Difference: schoolchildren vaccinated per 1,000 residents, 21 February 2012 less 20 February 2012',
  );
  await expect(page.getByRole('row', { name: /^Lyari/ })).toContainText('+0.3');
  await expect(
    legend(page).getByRole('img', { name: /a day not received: no difference: 2;/ }),
  ).toBeVisible();
  const site = page.getByRole('row', { name: /^SITE/ });
  await expect(site).toContainText('not received: no difference');
  await expect(site).not.toContainText(/\d/);
  await townButton(page, 'SITE').focus();
  await expect(legend(page)).toContainText(
    'SITE: the count of 20 February 2012 was not received, so there is no difference.',
  );
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(title(page)).toHaveText(/20 February 2012 less 21 February 2012$/);
  await expect(page.getByRole('row', { name: /^Lyari/ })).toContainText('−0.3');
  // Twelve children fewer are a fall, however it is rounded.
  await expect(page.getByRole('row', { name: /^Shah Faisal/ })).toContainText('−0.0');
});

test('two themes stand against each other but have no difference, and the menu says why', async ({
  page,
}) => {
  await open(page, `${BOTH_DAYS}&how=side`);
  await expect(way(page, 'Difference')).toBeEnabled();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Population density, 1998');
  await expect(way(page, 'Difference')).toBeDisabled();
  await expect(page.getByText('A difference needs one theme on two days.')).toBeVisible();
  await expect(title(page)).toHaveText(
    'Vaccinated per 1,000 residents, 20 February 2012 (left), and population density, 1998 (right)',
  );
});
