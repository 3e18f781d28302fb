/** A reader's own table: from what people send to a map that is kept, compared, exported, passed on and thrown away. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { clipboardOf, drop, evidence, legend, open, recordOf, stands, title, townButton } from './atlas.ts';
import { lookOver } from './axe.ts';

const FILES = 'tests/own/files';
const START = '#fill=density&show=&day=2012-02-20';
const SOURCE = 'Newspaper report of the campaign';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'A table of your own' });
const draw = (page: Page) => sheet(page).getByRole('button', { name: 'Draw it' });
const bring = (page: Page, name: string) => drop(page, name, readFileSync(`${FILES}/${name}`));

async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'A table of your own…' }).click();
  await expect(sheet(page)).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await sheet(page).getByLabel('Or paste cells here').fill(text);
  await sheet(page).getByRole('button', { name: 'Read what is pasted' }).click();
}

/** Says the last of what is asked, and waits until the page stands anew. */
async function drawn(page: Page): Promise<void> {
  await expect(draw(page)).toBeEnabled();
  await Promise.all([page.waitForEvent('load'), draw(page).click()]);
  await stands(page);
}

/** Saves what is shown in a format, and gives back what is in the file. */
async function exported(page: Page, format: string): Promise<string> {
  const button = page.getByRole('button', { name: 'Export', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  return readFileSync(await (await download).path()).toString();
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a table as a person types it is asked about, drawn, kept, exported, saved, thrown away and dropped again', async ({
  page,
}) => {
  await open(page, START);
  await bring(page, 'vaccination-typed.csv');
  await expect(sheet(page)).toContainText('vaccination-typed.csv: 23 lines, 3 columns.');
  await expect(sheet(page)).toContainText('18 of 18 towns found.');
  await expect(sheet(page).getByRole('heading', { name: 'What is in the columns?' })).toBeFocused();
  await expect(draw(page)).toBeDisabled();
  await expect(sheet(page)).toContainText('What do the words among the numbers mean? Say it of 1 word.');
  await sheet(page).getByLabel('“not received” (2 times)').selectOption('asked for, not received');
  await sheet(page).getByLabel('Title', { exact: true }).fill('Children reached');
  await sheet(page).getByLabel('count something').check();
  await sheet(page).getByLabel('What is counted').fill('children');
  await sheet(page).getByLabel('The numbers of several days may be added up').check();
  await sheet(page).getByLabel('Also as a rate').selectOption('per so many residents');
  await expect(sheet(page).getByRole('figure')).toContainText('34 values');
  // A bad file takes nothing away of what was said.
  await drop(page, 'report.csv', Buffer.from('%PDF-1.7\n'));
  await expect(sheet(page).getByRole('alert')).toHaveText(/^“report\.csv” is a PDF, which is not read here/);
  await sheet(page).getByLabel('Source', { exact: true }).fill(SOURCE);
  await drawn(page);

  await expect(title(page)).toHaveText('Children reached per 1,000 residents, 20 February 2012');
  await expect(page.getByRole('checkbox', { name: 'Children reached', exact: true })).not.toBeChecked();
  await expect(legend(page)).toContainText('5 natural classes, 16 of 18 towns');
  await page.getByRole('radio', { name: 'Both days' }).check();
  await expect(legend(page)).toContainText('natural classes');
  await page.getByRole('radio', { name: '21 February' }).check();
  await expect(title(page)).toHaveText('Children reached per 1,000 residents, 21 February 2012');
  await expect(page).toHaveURL(/day=2012-02-21/);
  await page.reload();
  await stands(page);
  await expect(title(page)).toHaveText('Children reached per 1,000 residents, 21 February 2012');

  const svg = await exported(page, 'SVG');
  for (const said of ['Children reached per 1,000 residents, 21 February 2012', SOURCE, 'lines 4–'])
    expect(svg).toContain(said);
  expect(svg).not.toContain('All were read as brought together');
  const csv = await exported(page, 'CSV');
  expect(csv).toContain(SOURCE);
  expect(csv).toContain('2012-02-21');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(
    page.getByText('The link is copied. The table is in it. It opens on this machine only'),
  ).toBeVisible();

  await openSheet(page);
  await expect(sheet(page).getByRole('heading', { name: 'Kept in this browser' })).toBeVisible();
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^own-vaccination-typed-.*\.atlas\.json$/);
  const bytes = readFileSync(await file.path());
  await sheet(page).getByRole('button', { name: 'Throw away' }).click();
  const asked = sheet(page).getByRole('group', {
    name: 'Throw away “vaccination-typed”? It cannot be brought back.',
  });
  await expect(asked.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await lookOver(page, 'asked');
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(sheet(page).getByRole('button', { name: 'Throw away' })).toBeFocused();
  await page.keyboard.press('Enter');
  await Promise.all([
    page.waitForEvent('load'),
    asked.getByRole('button', { name: 'Throw it away' }).click(),
  ]);
  await stands(page);
  await expect(title(page)).not.toHaveText(/Children reached/);
  await expect(page.getByText('The address asks for')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /^Children reached/ })).toHaveCount(0);
  // Back leads to a step that showed it.
  await page.goBack();
  await expect(page.getByText('This step showed a table of your own that is here no more')).toBeVisible();
  await expect(page.getByText('The address asks for')).toHaveCount(0);
  await page.goForward();
  await Promise.all([page.waitForEvent('load'), drop(page, file.suggestedFilename(), bytes)]);
  await stands(page);
  // In the view that it was saved in.
  await expect(title(page)).toHaveText('Children reached per 1,000 residents, 21 February 2012');
});

