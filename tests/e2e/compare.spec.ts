import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { open, recordOf, townButton } from './atlas.ts';

/** Characters that the address of a comparison of four places may take after its `#`. */
const LONGEST_FRAGMENT = 300;

const comparison = (page: Page, places: string) =>
  page.getByRole('table', { name: `${places} by every indicator of the atlas` });
const compare = (page: Page, town: string) =>
  page.getByRole('button', { name: `Compare ${town}`, exact: true });
/** The buttons that Tab comes to, of those that compare a town. */
const stops = (page: Page) =>
  page
    .getByRole('region', { name: 'Table of the towns' })
    .getByRole('button', { name: /^Compare / })
    .and(page.locator('[tabindex="0"]'));
const searchBox = (page: Page) => page.getByRole('combobox', { name: /^Search/ });

test('two presses lay two towns side by side: values, differences, and what was not received', async ({
  page,
}) => {
  await open(page);
  await compare(page, 'Lyari').click();
  await expect(page.getByText('Lyari is A: compare another place with it.')).toBeVisible();
  await expect(compare(page, 'Lyari')).toHaveText('A');
  await expect(recordOf(page, 'Lyari')).toBeHidden();
  await compare(page, 'Saddar').click();
  await expect(page).toHaveURL(/places=lyari,saddar/);
  const table = comparison(page, 'Lyari and Saddar');
  await expect(page.getByRole('tab', { name: 'Compare' })).toBeInViewport();
  await expect(table.getByRole('columnheader', { name: /^A Lyari/ })).toBeInViewport();
  await expect(table.getByRole('columnheader', { name: /^A Lyari/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /^B Saddar/ })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText(
    'Lyari reported 10,151 children vaccinated over two days (20 and 21 February 2012), second of the 16 towns with full counts. Parts closed to police, says the cable (¶ 12; US consulate cable, spring 2009).',
  );
  const rate = table.getByRole('row', { name: /^Vaccinated per 1,000 residents, 21 February 2012/ });
  await expect(rate.getByRole('cell').last()).toHaveText('−1.6 per 1,000 residents');
  const second = table.getByRole('row', { name: /^Children vaccinated, 21 February 2012/ });
  await expect(second.getByRole('cell').last()).toHaveText('−1,062 children vaccinated');
  const first = table.getByRole('row', { name: /^Children vaccinated, 20 February 2012/ });
  const saddar = first.getByRole('cell').nth(1);
  await expect(saddar.getByRole('button')).toHaveText(/^not received/);
  await expect(saddar).not.toContainText('of 16');
  await expect(first.getByRole('cell').last()).toHaveText('not received: no difference');
});

test('the same by keyboard alone, on to the evidence of what was not received', async ({ page }) => {
  await open(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Enter');
  await expect(townButton(page, 'Gadap')).toBeFocused();
  await press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Sort by name' })).toBeFocused();
  await press('Enter', 'Tab', 'End');
  await expect(townButton(page, 'SITE')).toBeFocused();
  await press('ArrowUp', 'ArrowUp');
  await expect(townButton(page, 'Saddar')).toBeFocused();
  await expect(stops(page)).toHaveAccessibleName('Compare Saddar');
  await press('Tab', 'Enter');
  await expect(compare(page, 'Saddar')).toHaveText('A');
  await press('Shift+Tab', 'Home', 'ArrowDown');
  await expect(townButton(page, 'Bin Qasim')).toBeFocused();
  await expect(stops(page)).toHaveAccessibleName('Compare Bin Qasim');
  await press('Tab', 'Enter');
  await expect(comparison(page, 'Saddar and Bin Qasim')).toBeVisible();
  const own = page.getByRole('button', {
    name: /evidence for Saddar, Children vaccinated, 20 February 2012$/,
  });
  await own.focus();
  await press('ArrowRight');
  await expect(
    page.getByRole('button', {
      name: /^1,552 .*evidence for Bin Qasim, Children vaccinated, 20 February 2012$/,
    }),
  ).toBeFocused();
  await press('ArrowLeft', 'Enter');
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading')).toHaveText(
    'The count of children vaccinated was not received',
  );
});

test('a record leads to the comparison of its place with another', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21&places=lyari');
  await page.getByRole('button', { name: 'Compare Lyari with another place' }).click();
  await expect(page.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel')).toContainText('Add another place.');
  await searchBox(page).fill('Saddar');
  await searchBox(page).press('Shift+Enter');
  await expect(comparison(page, 'Lyari and Saddar')).toBeVisible();
});

test('towns and a district are mixed, four at most; the address stays short, and one is taken out again', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&show=vaccinated,no-go&day=2012-02-21&places=lyari,saddar');
  for (const name of ['District South', 'Gulshan-e-Iqbal']) {
    await searchBox(page).fill(name);
    await searchBox(page).press('Shift+Enter');
    // What is typed next is looked for next.
    await expect(searchBox(page)).toHaveValue('');
  }
  await expect(page).toHaveURL(/places=lyari,saddar,district-south,gulshan-e-iqbal/);
  expect((page.url().split('#')[1] ?? '').length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
  const table = comparison(page, 'Lyari, Saddar, District South and Gulshan-e-Iqbal');
  await expect(table.getByRole('columnheader', { name: /^C District South/ })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText(
    'District South reported 14,259 children vaccinated in 3 of 4 counts (20 and 21 February 2012), a partial sum that is not ranked.',
  );
  await expect(table.getByRole('row', { name: /^Children vaccinated, 21 February 2012/ })).toContainText(
    '+4,108 children vaccinatedsum of a district against one town',
  );
  await searchBox(page).fill('Baldia');
  await searchBox(page).press('Shift+Enter');
  await expect(page.getByText(/^4 places are compared already/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove Lyari from the comparison' }).click();
  await expect(page).toHaveURL(/places=saddar,district-south,gulshan-e-iqbal/);
  const fewer = comparison(page, 'Saddar, District South and Gulshan-e-Iqbal');
  await expect(fewer.getByRole('columnheader', { name: /^A Saddar/ })).toBeVisible();
});

test('the comparison is saved as a table, and what was not received has no number in it', async ({
  page,
}) => {
  await open(page, '#fill=control&show=&day=2012-02-21&places=lyari,saddar,district-south&panel=compare');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('karachi-comparison.csv');
  const rows = csvParse(readFileSync(await file.path(), 'utf8'));
  const lines = new Set(
    ['Lyari', 'Saddar', 'District South'].map((name) => rows.filter(({ place }) => place === name).length),
  );
  expect(lines.size).toBe(1);
  const rowOf = (day: string, name: string) =>
    rows.find((row) => row.indicator === 'Children vaccinated' && row.day === day && row.place === name);
  expect(rowOf('20 February 2012', 'Saddar')).toMatchObject({
    letter: 'B',
    value: 'not received',
    number: '',
    kind: 'not-received',
    'difference against the first': '',
  });
  expect(rowOf('21 February 2012', 'Saddar')).toMatchObject({
    number: '4108',
    'difference against the first': '-1062',
    'unit of the difference': 'children vaccinated',
    claims: 'vaccination/saddar/2012-02-21/2012-02-21',
  });
});
