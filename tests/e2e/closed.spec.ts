/**
 * Closed: the atlas does all it does with nothing but its own files, within the policy that its page carries and the headers that
 * `docs/hosting.md` has hosts send, and keeps nothing but the reader's setting. What the policy forbids is in fact refused.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { KEY } from '../../src/page/lightmap.ts';
import { ur } from '../../src/words/ur.ts';
import { open } from './atlas.ts';
import { STATES, turnTo } from './states.ts';

/** Another page's own address: nothing is sent to it, the test answers itself. */
const STRANGER = 'http://stranger.example/';

interface Watched {
  /** What was asked of another origin. */
  readonly elsewhere: string[];
  /** Violations of the policy, faults that nothing caught, and what a browser warns of. */
  readonly complaints: string[];
}

/**
 * What is said of nothing that the atlas does: software drawing reads pixels back slowly; the site is kept in journeys of its own
 * (offline.spec.ts); Firefox tells of a font that was on its way when the page was left.
 */
const NO_COMPLAINTS =
  /GPU stall|blocked by Playwright|^download failed \(font-family[\s\S]*status=2152398850/;

/** Watches all pages of a context, their frames and workers; another origin is not reached. */
async function watched(context: BrowserContext, baseURL: string | undefined): Promise<Watched> {
  const own = new URL(baseURL ?? '').origin;
  const seen: Watched = { elsewhere: [], complaints: [] };
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`violation: ${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !NO_COMPLAINTS.test(message.text()))
      seen.complaints.push(message.text());
  });
  context.on('weberror', (fault) => {
    const { message } = fault.error();
    if (!NO_COMPLAINTS.test(message)) seen.complaints.push(message);
  });
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === own || url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    seen.elsewhere.push(url.href);
    return route.abort();
  });
  return seen;
}

/** All that a page of the atlas has left in the browser. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookie: document.cookie,
  }));

const NOTHING_ELSE = { local: [KEY], session: [], databases: [], caches: [], cookie: '' };

/** Nothing was asked of anybody else, nothing was complained of, and nothing is left but the setting. */
async function closed(page: Page, seen: Watched): Promise<void> {
  expect(await keptBy(page)).toEqual(NOTHING_ELSE);
  expect(await page.context().cookies()).toEqual([]);
  expect(seen).toEqual({ elsewhere: [], complaints: [] });
}

/** How long a file may take on a busy machine. */
const MADE_MS = 60_000;

/** Presses a button of the export panel and waits until what it makes is there. */
async function deliver(page: Page, button: string, outcome: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(outcome)).toBeVisible({ timeout: MADE_MS });
}

test('every state of the page meets no refusal and asks nothing of another origin', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const seen = await watched(context, baseURL);
  await open(page);
  for (const state of STATES.filter(({ act }) => !act)) await turnTo(page, state, 'en');
  await closed(page, seen);
});

test('as it is printed it is the same', async ({ page, context, baseURL }) => {
  const seen = await watched(context, baseURL);
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed svg[role=img]').filter({ visible: true })).toHaveCount(1);
  await closed(page, seen);
});

test('every file and copy is made without a refusal, and nothing is kept but the setting', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-write']);
  const seen = await watched(context, baseURL);
  await open(page, '#fill=control&show=no-go&day=2012-02-21&places=lyari,orangi');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.locator('img.export-preview')).toBeVisible();
  await expect
    .poll(() => page.locator('img.export-preview').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  for (const format of ['PNG', 'SVG', 'PDF', 'CSV', 'GeoJSON'])
    await deliver(page, format, new RegExp(`Saved as .*\\.${format.toLowerCase()}\\.`));
  await deliver(page, 'Copy image', /is copied as an image/);
  await deliver(page, 'Copy data', /are copied as a table/);
  await closed(page, seen);
});

test('in Urdu, on the light map, with a second map and in the builder it is the same', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const seen = await watched(context, baseURL);
  await open(page, '#fill=control&day=2012-02-21&lang=ur');
  await page.getByRole('button', { name: ur.page.masthead.export, exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  expect(await (await saved).failure()).toBe(null);
  await page.goto('./#fill=control&day=2012-02-21');
  await page.getByRole('button', { name: 'light map', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toHaveAttribute('data-state', 'light');
  await page.getByRole('button', { name: 'Compare with a second map' }).click();
  await expect(page.getByRole('slider', { name: /^Dividing line/ })).toBeVisible();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(page.frameLocator('iframe').getByRole('combobox', { name: 'Map' })).toHaveValue('control');
  await closed(page, seen);
});

/** A server of another origin on this machine, with one page that holds some address in a frame. */
async function strangerHolding(
  address: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Stranger</title><iframe src="${address}" width="900" height="600"></iframe>`,
    );
  });
  await once(server.listen(0, 'localhost'), 'listening');
  // It listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

