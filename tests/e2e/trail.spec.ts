import { expect, type Page, test } from '@playwright/test';
import { legend, open, recordOf, title } from './atlas.ts';

const trail = (page: Page) => page.getByRole('navigation', { name: 'Your steps' });
const step = (page: Page, name: string) => trail(page).getByRole('button', { name, exact: true });
const now = (page: Page) => trail(page).locator('[aria-current="step"]');

test('the steps are named, and Undo, Redo, Back and Forward walk them', async ({ page }) => {
  await open(page);
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await page.getByRole('checkbox', { name: 'No-go areas' }).check();
  await page.getByRole('button', { name: 'Landhi', exact: true }).click();
  await expect(trail(page).getByRole('listitem')).toHaveText([
    'Opened',
    'Who is said to control it',
    'No-go areas on',
    'Landhi',
  ]);
  await expect(now(page)).toHaveText('Landhi');
  await step(page, 'Undo').click();
  await expect(now(page)).toHaveText('No-go areas on');
  await expect(recordOf(page, 'Landhi')).toBeHidden();
  await page.goBack();
  await expect(now(page)).toHaveText('Who is said to control it');
  await expect(page.getByRole('checkbox', { name: 'No-go areas' })).not.toBeChecked();
  await step(page, 'Redo').click();
  await expect(page.getByRole('region', { name: 'Legend: Said to be closed' })).toBeVisible();
  await page.goForward();
  await expect(now(page)).toHaveText('Landhi');
  await expect(recordOf(page, 'Landhi')).toBeVisible();
  await expect(step(page, 'Undo')).toHaveAttribute('aria-disabled', 'false');
  await expect(step(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
  await step(page, 'Redo').press('Enter');
  await expect(now(page)).toHaveText('Landhi');
});

test('a step of the trail leads there in one press, and a new choice takes what lay ahead away', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('radio', { name: 'Population density, 1998' }).check();
  await page.getByRole('button', { name: 'Malir', exact: true }).click();
  await trail(page).getByRole('button', { name: 'Back to: Opened' }).click();
  await expect(now(page)).toHaveText('Opened');
  await expect(now(page).getByRole('button')).toBeFocused();
  await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 21 February 2012');
  await trail(page).getByRole('button', { name: 'Forward to: Population density, 1998' }).click();
  await expect(legend(page)).toContainText('how many residents it had per square kilometre');
  await page.getByRole('radio', { name: 'Share of all children vaccinated' }).check();
  await expect(trail(page).getByRole('listitem')).toHaveText([
    'Opened',
    'Population density, 1998',
    'Share of all children vaccinated',
  ]);
});
