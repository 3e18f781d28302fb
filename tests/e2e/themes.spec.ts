import { expect, test } from '@playwright/test';
import { legend, open, title } from './atlas.ts';

const FILLS = [
  {
    name: 'Vaccinated per 1,000 residents',
    title: 'Schoolchildren vaccinated per 1,000 residents, 21 February 2012',
    sentence: 'Each town’s colour shows how many children were vaccinated per 1,000 residents.',
  },
  {
    name: 'Share of all children vaccinated',
    title: 'Each town’s share of the schoolchildren vaccinated in Karachi, 21 February 2012',
    sentence: 'Each town’s colour shows its share of all children counted in the city.',
  },
  {
    name: 'Who is said to control it',
    title: 'Control of Karachi’s neighbourhoods as a US consulate cable describes it, spring 2009',
    sentence:
      'Each colour is a party or gang that the cable names for the place; stripes are two claims side by side.',
  },
  {
    name: 'Population density, 1998',
    title: 'Residents per square kilometre, Karachi’s towns, 1998',
    sentence: 'Each town’s colour shows how many residents it had per square kilometre.',
  },
];

const OVERLAYS = [
  { name: 'Children vaccinated', sentence: 'Each circle’s area follows the number of children vaccinated.' },
  {
    name: 'Change from 20 to 21 February',
    sentence: 'Each circle’s area follows how many more children were vaccinated on the second day.',
  },
  {
    name: 'No-go areas',
    sentence:
      'Hatched areas are those that somebody is said to have found closed; a soft edge means that only parts were.',
  },
  {
    name: 'Named places',
    sentence:
      'Each point is a place that the document names; the figure beside it is how precisely it could be located.',
  },
  { name: 'Dated events', sentence: 'Each point is a dated event at the place where the document puts it.' },
];

test('each theme is one press away and its legend says in a sentence what the map shows', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await open(page);
  for (const fill of FILLS) {
    await page.getByRole('radio', { name: fill.name }).check();
    await expect(title(page)).toHaveText(fill.title);
    await expect(legend(page)).toContainText(fill.sentence);
  }
  for (const overlay of OVERLAYS) {
    await page.getByRole('checkbox', { name: overlay.name }).check();
    await expect(page.getByText(overlay.sentence)).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('the day moves between 20 and 21 February, and what was not received says so', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: '20 February' }).check();
  await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 20 February 2012');
  const site = page.getByRole('row', { name: /^SITE/ });
  await expect(site).toContainText('not received');
  await expect(page.getByRole('img', { name: /not received: 2;/ })).toBeVisible();
  await page.getByRole('radio', { name: '21 February' }).check();
  await expect(site).toContainText('3.1');
  await page.getByRole('radio', { name: 'Both days' }).check();
  await expect(site).toContainText('partial');
  await page.getByRole('button', { name: 'Play the days' }).click();
  await expect(page.getByRole('radio', { name: '20 February' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '21 February' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Play the days' })).toBeEnabled();
});
