/** A page of WebKitGTK as WebDriver BiDi has it: its frames, documents, realms and looks. */
import { PNG } from 'pngjs';
import { bootScript, TOLD } from './boot.mjs';
import { GONE, inspect } from './inspector.mjs';
import { followNetwork } from './network.mjs';
import { createRealms } from './scripts.mjs';

/** What the window has around the page is found by trying. */
const TRIES = 5;
/** How long a window of another size takes until its page knows, in milliseconds. */
const TO_BE_SEEN = 60;

/** A part of a picture, in whole pixels. Pictures are PNG in base64. */
function cut(picture, { x, y, width, height }) {
  const part = new PNG({ width, height });
  PNG.bitblt(PNG.sync.read(Buffer.from(picture, 'base64')), part, x, y, width, height, 0, 0);
  return PNG.sync.write(part).toString('base64');
}

const withoutFragment = (url) => url.split('#')[0];

/** Opens the inspector of a page. `name` is that of its main frame for the runner. */
export async function openPage({ session, port, number, name, window, tell, userContext }) {
  // A page that goes over into another process is asked there for the same.
  const inspector = await inspect(port, number, async (to) => {
    await enable(to);
    leading = awaited?.url ?? '';
    await network.prepare(to, leading);
    if (preferred) await paint(to);
  });
  const { ask, events } = inspector;
  const realms = createRealms(ask, tell);
  /** From the inspector’s names of frames to the runner’s, and back to that of the frame around each. */
  const frames = new Map();
  const parents = new Map();
  const early = new Map();
  let mainFrame = null;
  let url = 'about:blank';
  let navigations = 0;
  let awaited = null;
  let scripts = [];
  let preferred = null;
  /** How far the wheel has been turned, across and down. */
  const turned = { deltaX: 0, deltaY: 0 };
  /** The address that another process is to show. */
  let leading = '';

  const about = (context) => ({ context, navigation: null, url, timestamp: Date.now() });
  const nextNavigation = () => {
    navigations += 1;
    return `${name} ${navigations}`;
  };
  /** In another process the frame has another name, and the document that is awaited is the first that is fetched. */
  const isOfMain = (frameId) => frameId === mainFrame || (awaited !== null && !frames.has(frameId));
  const network = followNetwork(
    inspector,
    tell,
    (frameId) => frames.get(frameId) ?? (isOfMain(frameId) ? name : null),
    (frameId) => {
      if (!isOfMain(frameId)) return null;
      awaited ??= { id: nextNavigation() };
      return awaited.id;
    },
  );

  function forget(frameId) {
    const context = frames.get(frameId);
    if (context === undefined) return;
    for (const [child, parent] of parents) if (parent === frameId) forget(child);
    realms.end(context);
    frames.delete(frameId);
    const parent = frames.get(parents.get(frameId)) ?? name;
    parents.delete(frameId);
    tell('browsingContext.contextDestroyed', { ...about(context), parent, children: [], userContext });
  }

  async function beginRealm(frameId, contextId) {
    const context = frames.get(frameId);
    if (context === undefined) early.set(frameId, contextId);
    else await realms.begin(context, contextId, `${name} realm ${contextId}`).catch(() => undefined);
  }

  function meet(frameId, parentId, address) {
    const context = `${name}/${frameId}`;
    frames.set(frameId, context);
    parents.set(frameId, parentId);
    const parent = frames.get(parentId) ?? name;
    tell('browsingContext.contextCreated', {
      ...about(context),
      url: address,
      parent,
      children: null,
      userContext,
    });
  }

  events.on('Page.frameNavigated', ({ frame }) => {
    const isMain = frame.parentId === undefined;
    if (isMain) {
      for (const child of [...parents.keys()]) forget(child);
      mainFrame = frame.id;
      frames.set(frame.id, name);
      url = frame.url;
    } else if (!frames.has(frame.id)) meet(frame.id, frame.parentId, frame.url);
    const context = frames.get(frame.id);
    const navigation = isMain ? (awaited?.id ?? nextNavigation()) : nextNavigation();
    realms.end(context);
    tell('browsingContext.navigationStarted', { ...about(context), url: frame.url, navigation });
    tell('browsingContext.navigationCommitted', { ...about(context), url: frame.url, navigation });
    if (isMain) {
      awaited?.done?.({ navigation, url: frame.url });
      awaited = null;
    }
    const contextId = early.get(frame.id);
    early.delete(frame.id);
    if (contextId !== undefined) beginRealm(frame.id, contextId);
  });
  events.on('Page.frameDetached', ({ frameId }) => forget(frameId));
  events.on('Page.frameStoppedLoading', ({ frameId }) => {
    const context = frames.get(frameId);
    if (context === undefined || context === name) return;
    tell('browsingContext.domContentLoaded', about(context));
    tell('browsingContext.load', about(context));
  });
  events.on('Page.domContentEventFired', () => tell('browsingContext.domContentLoaded', about(name)));
  events.on('Page.loadEventFired', () => tell('browsingContext.load', about(name)));
  events.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.type === 'normal') beginRealm(context.frameId, context.id);
  });
  events.on('Console.messageAdded', ({ message }) => {
    if (message.text?.startsWith(TOLD)) return moved(message.text.slice(TOLD.length));
    const entry = { level: message.level === 'warning' ? 'warn' : message.level, text: message.text ?? '' };
    const args = [{ type: 'string', value: entry.text }];
    const source = { context: name, realm: '' };
    const stackTrace = { callFrames: [] };
    const isFault = message.source === 'javascript' && message.level === 'error';
    const more = isFault ? { type: 'javascript' } : { type: 'console', method: entry.level, args };
    if (isFault || realms.has(name))
      tell('log.entryAdded', { ...entry, ...more, source, stackTrace, timestamp: Date.now() });
  });

  /** The address is another, and the document is the same. It is told by whichever frame it is: that of the page itself is meant. */
  function moved(address) {
    if (withoutFragment(address) !== withoutFragment(url)) return;
    url = address;
    tell('browsingContext.historyUpdated', { ...about(name), url });
  }

  /** The driver turns the wheel by how far it is from where it was, so it is told of all turns together. */
  const summed = ({ actions, ...source }) => ({
    ...source,
    actions: actions?.map((action) => {
      if (action.type !== 'scroll') return action;
      turned.deltaX += action.deltaX;
      turned.deltaY += action.deltaY;
      return { ...action, ...turned };
    }),
  });

  const boot = (to = ask) => to('Page.setBootstrapScript', { source: bootScript(scripts) });
  const paint = (to = ask) =>
    to('Page.overrideUserPreference', {
      name: 'PrefersColorScheme',
      ...(preferred ? { value: preferred === 'dark' ? 'Dark' : 'Light' } : {}),
    });

  async function run(expression) {
    const { result } = await ask('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }

  /** Asks a process of the page for all that is to be told of it. */
  async function enable(to) {
    for (const domain of ['Page', 'Network', 'Console', 'Runtime']) await to(`${domain}.enable`);
    await boot(to);
  }

  async function begin() {
    await enable(ask);
    const { frameTree } = await ask('Page.getResourceTree');
    mainFrame = frameTree.frame.id;
    url = frameTree.frame.url;
    frames.set(mainFrame, name);
    const contextId = early.get(mainFrame);
    early.delete(mainFrame);
    if (contextId !== undefined) await beginRealm(mainFrame, contextId);
  }

  events.on('target', () => network.arrive(leading).catch(() => undefined));

  function gone() {
    inspector.close();
    tell('browsingContext.contextDestroyed', { ...about(name), parent: null, children: [], userContext });
  }

  tell('browsingContext.contextCreated', {
    ...about(name),
    parent: null,
    children: null,
    userContext,
    originalOpener: null,
  });
  await begin();

  return {
    name,
    place: { number, window },
    realms,
    network,
    ask,
    owns: (context) => context === name || context.startsWith(`${name}/`),
    parentOf: (context) => {
      const frameId = [...frames].find(([, known]) => known === context)?.[0];
      return frames.get(parents.get(frameId)) ?? name;
    },
    async setScripts(sources) {
      scripts = sources;
      await boot();
    },
    async navigate(address) {
      if (address.includes('#') && withoutFragment(address) === withoutFragment(url)) {
        const navigation = nextNavigation();
        await run(`void (location.href = ${JSON.stringify(address)})`);
        url = address;
        tell('browsingContext.fragmentNavigated', { ...about(name), navigation, url });
        return { navigation, url };
      }
      awaited = { id: nextNavigation(), url: address };
      const done = new Promise((resolve) => {
        awaited.done = resolve;
      });
      // From the inspector, as from any page, no file of the disk can be opened; the driver opens it, and answers once it is loaded.
      const asked = address.startsWith('file:')
        ? Promise.race([session.visit(window, address), done])
        : ask('Page.navigate', { url: address });
      // What was asked of a process that the page leaves is not answered.
      await asked.catch(({ message }) => {
        if (!message.endsWith(GONE)) throw new Error(message);
      });
      return done;
    },
    perform: (actions) => session.perform(window, actions.map(summed)),
    reload: () => ask('Page.reload', {}),
    traverse: (delta) => session.go(window, delta < 0 ? 'back' : 'forward'),
    async resize({ width, height }) {
      let [wide, tall] = [width, height];
      for (let tries = 0; tries < TRIES; tries += 1) {
        await session.resize(window, wide, tall);
        await new Promise((seen) => setTimeout(seen, TO_BE_SEEN));
        const [inner, high] = await run('[innerWidth, innerHeight]');
        if (inner === width && high === height) return;
        wide += width - inner;
        tall += height - high;
        if (wide <= 0 || tall <= 0) break;
      }
      throw new Error(`the window does not come to ${width} by ${height}`);
    },
    async screenshot({ x, y, width, height }, origin) {
      const isOfPage = origin === 'document';
      const [left, top, wide, tall] = await run('[scrollX, scrollY, innerWidth, innerHeight]');
      const seen = isOfPage ? { x: x - left, y: y - top, width, height } : { x, y, width, height };
      const isSeen = seen.x >= 0 && seen.y >= 0 && seen.x + width <= wide && seen.y + height <= tall;
      // The driver’s is what is seen; in the inspector’s a canvas may be as it was some frames ago.
      if (isSeen) return cut(await session.picture(window), seen);
      const coordinateSystem = isOfPage ? 'Page' : 'Viewport';
      const { dataURL } = await ask('Page.snapshotRect', { x, y, width, height, coordinateSystem });
      return dataURL.slice(dataURL.indexOf(',') + 1);
    },
    async scheme(value) {
      preferred = value ?? null;
      await paint();
    },
    size: () => run('({ x: 0, y: 0, width: innerWidth, height: innerHeight })'),
    async close() {
      await session.close(window);
      gone();
    },
    gone,
  };
}
