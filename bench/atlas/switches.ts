/** Switches: what a reader presses and points at, each from the input to the presented picture that follows it. */
import type { Page } from '@playwright/test';
import { timed } from '../peer.ts';
import { sleep } from '../quiet.ts';
import type { Sample } from '../samples.ts';
import './watch.ts';

/** Something that is pressed again and again, each press leading from one state of the map to the next, the last to the first. */
interface Round {
  readonly figure: string;
  /** What is pressed to come into each state. */
  readonly presses: readonly string[];
}

const radio = (name: string) => (value: string) => `input[name="${name}"][value="${value}"]`;
const IN_MENU: readonly Round[] = [
  { figure: 'theme', presses: ['vaccination-share', 'control', 'vaccination-rate'].map(radio('fill')) },
  { figure: 'day', presses: ['2012-02-20', '2012-02-21'].map(radio('day')) },
  { figure: 'overlay', presses: ['input[name="show"][value="no-go"]', 'input[name="show"][value="no-go"]'] },
];
const FIRST_CLASS = '.isolators button:first-child';
const IN_LEGEND: Round = { figure: 'legend', presses: [FIRST_CLASS, FIRST_CLASS] };

/** After this long without a change, a picture is what it will be. */
const SETTLED_MS = 900;
/** A pointer has come to rest before it presses: what it lit on its way is drawn. */
const REST_MS = 150;

async function press(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).locator('visible=true').first();
  const label = page.locator('label').filter({ has: target });
  const pressed = (await label.count()) > 0 ? label.first() : target;
  await pressed.scrollIntoViewIfNeeded();
  const box = await pressed.boundingBox();
  if (!box) throw new Error(`not to be pressed: ${selector}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await sleep(REST_MS);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Goes through all states twice and keeps what each looks like the second time: the first time elements are made that later ones use
 * again, with their attributes in another order.
 */
async function learn(page: Page, { figure, presses }: Round): Promise<void> {
  // The last press leads to where all began: there, too, something has then been drawn.
  for (const [index, selector] of [...presses.entries(), ...presses.entries()]) {
    await page.evaluate(() => window.watch.remember());
    await press(page, selector);
    await sleep(SETTLED_MS);
    await page.evaluate((state) => window.watch.keep(state), `${figure} ${index}`);
  }
}

async function pressTime(page: Page, { figure, presses }: Round, turn: number): Promise<number> {
  const to = turn % presses.length;
  const from = (to + presses.length - 1) % presses.length;
  const kind = await page.evaluate(
    ([before, after]) => {
      const telling = window.watch.telling(before, after);
      if (telling.kind !== 'nothing') window.watch.expect(telling);
      return telling.kind;
    },
    [`${figure} ${from}`, `${figure} ${to}`] as const,
  );
  if (kind === 'nothing') throw new Error(`${figure}: the map looks the same after the press`);
  await press(page, presses[to] ?? '');
  return page.evaluate(() => window.watch.answer());
}

async function pressTimes(page: Page, round: Round, times: number): Promise<Sample> {
  await learn(page, round);
  return { [round.figure]: await timed(times, (turn) => pressTime(page, round, turn)) };
}

/** Towns that stand in one word on the map, far enough from one another. */
const POINTED = ['Gadap', 'Korangi', 'Orangi', 'Landhi', 'Baldia', 'Malir'];

async function pointTime(page: Page, turn: number): Promise<number> {
  const name = POINTED[turn % POINTED.length] ?? '';
  const box = await page
    .locator('.stage svg.overlay text', { hasText: new RegExp(`^${name}$`) })
    .first()
    .boundingBox();
  if (!box) throw new Error(`not on the map: ${name}`);
  await page.evaluate((card) => window.watch.expectCard(card), name);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => window.watch.answer());
}

/** A column of its own the menu has in wide windows only. */
async function toggleMenu(page: Page): Promise<void> {
  const button = page.locator('.themes-button');
  if (await button.isVisible()) await button.click();
}

/** All switches on a page whose map is ready. */
export async function measureSwitches(page: Page, times: number): Promise<Sample> {
  const hover = await timed(times, (turn) => pointTime(page, turn));
  const legend = await pressTimes(page, IN_LEGEND, times);
  await toggleMenu(page);
  let sample: Sample = { hover, ...legend };
  for (const round of IN_MENU) sample = { ...sample, ...(await pressTimes(page, round, times)) };
  await toggleMenu(page);
  return sample;
}