test('pasted cells: a guess is put right, a misspelt town chosen, breaks are the reader’s own, and a link carries it all', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await open(page, START);
  await openSheet(page);
  await paste(
    page,
    'Town\tWells\tHouses\nLiyari\t12\t40\nSaddar\tn/a\t50\nKorangi\t30\t60\nAtlantis\t1\t2\nMalir\t9\t90',
  );
  // A likely place is shown and not taken.
  const likely = sheet(page).getByLabel('“Liyari” (line 2) is');
  await expect(likely).toHaveValue('lyari');
  await expect(sheet(page)).toContainText('3 of 18 towns found.');
  await expect(draw(page)).toBeDisabled();
  await sheet(page).getByRole('button', { name: 'Yes, Lyari' }).click();
  await expect(likely).toHaveCount(0);
  await sheet(page).getByLabel('“Atlantis” (line 5) is').selectOption('left out');
  await expect(sheet(page)).toContainText('4 of 18 towns found.');
  await sheet(page).getByLabel('“n/a” (once)').selectOption('does not apply there');
  const wells = sheet(page).getByRole('group', { name: 'Map “Wells”' });
  await wells.getByLabel('count something').check();
  await wells.getByLabel('What is counted').fill('wells');
  await wells.getByLabel('Also as a rate').selectOption('by another column');
  await wells.getByLabel('Divided by').selectOption('Houses');
  await wells.getByLabel('Method').selectOption('own breaks');
  await wells.getByLabel('Breaks, from the least').fill('20; 40');
  await expect(wells.getByRole('figure')).toContainText(
    '3 values: 1 in 10.0 – 20.0, 1 in 20.0 – 40.0 and 1 in 40.0 – 50.0.',
  );
  await sheet(page).getByLabel('Map “Houses”').uncheck();
  await sheet(page).getByLabel('Name of the table').fill('Wells');
  await sheet(page).getByLabel('Source', { exact: true }).fill('Survey of wells');
  const date = sheet(page).getByLabel('The numbers are of');
  await date.fill('the year before last');
  await expect(sheet(page).getByRole('button', { name: 'the year before last' })).toBeVisible();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await date.fill('2011');
  await expect(date).not.toHaveAttribute('aria-invalid');
  await drawn(page);
  await page.getByRole('radio', { name: /^Wells per 100 of Houses/ }).check();
  await expect(legend(page)).toContainText('3 classes at breaks of the reader’s own, 3 of 17 towns');
  await expect(legend(page)).toContainText('does not apply there, or no town');
  await expect(legend(page)).toContainText('Read from a pasted table,');
  await townButton(page, 'Lyari').click();
  await expect(page).toHaveURL(/places=lyari/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(
    page.getByText('The table is in it. It opens on this machine only, where the atlas runs'),
  ).toBeVisible();
  const link = await clipboardOf(context, baseURL);
  expect(link.length).toBeLessThan(4096);

  const fresh = await browser.newContext({ serviceWorkers: 'block' });
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(title(other)).toHaveText(/^Wells per 100 of Houses/);
  await expect(other.getByText('The link brought a table with it, “Wells”.')).toBeVisible();
  await expect(other).not.toHaveURL(/own=/);
  const cut = await fresh.newPage();
  await cut.goto(`${link.slice(0, -40)}`);
  await expect(cut.getByText('The link brought a table that cannot be read')).toBeVisible();
  await fresh.close();
});

