/** A Chromium that puts the page together without a graphics card: a box on the live map hides what lies under it, and nothing else. */
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { laid, open } from './atlas.ts';
import { picture, unlike } from './pixels.ts';

/** Percent of the pixels. A box that is drawn a second time, upside down, has 11.7. */
const MOST_UNLIKE = 0.5;

test.use({ storageState: { cookies: [], origins: [] } });

test('the offer of the light map hides nothing of the map but what lies under it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await open(page);
  await expect(page.getByText('The live map is drawn without a graphics card here')).toBeVisible();
  const stage = await page.locator('.stage').boundingBox();
  const box = await page.locator('.offer').boundingBox();
  if (!stage || !box) throw new Error('there is no map, or no offer');
  const top = Math.ceil(box.y + box.height);
  // A picture of a part of the page is put together otherwise: the whole is taken.
  const below = async () => {
    const part = new PNG({
      width: Math.floor(stage.width),
      height: Math.floor(stage.y + stage.height) - top,
    });
    PNG.bitblt(await picture(page), part, Math.ceil(stage.x), top, part.width, part.height, 0, 0);
    return part;
  };
  const offered = await below();
  await laid(page, '.offer { visibility: hidden }');
  await expect.poll(async () => unlike(offered, await below())).toBeLessThan(MOST_UNLIKE);
});
