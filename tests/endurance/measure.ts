/** Measuring: what a page holds after garbage collection, and whether it is more than it was. */
import { type CDPSession, expect, type Page } from '@playwright/test';
import { CODE, ELSE } from './makeup.ts';

export type Held = Readonly<Record<string, number>>;

const HEAP = 'heap, bytes';
/** By how much the heap may have grown, in percent; of all else but nodes there may be no more than there was. */
export const MOST_GROWTH = 10;
/** A saved file's address is kept until the browser has surely taken it. */
const LET_GO_MS = 60_000;

/** How long a page rests before it is looked at again, in milliseconds: some things are let go of only after a while. */
const REST_MS = 3000;
/** A heap that is smaller by less is the same. */
const LEAST_SHRUNK = 0.01;

/** Whether less is held than before. */
const shrank = (before: Held, after: Held): boolean =>
  Object.entries(after).some(([kind, count]) => {
    const first = before[kind] ?? 0;
    return kind === HEAP ? count < first * (1 - LEAST_SHRUNK) : count < first;
  });

/** What is held once everything that can be let go of is: once a rest changes nothing any more. */
export async function measure(page: Page, session: CDPSession): Promise<Held> {
  let held = await count(page, session);
  for (;;) {
    await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), REST_MS);
    const next = await count(page, session);
    if (!shrank(held, next)) return next;
    held = next;
  }
}

async function count(page: Page, session: CDPSession): Promise<Held> {
  await expect
    .poll(async () => (await page.evaluate(() => window.tally()))['object addresses'], { timeout: LET_GO_MS })
    .toBe(0);
  // What one collection lets go of may have held what the next one can.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const tally = await page.evaluate(() => window.tally());
  return { [HEAP]: usedSize, documents, nodes, listeners: jsEventListeners, ...tally };
}

/** A line more or less on the page is no leak: one would leave a node in each of three rounds at least. */
const MOST_NODES = 2;

function mostOf(kind: string, before: number): number {
  // That there is more of it for work that comes again and again is what a browser is for; it is in the heap, which has its limit.
  if (kind === CODE) return Number.POSITIVE_INFINITY;
  if (kind === HEAP || kind === ELSE) return before * (1 + MOST_GROWTH / 100);
  return kind === 'nodes' ? before + MOST_NODES : before;
}

/** What is held more than it may be, a sentence each. */
export const unheld = (before: Held, after: Held): readonly string[] =>
  Object.entries(after)
    .filter(([kind, count]) => count > mostOf(kind, before[kind] ?? 0))
    .map(([kind, count]) => `${kind}: ${before[kind]} after warming up, ${count} at the end`);

/** The same as a table. */
export function tableOf(before: Held, after: Held): string {
  const rows = Object.entries(after).map(([kind, count]) => {
    const first = before[kind] ?? 0;
    const growth = first === 0 ? '' : `${(((count - first) * 100) / first).toFixed(1)} %`;
    return `${kind.padEnd(18)} ${String(first).padStart(12)} ${String(count).padStart(12)} ${growth.padStart(8)}`;
  });
  const head = `${''.padEnd(18)} ${'warmed up'.padStart(12)} ${'at the end'.padStart(12)} ${'growth'.padStart(8)}`;
  return [head, ...rows].join('\n');
}
