/** Hostile input in the real page: a sentence is read, and nothing runs, opens, hangs or is told to the console. */
import { expect, type Page, test } from '@playwright/test';
import { KEY } from '../../src/page/lightmap.ts';
import { title } from './atlas.ts';

/** What a page must not do; empty at the end. */
function watched(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  return seen;
}

/** A megabyte has its time on a busy machine. */
const PATIENT = { timeout: 60_000 };

test.use({ storageState: { cookies: [], origins: [] } });

/** Keeps something in the browser before the page is opened; `light` is the light map, with which a page is quick to stand. */
const keep = (page: Page, value: string) =>
  page.addInitScript(
    ([key, kept]) => {
      // Some browsers run it in the empty page before, which may keep nothing.
      if (/^(http|file)/.test(location.href)) localStorage.setItem(key, kept);
    },
    [KEY, value] as const,
  );

const ran = (page: Page) =>
  page.evaluate(() => 'ran' in window || Object.keys(Object.prototype).length > 0 || 'polluted' in {});

async function drop(page: Page, name: string, pieces: readonly string[], times = 1): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, inside, count]) => {
      const held = new DataTransfer();
      held.items.add(new File(Array<string>(count).fill(inside), file));
      return held;
    },
    [name, pieces.join(''), times] as const,
  );
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
}

test('hostile addresses are read back in sentences, and nothing of them runs', async ({ page }) => {
  const seen = watched(page);
  await keep(page, 'light');
  const img = '<img src=x onerror="window.ran=1">';
  const hostile = [
    `fill=${encodeURIComponent(img)}`,
    'panel=javascript:window.ran=1',
    'only=constructor',
    '__proto__=polluted&constructor=polluted',
    `places=${encodeURIComponent('a\u202eb\u0000c')},${'x,'.repeat(3000)}`,
    '&'.repeat(200_000),
  ];
  await page.goto(`./#${hostile.join('&')}`);
  const notices = page.getByRole('status').filter({ hasText: 'The address' });
  await expect(notices).toContainText(
    `The address asks for the theme “${img}”, which is not in this atlas: showing “vaccination-rate” instead.`,
  );
  await expect(notices).toContainText('The address asks for the panel “javascript:window.ran=1”');
  await expect(notices).toContainText('The address has “__proto__”, which this atlas does not know');
  await expect(notices).toContainText('the place “a b c”');
  await expect(notices).toContainText('The address has more than 8192 letters: the rest is left out.');
  await expect(title(page)).toHaveText(/^Schoolchildren vaccinated per 1,000 residents/);
  await expect(page).toHaveURL(/#fill=vaccination-rate&show=&day=2012-02-21&only=constructor$/);
  expect(await ran(page)).toBe(false);
  expect(seen).toEqual([]);
});

test('hostile files are refused in a sentence, and the page goes on', async ({ page }) => {
  const seen = watched(page);
  await keep(page, 'light');
  await page.goto('./#fill=density&show=&day=2012-02-20');
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  const script =
    '<svg onload="window.ran=1"><script>window.ran=1</script><metadata>{"__proto__":{"polluted":1}}</metadata></svg>';
  await drop(page, '\u202egnp.<b>x</b>.svg', [script]);
  await expect(
    page.getByText(/^“gnp\.<b>x<\/b>\.svg” carries a view that this atlas cannot read/),
  ).toBeVisible();
  await drop(page, 'bomb.txt', ['a'.repeat(1_000_000)], 200);
  await expect(
    page.getByText(/^“bomb\.txt” has 200 MB: a text of at most 1 MB was expected\./),
  ).toBeVisible();
  await drop(page, 'large.svg', ['<svg >'.repeat(100_000)], 60);
  await expect(page.getByText(/^“large\.svg” has 35 MB, and a plate has 30 at most/)).toBeVisible();
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  expect(await ran(page)).toBe(false);
  expect(seen).toEqual([]);
});

test('the longest text that is taken is read beside the map, and one of short lines is refused', async ({
  page,
}) => {
  const seen = watched(page);
  await keep(page, 'light');
  await page.goto('./#fill=density&show=&day=2012-02-20');
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  const end = '<img src=x onerror="window.ran=1">\u202e Baldia Town 2400';
  await drop(page, 'short.txt', ['a\n'.repeat(400_000)]);
  await expect(page.getByText(/^“short\.txt” has 400,001 lines: a text of at most 50,000/)).toBeVisible(
    PATIENT,
  );
  await drop(page, 'page.txt', ['word by word '.repeat(76_900), end]);
  await expect(page.getByRole('button', { name: 'Baldia Town 2400' })).toBeVisible(PATIENT);
  await expect(page.getByText('<img src=x onerror="window.ran=1">')).toBeVisible();
  expect(await ran(page)).toBe(false);
  expect(seen).toEqual([]);
});

test('whatever the browser keeps for the atlas, it opens', async ({ page }) => {
  const seen = watched(page);
  await keep(page, '{"__proto__":{"polluted":1}}<img src=x onerror="window.ran=1">');
  await page.goto('./#fill=density&show=&day=2012-02-20');
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(title(page)).toHaveText(/^Residents per square kilometre/);
  expect(await ran(page)).toBe(false);
  expect(seen).toEqual([]);
});
