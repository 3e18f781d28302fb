/** Enduring: the work in rounds, each with a storm of window sizes and a context lost and given back, between two measurings. */
import type { CDPSession, Page } from '@playwright/test';
import { makeupOf } from './makeup.ts';
import { type Held, measure } from './measure.ts';
import { keepTally } from './tally.ts';
import { type Amount, compare, exportFiles, live, loseAndGiveBack, storm, switchThemes } from './work.ts';

const VIEW = '#fill=vaccination-rate&show=&day=2012-02-21';
/** Every theme, every comparison, every format: what is loaded when first asked for is loaded then. */
const WARMING: Amount = { switches: 8, compares: 12, exports: 4 };
/** Every part of the page has its place in it, and a machine without a graphics card draws its map soon. */
const WINDOW = { width: 1200, height: 600 } as const;

export interface Endured {
  readonly before: Held;
  readonly after: Held;
  readonly faults: readonly string[];
}

export interface Plan extends Amount {
  readonly rounds: number;
  /** So many rounds of the same go before the first measuring: what a browser compiles of a script as it is used more is counted with its heap, and levels off only then. */
  readonly warming: number;
}

/** What a page complains of. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

async function work(page: Page, from: Amount, to: Amount): Promise<void> {
  await switchThemes(page, to.switches - from.switches);
  await compare(page, from.compares, to.compares - from.compares);
  await exportFiles(page, from.exports, to.exports - from.exports);
  await storm(page);
  await page.setViewportSize(WINDOW);
  await loseAndGiveBack(page);
}

/** How much has been done after some of the rounds. */
const doneAfter = (plan: Plan, rounds: number): Amount => {
  const share = (whole: number) => Math.round((whole * rounds) / plan.rounds);
  return { switches: share(plan.switches), compares: share(plan.compares), exports: share(plan.exports) };
};

/** Does a plan in a new page; `tell` is told of each measuring between the rounds. */
export async function endure(
  page: Page,
  session: CDPSession,
  plan: Plan,
  tell: (round: number, held: Held) => void = () => undefined,
): Promise<Endured> {
  const faults = faultsOf(page);
  // A file is no more to be had from the page than from the browser that has saved it.
  page.on('download', (download) => download.delete().catch(() => undefined));
  await page.addInitScript(keepTally);
  await page.setViewportSize(WINDOW);
  await page.goto(`./${VIEW}`);
  await live(page);
  const nothing = doneAfter(plan, 0);
  // Measured: after the first time there is still one listener to come.
  for (let turn = 0; turn < 2; turn += 1) await work(page, nothing, WARMING);
  for (let round = 1; round <= plan.warming; round += 1)
    await work(page, doneAfter(plan, round - 1), doneAfter(plan, round));
  const before = { ...(await measure(page, session)), ...(await makeupOf(session)) };
  tell(0, before);
  const TELL_EVERY = 10;
  for (let round = 1; round <= plan.rounds; round += 1) {
    await work(page, doneAfter(plan, round - 1), doneAfter(plan, round));
    if (round % TELL_EVERY === 0 && round < plan.rounds) tell(round, await measure(page, session));
  }
  return { before, after: { ...(await measure(page, session)), ...(await makeupOf(session)) }, faults };
}
