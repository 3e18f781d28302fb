/** Another city: the atlas of the made-up one, which is built of other data by the same code and says nothing of the first. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startFolder } from '../../src/cli/startfolder.mjs';
import { cityWordsIn } from '../citywords.ts';

const DATA = resolve('src/cli/newatlas/folder');
const BUILT = startFolder(DATA);
/** A build has its time on a busy machine too. */
const BUILD_MS = 600_000;

let started: ChildProcess;
let address = '';

/** The address that is printed once the atlas stands. Rejects where the command ends without one. */
function addressIn(command: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let told = '';
    command.stdout?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const here = /The Ellmouth Atlas is at (http\S+)/.exec(told)?.[1];
      if (here) found(here);
    });
    command.once('exit', (code) => failed(new Error(`npm start ended with ${code}: ${told}`)));
  });
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  // As its reader does it, while the first atlas is served beside it.
  started = spawn('node', ['src/cli/start.mjs'], {
    env: { ...process.env, ATLAS_DATA: DATA, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await addressIn(started);
});

test.afterAll(async () => {
  started.kill();
});

async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${address}${fragment}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ellmouth Atlas');
}

test('a reader meets the other city: its name, its maps, its questions and its numbers', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^Library cards given out per 1,000 residents .* – Ellmouth Atlas$/);
  await expect(page.getByText('A made-up city, to begin an atlas from')).toBeVisible();
  await page.getByRole('button', { name: 'Who is said to hold what?' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Who is said to hold the towns of Ellmouth, May 2019',
  );
  await expect(page.getByRole('row', { name: /^Fernhill/ })).toContainText('HU');
  // It is in one language: there is nothing to choose.
  await expect(page.getByText('اردو')).toHaveCount(0);
  expect(cityWordsIn(await page.content())).toEqual([]);
});

test('each map of the menu has its own words, and none of another city', async ({ page }) => {
  await open(page, '#fill=density');
  const maps = page.getByRole('group', { name: 'Map' }).getByRole('radio');
  await expect(maps).toHaveCount(4);
  await expect(page.getByRole('group', { name: 'On top of it' }).getByRole('checkbox')).toHaveCount(5);
  for (const map of await maps.all()) {
    await map.check();
    expect(cityWordsIn(await page.content())).toEqual([]);
  }
});

test('each panel stands, and none of them speaks of another city', async ({ page }) => {
  for (const panel of ['compare', 'plots', 'actors', 'time', 'sources', 'document']) {
    await open(page, `#fill=control&panel=${panel}&places=quayside,fernhill`);
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await expect(page.getByRole('heading', { name: 'The atlas has stopped' })).toHaveCount(0);
    expect(cityWordsIn(await page.content())).toEqual([]);
  }
});

test('a saved plate bears the name of the other city', async ({ page }) => {
  await open(page, '#fill=control&show=no-go');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('ellmouth-control_no-go.svg');
  const plate = readFileSync(await file.path(), 'utf8');
  expect(plate).toContain('Ellmouth Atlas');
  expect(cityWordsIn(plate)).toEqual([]);
});

test('no file of the site holds a word of another city', () => {
  expect(existsSync(join(BUILT, 'index.html'))).toBe(true);
  const texts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter(
    // The list of packages names the project, which is called after its first city.
    (name) => /\.(html|js|css|json|svg|webmanifest)$/.test(name) && name !== 'sbom.cdx.json',
  );
  expect(texts.length).toBeGreaterThan(50);
  const found = texts.map((name) => [name, cityWordsIn(readFileSync(join(BUILT, name), 'utf8'))] as const);
  expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
});

test('two atlases stand side by side: the first is served as it was', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karachi Atlas');
  await open(page);
});
