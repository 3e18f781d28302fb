/** Setting up: what has to be on the machine before anything else of the project can run. Plain Node, no packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
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

function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : stop(`CHROMIUM names no file: ${named}`);
  const onPath = findOnPath(NAMES);
  if (onPath) return onPath;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

const isRoot = () => process.getuid?.() === 0;

/** Installs packages of Debian's; gives back whether it could. */
function installPackages(names) {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return (
    run('apt-get', ['update', '-qq'], quiet) && run('apt-get', ['install', '-y', '-qq', ...names], quiet)
  );
}

function installChromium() {
  console.log('No Chromium found: installing one …');
  const asRoot = isRoot();
  if (installPackages(['chromium'])) return;
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

/** The folders in a folder whose names a pattern matches. */
function foldersIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

/** WebKitGTK's own browser, which is on no path: the newest, if there are several. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec', ...foldersIn('/usr/lib', /-linux-gnu/)];
  const browsers = libraries.flatMap((folder) => foldersIn(folder, /^webkit2?gtk-/));
  const found = browsers.map((folder) => join(folder, 'MiniBrowser')).filter(existsSync);
  return found.toSorted().at(-1) ?? null;
}

const findEngines = () => ({
  firefox: process.env.FIREFOX ?? findOnPath(['firefox-esr', 'firefox']),
  webkit: process.env.WEBKIT ?? findMiniBrowser(),
  webkitDriver: process.env.WEBKIT_DRIVER ?? findOnPath(['WebKitWebDriver']),
  screen: findOnPath(['Xvfb']),
});

/** The Debian package that each comes with. */
const ENGINE_PACKAGES = {
  firefox: 'firefox-esr',
  webkit: 'libwebkit2gtk-4.1-0',
  webkitDriver: 'webkit2gtk-driver',
  screen: 'xvfb',
};

const missingOf = (engines) => Object.keys(engines).filter((name) => !engines[name]);

/** The paths of Firefox, of WebKitGTK with its driver, and of a screen that nobody sees: installed if there were none. */
export function ensureEngines() {
  const there = findEngines();
  const missing = missingOf(there).map((name) => ENGINE_PACKAGES[name]);
  if (missing.length === 0) return there;
  console.log(`Installing ${missing.join(', ')} …`);
  installPackages(missing);
  const now = findEngines();
  const still = missingOf(now).map((name) => ENGINE_PACKAGES[name]);
  if (still.length === 0) return now;
  return stop(
    `${still.join(', ')} could not be installed. On Debian 12 install the packages of these names as root, or name the paths of a Firefox, of WebKitGTK's MiniBrowser and of its driver in FIREFOX, WEBKIT and WEBKIT_DRIVER.`,
  );
}