/** What a page has said in its console that is wrong. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

test('a page of another origin may embed the map', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page);
  const stranger = await strangerHolding(`${baseURL}?embed=themes#fill=control`);
  try {
    await page.goto(stranger.address);
    await expect(
      page.frameLocator('iframe').getByRole('region', { name: 'Map', exact: true }),
    ).toHaveAttribute('data-state', 'live');
    // A stranger’s server has no icon for its page.
    expect(complaints.filter((text) => /polic|refused/i.test(text))).toEqual([]);
  } finally {
    stranger.close();
  }
});

test('a page of another origin may embed none of its files', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page);
  const stranger = await strangerHolding(`${baseURL}icon.svg`);
  try {
    await page.goto(stranger.address);
    await expect.poll(() => complaints.join()).toMatch(/frame-ancestors 'none'/);
  } finally {
    stranger.close();
  }
});

/** A page as a stranger would have changed it on its way, without the headers of a host: only its own policy is there. */
async function openChanged(page: Page, added: string): Promise<void> {
  await page.route('./', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html',
      body: body.replace('<div id="atlas">', (atlas) => added + atlas),
    });
  });
  await open(page, '#fill=control');
}

test('by the policy of the page alone, what is slipped into it does not run and is not drawn', async ({
  page,
}) => {
  const ran = "document.documentElement.dataset.ran = 'yes'";
  await openChanged(
    page,
    `<script>${ran}</script><img src="data:," onerror="${ran}"><script src="data:text/javascript,${ran}"></script>
    <base href="${STRANGER}"><style>h1 { visibility: hidden }</style><p id="slipped" style="position: fixed">slipped</p>`,
  );
  await expect(page.locator('html')).not.toHaveAttribute('data-ran');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#slipped')).toHaveCSS('position', 'static');
  expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
});

test('no text becomes a script, no markup a part of the page, and no other origin is asked', async ({
  page,
}) => {
  await open(page, '#fill=control');
  const outcomes = await page.evaluate(async (stranger) => {
    const nameOf = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const { trustedTypes } = window as Window & {
      trustedTypes?: { createPolicy: (name: string, rules: object) => unknown };
    };
    // Within the task of a test's own call a browser lets everything pass.
    await new Promise((done) => setTimeout(done));
    return {
      // biome-ignore lint/security/noGlobalEval: this is what has to be refused
      eval: await nameOf(() => window.eval('1')),
      function: await nameOf(() => new Function('return 1')()),
      markup: await nameOf(() => {
        document.createElement('p').innerHTML = '<i></i>';
      }),
      worker: await nameOf(() => new Worker('./assets/x.js')),
      policy: await nameOf(() => trustedTypes?.createPolicy('default', {})),
      fetch: await nameOf(() => fetch(stranger)),
    };
  }, STRANGER);
  expect(outcomes).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    markup: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    fetch: 'TypeError',
  });
});

test('the policy has no unsafe word and no other origin, in the page and in what it is served with', async ({
  request,
}) => {
  const page = await request.get('./');
  const inPage =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(await page.text())?.[1] ?? '';
  expect(inPage).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
  const script = /\.\/(assets\/index-[^"]+\.js)/.exec(await page.text())?.[1] ?? '';
  const file = await request.get(`./${script}`);
  const [served, ofFile] = [page, file].map((answer) => answer.headers()['content-security-policy'] ?? '');
  expect(served).toMatch(/^frame-ancestors \*; /);
  expect(ofFile).toMatch(/^default-src 'none'; /);
  for (const policy of [inPage, served, ofFile]) expect(policy).not.toMatch(/unsafe|https?:|[^-]\*\.|wss?:/);
  expect(page.headers()['cache-control']).toBe('no-cache');
  expect(file.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const answer of [page, file]) {
    expect(answer.headers()['set-cookie']).toBeUndefined();
    expect(answer.headers()['referrer-policy']).toBe('no-referrer');
    expect(answer.headers()['permissions-policy']).toContain('geolocation=()');
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  }
});
