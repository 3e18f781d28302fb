/** One reader: a browser by itself, with its pages. In WebDriver BiDi this is a user context. */
import { followDownloads } from './downloads.mjs';
import { startMachine } from './machine.mjs';
import { openPage } from './page.mjs';

export async function createReader({ userContext, tell, engine }) {
  const machine = await startMachine(engine);
  const pages = [];
  const scripts = new Map();
  const intercepts = new Set();
  let size = null;
  let scheme = null;
  let opened = 0;
  let windows = 0;
  let saved = 0;
  let left = null;
  let stopDownloads = () => undefined;

  function tellOfFile(suggestedFilename) {
    saved += 1;
    const page = pages.at(-1);
    if (!page) return;
    const file = {
      context: page.name,
      navigation: null,
      download: `${userContext} file ${saved}`,
      url: '',
      timestamp: Date.now(),
    };
    tell('browsingContext.downloadWillBegin', { ...file, suggestedFilename });
    tell('browsingContext.downloadEnd', { ...file, status: 'complete', filepath: null });
  }

  /** A window with its number, from 1. */
  async function openWindow() {
    const { session } = machine;
    windows += 1;
    return { number: windows, window: await (windows === 1 ? session.firstWindow() : session.newWindow()) };
  }

  const sources = () => [...scripts.values()];

  return {
    pages,
    async newPage() {
      opened += 1;
      const { session, port } = machine;
      const place = left ?? (await openWindow());
      left = null;
      const page = await openPage({
        ...place,
        session,
        port,
        tell,
        userContext,
        name: `${userContext}.${opened}`,
      });
      pages.push(page);
      if (size) await page.resize(size);
      if (scheme) await page.scheme(scheme);
      await page.setScripts(sources());
      for (const id of intercepts) await page.network.intercept(id);
      return page;
    },
    async addScript(id, source) {
      scripts.set(id, source);
      for (const page of pages) await page.setScripts(sources());
    },
    async removeScript(id) {
      if (scripts.delete(id)) for (const page of pages) await page.setScripts(sources());
    },
    async intercept(id) {
      intercepts.add(id);
      for (const page of pages) await page.network.intercept(id);
    },
    async leave(id) {
      intercepts.delete(id);
      for (const page of pages) await page.network.leave(id);
    },
    async setSize(viewport) {
      size = viewport;
      for (const page of pages) await page.resize(viewport);
    },
    async setScheme(value) {
      scheme = value;
      for (const page of pages) await page.scheme(value);
    },
    saveTo(folder) {
      stopDownloads();
      stopDownloads = followDownloads(machine.downloads, folder, {
        writes: machine.writes,
        saved: tellOfFile,
      });
    },
    async closePage(page) {
      pages.splice(pages.indexOf(page), 1);
      // A driver whose last window is closed has no session any more: the next page stands in another.
      if (pages.length === 0) left = await openWindow();
      await page.close();
    },
    stop() {
      stopDownloads();
      for (const page of pages) page.gone();
      machine.stop();
    },
  };
}
