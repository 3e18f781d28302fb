import { expect, test } from '@playwright/test';
import { open, surface } from './atlas.ts';

test('a press on a callout opens its evidence', async ({ page }) => {
  await open(page, '#fill=control&show=events&day=2012-02-21&at=12.50/24.8746/67.0333');
  const map = await surface(page).boundingBox();
  if (!map) throw new Error('the map has no place on the page');
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading')).toContainText(
    'Bombing at Nishtar Park',
  );
});
