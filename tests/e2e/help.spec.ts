/** The help sheet and the skip links, by keyboard alone. */
import { expect, type Page, test } from '@playwright/test';
import { open, surface, townButton } from './atlas.ts';

const VIEW = '#fill=control&show=no-go&day=2012-02-21';
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Help' });

test('the help sheet takes the focus in and gives it back', async ({ page }) => {
  await open(page, VIEW);
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(sheet(page)).toContainText('Not received');
  await expect(sheet(page)).toContainText(/Karachi Atlas, \d{4}-\d\d-\d\d\. http.*#fill=control&show=no-go/);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(help).toBeFocused();
  await help.press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeHidden();
  await expect(help).toBeFocused();
});

test('a question mark opens it, but where letters are typed, and it can be turned off', async ({ page }) => {
  await open(page, VIEW);
  const search = page.getByRole('combobox', { name: /^Search/ });
  await search.press('?');
  await expect(search).toHaveValue('?');
  await expect(sheet(page)).toBeHidden();
  await townButton(page, 'Gadap').focus();
  await page.keyboard.press('?');
  await sheet(page)
    .getByRole('checkbox', { name: /opens this sheet/ })
    .uncheck();
  await page.keyboard.press('Escape');
  await expect(townButton(page, 'Gadap')).toBeFocused();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeHidden();
});

test('on a small screen it stands under “More”, which gets the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, VIEW);
  const more = page.getByRole('button', { name: 'More' });
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await expect(help).toBeHidden();
  await more.press('Enter');
  await help.press('Enter');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(more).toBeFocused();
});

test('the keys that it lists do what it says of them', async ({ page }) => {
  await open(page, VIEW);
  await townButton(page, 'Gadap').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/places=[a-z-]+,[a-z-]+&panel=compare/);
  const map = surface(page);
  await map.press('ArrowLeft');
  await expect(page).toHaveURL(/at=/);
  const before = page.url();
  await map.press('+');
  await expect(page).not.toHaveURL(before);
});

test('skip links lead to the table, the map and the panel, whichever panel is open', async ({ page }) => {
  await open(page, `${VIEW}&panel=time`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-place][tabindex="0"]').first()).toBeFocused();
  await page.getByRole('button', { name: 'Skip to the map' }).press('Enter');
  await expect(surface(page)).toBeFocused();
  await page.getByRole('button', { name: 'Skip to the panel beside the map' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Map' })).toBeFocused();
});

test('the page has one heading of its own, and its parts have names', async ({ page }) => {
  await open(page, VIEW);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Karachi Atlas']);
  for (const landmark of ['banner', 'main'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Skip links' })).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Your steps' })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveCount(1);
});
