import { expect, type Page, test } from '@playwright/test';
import { legend, open, recordOf, title, townButton } from './atlas.ts';

const BOTH_DAYS = '#fill=vaccination-rate&show=&day=2012-02-20&against=vaccination-rate@2012-02-21';

const way = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a second map is wiped over the first, by keyboard too', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-20');
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

test('side by side, a press on the right map chooses the town on both', async ({ page }) => {
  await open(page, `${BOTH_DAYS}&how=side`);
  await expect(legend(page)).toContainText('Left: 20 February 2012 | right: 21 February 2012');
  const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  const name = await page.locator('svg.overlay.second text', { hasText: 'Korangi' }).first().boundingBox();
  if (!map || !name) throw new Error('the right map does not name Korangi');
  expect(name.x).toBeGreaterThan(map.x + map.width / 2);
  await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
  await expect(recordOf(page, 'Korangi')).toBeVisible();
  await expect(page).toHaveURL(/how=side&places=korangi/);
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
    /SITE: 20 February 2012 was not received.*, so there is no difference\./,
  );
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(title(page)).toHaveText(/20 February 2012 less 21 February 2012$/);
  await expect(page.getByRole('row', { name: /^Lyari/ })).toContainText('−0.3');
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