/** Says all that is asked of wells, in 2011. */
async function saidOfWells(page: Page): Promise<void> {
  const own = sheet(page);
  await own.getByLabel('count something').check();
  await own.getByLabel('What is counted').fill('wells');
  await own.getByLabel('Also as a rate').selectOption('per square kilometre');
  await own.getByLabel('Source', { exact: true }).fill('Survey of wells');
  await own.getByLabel('The numbers are of').fill('2011');
}

test('a table that was drawn is edited with all that was said of it, in its own place, from its file and from its lines', async ({
  page,
}) => {
  await open(page, START);
  await openSheet(page);
  await paste(
    page,
    'Wells of the city\n\nTown\tWells\nLyari\t12\nSaddar\tn/a\nMalir\t9\nAtlantis\t1\nSITE\t4',
  );
  await expect(sheet(page).getByLabel('Name of the table')).toHaveValue('Wells of the city');
  await sheet(page).getByLabel('“Atlantis” (line 7) is').selectOption('left out');
  await sheet(page).getByLabel('“n/a” (once)').selectOption('asked for, not received');
  await saidOfWells(page);
  await drawn(page);
  await expect(title(page)).toHaveText('Wells per km², 2011');
  const before = page.url();

  const edit = sheet(page).getByRole('button', { name: 'Edit' });
  await openSheet(page);
  await edit.click();
  await expect(sheet(page)).toContainText('“Wells of the city” as it was drawn');
  await expect(sheet(page)).toContainText('pasted table: 5 lines, 2 columns.');
  await expect(sheet(page).getByRole('heading', { name: 'What is in the columns?' })).toBeFocused();
  await expect(sheet(page).getByLabel('“n/a” (once)')).toHaveValue('not-received');
  await expect(sheet(page).getByText('Atlantis: left out by you (line 7)')).toHaveCount(1);
  await lookOver(page, 'edited');
  await expect(sheet(page).getByLabel('Source', { exact: true })).toHaveValue('Survey of wells');
  await sheet(page).getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(edit).toBeFocused();
  await edit.click();
  await sheet(page).getByLabel('Also as a rate').selectOption('per so many residents');
  await sheet(page).getByLabel('Title', { exact: true }).fill('Handpumps');
  const redraw = sheet(page).getByRole('button', { name: 'Draw it again' });
  await Promise.all([page.waitForEvent('load'), redraw.click()]);
  await stands(page);
  await expect(title(page)).toHaveText('Handpumps per 1,000 residents, 2011');
  expect(page.url()).not.toBe(before);
  await expect(page.getByText('The address asks for')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /^Wells/ })).toHaveCount(0);

  // In the place of the first one, which is gone.
  await openSheet(page);
  await expect(sheet(page).getByRole('button', { name: 'Edit' })).toHaveCount(1);
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Save as a file' }).click();
  const bytes = readFileSync(await (await download).path());
  const away = async () => {
    await sheet(page).getByRole('button', { name: 'Throw away' }).click();
    await Promise.all([
      page.waitForEvent('load'),
      sheet(page).getByRole('button', { name: 'Throw it away' }).click(),
    ]);
    await stands(page);
  };
  await away();
  await Promise.all([page.waitForEvent('load'), drop(page, 'wells.atlas.json', bytes)]);
  await stands(page);
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Edit' }).click();
  // What was said came along, and what was left out did not.
  await expect(sheet(page)).toContainText('pasted table: 4 lines, 2 columns.');
  await expect(sheet(page)).not.toContainText('Atlantis');
  await expect(sheet(page).getByLabel('“n/a” (once)')).toHaveValue('not-received');
  await page.keyboard.press('Escape');

  // As an older atlas saved it, without what it was drawn from.
  const { draft: _, ...old } = JSON.parse(bytes.toString());
  await openSheet(page);
  await away();
  await Promise.all([
    page.waitForEvent('load'),
    drop(page, 'wells.atlas.json', Buffer.from(JSON.stringify(old))),
  ]);
  await stands(page);
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Edit' }).click();
  await expect(sheet(page)).toContainText('it is changed from its own lines');
  await expect(sheet(page)).toContainText('All is said: it can be drawn.');
  await sheet(page).getByLabel('Title', { exact: true }).fill('Pumps');
  await Promise.all([page.waitForEvent('load'), redraw.click()]);
  await stands(page);
  await expect(title(page)).toHaveText('Pumps per 1,000 residents, 2011');
});

