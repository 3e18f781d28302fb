import { expect, test } from '@playwright/test';
import { open } from './atlas.ts';

test('a press on a callout opens its evidence', async ({ page }) => {
  await open(page, '#fill=control&show=events&day=2012-02-21&at=12.50/24.8746/67.0333');
  const canvas = await page.getByRole('region', { name: 'Map', exact: true }).locator('canvas').boundingBox();
  if (!canvas) throw new Error('the map has no canvas');
  await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading')).toContainText(
    'Bombing at Nishtar Park',
  );
});
