/** Setting up: what has to be on the machine before anything else of the project can run. Plain Node, no packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = new URL('../..', import.meta.url).pathname;

/** Runs a command in the project's folder with its output shown; gives back whether it succeeded. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** Stops the whole command with one sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Installs the packages that the lock file names, unless they are there already. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Node ${process.versions.node} is too old: the atlas needs 20.19 or later. Install a newer Node.`);
  }
  const installed = modified(join(root, 'node_modules/.package-lock.json'));
  if (installed >= modified(join(root, 'package-lock.json'))) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file in which an optional package for another platform is missing, which some registries cause.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm install failed: see its message above. With a network, run the command again.');
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : stop(`CHROMIUM names no file: ${named}`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (onPath) return onPath;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

function installChromium() {
  console.log('No Chromium found: installing one …');
  const asRoot = process.getuid?.() === 0;
  if (asRoot && existsSync('/usr/bin/apt-get')) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    if (
      run('apt-get', ['update', '-qq'], quiet) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)
    )
      return;
  }
  run('npx', ['playwright', 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
}

/** The path of a Chromium for the end-to-end tests, installed if there was none. */
export async function ensureChromium() {
  const there = await findChromium();
  if (there) return there;
  installChromium();
  const now = await findChromium();
  return now ?? stop('No Chromium could be installed. Install one and name its path in CHROMIUM.');
}