test('each thing that is still to be said leads to its field, by its label', async ({ page }) => {
  await open(page, START);
  await openSheet(page);
  await paste(
    page,
    'Town,Wells,Opened,Share,Supply\nLyari,n/a,01/02/2012,2.400,pipe\nLyari,5,01/02/2012,3.500,pipe\nAtlantis,7,03/04/2012,1.250,well',
  );
  const wants = sheet(page).getByRole('region', { name: 'Still to be said' }).getByRole('button');
  const press = (name: string) => wants.filter({ hasText: name }).click();
  const on = (label: string | RegExp) => expect(sheet(page).getByLabel(label)).toBeFocused();
  await press('Dates of “Opened” are written: choose in which order.');
  await on('Dates of “Opened” are written');
  await press('A point in “Share”: choose what it stands for.');
  await on('A point in “Share”');
  await press('Which places are they? Choose one for 1 name, or leave it out.');
  await on('“Atlantis” (line 4) is');
  await press('What becomes of them? Say it of the places that stand on several lines.');
  await on('What becomes of them?');
  await press('What do the words among the numbers mean? Say it of 1 word.');
  await on('“n/a” (once)');
  await press('“Wells” – Its numbers: say whether they count or are rates.');
  const wells = sheet(page).getByRole('group', { name: 'Map “Wells”' });
  await expect(wells.getByLabel('count something')).toBeFocused();
  await wells.getByLabel('count something').check();
  await press('“Wells” – What is counted: say it.');
  await expect(wells.getByLabel('What is counted')).toBeFocused();
  await wells.getByLabel('Also as a rate').selectOption('by another column');
  await press('“Wells” – Divided by: choose a column.');
  await expect(wells.getByLabel('Divided by')).toBeFocused();
  await wells.getByLabel('Title').fill('');
  await press('“Wells” – Title: give the map one.');
  await expect(wells.getByLabel('Title')).toBeFocused();
  await wells.getByLabel('Method').selectOption('own breaks');
  await wells.getByLabel('Breaks, from the least').fill('');
  await press('“Wells” – Breaks, from the least: give at least one.');
  await expect(wells.getByLabel('Breaks, from the least')).toBeFocused();
  await sheet(page).getByLabel('Name of the table').fill('');
  for (const label of ['Name of the table', 'Source']) {
    await press(`${label}: `);
    await expect(sheet(page).getByLabel(label, { exact: true })).toBeFocused();
  }
  await sheet(page).getByLabel('Published').fill('soon');
  await press('Published: “soon” cannot be read as one date');
  await on('Published');
  await sheet(page).getByLabel('What “Opened” holds').selectOption('left out');
  await press('The numbers are of: say when.');
  await on('The numbers are of');
  await sheet(page).getByLabel('What “Town” holds').selectOption('left out');
  await press('What is in the columns? Say which one names the places.');
  await on('What “Town” holds');
});

