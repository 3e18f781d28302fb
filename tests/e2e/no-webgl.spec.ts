import { expect, test } from '@playwright/test';
import { legend, recordOf, title, townButton } from './atlas.ts';

test('without WebGL a drawing stands in for the live map, and the page says so', async ({ page }) => {
  await page.goto('./#fill=control&show=no-go&day=2012-02-21');
  await expect(
    page.getByText('This browser cannot draw the live map (WebGL 2 is missing or fails)'),
  ).toBeVisible();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await townButton(page, 'Korangi').click();
  await expect(recordOf(page, 'Korangi')).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=\d/);
  const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(legend(page)).toContainText('the cable says');
});
