import { expect, test } from '@playwright/test';
import { open, recordOf, title, townButton } from './atlas.ts';

test('the skip link leads to the towns and leaves the view as it is', async ({ page }) => {
  await open(page, '#fill=control&show=no-go&day=2012-02-21');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the table of the towns' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(townButton(page, 'Gulberg')).toBeFocused();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(page).toHaveURL(/#fill=control&show=no-go/);
});

test('what lies in no table row is reached by keyboard too, and Escape gives the focus back', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&show=no-go&day=2012-02-21');
  const goth = townButton(page, 'Sohrab Goth');
  await goth.focus();
  await page.keyboard.press('Enter');
  const record = recordOf(page, 'Sohrab Goth');
  await expect(record).toContainText(
    'becoming closed to police, says police Special Branch, as the cable tells it',
  );
  await page.keyboard.press('Escape');
  await expect(record).toBeHidden();
  await expect(goth).toBeFocused();
  await townButton(page, 'Gadap').focus();
  await page.keyboard.press('End');
  await expect(townButton(page, 'Gulshan-e-Iqbal')).toBeFocused();
});

test('a turn of the wheel is in the address', async ({ page }) => {
  await open(page);
  const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  if (!map) throw new Error('the map has no place on the page');
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.wheel(0, -300);
  await expect(page).toHaveURL(/at=\d/);
});