test('a workbook of sheets, categories that contest each other, and files that are refused', async ({
  page,
}) => {
  await open(page, START);
  await bring(page, 'handpumps-sheets.xlsx');
  await expect(sheet(page)).toContainText('The workbook has several sheets. Read which?');
  await sheet(page).getByRole('button', { name: 'By town' }).click();
  await expect(sheet(page)).toContainText('1 line is hidden in the workbook and is read all the same.');
  await sheet(page).getByRole('button', { name: 'Another table' }).click();
  await expect(sheet(page).getByLabel('Choose a file')).toBeFocused();
  await bring(page, 'shops-merged.xlsx');
  await expect(sheet(page).getByRole('alert')).toContainText('“shops-merged.xlsx” has merged cells at');
  const strange = JSON.stringify({ format: 'atlas-table', atlas: 'lahore', view: '', table: {} });
  await drop(page, 'wells.atlas.json', Buffer.from(strange));
  await expect(sheet(page).getByRole('alert')).toHaveText(
    '“wells.atlas.json” is a table of another atlas (lahore): open it there.',
  );
  await drop(page, 'wells.atlas.json', Buffer.from(strange.replace('lahore', 'karachi')));
  await expect(sheet(page).getByRole('alert')).toHaveText(
    /^“wells\.atlas\.json” holds a table with a fault at /,
  );
  await expect(sheet(page).getByRole('heading', { name: 'Kept in this browser' })).toHaveCount(0);
  await drop(page, 'cities.csv', Buffer.from('City,Wells\nLahore,4\nQuetta,5\nMultan,6\nKarachi,7'));
  await expect(sheet(page).getByRole('alert')).toHaveText(
    '“cities.csv” names no place of this atlas: what is looked for is a column of towns or districts by name, Urdu name, known spelling or id, such as “Baldia”, “\u2068بلدیہ\u2069” and “district-central”.',
  );
  await paste(page, 'Town,Supply\nLyari,pipe\nSaddar,tanker\nSaddar,pipe\nMalir,<b>well</b>');
  await expect(sheet(page).getByRole('alert')).toHaveCount(0);
  await sheet(page).getByLabel('What “Supply” holds').selectOption('categories');
  await sheet(page).getByLabel('Source', { exact: true }).fill('Water board');
  await sheet(page).getByLabel('The numbers are of').fill('2012-02');
  await drawn(page);
  await expect(title(page)).toHaveText('Supply, February 2012');
  await expect(legend(page)).toContainText('<b>well</b>');
  await expect(legend(page)).toContainText('tanker and pipe');
});

test('by keyboard alone: from the menu to the drawn map, and in Urdu', async ({ page }) => {
  await open(page, START);
  await page.getByRole('button', { name: 'A table of your own…' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  const on = async (name: string | RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const { activeElement: one } = document;
        const labels =
          one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
            ? [...(one.labels ?? [])]
            : [];
        return labels.map(({ textContent }) => textContent).join() || (one?.textContent ?? '');
      });
      if (typeof name === 'string' ? label === name : name.test(label)) return;
    }
    throw new Error(`no press of Tab comes to ${name}`);
  };
  await on('Or paste cells here');
  await page.keyboard.insertText('Town,Share of homes %\nLyari,12.5\nSaddar,40\nMalir,55');
  await on('Read what is pasted');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('heading', { name: 'What is in the columns?' })).toBeFocused();
  await on('What the number is');
  await page.keyboard.insertText('% of homes');
  await on('Source');
  await page.keyboard.insertText('Census office');
  await on('The numbers are of');
  await page.keyboard.insertText('1998');
  await on('Draw it');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await stands(page);
  await expect(title(page)).toHaveText('Share of homes %, 1998');
  await townButton(page, 'Lyari').focus();
  await page.getByRole('link', { name: 'اردو' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 2, name: /Share of homes/ })).toBeVisible();
});

/** A page whose browser keeps nothing. */
const keepNothing = (page: Page) =>
  page.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const store of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, denied);
  });

