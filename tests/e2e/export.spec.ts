/** Exports: two presses to a file, in which the map stands with its meaning and from which its view comes back. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { drop, open, title } from './atlas.ts';

/** How many pixels of each of some colours a picture has, exactly. */
function countOf(png: PNG, colors: readonly string[]): readonly number[] {
  const wanted = new Map(colors.map((color, index) => [Number.parseInt(color.slice(1), 16), index]));
  const counts = colors.map(() => 0);
  for (let at = 0; at < png.data.length; at += 4) {
    const color = ((png.data[at] ?? 0) << 16) | ((png.data[at + 1] ?? 0) << 8) | (png.data[at + 2] ?? 0);
    const index = wanted.get(color);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Two presses: export, format. Gives back the path and the name of the file. */
async function exported(page: Page, format: string): Promise<{ path: string; name: string }> {
  const button = page.getByRole('button', { name: 'Export', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible();
  return { path: await file.path(), name: file.suggestedFilename() };
}

test('the map is saved as a PNG of A4 at 300 dpi with the legend’s colours in it', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21');
  const swatches = await page
    .getByRole('img', { name: /natural classes/ })
    .locator('rect')
    .evaluateAll((rects) => rects.map((rect) => rect.getAttribute('fill') ?? ''));
  expect(swatches).toHaveLength(5);
  const { path, name } = await exported(page, 'PNG');
  expect(name).toBe('karachi-vaccination-rate-2012-02-21.png');
  const png = PNG.sync.read(readFileSync(path));
  expect([png.width, png.height]).toEqual([3508, 2480]);
  for (const count of countOf(png, swatches)) expect(count).toBeGreaterThan(5000);
});

test('an exported SVG, PNG or PDF that is dropped on the page brings its view back', async ({ page }) => {
  const view = '#fill=control&show=no-go&day=2012-02-21&places=lyari';
  await open(page, view);
  const files = [];
  for (const format of ['SVG', 'PNG', 'PDF']) files.push(await exported(page, format));
  for (const { path, name } of files) {
    await open(page, '#fill=density&show=&day=2012-02-20');
    await drop(page, name, readFileSync(path));
    await expect(page.getByText(`The view of ${name} is back.`)).toBeVisible();
    await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
    await expect(page).toHaveURL(new RegExp(`${view}$`));
  }
});

test('a stranger’s file that is dropped on the page is refused with a sentence, and the view stays', async ({
  page,
}) => {
  await open(page, '#fill=density&show=&day=2012-02-20');
  const hostile =
    '<svg xmlns="http://www.w3.org/2000/svg"><script>window.caught = true</script><metadata>{"view":"#fill=control"</metadata></svg>';
  await drop(page, 'gift.svg', Buffer.from(hostile));
  await expect(page.getByText(/“gift\.svg”/)).toBeVisible();
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
});

test('SVG and PDF hold no picture, and the SVG has its title, its sources and its view', async ({ page }) => {
  await open(page, '#fill=control&show=no-go&day=2012-02-21');
  const svg = readFileSync((await exported(page, 'SVG')).path, 'utf8');
  expect(svg).not.toMatch(/<image|<foreignObject|<script/);
  expect(svg).toContain('<title>Control of Karachi’s neighbourhoods');
  expect(svg).toContain('US consulate, Karachi');
  expect(svg).toContain('<metadata>');
  const pdf = readFileSync((await exported(page, 'PDF')).path, 'latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).not.toContain('/Subtype /Image');
  expect(pdf).toContain('/MarkInfo');
});

test('the export says what size does not fit, and parts can be taken away or asked for', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Export' });
  await expect(panel.getByRole('button', { name: 'PNG', exact: true })).toBeFocused();
  await panel.getByRole('checkbox', { name: 'Legend' }).uncheck();
  // The journeys run on the reader's own machine, and a code of its address would lead nobody here.
  await expect(panel.getByRole('checkbox', { name: 'QR code' })).not.toBeChecked();
  await expect(panel).toContainText('the address on a plate leads nobody else here');
  await panel.getByRole('checkbox', { name: 'QR code' }).check();
  await panel.getByRole('checkbox', { name: /^Table of all values/ }).check();
  const svg = readFileSync((await exported(page, 'SVG')).path, 'utf8');
  const roles = new Set([...svg.matchAll(/data-role="(legend|qr|table)"/g)].map(([, role]) => role));
  expect([...roles].toSorted()).toEqual(['qr', 'table']);
  await panel.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Another size' });
  await panel.getByLabel('Width').fill('20');
  await expect(panel).toContainText('The width is a whole number of pixels from 100 to 10000: “20” is not.');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('the command line makes the same SVG as the page, byte for byte', async ({
  page,
  baseURL,
}, testInfo) => {
  const view = '#fill=vaccination-rate&show=vaccinated,no-go&day=2012-02-20&places=lyari,saddar';
  await open(page, view);
  const { path } = await exported(page, 'SVG');
  const out = testInfo.outputPath('same.svg');
  execFileSync('node', ['src/cli/plates.mjs', '--view', view, '--link', baseURL ?? '', '--out', out]);
  expect(readFileSync(out, 'utf8') === readFileSync(path, 'utf8')).toBe(true);
});

test('the whole atlas is one press away, with a page for each district and town', async ({ page }) => {
  await open(page);
  const { path, name } = await exported(page, 'Whole atlas, PDF');
  expect(name).toBe('karachi-atlas.pdf');
  const pdf = readFileSync(path, 'latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(9 + 5 + 18);
  expect(pdf).not.toContain('/Subtype /Image');
  await drop(page, name, readFileSync(path));
  await expect(page.getByText(/^“karachi-atlas\.pdf” is the whole atlas/)).toBeVisible();
});
