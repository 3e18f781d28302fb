import { expect, test } from '@playwright/test';
import { legend, open } from './atlas.ts';

test('an actor is chosen, and every map and its legend are cut to its places', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Actors' }).click();
  await page.getByRole('button', { name: 'MQM-Haqiqi', exact: true }).first().click();
  await expect(page).toHaveURL(/actor=mqm-h/);
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(legend(page).getByRole('img', { name: /left out: not named for MQM-H: 16/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(legend(page).getByRole('img', { name: /left out/ })).toBeHidden();
});

test('the killed of 2011 stand as bars with the gap to the stated total', async ({ page }) => {
  await open(page, '#fill=control&show=&day=2012-02-21&panel=actors');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('at least 400');
  await expect(panel).toContainText('389');
  await panel
    .getByRole('button', { name: /at least 135/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading')).toContainText(
    'MQM: at least 135 killed',
  );
});

test('an event of the timeline moves the map to its place', async ({ page }) => {
  await open(page, '#fill=control&show=events&day=2012-02-21&panel=time');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /Nishtar Park/ })
    .first()
    .click();
  await expect(page).toHaveURL(/places=nishtar-park.*at=11\.50\/24\.87/);
});