test('a table that the browser does not keep is drawn, evidenced, shown by district and compared', async ({
  page,
}) => {
  await keepNothing(page);
  await open(page, START);
  // Its lines are divided alike: a text that is a table.
  await drop(page, 'wells.txt', Buffer.from('Town\tWells\nLyari\t12\nSaddar\t30\nMalir\t9\nSITE\tn/a'));
  await sheet(page).getByLabel('“n/a” (once)').selectOption('asked for, not received');
  await sheet(page).getByLabel('count something').check();
  await sheet(page).getByLabel('What is counted').fill('wells');
  await sheet(page).getByLabel('Also as a rate').selectOption('per square kilometre');
  await sheet(page).getByLabel('Source', { exact: true }).fill('Survey of wells');
  await sheet(page).getByLabel('The numbers are of').fill('2011');
  await drawn(page);
  await expect(page.getByText('This browser does not let the atlas keep your table.')).toBeVisible();
  await page.getByRole('radio', { name: 'Wells per km²' }).check();

  await townButton(page, 'Lyari').click();
  await expect(recordOf(page, 'Lyari')).toContainText('wells per km²');
  await page.getByRole('button', { name: /: evidence for Lyari$/ }).click();
  await expect(evidence(page).getByRole('heading').first()).toHaveText('Wells: 12 wells');
  await expect(evidence(page)).toContainText('Survey of wells, line 2');
  await evidence(page).getByRole('button', { name: 'Close evidence' }).click();

  await page.getByRole('radio', { name: 'Districts', exact: true }).check();
  await expect(legend(page)).toContainText(/Each district’s colour shows wells per km².*of 5 districts/);
  await page.getByRole('button', { name: 'Compare District South', exact: true }).click();
  const compared = page.getByRole('table', { name: /^Lyari and District South by every indicator/ });
  // Own rows come first.
  await expect(compared.getByRole('rowheader').first()).toContainText(/^Wells/);
  await expect(compared).toContainText('Wells per km²');

  // Nor does it let the atlas copy.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Copy a link' }).click();
  const link = sheet(page).getByRole('textbox', { name: /^The browser did not allow copying/ });
  await expect(link).toBeFocused();
  await expect(link).toHaveValue(/^http.*&own=[\w-]{100,}$/);

  // What was said is held as the table is.
  await sheet(page).getByRole('button', { name: 'Edit' }).click();
  await expect(sheet(page)).toContainText('wells.txt: 4 lines, 2 columns.');
  await sheet(page).getByLabel('Title', { exact: true }).fill('Pumps');
  await Promise.all([
    page.waitForEvent('load'),
    sheet(page).getByRole('button', { name: 'Draw it again' }).click(),
  ]);
  await stands(page);
  await expect(page.getByRole('radio', { name: 'Pumps per km²' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Wells per km²' })).toHaveCount(0);
});

for (const [language, words, colorScheme] of [
  ['en', en, 'light'],
  ['ur', ur, 'dark'],
] as const)
  test(`no fault that axe knows on the sheet, in ${language} and ${colorScheme}`, async ({ page }) => {
    const { sheet: said } = words.own;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, language === 'en' ? START : `${START}&lang=${language}`);
    const own = page.getByRole('dialog', { name: said.title });
    // What is refused, and where to begin.
    await drop(page, 'report.csv', Buffer.from('%PDF-1.7\n'));
    await expect(own.getByRole('alert')).toContainText('report.csv');
    await lookOver(page, 'empty');
    await bring(page, 'handpumps-sheets.xlsx');
    await expect(own).toContainText(said.sheets);
    await lookOver(page, 'sheets');
    // Columns, places, words, maps with their classes, source and what is wanting.
    await bring(page, 'wells-misspelt.tsv');
    const wells = own.getByRole('group', { name: said.maps.mapped('Wells') });
    await wells.getByLabel(said.maps.natures.count).check();
    await wells.getByLabel(said.maps.divisor).selectOption(said.maps.divisors.area);
    await own.locator('summary').first().click();
    await lookOver(page, 'table');
  });
