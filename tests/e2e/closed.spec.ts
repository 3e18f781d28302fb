import { expect, test } from '@playwright/test';
import { open, townButton } from './atlas.ts';

test('with the network cut but for its own origin, everything works and nothing else is asked for', async ({
  page,
  baseURL,
}) => {
  const own = new URL(baseURL ?? '').origin;
  const elsewhere: string[] = [];
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === own || url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    elsewhere.push(url.href);
    return route.abort();
  });
  await open(page);
  await page.getByRole('radio', { name: 'Population density, 1998' }).check();
  await townButton(page, 'Lyari').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await download;
  expect(elsewhere).toEqual([]);
});
