/**
 * How the page grows: the built atlas over made-up towns in Chromium, with the live map and the light one, beside a bare MapLibre page
 * with feature state and the same polygons.
 * `npx tsx bench/growth/browser.ts [numbers of towns]` builds, measures, prints a table and writes bench/growth.json. CHROMIUM names
 * the browser; without it that of Playwright is taken.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, loadConfigFromFile, type Plugin } from 'vite';
import { KEY, LIGHT, OFFERED } from '../../src/page/lightmap.ts';
import { median } from './exponent.ts';
import { FORMS, type Form, folderOf } from './folder.ts';
import { rangeOf } from './range.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const PORT = Number(process.env.GROWTH_PORT ?? 4330);
const SIZES = [1_000, 10_000, 50_000];
const ROUNDS = 5;
/** A page that has no picture by then has none. */
const PATIENCE_MS = Number(process.env.GROWTH_PATIENCE ?? 240_000);
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is measured of a page; `null` with a reason in `fault` where it could not be. */
export interface Measured {
  readonly page: 'atlas' | 'light' | 'bare';
  readonly n: number;
  /** What the outlines of the atlas’s folder are written in. */
  readonly form: Form;
  readonly firstMs: number | null;
  readonly switchMs: number | null;
  readonly hoverMs: number | null;
  readonly heapMb: number | null;
  readonly fault: string;
}

/** Builds the atlas of a folder. The budget is that of the atlas's own data, and is not asked. */
async function built(folder: string, out: string): Promise<void> {
  process.env.ATLAS_DATA = folder;
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(ROOT, 'vite.config.ts'),
    ROOT,
  );
  const plugins = (loaded?.config.plugins ?? []).flat().filter((plugin): plugin is Plugin => {
    return (
      typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name !== 'held-to-budget'
    );
  });
  const config = {
    ...loaded?.config,
    plugins,
    configFile: false as const,
    root: ROOT,
    logLevel: 'error' as const,
  };
  await build({ ...config, build: { ...config.build, outDir: out, emptyOutDir: true } });
}

/** Serves a build at `/`, MapLibre's own files at `/maplibre/`, the bare page and the data folder. */
function serving(out: string, folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const [, area = '', ...rest] = path.split('/');
    const file =
      {
        maplibre: join(ROOT, 'node_modules/maplibre-gl/dist', ...rest),
        data: join(folder, ...rest),
        bare: join(HERE, 'bare.html'),
      }[area] ?? join(out, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const { status, headers, body } = rangeOf(readFileSync(file), request.headers.range);
    response
      .writeHead(status, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/json' })
      .end(body);
  });
  return new Promise((resolve) => server.listen(PORT, () => resolve(server)));
}

const READY = {
  atlas: '.mappane[data-state="live"]',
  light: '#atlas .mappane[data-state="light"] .drawing',
  bare: 'html[data-ready]',
} as const;
const PATH = { atlas: '/', light: '/', bare: '/bare' } as const;
const SETTING = { atlas: OFFERED, light: LIGHT, bare: OFFERED } as const;
/** The page’s function that tells when a switch is drawn. */
const DRAWN = { atlas: 'untilDrawn', light: 'untilRedrawn', bare: 'untilDrawn' } as const;
const THEMES = ['density', 'vaccination-share', 'control', 'vaccination-rate'];

/** From the press to the last picture drawn for it. */
async function switchTime(page: Page, kind: Measured['page'], round: number): Promise<number | null> {
  return page.evaluate(
    ({ isAtlas, theme, drawn }) => {
      const begun = performance.now();
      if (isAtlas) document.querySelector<HTMLInputElement>(`input[name="fill"][value="${theme}"]`)?.click();
      else Reflect.get(window, 'switchTheme')();
      return Reflect.get(window, drawn)(begun);
    },
    { isAtlas: kind !== 'bare', theme: THEMES[round % THEMES.length] ?? '', drawn: DRAWN[kind] },
  );
}

