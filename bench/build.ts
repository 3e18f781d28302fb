/** Building: the peers' packages, the data, a page for every peer, and the atlas as it is published. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile, type Plugin } from 'vite';
import { run, stop } from '../src/cli/setup.mjs';
import { DIST, HERE, ROOT } from './folders.ts';
import { writeTowns } from './towns.ts';

const modified = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The peers' packages are no packages of the atlas: they have a folder of their own. */
function installPeers(): void {
  const installed = modified(join(HERE, 'node_modules/.package-lock.json'));
  if (installed >= modified(join(HERE, 'package-lock.json'))) return;
  console.log('Installing the peers …');
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', words, { cwd: HERE })) stop('npm install failed in bench/: see its message above.');
}

/** The one page of the peers is written for each of them. */
const forPeer = (peer: string): Plugin => ({
  name: 'for-peer',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('%PEER%', peer) },
});

async function buildPeer(peer: string): Promise<void> {
  await build({
    root: join(HERE, 'page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [forPeer(peer)],
    build: {
      outDir: join(DIST, peer),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9999,
    },
  });
}

/** What stops a build that has become too heavy: its weight is measured here, whatever it is. */
const BUDGET = 'held-to-budget';

async function buildAtlas(): Promise<void> {
  const environment = { command: 'build', mode: 'production' } as const;
  const { config = {} } = (await loadConfigFromFile(environment, join(ROOT, 'vite.config.ts'), ROOT)) ?? {};
  const plugins = (config.plugins ?? [])
    .flat()
    .filter(
      (plugin) => !(plugin && typeof plugin === 'object' && 'name' in plugin && plugin.name === BUDGET),
    );
  const out = { ...config.build, outDir: join(DIST, 'atlas'), emptyOutDir: true };
  await build({ ...config, plugins, configFile: false, root: ROOT, logLevel: 'error', build: out });
}

export async function buildAll(peers: readonly string[]): Promise<void> {
  installPeers();
  writeTowns();
  for (const peer of peers) {
    console.log(`Building ${peer} …`);
    await buildPeer(peer);
  }
  console.log('Building the atlas …');
  await buildAtlas();
}
