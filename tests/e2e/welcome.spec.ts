/** The first visit: a sentence and three questions, for whoever comes without a link and until they do anything. */

import { expect, type Page, test } from '@playwright/test';
import { KEY } from '../../src/page/lightmap.ts';
import { open, surface, title } from './atlas.ts';

const welcome = (page: Page) => page.getByRole('region', { name: 'Welcome' });

test('a first visit says what the map shows, and a question leads to the map that answers it', async ({
  page,
}) => {
  await open(page);
  await expect(welcome(page)).toContainText('Each town’s colour shows how many children were vaccinated');
  await expect(welcome(page).getByRole('listitem')).toHaveText([
    'Where could police not go?',
    'Which towns were reached?',
    'Who is said to control what?',
  ]);
  await welcome(page).getByRole('button', { name: 'Where could police not go?' }).click();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(page.getByRole('checkbox', { name: 'No-go areas' })).toBeChecked();
  await expect(welcome(page)).toBeHidden();
  await expect(page).toHaveURL(/fill=control/);
  await page.reload();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(welcome(page)).toBeHidden();
});

test('the welcome is gone with the first choice, and stays gone on the way back', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await expect(welcome(page)).toBeHidden();
  await expect(page).toHaveURL(/fill=control/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Vaccinated per 1,000 residents' })).toBeChecked();
  await expect(welcome(page)).toBeHidden();
});

test('it can be closed by keyboard, and nothing of it is kept', async ({ page }) => {
  await open(page);
  await welcome(page).getByRole('button', { name: 'Close the welcome' }).press('Enter');
  await expect(welcome(page)).toBeHidden();
  await expect(surface(page)).toBeFocused();
  // What the tests themselves have put there is the reader's map.
  expect(
    await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length, document.cookie]),
  ).toEqual([[KEY], 0, '']);
  await page.reload();
  await expect(welcome(page)).toBeVisible();
});

test('a link is never greeted', async ({ page }) => {
  await open(page, '#fill=control&show=&day=2012-02-21');
  await expect(welcome(page)).toBeHidden();
});
