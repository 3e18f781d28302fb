/** On a phone: the map at first glance, the sheet over its foot, and one column where the window has no room for either. */
import { expect, type Page, test } from '@playwright/test';
import { evidence, legend, open, recordOf, surface, title } from './atlas.ts';

const VIEW = '#fill=vaccination-rate&show=&day=2012-02-21';
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const top = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
/** Pixels by which the page is wider than its window. */
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('upright', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the map is seen at first glance, and the page has nothing to scroll', async ({ page }) => {
    await open(page);
    const box = await surface(page).boundingBox();
    expect(box?.width).toBe(360);
    expect(box?.height).toBeGreaterThan(200);
    expect(await beyond(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  test('the handle raises and lowers the panel, by press and by key', async ({ page }) => {
    await open(page, VIEW);
    await expect(tab(page, 'Map')).not.toBeInViewport();
    await page.getByRole('button', { name: 'Show the panel' }).tap();
    await expect(tab(page, 'Map')).toBeInViewport();
    const handle = page.getByRole('button', { name: 'Show the panel over the whole map' });
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await handle.press('ArrowUp');
    await expect.poll(() => top(page, '.sheet')).toBeLessThan(150);
    await page.getByRole('button', { name: 'Lower the panel' }).press('Enter');
    await expect(tab(page, 'Map')).not.toBeInViewport();
    await expect(page.getByRole('button', { name: 'Show the panel' })).toBeFocused();
  });

  test('a finger drags the panel up, and pans the map', async ({ page }) => {
    await open(page, VIEW);
    const finger = await page.context().newCDPSession(page);
    const drag = async (x: number, from: number, to: number) => {
      const at = (y: number) => [{ x, y }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await finger.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at(from + (to - from) * part),
        });
        // A map follows the finger from picture to picture.
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      // The finger rests before it is lifted: a sheet that is thrown goes on.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to + 1) });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    // The sheet is as tall as its words, and these are measured anew once their fonts are there.
    await page.evaluate(() => document.fonts.ready);
    await drag(180, (await top(page, '.sheet')) + 20, 330);
    await expect(tab(page, 'Map')).toBeInViewport();
    await expect.poll(async () => (await surface(page).boundingBox())?.height).toBeLessThan(300);
    await drag(180, 250, 200);
    await expect(page).toHaveURL(/at=/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('the themes open from the map, and what is chosen there shows on it', async ({ page }) => {
    await open(page, VIEW);
    const themes = page.getByRole('button', { name: 'Themes', exact: true });
    await themes.tap();
    await expect(page.getByRole('heading', { name: 'Themes' })).toBeFocused();
    await page.getByRole('radio', { name: 'Who is said to control it' }).check();
    await expect(title(page)).toHaveText(/^Control of Karachi’s neighbourhoods/);
    await page.keyboard.press('Escape');
    await expect(themes).toBeFocused();
    await expect(themes).toHaveAttribute('aria-expanded', 'false');
  });

  test('on a first visit the themes take the place of the greeting', async ({ page }) => {
    await open(page);
    const question = page.getByRole('button', { name: 'Where could police not go?' });
    await expect(question).toBeInViewport();
    await page.getByRole('button', { name: 'Themes', exact: true }).tap();
    await expect(question).toBeHidden();
    await expect(page.getByRole('radio', { name: 'Who is said to control it' })).toBeInViewport();
  });

  test('a press on the map raises the panel with the evidence, and leaves the map in sight', async ({
    page,
  }) => {
    await open(page, `${VIEW}&at=12.00/24.8690/66.9970`);
    const box = await surface(page).boundingBox();
    if (!box) throw new Error('the map has no place on the page');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect(evidence(page).getByRole('heading')).toBeInViewport();
    await expect(recordOf(page, 'Lyari')).toBeVisible();
    expect((await surface(page).boundingBox())?.height).toBeGreaterThan(150);
  });

  test('what takes the focus in a low panel is brought into sight', async ({ page }) => {
    await open(page, VIEW);
    await page.getByRole('button', { name: 'Skip to the table of the towns' }).press('Enter');
    const first = page.locator('[data-place][tabindex="0"]').first();
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
  });
});

test.describe('across', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('map and panel stand beside each other', async ({ page }) => {
    await open(page, VIEW);
    const [left, right] = await Promise.all([surface(page).boundingBox(), legend(page).boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    expect(left?.height).toBeGreaterThan(250);
    expect(await beyond(page)).toBe(0);
  });
});

test.describe('a wide window at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('all stands in one column that scrolls one way, and the wheel over the map scrolls it', async ({
    page,
  }) => {
    await open(page, VIEW);
    for (const panel of ['Map', 'Compare', 'Plots', 'Actors', 'Time', 'Sums', 'Document']) {
      await tab(page, panel).click();
      expect(await beyond(page), panel).toBe(0);
    }
    await page.getByRole('button', { name: 'Themes', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Themes' })).toBeInViewport();
    await surface(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await surface(page).hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(page.url()).not.toContain('at=');
  });
});

test.describe('from right to left', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the page is mirrored and the map is not', async ({ page }) => {
    await open(page, `${VIEW}&panel=compare`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const [first, second] = await Promise.all([
      tab(page, 'Map').boundingBox(),
      tab(page, 'Compare').boundingBox(),
    ]);
    expect(first?.x).toBeGreaterThan(second?.x ?? 0);
    await tab(page, 'Compare').press('ArrowRight');
    await expect(tab(page, 'Map')).toHaveAttribute('aria-selected', 'true');
    expect((await page.getByRole('button', { name: 'Zoom in' }).boundingBox())?.x).toBeGreaterThan(195);
    expect(await beyond(page)).toBe(0);
  });
});
