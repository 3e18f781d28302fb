/** A city of 182 towns whose outlines were cut into tiles: the live map reads them by ranges, and stands too where there are no ranges, no tiles, or no network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Response, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { type PreviewServer, preview } from 'vite';
import { folderOf } from '../../bench/growth/folder.ts';
import { makeTiles } from '../../src/cli/maketiles.ts';
import { KEY, OFFERED } from '../../src/page/lightmap.ts';
import { unlike } from './pixels.ts';
import { type Site, siteOf } from './site.ts';

const BUILT = 'dist-manyoutlines';
/** A build has its time on a busy machine too. */
const BUILD_MS = 600_000;
const DAY = '2012-02-21';
const VIEW = `#fill=vaccination-rate&day=${DAY}&at=9.20/25.2000/67.1000`;
/** A part of the map, in pixels of the page, in which there are towns of every class, and of none. */
const PART = { x: 420, y: 260, width: 400, height: 300 } as const;
/** Percent of its pixels that the live map and the drawing may have unlike: measured is 0.01. */
const MOST_UNLIKE = 0.2;

let work: string;
/** What the table says of each town on the day. */
let counts: ReadonlyMap<string, string>;
let server: PreviewServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(BUILD_MS);
  work = mkdtempSync(join(tmpdir(), 'atlas-many-'));
  const folder = folderOf(178, work);
  counts = new Map(
    readFileSync(join(folder, 'vaccination.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(','))
      .flatMap(([id = '', from, , value = '']) => (from === DAY ? [[id, value] as const] : [])),
  );
  expect(makeTiles(folder, work)).toMatchObject({ code: 0 });
  execFileSync('npx', ['--no-install', 'vite', 'build', '--outDir', BUILT, '--logLevel', 'warn'], {
    env: { ...process.env, ATLAS_DATA: folder },
  });
  server = await preview({ build: { outDir: BUILT }, preview: { port: 0 }, logLevel: 'error' });
});

test.afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true });
});

test.beforeEach(async ({ context }) => {
  await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, OFFERED] as const);
});

const originOf = () => server.resolvedUrls?.local[0] ?? '';
const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const isOfTiles = (response: Response) => response.url().endsWith('.pmtiles');

async function open(page: Page, origin = originOf()): Promise<void> {
  await page.goto(`${origin}${VIEW}`);
  await expect(map(page)).toHaveAttribute('data-state', 'live', { timeout: 45_000 });
}

const picture = async (page: Page) => PNG.sync.read(await page.screenshot({ clip: PART }));

/** How unlike the map is to the same map drawn of the outlines, in percent. */
async function unlikeDrawn(page: Page): Promise<number> {
  // Nothing is pointed at.
  await page.mouse.move(5, 5);
  const live = await picture(page);
  await page.getByRole('button', { name: 'light map', exact: true }).click();
  await expect(map(page)).toHaveAttribute('data-state', 'light');
  return unlike(live, await picture(page));
}

test('it is read by ranges, tells of a town as the table has it, and looks as it is drawn of the outlines', async ({
  page,
}) => {
  const answers: number[] = [];
  page.on('response', (response) => {
    if (isOfTiles(response)) answers.push(response.status());
  });
  await open(page);
  expect(answers.length).toBeGreaterThan(1);
  expect(new Set(answers)).toEqual(new Set([206]));
  await map(page).getByRole('application').hover();
  const name = (await page.locator('.stage .card-name').textContent()) ?? '';
  const count = Number(counts.get(`town-${name.replace('Town ', '').padStart(5, '0')}`));
  expect(count).toBeGreaterThan(0);
  await map(page).getByRole('application').click();
  await expect(page.getByRole('region', { name: 'Evidence' }).getByRole('heading').first()).toHaveText(
    `${count.toLocaleString('en')} children vaccinated`,
  );
  await expect(page.getByRole('region', { name: `All that the document says of ${name}` })).toBeVisible();
  expect(await unlikeDrawn(page)).toBeLessThan(MOST_UNLIKE);
});

test('where the tiles are lost once the archive was opened, the outlines are drawn', async ({ page }) => {
  await page.route('**/*.pmtiles', (route) =>
    route.request().headers().range?.startsWith('bytes=0-') ? route.continue() : route.abort(),
  );
  await open(page);
  expect(await unlikeDrawn(page)).toBeLessThan(MOST_UNLIKE);
});

test.describe('of a server that knows no ranges', () => {
  test.use({ serviceWorkers: 'allow' });
  let site: Site;

  test('the tiles are taken whole and kept, and the map stands with the server gone', async ({ page }) => {
    site = await siteOf(BUILT);
    const answers: number[] = [];
    page.on('response', (response) => {
      if (isOfTiles(response)) answers.push(response.status());
    });
    await open(page, site.origin);
    expect(answers).toEqual([200]);
    await expect(
      page.getByText('The atlas is kept in this browser: from now on it works without a network too.'),
    ).toBeVisible({ timeout: 60_000 });
    await site.close();
    await page.reload();
    await expect(map(page)).toHaveAttribute('data-state', 'live', { timeout: 45_000 });
    expect(await unlikeDrawn(page)).toBeLessThan(MOST_UNLIKE);
  });
});
