/**
 * The atlas as one file, opened as a double click opens it, with the network cut. `npm run build:file` makes it; `npm test` does so before
 * its journeys.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { PNG } from 'pngjs';
import { markOf } from '../../src/own/mark.ts';
import { KEY, LIGHT, OFFERED } from '../../src/page/lightmap.ts';
import { ur } from '../../src/words/ur.ts';
import { drop, evidence, legend, mapIn, recordOf, stands, title } from './atlas.ts';

const PATH = resolve('dist-file/karachi-atlas.html');
const FILE = pathToFileURL(PATH).href;

/** Nearly black pixels of a plate of A4 in Urdu: 122,948 are counted with its letters, 1,490 without. */
const LEAST_INK = 60_000;

const FILLS = [
  ['Share of all children vaccinated', 'Each town’s colour shows its share of all children counted'],
  ['Who is said to control it', 'Each colour is a party or gang that the cable names for the place'],
  ['Population density, 1998', 'Each town’s colour shows how many residents it had per square kilometre'],
  ['Vaccinated per 1,000 residents', 'Each town’s colour shows how many children were vaccinated per 1,000'],
] as const;
const OVERLAYS = [
  ['Children vaccinated', 'Each circle’s area follows the number of children vaccinated.'],
  ['Change from 20 to 21 February', 'Each circle’s area follows how many more children'],
  ['No-go areas', 'Hatched areas are those that somebody is said to have found closed'],
  ['Named places', 'Each point is a place that the document names'],
  ['Dated events', 'Each point is a dated event at the place'],
] as const;

/** What a page of the file asks for besides itself and what it has made, and what it complains of. Both stay empty. */
const test = base.extend<{ readonly strays: string[] }>({
  strays: [
    async ({ page, context }, use) => {
      expect(existsSync(PATH), `there is no ${PATH}: npm run build:file makes it`).toBe(true);
      await context.setOffline(true);
      const strays: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') strays.push(message.text());
      });
      page.on('pageerror', (error) => strays.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (url.split('#')[0] !== FILE && !/^(blob|data):/.test(url)) strays.push(url);
      });
      await use(strays);
      expect(strays).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a view on a live map, to which no light one is offered any more, or on the light one. */
async function openFile(page: Page, fragment: string, value: typeof OFFERED | typeof LIGHT): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => {
      // Some browsers run it in the empty page before, which may keep nothing.
      if (/^(http|file)/.test(location.href)) localStorage.setItem(key, kept);
    },
    [KEY, value] as const,
  );
  await page.goto(FILE + fragment);
  await stands(page, mapIn(fragment), value === LIGHT ? 'light' : 'live');
}

