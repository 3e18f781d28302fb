#!/usr/bin/env node
/**
 * WebKitGTK as the test runner starts it: in the place of a Firefox that speaks WebDriver BiDi. WebKitGTK’s driver does not, so its
 * commands are carried out here, by the driver where the reader’s hand is meant and by WebKit’s inspector for all else.
 */
import { execFileSync } from 'node:child_process';
import { announce } from './announced.mjs';
import { createReader } from './webkit/reader.mjs';

const browser = process.env.WEBKIT ?? '';
const driver = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
/** Those that are Firefox’s own are not WebKitGTK’s. */
const flags = process.argv.slice(2).filter((flag) => /^--(enable-|proxy=)/.test(flag));
const hasNetwork = !flags.some((flag) => flag.startsWith('--proxy='));
const version = execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1);

/** A cookie of the inspector’s as WebDriver BiDi writes it. */
const asCookie = ({ name, value, domain, path, expires, session, httpOnly, secure, sameSite, size }) => ({
  name,
  value: { type: 'string', value },
  domain,
  path,
  size,
  httpOnly,
  secure,
  sameSite: (sameSite ?? 'None').toLowerCase(),
  ...(session ? {} : { expiry: expires / 1000 }),
});

const readers = new Map();
let made = 0;
const nextId = (kind) => {
  made += 1;
  return `${kind}${made}`;
};

