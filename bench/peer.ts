/** A peer's page, measured: its first picture, switches, hovers, script and heap. */
import type { Browser } from '@playwright/test';
import { heapOf, type Visit, visit } from './browser.ts';
import { sleep } from './quiet.ts';
import type { Taken } from './samples.ts';
import type { Sent, Site } from './server.ts';

/** What the harness in the page offers. */
interface Bench {
  readonly first: number;
  readonly ready: number | null;
  readonly probes: readonly (readonly [number, number])[];
  readonly turn: () => Promise<number>;
  readonly arm: (index: number) => void;
  readonly hovered: () => Promise<number>;
}

declare global {
  interface Window {
    readonly bench: Bench;
  }
}

/** Times something once more than asked: the first time warms up and does not count. */
export async function timed(
  times: number,
  once: (index: number) => Promise<number>,
): Promise<readonly number[]> {
  const all: number[] = [];
  for (let index = 0; index <= times; index += 1) {
    await sleep(80 + Math.random() * 40);
    all.push(await once(index));
  }
  return all.slice(1);
}

async function hover({ page }: Visit, index: number): Promise<number> {
  // Neighbours in the list are neighbours on the map: steps of five come to every one of 18 and cross borders each time.
  const probe = (index * 5 + 3) % 18;
  const [x, y] = await page.evaluate((at) => {
    window.bench.arm(at);
    return window.bench.probes[at] ?? ([0, 0] as const);
  }, probe);
  await page.mouse.move(x, y);
  return page.evaluate(() => window.bench.hovered());
}

const isWorker = ({ path }: Sent) => /worker/.test(path);
const isScript = ({ path }: Sent) => path.endsWith('.js');

/** Kilobytes of all that passes. */
export const kilobytes = (sent: readonly Sent[], passes: (one: Sent) => boolean) => [
  sent.filter(passes).reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
];

export const measurePeer = (
  browser: Browser,
  { origin, takeSent }: Site,
  peer: string,
  times: number,
): Promise<Taken> =>
  visit(browser, null, async (visited) => {
    const { page, faults } = visited;
    takeSent();
    await page.goto(`${origin}/${peer}/`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const { first, ready } = await page.evaluate(() => ({
      first: window.bench.first,
      ready: window.bench.ready,
    }));
    await sleep(300);
    const sent = takeSent();
    const heap = await heapOf(visited);
    const theme = await timed(times, () => page.evaluate(() => window.bench.turn()));
    const hovers = await timed(times, (index) => hover(visited, index));
    const sample = {
      first: [first],
      ...(ready === null ? {} : { ready: [ready] }),
      theme,
      hover: hovers,
      script: kilobytes(sent, (one) => isScript(one) && !isWorker(one)),
      worker: kilobytes(sent, (one) => isScript(one) && isWorker(one)),
      heap: [heap],
    };
    return { sample, faults: [...faults] };
  });