/** Saves what is shown, and gives back what is in the file. */
async function exported(page: Page, format: string, panel = 'Export'): Promise<Buffer> {
  const button = page.getByRole('button', { name: panel, exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  return readFileSync(await (await download).path());
}

/** How many pixels are nearly black, as letters are. */
function inkOf({ data }: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 200) count += 1;
  return count;
}

test('the map is live, and every theme and what can be laid on it is there', async ({ page }) => {
  await openFile(page, '', OFFERED);
  for (const [name, sentence] of FILLS) {
    await page.getByRole('radio', { name, exact: true }).check();
    await expect(legend(page)).toContainText(sentence);
  }
  for (const [name, sentence] of OVERLAYS) {
    await page.getByRole('checkbox', { name, exact: true }).check();
    await expect(page.getByText(sentence)).toBeVisible();
  }
});

test('a town is found, compared with another, a second map laid over the first, and a reload keeps it all', async ({
  page,
}) => {
  await openFile(page, '#fill=vaccination-rate&show=&day=2012-02-21', OFFERED);
  const search = page.getByRole('combobox', { name: /^Search/ });
  await search.fill('Gulburg');
  await search.press('Enter');
  await expect(recordOf(page, 'Gulberg')).toBeVisible();
  await page.getByRole('button', { name: 'Compare Saddar', exact: true }).click();
  await expect(
    page.getByRole('table', { name: 'Gulberg and Saddar by every indicator of the atlas' }),
  ).toContainText('per 1,000 residents');
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await expect(page.getByRole('slider', { name: /^Dividing line/ })).toBeVisible();
  const told = await title(page).textContent();
  await expect(page).toHaveURL(/against=/);
  await page.reload();
  await stands(page);
  await expect(title(page)).toHaveText(told ?? '');
  await expect(page).toHaveURL(/#.*against=.*places=gulberg,saddar/);
});

test('SVG, PNG, PDF, CSV and GeoJSON are saved and hold what they should, and a dropped one brings its view back', async ({
  page,
}) => {
  const view = '#fill=control&show=no-go&day=2012-02-21&places=lyari';
  await openFile(page, view, LIGHT);
  const svg = (await exported(page, 'SVG')).toString();
  expect(svg).toContain('<title>Control of Karachi’s neighbourhoods');
  // The face is in it, as what it is.
  expect(svg).toContain(`url(data:font/woff;base64,${Buffer.from('wOFF').toString('base64').slice(0, 5)}`);
  const pdf = await exported(page, 'PDF');
  expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7.*\/FontFile2.*%%EOF\s*$/s);
  const png = PNG.sync.read(await exported(page, 'PNG'));
  expect([png.width, png.height]).toEqual([3508, 2480]);
  expect(new Set(png.data).size).toBeGreaterThan(100);
  const rows = csvParse((await exported(page, 'CSV')).toString());
  expect(rows.filter(({ theme, place }) => theme === 'control' && place === 'lyari').length).toBe(1);
  const { type, features } = JSON.parse((await exported(page, 'GeoJSON')).toString());
  expect([type, features.length > 0]).toEqual(['FeatureCollection', true]);
  await openFile(page, '#fill=density&show=&day=2012-02-20', LIGHT);
  await drop(page, 'map.svg', Buffer.from(svg));
  await expect(page.getByText('The view of map.svg is back.')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${view}$`));
});

test('it is read and exported in Urdu, in its own letters', async ({ page }) => {
  await openFile(page, '#fill=control&show=no-go&day=2012-02-21', LIGHT);
  await page.getByRole('link', { name: 'اردو' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('کراچی اٹلس');
  // Some browsers put a name in quotes.
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    );
  await expect.poll(loaded).toContain('Noto Nastaliq Urdu');
  await expect.poll(loaded).toContain('Noto Naskh Arabic');
  const { export: panel } = ur.page.masthead;
  const svg = (await exported(page, 'SVG', panel)).toString();
  expect(svg).toContain('lang=ur');
  expect(svg).toContain("font-family:'Noto Nastaliq Urdu'");
  const pdf = (await exported(page, 'PDF', panel)).toString('latin1');
  expect(pdf).toContain('/Lang (ur)');
  expect(pdf).toMatch(/\/BaseFont \/\w+\+NotoNastaliqUrdu/);
  const png = PNG.sync.read(await exported(page, 'PNG', panel));
  expect(inkOf(png)).toBeGreaterThan(LEAST_INK);
});

test('the text of the document is read beside the map, and embedding says why it cannot be', async ({
  page,
}) => {
  await openFile(page, '#fill=vaccination-rate&show=&day=2012-02-21&panel=document', LIGHT);
  const text = 'A made-up page: Baldia Town 2400; and further on, Lyari Town 4981.';
  await page
    .getByLabel('Open the text of the document')
    .setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Baldia Town 2400' }).click();
  await expect(evidence(page).getByRole('heading')).toHaveText('2,400 children vaccinated');
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const builder = page.getByRole('dialog', { name: 'Embed this map' });
  await expect(builder).toContainText('This atlas is a file on your own machine');
  await expect(builder.getByRole('button', { name: 'Copy the code' })).toHaveCount(0);
});

test('the whole atlas is saved as one PDF, in letters and lines', async ({ page }) => {
  // Some fifty pages.
  test.slow();
  await openFile(page, '#fill=control&show=no-go&day=2012-02-21&lang=ur', LIGHT);
  const { masthead } = ur.page;
  const pdf = (await exported(page, ur.files.formats.atlas, masthead.export)).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(9 + 5 + 18);
  expect(pdf).toMatch(/\/BaseFont \/\w+\+NotoNastaliqUrdu/);
  expect(pdf).not.toContain('/Subtype /Image');
});

test('opened from a disk it is printed as one page', async ({ page }) => {
  await openFile(page, '#fill=control&show=no-go&day=2012-02-21', LIGHT);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed svg[role=img]').filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).not.toContain('/Subtype /Image');
});

test('a table of the reader’s own is dropped, drawn and kept through a reload', async ({ page }) => {
  await openFile(page, '#fill=density&show=&day=2012-02-20', LIGHT);
  await drop(page, 'homes.csv', Buffer.from('Town,Piped homes %\nLyari,12.5\nSaddar,40\nMalir,55'));
  const sheet = page.getByRole('dialog', { name: 'A table of your own' });
  await sheet.getByLabel('What the number is').fill('% of homes');
  await sheet.getByLabel('Source', { exact: true }).fill('Census office');
  await sheet.getByLabel('The numbers are of').fill('1998');
  await Promise.all([page.waitForEvent('load'), sheet.getByRole('button', { name: 'Draw it' }).click()]);
  await expect(title(page)).toHaveText('Piped homes %, 1998');
  await page.reload();
  await expect(title(page)).toHaveText('Piped homes %, 1998');
  // What says that there are tables may be lost by itself: the address that shows one asks all the same.
  await page.evaluate((mark) => localStorage.removeItem(mark), markOf('karachi'));
  await page.reload();
  await expect(title(page)).toHaveText('Piped homes %, 1998');
  await expect(legend(page)).toContainText('3 of 18 towns');
});
