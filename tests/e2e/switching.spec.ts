/** The law of switches: another map of the same data is the same tiles with other constants. No worker is asked and no data are sent to the graphics card. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { legend, open } from './atlas.ts';

declare global {
  interface Window {
    /** What was sent since it was last emptied: the name of each call. */
    sent: string[];
    /** How many frames the map has drawn since it was last asked. */
    drawn: number;
  }
}

/**
 * Counts messages to workers, and all that sends data to the graphics card. Blocks of uniforms are none: they are the constants of
 * one frame, the camera's among them, and no frame is drawn without them.
 */
function count(): void {
  window.sent = [];
  const listen = <Name extends string>(
    holder: Readonly<Record<Name, unknown>>,
    name: Name,
    spared?: number,
  ) => {
    const call = holder[name];
    if (typeof call !== 'function') throw new Error(`no such call: ${name}`);
    Object.defineProperty(holder, name, {
      value: function (this: unknown, ...given: unknown[]) {
        if (spared === undefined || given[0] !== spared) window.sent.push(name);
        return Reflect.apply(call, this, given);
      },
    });
  };
  const { UNIFORM_BUFFER } = WebGL2RenderingContext;
  listen(Worker.prototype, 'postMessage');
  listen(WebGL2RenderingContext.prototype, 'bufferData', UNIFORM_BUFFER);
  listen(WebGL2RenderingContext.prototype, 'bufferSubData', UNIFORM_BUFFER);
  listen(WebGL2RenderingContext.prototype, 'texImage2D');
  listen(WebGL2RenderingContext.prototype, 'texSubImage2D');
  listen(WebGL2RenderingContext.prototype, 'createBuffer');
  listen(WebGL2RenderingContext.prototype, 'createTexture');
  listen(WebGL2RenderingContext.prototype, 'linkProgram');
}

const take = (page: Page) => page.evaluate(() => window.sent.splice(0));

/** Waits until nothing has been sent for a while. */
async function settle(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await take(page);
        await page.waitForTimeout(700);
        return take(page);
      },
      { timeout: 30_000 },
    )
    .toEqual([]);
}

/** The middle of the map, where no button, name or card of the page’s own lies: what is seen of it. */
async function picture(page: Page): Promise<string> {
  const shot = await page.locator('.stage').screenshot();
  return shot.toString('base64');
}

interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const fill = (name: string): Step => ({
  name: `the theme: ${name}`,
  act: (page) => page.getByRole('radio', { name }).check(),
});
const entry = (page: Page): Locator =>
  legend(page)
    .getByRole('button', { name: /^Show only/ })
    .first();

const STEPS: readonly Step[] = [
  fill('Share of all children vaccinated'),
  fill('Who is said to control it'),
  fill('Population density, 1998'),
  fill('Vaccinated per 1,000 residents'),
  ...[
    'Children vaccinated',
    'Change from 20 to 21 February',
    'No-go areas',
    'Named places',
    'Dated events',
  ].flatMap((name): readonly Step[] => [
    { name: `an overlay on: ${name}`, act: (page) => page.getByRole('checkbox', { name }).check() },
    { name: `an overlay off: ${name}`, act: (page) => page.getByRole('checkbox', { name }).uncheck() },
  ]),
  { name: 'the day', act: (page) => page.getByRole('radio', { name: '20 February' }).check() },
  { name: 'a class by itself', act: (page) => entry(page).click() },
  {
    name: 'every class again',
    act: (page) => page.getByRole('button', { name: 'Show all', exact: true }).first().click(),
  },
  { name: 'a town pointed at', act: (page) => page.locator('.stage').hover() },
];

test('a switch asks no worker and sends no data, and the picture is another', async ({ page }) => {
  await page.addInitScript(count);
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21');
  // Without this the law would hold of a page that counts nothing.
  expect(await take(page)).toEqual(expect.arrayContaining(['postMessage', 'bufferData', 'linkProgram']));
  await settle(page);
  for (const { name, act } of STEPS) {
    const before = await picture(page);
    await take(page);
    await act(page);
    await expect.poll(() => picture(page), { message: `${name}: the picture` }).not.toBe(before);
    await page.waitForTimeout(300);
    expect(await take(page), name).toEqual([]);
  }
});

/** Counts frames of the map: each begins with a clean window. */
function countFrames(): void {
  window.drawn = 0;
  const { clear, COLOR_BUFFER_BIT } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (mask) {
    if (mask & COLOR_BUFFER_BIT) window.drawn += 1;
    clear.call(this, mask);
  };
}

test('a switch is drawn in one frame', async ({ page }) => {
  await page.addInitScript(countFrames);
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-21');
  const themes = ['Share of all children vaccinated', 'Population density, 1998'];
  let turn = 0;
  const framesOfASwitch = async () => {
    await page.evaluate(() => {
      window.drawn = 0;
    });
    turn += 1;
    await page.getByRole('radio', { name: themes[turn % 2] ?? '' }).check();
    await page.waitForTimeout(600);
    return page.evaluate(() => window.drawn);
  };
  // What spares the second frame is loaded after the map.
  await expect.poll(framesOfASwitch, { timeout: 30_000 }).toBe(1);
  expect([await framesOfASwitch(), await framesOfASwitch(), await framesOfASwitch()]).toEqual([1, 1, 1]);
});
