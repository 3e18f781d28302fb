import { expect, type Page, test } from '@playwright/test';
import { legend, open, townButton } from './atlas.ts';

const veiled = (page: Page) => page.getByRole('region', { name: 'Table of the towns' }).locator('tr.veiled');
const key = (page: Page, words: RegExp) => legend(page).getByRole('img', { name: words });

test('a range drawn by keyboard isolates its towns on map, legend and table', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&panel=plots');
  const [from, to] = [page.getByRole('slider', { name: 'From' }), page.getByRole('slider', { name: 'To' })];
  await from.focus();
  for (const value of ['3.1', '3.8', '4.2']) {
    await page.keyboard.press('ArrowRight');
    await expect(from).toHaveAttribute('aria-valuetext', `${value} per 1,000 residents`);
  }
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('13 of 18 towns: 4.2 to 11.3 per 1,000 residents')).toBeVisible();
  await expect(page).toHaveURL(/only=4\.2\.\.11\.3/);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(
    key(page, /1\.3 – 3\.6: 0; 3\.6 – 5\.0: 2; 5\.0 – 7\.0: 4; 7\.0 – 10\.0: 5; 10\.0 – 12\.0: 2;/),
  ).toBeVisible();
  await expect(page.getByText('Only 4.2 to 11.3 is shown.')).toBeVisible();
  await expect(veiled(page)).toHaveCount(5);
  await expect(page.getByRole('row', { name: /^Gadap/ })).toHaveClass(/veiled/);
  await expect(page.getByRole('row', { name: /^Landhi/ })).not.toHaveClass(/veiled/);
});

test('a class pressed in the legend stands alone, and all come back', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-20');
  const all =
    /1\.3 – 3\.6: 6; 3\.6 – 5\.0: 1; 5\.0 – 7\.0: 6; 7\.0 – 10\.0: 2; 10\.0 – 12\.0: 1; not received: 2;/;
  await expect(key(page, all)).toBeVisible();
  await page.getByRole('button', { name: 'Show only 7.0 – 10.0', exact: true }).click();
  await expect(page).toHaveURL(/only=class-3/);
  await expect(page.getByText('Only 7.0 – 10.0 is shown.')).toBeVisible();
  await expect(legend(page)).toContainText('2 of 18 towns shown');
  await expect(veiled(page)).toHaveCount(16);
  await expect(page.getByRole('row', { name: /^New Karachi/ })).not.toHaveClass(/veiled/);
  await expect(page.getByRole('row', { name: /^Lyari/ })).not.toHaveClass(/veiled/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(key(page, all)).toBeVisible();
  await expect(veiled(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show only not received', exact: true }).click();
  await expect(page.getByText('Only not received is shown.')).toBeVisible();
  await expect(veiled(page)).toHaveCount(16);
  await expect(page.getByRole('row', { name: /^SITE/ })).not.toHaveClass(/veiled/);
});

test('two themes are set against each other; small groups carry a warning, and a town is chosen from the plot', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&panel=plots');
  const relations = page.getByRole('region', { name: 'Relations' });
  await relations.getByRole('combobox', { name: 'Across' }).selectOption('Change from 20 to 21 February');
  await expect(page).toHaveURL(/axes=vaccination-change,vaccination-rate@2012-02-21/);
  await expect(
    relations.getByText('Left out: SITE (Change from 20 to 21 February: not received).'),
  ).toBeVisible();
  await relations.getByRole('combobox', { name: 'Up' }).selectOption('Children vaccinated, 21 February 2012');
  await expect(page).toHaveURL(/axes=vaccination-change,vaccinated@2012-02-21/);
  const groups = relations.getByRole('region', { name: 'By who is said to control it' });
  await expect(groups.getByRole('listitem').filter({ hasText: /^MQM controls/ })).toContainText('9 towns');
  const contested = groups.getByRole('listitem').filter({ hasText: /^Contested/ });
  await expect(contested).toContainText('from 2,796 to 3,423');
  await expect(contested).toContainText('2 towns: too few to say anything of the group.');
  await relations.getByText('The numbers').click();
  await relations.getByRole('button', { name: 'Jamshed', exact: true }).click();
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(townButton(page, 'Jamshed')).toHaveAttribute('aria-pressed', 'true');
});
