import { expect, test } from '@playwright/test';
import { clipboardOf, legend, open, recordOf } from './atlas.ts';

test('from Lyari’s hatch to its paragraph, and back to the map', async ({ page }) => {
  await open(page, '#fill=control&show=no-go&day=2012-02-21&places=lyari');
  const nogo = page.getByRole('region', { name: 'Legend: Said to be closed' });
  await nogo.getByRole('button', { name: 'Evidence: US consulate cable, spring 2009, ¶ 12' }).click();
  const card = page.getByRole('region', { name: 'Evidence' });
  await expect(card.getByRole('heading')).toHaveText('Some parts of Lyari closed to police');
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card).toContainText('cable: US consulate cable, spring 2009, ¶ 12');
  await expect(page).toHaveURL(/claim=no-go\/lyari\/police/);
  await card.getByRole('button', { name: 'Show Lyari on the map' }).click();
  await expect(page).toHaveURL(/places=lyari.*at=11\.50\/24\.86/);
  await expect(recordOf(page, 'Lyari')).toBeVisible();
});

test('the document is walked claim by claim in its own order', async ({ page }) => {
  await open(
    page,
    '#fill=control&show=&day=2012-02-21&claim=control/gulberg/mqm/controls/2009-04/cable-2009',
  );
  const card = page.getByRole('region', { name: 'Evidence' });
  await expect(card.getByRole('heading')).toHaveText('MQM controls Gulberg');
  await expect(card).toContainText('¶ 4');
  const counter = card.getByText(/^\d+ of 387$/);
  const before = Number((await counter.textContent())?.split(' ')[0]);
  await card.getByRole('button', { name: 'Next claim' }).click();
  await expect(card.getByText(`${before + 1} of 387`)).toBeVisible();
  await card.getByRole('button', { name: 'Previous claim' }).click();
  await expect(card.getByRole('heading')).toHaveText('MQM controls Gulberg');
});

test('a value in the table opens its evidence, and its citation can be copied as BibTeX', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: '8.2: evidence for Lyari' }).click();
  const card = page.getByRole('region', { name: 'Evidence' });
  await expect(card.getByRole('heading')).toHaveText('5,170 children vaccinated');
  const workings = card.getByRole('region', { name: 'Worked out with it' });
  await expect(workings).toContainText('Vaccinated per 1,000 residents, 21 February 2012');
  await expect(workings).toContainText(
    'Lyari: 8.2 children vaccinated per 1,000 residents, 4th of 18 (derived: 5,170 children ÷ 627,195 residents of 1998).',
  );
  await workings.getByRole('button', { name: /residents/ }).click();
  await expect(card.getByRole('heading')).toContainText('residents');
  // What the number is worked out from leads back to the rest of it.
  await workings.getByRole('button', { name: /^5,170 children vaccinated, 21 February 2012/ }).click();
  await expect(card.getByRole('heading')).toHaveText('5,170 children vaccinated');
  await card.getByRole('button', { name: 'Copy citation: BibTeX' }).click();
  await expect(page.getByText('The citation is copied.')).toBeVisible();
  const copied = await clipboardOf(context, baseURL);
  expect(copied).toMatch(/^@article\{report-2012,/);
  await card.getByRole('button', { name: 'Close evidence' }).click();
  await expect(card).toBeHidden();
  await expect(legend(page)).toContainText('Each town’s colour shows');
});
