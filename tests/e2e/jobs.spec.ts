/** The three jobs by the keyboard alone, from the top of the page: no pointer, and no focus set by the test. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { legend, open, recordOf, title, townButton } from './atlas.ts';

const MOST_TABS = 60;

/** Presses a key until something has the focus. */
async function pressTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.keyboard.press(key);
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement))) {
      await expect(target).toBeInViewport();
      return;
    }
  }
  throw new Error(`never came to ${target}`);
}

test('exploring, comparing and exporting by keyboard alone', async ({ page }) => {
  await open(page);
  await pressTo(page, page.getByRole('radio', { name: 'Vaccinated per 1,000 residents' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await pressTo(page, page.getByRole('checkbox', { name: 'No-go areas' }));
  await page.keyboard.press('Space');
  await expect(legend(page)).toContainText('Each colour is a party or gang');

  await pressTo(page, townButton(page, 'Gulberg'));
  const lyari = townButton(page, 'Lyari');
  await pressTo(page, lyari, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(recordOf(page, 'Lyari')).toContainText('closed to police');
  await page.keyboard.press('Escape');
  await expect(recordOf(page, 'Lyari')).toBeHidden();
  await expect(lyari).toBeFocused();

  await page.keyboard.press('Enter');
  await pressTo(page, townButton(page, 'Saddar'), 'ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/places=lyari,saddar/);
  await expect(page.getByRole('region', { name: 'Comparison', exact: true })).toBeVisible();

  await pressTo(page, page.getByRole('button', { name: 'Export', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'PNG', exact: true })).toBeFocused();
  await pressTo(page, page.getByRole('button', { name: 'SVG', exact: true }));
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const svg = await readFile(await (await saved).path(), 'utf8');
  expect(svg).toContain('Control of Karachi’s neighbourhoods');
  expect(svg).toContain('2009: US assessment of Karachi violence');
});
