import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { open } from './atlas.ts';

/** How many pixels of each of some colours a picture has, exactly. */
function countOf(png: PNG, colors: readonly string[]): readonly number[] {
  const wanted = new Map(colors.map((color, index) => [Number.parseInt(color.slice(1), 16), index]));
  const counts = colors.map(() => 0);
  for (let at = 0; at < png.data.length; at += 4) {
    const color = ((png.data[at] ?? 0) << 16) | ((png.data[at + 1] ?? 0) << 8) | (png.data[at + 2] ?? 0);
    const index = wanted.get(color);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

test('the map is saved as a PNG of the right size with the legend’s colours in it', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21');
  const swatches = await page
    .getByRole('img', { name: /natural classes/ })
    .locator('rect')
    .evaluateAll((rects) => rects.map((rect) => rect.getAttribute('fill') ?? ''));
  expect(swatches).toHaveLength(5);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PNG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('karachi-vaccination-rate-2012-02-21.png');
  await expect(page.getByText('Saved as karachi-vaccination-rate-2012-02-21.png.')).toBeVisible();
  const png = PNG.sync.read(readFileSync(await file.path()));
  expect([png.width, png.height]).toEqual([2800, 1980]);
  for (const count of countOf(png, swatches)) expect(count).toBeGreaterThan(5000);
});
