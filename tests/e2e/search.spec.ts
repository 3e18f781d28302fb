import { expect, type Page, test } from '@playwright/test';
import { open, recordOf } from './atlas.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const found = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option');

test('a town is found by its Urdu name and by another spelling, with the keyboard alone', async ({
  page,
}) => {
  await open(page);
  for (const _ of ['table', 'map', 'panel', 'box']) await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText('لیاری');
  await expect(found(page).first()).toHaveText(/^Lyari لیاری\s*town of District South$/);
  await page.keyboard.press('Enter');
  await expect(recordOf(page, 'Lyari')).toBeVisible();
  await expect(page).toHaveURL(/places=lyari/);
  await expect(page.getByText('Showing Lyari.')).toBeVisible();
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Gulburg');
  await expect(found(page)).toHaveText([/as written: Gulburg$/]);
  await page.keyboard.press('Enter');
  await expect(recordOf(page, 'Gulberg')).toBeVisible();
  await expect(recordOf(page, 'Lyari')).toBeHidden();
});

test('an actor and an event are found where a place is', async ({ page }) => {
  await open(page);
  await box(page).fill('MQM');
  await expect(found(page).first()).toHaveAttribute('aria-selected', 'true');
  await box(page).press('ArrowDown');
  await expect(found(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(found(page).nth(1)).toContainText('MQM-Haqiqi');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/actor=mqm-h&panel=actors/);
  await expect(page.getByText('Only places named for MQM-Haqiqi')).toBeVisible();
  await box(page).fill('bombing');
  await expect(found(page).first()).toContainText('event of April 2006');
  await box(page).press('Enter');
  const heading = page.getByRole('region', { name: 'Evidence' }).getByRole('heading');
  await expect(heading).toContainText('Bombing at Nishtar Park');
  await expect(heading).toBeFocused();
});

test('what is not there is said not to be there, and Escape empties the box', async ({ page }) => {
  await open(page);
  await box(page).fill('Lahore');
  await expect(page.getByRole('status').filter({ hasText: 'nothing found for “Lahore”' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Found' })).toBeHidden();
  await box(page).press('Escape');
  await box(page).press('Escape');
  await expect(box(page)).toHaveValue('');
});
