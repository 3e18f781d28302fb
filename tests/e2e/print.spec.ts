/** Printing: the page prints as a plate with its table, on one sheet, without anything to press. */
import { expect, type Page, test } from '@playwright/test';
import { open } from './atlas.ts';

const VIEW = '#fill=control&show=no-go&day=2012-02-21';
const plates = (page: Page) => page.locator('.printed svg[role=img]');

/** Waits for what the page loads for the printer once its map stands. */
async function readyToPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(plates(page).filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: null });
}

test('on paper there is one plate with title, source, legend, table, date and address', async ({ page }) => {
  await open(page, VIEW);
  await expect(plates(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const plate = plates(page).filter({ visible: true });
  await expect(plate).toHaveCount(1);
  for (const words of [
    'Control of Karachi’s neighbourhoods as a US consulate cable describes it, spring 2009',
    'As a leaked cable of the US consulate in Karachi says',
    'MQM-H has a stronghold',
    'Gulshan-e-Iqbal',
    'Made on ',
    '#fill=control&show=no-go',
  ])
    await expect(plate).toContainText(words);
  await expect(page.locator('#atlas')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#atlas')).toBeVisible();
  await expect(plates(page)).toHaveCount(0);
});

for (const [way, landscape] of [
  ['upright', false],
  ['across', true],
] as const)
  test(`what is printed on A4 ${way} is one page and holds no picture`, async ({ page }) => {
    await open(page, VIEW);
    await readyToPrint(page);
    const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).not.toContain('/Subtype /Image');
  });
