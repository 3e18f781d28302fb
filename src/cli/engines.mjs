/**
 * `npm run test:engines`: the journeys in Firefox and in WebKitGTK. It installs both where it can, and ends with what passed, what
 * failed and what was left out in each, by name and with the reason. Arguments go to the test runner: `npm run test:engines -- themes`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngines, ensurePackages, root, run, stop } from './setup.mjs';

/** The smallest screen that has room for the largest window of the journeys, and what a browser has around it. */
const SCREEN = '1920x1200x24';

ensurePackages();
const { firefox, webkit, webkitDriver, screen } = ensureEngines();

/** Starts a screen that nobody sees; gives back its name and what ends it. */
function openScreen() {
  const server = spawn(screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((opened) => {
    server.stdio[3].once('data', (number) =>
      opened({ display: `:${String(number).trim()}`, close: () => server.kill() }),
    );
    server.once('exit', () => stop(`${screen} has not started: run it by itself to see why.`));
  });
}

const versionOf = (path, env) =>
  spawnSync(path, ['--version'], { encoding: 'utf8', env }).stdout.trim().split('\n').at(-1);

/** All tests of a report, whatever they are grouped in. */
const testsIn = (suite) => [
  ...(suite.specs ?? []).flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test }))),
  ...(suite.suites ?? []).flatMap(testsIn),
];

/** The names of all journeys: in Chromium many run twice. */
function journeys() {
  const list = ['--no-install', 'playwright', 'test', '--list', '--reporter=json'];
  const { stdout } = spawnSync('npx', list, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return [
    ...new Set(
      JSON.parse(stdout)
        .suites.flatMap(testsIn)
        .map(({ title }) => title),
    ),
  ];
}

/** What is left out, with how many journeys each name is of: one that is of none is a mistake. */
function readSkipped() {
  const all = journeys();
  const rows = JSON.parse(readFileSync(join(root, 'tests/engines/skipped.json'), 'utf8'));
  const countOf = (name) => all.filter((title) => title.includes(name)).length;
  const nobodys = rows.flatMap(({ names }) => names.filter((name) => countOf(name) === 0));
  if (nobodys.length > 0) stop(`tests/engines/skipped.json names no journey: ${nobodys.join('; ')}`);
  return rows.map((row) => ({ ...row, count: row.names.reduce((sum, name) => sum + countOf(name), 0) }));
}

/** The journeys of one engine; gives back the lines that say how they went, and whether all is well. */
function runIn({ engine, name, version }, env, skipped) {
  const report = join(mkdtempSync(join(tmpdir(), 'atlas-engines-')), 'report.json');
  const began = Date.now();
  run(
    'npx',
    [
      '--no-install',
      'playwright',
      'test',
      '--config=playwright.engines.config.ts',
      '--reporter=list,json',
      ...[engine, `${engine} without WebGL`, `${engine}, one file`].map((project) => `--project=${project}`),
      ...process.argv.slice(2),
    ],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = suites.flatMap(testsIn);
  const failed = tests.filter(({ status }) => status === 'unexpected');
  const passed = tests.filter(({ status }) => status === 'expected' || status === 'flaky');
  const left = skipped.filter(({ engines }) => engines.includes(engine));
  const leftOut = left.reduce((sum, { count }) => sum + count, 0);
  return {
    well: failed.length === 0 && errors.length === 0 && passed.length > 0,
    lines: [
      `${name} (${version}): ${passed.length} passed, ${failed.length} failed, ${leftOut} left out, in ${minutes} minutes`,
      ...failed.map(({ title }) => `  failed: ${title}`),
      ...left.flatMap(({ reason, names }) => [
        `  left out, as ${reason}:`,
        ...names.map((one) => `    ${one}`),
      ]),
    ],
  };
}

for (const kind of [[], ['--config', 'vite.file.config.ts']])
  if (!run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn', ...kind]))
    stop('The atlas could not be built.');
const skipped = readSkipped();
const { display, close } = await openScreen();
const env = {
  ...process.env,
  DISPLAY: display,
  FIREFOX: firefox,
  WEBKIT: webkit,
  WEBKIT_DRIVER: webkitDriver,
  // WebKitGTK takes long to its first picture in software.
  E2E_READY_MS: process.env.E2E_READY_MS ?? '120000',
};
const ends = [
  { engine: 'firefox', name: 'Firefox', version: versionOf(firefox, env) },
  { engine: 'webkit', name: 'WebKitGTK', version: versionOf(webkit, env) },
].map((one) => runIn(one, env, skipped));
close();
console.log(`\n${ends.flatMap(({ lines }) => lines).join('\n')}`);
process.exit(ends.every(({ well }) => well) ? 0 : 1);
