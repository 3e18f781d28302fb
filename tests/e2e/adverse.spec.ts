/** Adverse conditions: another tab, a clock that jumps, a storage that is full or denied, fonts and scripts that do not come, a slow machine. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { KEY, LIGHT } from '../../src/page/lightmap.ts';
import { legend, open, recordOf, stands, title, townButton } from './atlas.ts';

const VIEW = '#fill=control&show=no-go&day=2012-02-21';

/** What fails in the page. */
function failures(page: Page): readonly string[] {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  return told;
}

/** Saves the map as an SVG, and gives back what is in it. */
async function savedSvg(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('two tabs have a view each, and a setting of one is the other’s on its next visit', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, VIEW);
  await open(other, '#fill=density&show=&day=2012-02-21&places=malir');
  await page.getByRole('button', { name: 'light map', exact: true }).click();
  await expect(page.locator('.mappane')).toHaveAttribute('data-state', 'light');
  await townButton(page, 'Lyari').click();
  await expect(recordOf(page, 'Lyari')).toBeVisible();
  await stands(other);
  await expect(title(other)).toHaveText(/^Residents per square kilometre/);
  await expect(recordOf(other, 'Malir')).toBeVisible();
  await expect(recordOf(other, 'Lyari')).toBeHidden();
  await other.reload();
  await expect(other.locator('.mappane')).toHaveAttribute('data-state', 'light');
  expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBe(LIGHT);
});

test('a clock that jumps forward and back changes nothing but the date on a plate', async ({ page }) => {
  const told = failures(page);
  await page.clock.setFixedTime('2026-03-01T12:00:00Z');
  await open(page, VIEW);
  expect(await savedSvg(page)).toContain('2026-03-01');
  await page.keyboard.press('Escape');
  for (const [time, town] of [
    ['2038-01-19T03:14:08Z', 'Lyari'],
    ['1999-12-31T23:59:59Z', 'Malir'],
  ] as const) {
    await page.clock.setFixedTime(time);
    await townButton(page, town).click();
    await expect(recordOf(page, town)).toBeVisible();
  }
  expect(await savedSvg(page)).toContain('1999-12-31');
  await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  expect(told).toEqual([]);
});

for (const { how, spoil } of [
  {
    how: 'full',
    spoil: () =>
      Object.defineProperty(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
  },
  {
    how: 'denied',
    spoil: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  },
])
  test(`where storage is ${how} a setting holds for the visit, and all else works`, async ({ page }) => {
    const told = failures(page);
    await page.addInitScript(spoil);
    await open(page, VIEW);
    await page.getByRole('button', { name: 'light map', exact: true }).click();
    await expect(page.locator('.mappane')).toHaveAttribute('data-state', 'light');
    await townButton(page, 'Lyari').click();
    await expect(recordOf(page, 'Lyari')).toBeVisible();
    await page.reload();
    await stands(page);
    expect(told).toEqual([]);
  });

test('without its fonts the map has its names, and an export says which font it lacks', async ({ page }) => {
  await page.route(/\.woff2?$/, (route) => route.abort());
  await open(page, VIEW);
  await expect(page.locator('.overlay').getByText('Orangi').first()).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  const outcome = page.getByRole('region', { name: 'Export' }).locator('.export-outcome');
  await expect(outcome).toHaveText(/^SVG .*Noto Sans/);
  await page.unroute(/\.woff2?$/);
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  await expect(outcome).toHaveText(/^Saved as /);
});

test('a part whose script does not come says so, and is there at the next press once it can be had', async ({
  page,
}) => {
  const told = failures(page);
  await open(page, VIEW);
  // The first asking is in vain, the second is answered late.
  let asked = 0;
  await page.route(/\/timeline-[^/]*\.js$/, async (route) => {
    asked += 1;
    if (asked === 1) return route.abort();
    await new Promise((done) => setTimeout(done, 1500));
    return route.continue();
  });
  await page.getByRole('tab', { name: 'Time', exact: true }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('alert')).toBeVisible();
  await page.getByRole('tab', { name: 'Map', exact: true }).click();
  await expect(legend(page)).toContainText('Each colour is a party or gang');
  await page.getByRole('tab', { name: 'Time', exact: true }).click();
  await expect(panel.getByRole('button', { name: /Nishtar Park/ }).first()).toBeVisible();
  expect(told).toEqual([]);
});

test('while the script of a view is awaited the page says that it is busy, and then shows the view', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&day=2012-02-20');
  let send = (): void => undefined;
  const held = new Promise<void>((done) => {
    send = done;
  });
  await page.route(/\/difference-[^/]*\.js$/, async (route) => {
    await held;
    return route.continue();
  });
  await page.evaluate(() => {
    location.hash = 'fill=vaccination-rate&day=2012-02-20&against=vaccination-rate@2012-02-21&how=difference';
  });
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(title(page)).not.toHaveText(/^Difference/);
  send();
  await expect(title(page)).toHaveText(/^Difference: schoolchildren vaccinated/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('on a machine four times as slow the atlas is opened, a town chosen and the map exported', async ({
  page,
  context,
}) => {
  test.slow();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await open(page, VIEW);
  await townButton(page, 'Lyari').click();
  await expect(recordOf(page, 'Lyari')).toContainText('closed to police');
  expect(await savedSvg(page)).toContain('<title>Control of Karachi’s neighbourhoods');
});
