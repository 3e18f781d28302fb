import { expect, test } from '@playwright/test';
import { open } from './atlas.ts';

const OWN_TEXT =
  'A made-up page. Somewhere on it stands: Baldia Town 2400; and further on, Lyari Town 4981. The rest is missing.';

test('the reader’s own text is opened and read beside the map, linked both ways', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&panel=document');
  const choose = page.getByLabel('Open the text of the document');
  await choose.setInputFiles({
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from([137, 80, 0, 0]),
  });
  await expect(page.getByText('“picture.png” is not plain text.')).toBeVisible();
  await choose.setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(OWN_TEXT) });
  await expect(page.getByText(/^\d+ anchors not found in this text$/)).toBeVisible();
  await page.getByRole('button', { name: 'Baldia Town 2400' }).click();
  const card = page.getByRole('region', { name: 'Evidence' });
  await expect(card.getByRole('heading')).toHaveText('2,400 children vaccinated');
  await expect(page.getByRole('button', { name: 'Baldia Town 2400' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});
