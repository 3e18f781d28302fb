import { expect, type Page, test } from '@playwright/test';
import { open, recordOf } from './atlas.ts';

/** As the report prints them for 21 February. */
const TOTALS = { Central: '17,227', East: '16,976', Malir: '8,683', South: '9,278', West: '9,041' };

const table = (page: Page) => page.getByRole('region', { name: 'Table of the districts' });
const counts = (page: Page) =>
  page.getByRole('region', { name: 'Legend: The number of children vaccinated' });

test('the towns are summed to five districts as the report sums them, and a missing town makes a sum partial', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Districts' }).check();
  await page.getByRole('checkbox', { name: 'Children vaccinated' }).check();
  await expect(page).toHaveURL(/by=district/);
  await expect(table(page).getByRole('heading', { name: 'The 5 districts' })).toBeVisible();
  for (const [name, total] of Object.entries(TOTALS)) {
    await table(page)
      .getByRole('button', { name: `District ${name}`, exact: true })
      .focus();
    await expect(counts(page)).toContainText(`District ${name}: ${total} children vaccinated`);
  }
  await page.getByRole('radio', { name: '20 February' }).check();
  const west = table(page).getByRole('row', { name: /^District West/ });
  await expect(west).toContainText('partial');
  await west.getByRole('button', { name: 'District West', exact: true }).focus();
  await expect(counts(page)).toContainText(
    'District West: 5,525 children vaccinated in 3 of 4 towns; partial, so not ranked.',
  );
  await page.keyboard.press('Enter');
  await expect(recordOf(page, 'District West')).toContainText(
    'district of 4 towns: Baldia, Kemari, Orangi and SITE',
  );
});

test('a town lists what it borders, where and how far, and leads there', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&places=lyari');
  const lyari = recordOf(page, 'Lyari');
  await lyari.getByText(/^Lyari borders/).click();
  await expect(lyari.getByRole('listitem').filter({ hasText: /^Saddar/ })).toHaveText(
    /^Saddar to the south-east, along 5\.\d km$/,
  );
  await lyari.getByRole('button', { name: 'Saddar', exact: true }).click();
  const saddar = recordOf(page, 'Saddar');
  await saddar.getByText(/^Saddar borders/).click();
  await expect(saddar.getByRole('listitem').filter({ hasText: /^Lyari/ })).toHaveText(
    /^Lyari to the north-west, along 5\.\d km$/,
  );
});

test('what is said of neighbourhoods is not shown by district, and the menu says why', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&by=district');
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await expect(page.getByRole('radio', { name: 'Districts' })).toBeDisabled();
  await expect(page.getByText('What is said of a town is not said of its district.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Table of the towns' })).toBeVisible();
  await page.getByRole('radio', { name: 'Population density, 1998' }).check();
  await expect(table(page)).toBeVisible();
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Who is said to control it');
  await expect(page.getByRole('region', { name: 'Table of the towns' })).toBeVisible();
  await expect(page).toHaveURL(/by=district/);
});