function serve(runner) {
  const tell = (method, params) => runner.send(JSON.stringify({ type: 'event', method, params }));
  const pages = () => [...readers.values()].flatMap((reader) => reader.pages);
  const pageOf = (context) => {
    const page = pages().find((one) => one.owns(context));
    if (!page) throw new Error('no such frame');
    return page;
  };
  const fetching = (request) => {
    const page = pages().find(({ network }) => network.has(request));
    if (!page) throw new Error('no such request');
    return page.network;
  };
  /** The readers that are meant, or the pages: what is set for none by name is set for every one. */
  const readersOf = ({ userContexts }) => (userContexts ?? []).map((id) => readers.get(id)).filter(Boolean);
  const pagesOf = ({ contexts, context }) => [...(contexts ?? []), ...(context ? [context] : [])].map(pageOf);
  const nothing = async () => ({});

  const COMMANDS = {
    'session.new': async () => ({
      sessionId: 'webkit',
      capabilities: {
        browserName: 'MiniBrowser',
        browserVersion: version,
        userAgent: '',
        acceptInsecureCerts: false,
      },
    }),
    'session.subscribe': nothing,
    'network.addDataCollector': nothing,
    'network.setCacheBehavior': nothing,
    'network.setExtraHeaders': nothing,
    'emulation.setLocaleOverride': nothing,
    'emulation.setScreenOrientationOverride': nothing,
    'emulation.setScreenSettingsOverride': nothing,
    'browser.close': async () => {
      setTimeout(leave);
      return {};
    },
    'browser.createUserContext': async () => {
      const userContext = nextId('reader');
      readers.set(userContext, await createReader({ userContext, tell, engine: { browser, driver, flags } }));
      return { userContext };
    },
    'browser.removeUserContext': async ({ userContext }) => {
      readers.get(userContext)?.stop();
      readers.delete(userContext);
      return {};
    },
    'browser.setDownloadBehavior': async ({ downloadBehavior, userContexts }) => {
      if (downloadBehavior.type === 'allowed')
        for (const reader of readersOf({ userContexts })) reader.saveTo(downloadBehavior.destinationFolder);
      return {};
    },
    'browsingContext.create': async ({ userContext }) => ({
      context: (await readers.get(userContext).newPage()).name,
    }),
    'browsingContext.close': async ({ context }) => {
      const page = pageOf(context);
      await [...readers.values()].find((reader) => reader.pages.includes(page)).closePage(page);
      return {};
    },
    'browsingContext.activate': nothing,
    'browsingContext.navigate': ({ context, url }) => pageOf(context).navigate(url),
    'browsingContext.reload': ({ context }) => pageOf(context).reload(),
    'browsingContext.traverseHistory': async ({ context, delta }) => {
      await pageOf(context).traverse(delta);
      return {};
    },
    'browsingContext.setViewport': async ({ viewport, ...whose }) => {
      for (const reader of readersOf(whose)) await reader.setSize(viewport);
      for (const page of pagesOf(whose)) await page.resize(viewport);
      return {};
    },
    'browsingContext.captureScreenshot': async ({ context, clip, origin }) => {
      const page = pageOf(context);
      return { data: await page.screenshot(clip ?? (await page.size()), origin) };
    },
    'browsingContext.locateNodes': async ({ context, locator }) => {
      const { result } = await pageOf(context).realms.elementOf(locator.value.context, context);
      return { nodes: result.type === 'node' ? [result] : [] };
    },
    'emulation.setNetworkConditions': async ({ networkConditions }) => {
      const isCut = networkConditions?.type === 'offline';
      if (isCut === hasNetwork) throw new Error('the network is cut or not from the start: see the project');
      return {};
    },
    'emulation.setMediaFeaturesOverride': async ({ features, ...whose }) => {
      const scheme = features['prefers-color-scheme'];
      for (const reader of readersOf(whose)) await reader.setScheme(scheme);
      for (const page of pagesOf(whose)) await page.scheme(scheme);
      return {};
    },
    'input.performActions': async ({ context, actions }) => {
      const page = pageOf(context);
      await page.perform(actions);
      return {};
    },
    'network.addIntercept': async ({ phases, contexts }) => {
      const intercept = nextId('intercept');
      // Nothing here asks for a password.
      if (!phases.includes('beforeRequestSent')) return { intercept };
      if (contexts) for (const page of pagesOf({ contexts })) await page.network.intercept(intercept);
      else for (const reader of readers.values()) await reader.intercept(intercept);
      return { intercept };
    },
    'network.removeIntercept': async ({ intercept }) => {
      for (const reader of readers.values()) await reader.leave(intercept);
      return {};
    },
    'network.continueRequest': ({ request }) => fetching(request).pass(request),
    'network.failRequest': ({ request }) => fetching(request).refuse(request),
    'network.provideResponse': ({ request, ...response }) => fetching(request).answer(request, response),
    'script.addPreloadScript': async ({ functionDeclaration, arguments: given, userContexts, contexts }) => {
      const script = nextId('script');
      // A channel back to the runner is not to be had before the page’s own scripts.
      if (given) return { script };
      const pagesReaders = contexts
        ? [...readers.values()].filter(({ pages: own }) => own.some((page) => contexts.includes(page.name)))
        : readersOf({ userContexts });
      for (const reader of pagesReaders) await reader.addScript(script, functionDeclaration);
      return { script };
    },
    'script.removePreloadScript': async ({ script }) => {
      for (const reader of readers.values()) await reader.removeScript(script);
      return {};
    },
    'script.callFunction': (params) => realmsOf(params.target).callFunction(params),
    'script.evaluate': (params) => realmsOf(params.target).evaluate(params),
    'storage.getCookies': async ({ partition }) => {
      const page = partition.context
        ? pageOf(partition.context)
        : readers.get(partition.userContext).pages[0];
      const { cookies } = page ? await page.ask('Page.getCookies') : { cookies: [] };
      return { cookies: cookies.map(asCookie), partitionKey: {} };
    },
    'script.disown': async ({ target, handles }) => {
      for (const objectId of handles)
        await pageOf(target.context).ask('Runtime.releaseObject', { objectId }).catch(nothing);
      return {};
    },
  };
  const realmsOf = ({ context }) => pageOf(context).realms;

  runner.on('message', async (data) => {
    const { id, method, params } = JSON.parse(String(data));
    const answer = (message) => runner.send(JSON.stringify({ id, ...message }));
    const command = COMMANDS[method];
    if (!command) return answer({ type: 'error', error: 'unknown command', message: method });
    try {
      answer({ type: 'success', result: (await command(params)) ?? {} });
    } catch ({ message }) {
      const gone = /no such frame|the page is closed/.test(message);
      answer({ type: 'error', error: gone ? 'no such frame' : 'unknown error', message });
    }
  });
  runner.on('close', leave);
}

function leave() {
  for (const reader of readers.values()) reader.stop();
  process.exit(0);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, leave);
announce(serve);
