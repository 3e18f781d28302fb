#!/usr/bin/env node
/**
 * Firefox as the test runner starts it, with what lies between the two: Firefox’s WebDriver BiDi has no command for the colour scheme,
 * which is set as Firefox’s own tools for developers set it, no names for what it saves, and no word of a way back that ends where the
 * address has no fragment. All else goes through as it is.
 */
import { spawn } from 'node:child_process';
import WebSocket from 'ws';
import { announce } from './announced.mjs';

/** Far above the numbers that the runner gives its own commands. */
const FIRST_OWN = 1_000_000_000;
const SCHEME = 'emulation.setMediaFeaturesOverride';
const SAVING = /^browsingContext\.download/;
const BACK = 'browsingContext.traverseHistory';
/** How often it is looked whether a page has gone back, and how long is waited before the next look, in milliseconds. */
const LOOKS = 20;
const BETWEEN_LOOKS = 50;

const withoutFragment = (url) => url.replace(/#.*/s, '');

/** Runs in Firefox’s own window: `null` leaves the scheme to the machine. */
const PAINT = `(id, scheme) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.getBrowsingContextById(id).top.prefersColorSchemeOverride = scheme ?? 'none';
}`;

const engine = spawn(process.env.FIREFOX ?? 'firefox-esr', [
  ...process.argv.slice(2),
  '--remote-allow-system-access',
]);
engine.on('exit', (code) => process.exit(code ?? 1));
// Where this ends by a fault of its own, Firefox would stay.
process.on('exit', () => engine.kill());
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => engine.kill(signal));

function relay(runner, firefox) {
  const schemes = new Map();
  const waiting = new Map();
  /** The last address that was told of each page. */
  const told = new Map();
  let own = FIRST_OWN;
  let order = Promise.resolve();

  const ask = (method, params) =>
    new Promise((done) => {
      own += 1;
      waiting.set(own, done);
      firefox.send(JSON.stringify({ id: own, method, params }));
    });
  const toRunner = (message) => runner.send(JSON.stringify(message));

  async function paint(contexts, scheme) {
    const { result } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    for (const context of contexts) {
      await ask('script.callFunction', {
        functionDeclaration: PAINT,
        arguments: [
          { type: 'string', value: context },
          scheme ? { type: 'string', value: scheme } : { type: 'null' },
        ],
        target: { context: result.contexts[0].context },
        awaitPromise: false,
      });
    }
  }

  async function setScheme({ id, params }) {
    const scheme = params.features['prefers-color-scheme'];
    for (const user of params.userContexts ?? []) schemes.set(user, scheme);
    await paint(params.contexts ?? [], scheme);
    toRunner({ type: 'success', id, result: {} });
  }

  /** Goes back or forward, and tells of it where Firefox does not: within a document, to an address that it has not named. */
  async function goBack({ id, params }) {
    const { type, result, error, message } = await ask(BACK, params);
    toRunner({ type, id, result, error, message });
    const { context } = params;
    for (let look = 0; type === 'success' && look < LOOKS; look += 1) {
      const { result: tree } = await ask('browsingContext.getTree', { root: context, maxDepth: 0 });
      const [{ url }] = tree?.contexts ?? [{ url: '' }];
      const before = told.get(context);
      if (url !== before && withoutFragment(url) === withoutFragment(before ?? '')) {
        told.set(context, url);
        const where = { context, url, timestamp: Date.now() };
        return toRunner({ type: 'event', method: 'browsingContext.historyUpdated', params: where });
      }
      await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
    }
  }

  /** What is saved is known to the runner by its name alone, and each has an address of its own. */
  const named = ({ params, ...event }) => ({
    ...event,
    params: { ...params, download: params.download ?? params.url },
  });

  /** A new page has its scheme before the runner knows of it. */
  async function pass(text) {
    const message = JSON.parse(text);
    const { method, params } = message;
    if (params?.context && params.url !== undefined) told.set(params.context, params.url);
    if (SAVING.test(method)) return toRunner(named(message));
    const isNew = method === 'browsingContext.contextCreated' && params.parent === null;
    if (isNew && schemes.has(params.userContext))
      await paint([params.context], schemes.get(params.userContext));
    runner.send(text);
  }

  runner.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.method === SCHEME) setScheme(message);
    else if (message.method === BACK) goBack(message);
    else firefox.send(String(data));
  });
  firefox.on('message', (data) => {
    const text = String(data);
    const { id } = JSON.parse(text);
    const done = waiting.get(id);
    waiting.delete(id);
    if (done) done(JSON.parse(text));
    else order = order.then(() => pass(text));
  });
  runner.on('close', () => firefox.close());
  firefox.on('close', () => runner.close());
}

function open(address) {
  announce((runner) => {
    const firefox = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    const early = [];
    const keep = (data) => early.push(data);
    runner.on('message', keep);
    firefox.once('open', () => {
      runner.off('message', keep);
      relay(runner, firefox);
      for (const data of early) runner.emit('message', data);
    });
  });
}

let said = '';
engine.stderr.on('data', (data) => {
  const before = said;
  said += data;
  const address = /WebDriver BiDi listening on (ws:\S+)/;
  if (!address.test(before) && address.test(said)) open(address.exec(said)[1]);
});
