/** The three jobs through a virtual screen reader: what is spoken is what is asserted, and nothing is seen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { open } from './atlas.ts';

const READER = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const MOST_STEPS = 400;

interface Reader {
  start: (options: { container: Node }) => Promise<void>;
  next: () => Promise<void>;
  act: () => Promise<void>;
  press: (key: string) => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
}

declare global {
  interface Window {
    reader: Reader;
  }
}

/** The page with a screen reader at its beginning. */
async function listen(page: Page, fragment: string): Promise<void> {
  await page.route('**/reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(READER, 'utf8') }),
  );
  await open(page, fragment);
  await page.evaluate(async () => {
    const module = './reader.js';
    window.reader = (await import(module)).virtual;
    await window.reader.start({ container: document.body });
  });
}

/** Reads on until a phrase holds some words, and gives the phrase back. */
const readTo = (page: Page, words: string): Promise<string> =>
  page.evaluate(
    async ({ words, most }) => {
      for (let step = 0; step < most; step += 1) {
        const phrase = await window.reader.lastSpokenPhrase();
        if (phrase.includes(words)) return phrase;
        await window.reader.next();
      }
      return `never heard: ${words}`;
    },
    { words, most: MOST_STEPS },
  );

const act = (page: Page) => page.evaluate(() => window.reader.act());
const press = (page: Page, key: string) => page.evaluate((one) => window.reader.press(one), key);
const log = (page: Page) => page.evaluate(() => window.reader.spokenPhraseLog());

/** Waits for what a live region says. */
const hears = (page: Page, words: string) =>
  expect.poll(async () => (await log(page)).join('\n')).toContain(words);

test('exploring: the map says what it shows, its summary, and what is said of a town', async ({ page }) => {
  await listen(page, '#fill=vaccination-rate&day=2012-02-21');
  expect(await readTo(page, 'Karachi Atlas')).toBe('heading, Karachi Atlas, level 1');
  expect(await readTo(page, 'region, Map, ')).toBe(
    'region, Map, Schoolchildren vaccinated per 1,000 residents, 21 February 2012. Highest: Gadap (12.0); lowest: Gulshan-e-Iqbal (2.9).',
  );
  expect(await readTo(page, 'heading, Schoolchildren')).toBe(
    'heading, Schoolchildren vaccinated per 1,000 residents, 21 February 2012, level 2',
  );
  await readTo(page, 'region, Table of the towns');
  expect(await readTo(page, 'button, Lyari')).toContain('button, Lyari');
  await act(page);
  await hears(page, 'Chosen: Lyari: 8.2 children vaccinated per 1,000 residents, 4th of 18');
});

test('comparing: two places are put side by side and the sentence that compares them is heard', async ({
  page,
}) => {
  await listen(page, '#fill=vaccination-rate&day=2012-02-21&places=lyari');
  await readTo(page, 'region, Table of the towns');
  await readTo(page, 'button, Orangi');
  await press(page, 'Shift+Enter');
  await hears(page, 'Orangi');
  await readTo(page, 'tab, Compare');
});

test('exporting: the format is reached by ear and the file is made', async ({ page }) => {
  await listen(page, '#fill=control&show=no-go&day=2012-02-21');
  await readTo(page, 'button, Export, not expanded');
  await act(page);
  // A part that is still loaded has nothing to be read.
  await expect(
    page.getByRole('region', { name: 'Export' }).getByRole('button', { name: 'SVG' }),
  ).toBeVisible();
  await readTo(page, 'button, SVG');
  const file = page.waitForEvent('download');
  await act(page);
  expect((await file).suggestedFilename()).toMatch(/\.svg$/);
});
