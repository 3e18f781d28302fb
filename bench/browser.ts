/** The browser: Chromium with WebGL in software, a new one every round, and what can be asked of a page in it. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { KEY } from '../src/page/lightmap.ts';
import type { Site } from './server.ts';

const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
export const VIEWPORT = { width: 1024, height: 800 } as const;
/** What has not happened by then does not happen. */
const PATIENCE_MS = 60_000;

/** A page whose first WebGL picture is no part of any time: the graphics process starts with it. */
const WARMING = 'ml-opacity';

export async function launchWarm(path: string, { origin }: Site): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: path, args: FLAGS });
  const page = await browser.newPage();
  await page.goto(`${origin}/${WARMING}/`);
  await page.waitForTimeout(1500);
  await page.close();
  return browser;
}

/** A page that nobody has seen before, with what it has complained of. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly faults: readonly string[];
}

/** Does something with a new page, and closes it. `script` is a file that runs in it before all else; `setting` is the reader's map, kept from another visit. */
export async function visit<Got>(
  browser: Browser,
  script: string | null,
  take: (visit: Visit) => Promise<Got>,
  setting: string | null = null,
): Promise<Got> {
  const context: BrowserContext = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    // What the browser keeps for later visits is sent after all that is measured, and would disturb it.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    if (script) await page.addInitScript({ path: script });
    if (setting)
      await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, setting] as const);
    return await take({ page, session: await context.newCDPSession(page), faults });
  } finally {
    await context.close();
  }
}

/** What the page holds after its garbage is collected, in millions of bytes; a worker's is not in it. */
export async function heapOf({ session }: Visit): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & { backingStorageSize?: number };
  await session.send('HeapProfiler.disable');
  return (usedSize + backingStorageSize) / 1e6;
}

/** How the browser draws WebGL, in its own words. */
export async function rendererOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl ? String(gl.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)) : 'none';
  });
  await page.close();
  return name;
}
