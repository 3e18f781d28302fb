/** After one visit the atlas needs no network; a newer one waits until the reader takes it, and keeps the view. */
import { expect, type Page, test } from '@playwright/test';
import { KEY, OFFERED } from '../../src/page/lightmap.ts';
import { READY_MS, title } from './atlas.ts';
import { builtText, type Site, siteOf } from './site.ts';

test.use({ serviceWorkers: 'allow' });
// Each visits twice or three times, and the first visit is kept whole.
test.describe.configure({ timeout: 180_000 });

let site: Site;

test.beforeEach(async ({ context }) => {
  site = await siteOf();
  await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, OFFERED] as const);
});

test.afterEach(() => site.close());

const VIEW = '#fill=control&show=no-go&day=2012-02-21&places=lyari';

/** What stands without a network: in WebKit the drawing, as its live map has no worker then. */
const keptMap = () => String(test.info().project.metadata.kept ?? 'live');

async function visit(page: Page): Promise<void> {
  await page.goto(site.origin);
  await expect(
    page.getByText('The atlas is kept in this browser: from now on it works without a network too.'),
  ).toBeVisible({ timeout: 60_000 });
}

test('after one visit map, comparison and export work with the server gone', async ({ page }) => {
  await visit(page);
  await site.close();
  await page.goto(`${site.origin}${VIEW}`);
  await page.reload();
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(page.locator('.mappane')).toHaveAttribute('data-state', keptMap(), { timeout: READY_MS });
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.getByRole('table').first()).toContainText('Lyari');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('after one visit Urdu and a page that embeds the atlas work with the server gone', async ({ page }) => {
  await visit(page);
  await site.close();
  await page.goto(`${site.origin}${VIEW}`);
  await page.getByRole('link', { name: 'اردو' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('کراچی اٹلس');
  await page.goto(`${site.origin}?embed=themes${VIEW}`);
  await expect(page.getByRole('link', { name: 'Open in the Karachi Atlas' })).toBeVisible();
});

test('a newer version says that it is there, and is taken with the view as it is', async ({ page }) => {
  await visit(page);
  site.exchange('index.html', builtText('index.html').replace('<html', '<html data-newer'));
  site.exchange('sw.js', builtText('sw.js').replace(/(index\.html",revision:")[^"]+/, '$1newer'));
  await page.goto(`${site.origin}${VIEW}`);
  await page.reload();
  const take = page.getByRole('button', { name: 'Load it' });
  await expect(take).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('A newer version of the atlas is here.')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-newer');
  const before = page.url();
  await take.click();
  await expect(page.locator('html')).toHaveAttribute('data-newer', { timeout: READY_MS });
  expect(page.url()).toBe(before);
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(take).toBeHidden();
});