/** From the movement of the pointer until what it tells is painted: a card on the atlas, the highlighted polygon on the bare map. */
async function hoverTime(page: Page, kind: Measured['page'], round: number): Promise<number | null> {
  const [x, y] = [440 + 37 * round, 330 + 23 * round];
  const told = page.evaluate((isAtlas) => Reflect.get(window, 'untilTold')(isAtlas), kind !== 'bare');
  const box = await page.locator(kind === 'bare' ? '#map' : '.stage').boundingBox();
  await page.mouse.move(
    (box?.x ?? 0) + (x % Math.max(200, (box?.width ?? 800) - 80)),
    (box?.y ?? 0) + (y % 500) + 60,
  );
  return told;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function rounds(measure: (round: number) => Promise<number | null>): Promise<number | null> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const time = await measure(round);
    // The first warms up.
    if (time !== null && round > 0) times.push(time);
  }
  return times.length > 0 ? median(times) : null;
}

async function measured(browser: Browser, kind: Measured['page'], n: number, form: Form): Promise<Measured> {
  const found = {
    page: kind,
    n,
    form,
    firstMs: null,
    switchMs: null,
    hoverMs: null,
    heapMb: null,
    fault: '',
  };
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript({ path: join(HERE, 'watch.js') });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [KEY, SETTING[kind]] as const);
  try {
    await page.goto(`http://localhost:${PORT}${PATH[kind]}`, { waitUntil: 'commit' });
    await page.waitForSelector(READY[kind], { state: 'attached' });
    const firstMs = await page.evaluate(() => performance.now());
    await page.evaluate((drawn) => Reflect.get(window, drawn)(performance.now()), DRAWN[kind]);
    const filled = { ...found, firstMs };
    const switchMs = await rounds((round) => switchTime(page, kind, round));
    const hoverMs = await rounds((round) => hoverTime(page, kind, round));
    return { ...filled, switchMs, hoverMs, heapMb: await heapOf(page), fault: faults.join('; ') };
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ...found, fault: [...faults, fault].join('; ') };
  } finally {
    await context.close();
  }
}

async function bothAt(n: number, form: Form, work: string): Promise<readonly Measured[]> {
  const [folder, out] = [folderOf(n, work, form), join(work, `site-${n}-${form}`)];
  await built(folder, out);
  const server = await serving(out, folder);
  const { CHROMIUM } = process.env;
  const browser = await chromium.launch({
    args: ARGUMENTS,
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
  });
  try {
    const pages: Measured[] = [];
    // The bare page reads GeoJSON alone.
    const kinds = form === 'geojson' ? (['bare', 'atlas', 'light'] as const) : (['atlas', 'light'] as const);
    for (const kind of kinds) pages.push(await measured(browser, kind, n, form));
    return pages;
  } finally {
    await browser.close();
    server.close();
  }
}

const inWords = (value: number | null) => (value === null ? '–' : String(Math.round(value)));

async function main(): Promise<void> {
  const named = process.argv.slice(2).map(Number);
  const work = process.env.GROWTH_FOLDER ?? mkdtempSync(join(tmpdir(), 'atlas-growth-'));
  const results: Measured[] = [];
  console.log(
    '| n | outlines | page | first picture, ms | switch, ms | hover, ms | heap, MB | |\n|---|---|---|---|---|---|---|---|',
  );
  for (const n of named.length > 0 ? named : SIZES) {
    const both = [];
    for (const form of FORMS) both.push(...(await bothAt(n, form, work)));
    for (const one of both) {
      results.push(one);
      const { page, form, firstMs, switchMs, hoverMs, heapMb, fault } = one;
      console.log(
        `| ${n} | ${form} | ${page} | ${[firstMs, switchMs, hoverMs, heapMb].map(inWords).join(' | ')} | ${fault} |`,
      );
    }
  }
  if (!process.env.GROWTH_FOLDER) rmSync(work, { recursive: true });
  const file = join(ROOT, 'bench/growth.json');
  const others = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, `${JSON.stringify({ ...others, browser: results }, null, 2)}\n`);
}

await main();
