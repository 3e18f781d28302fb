/** The journeys in other engines than Chromium. `npm run test:engines` finds or installs these and names them in FIREFOX and WEBKIT. */
import { defineConfig, type LaunchOptions, type Project } from '@playwright/test';
import base, { ELSEWHERE, filesOf, OF_DRAWING, OF_FILE } from './playwright.config.ts';
import { type Engine, skippedIn } from './tests/engines/skipped.ts';

type Use = NonNullable<Project['use']>;

/** Every browser draws in software, as a machine without a graphics card does. */
const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };

/** A saved PDF is no page: Firefox would open it, and complain of it. */
const SAVES = { 'pdfjs.disabled': true, 'browser.download.alwaysOpenPanel': false };

/** Firefox ends a page of which two worlds, as the test runner’s and axe’s, read the elements that label one. Nothing of the atlas reads them. */
const NOT_READ = { 'accessibility.ARIAElementReflection.enabled': false };

const firefox = (firefoxUserPrefs: NonNullable<LaunchOptions['firefoxUserPrefs']>) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: 'tests/engines/firefox.mjs',
    firefoxUserPrefs: { ...SAVES, ...NOT_READ, ...firefoxUserPrefs },
    env,
  },
});

/** No program answers at this address, so that all that is asked of a network is refused: WebKitGTK’s driver cannot cut it later. */
const NO_NETWORK = '--proxy=http://127.0.0.1:9';

/** WebKitGTK takes the place of a Firefox that speaks WebDriver BiDi: see the file. */
const webkit = (args: readonly string[]) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath: 'tests/engines/webkit.mjs', args: [...args], env },
});

/** What an engine runs: as in Chromium, but that of the journeys that are the same with either map none runs twice. */
function projectsOf(
  engine: Engine,
  { live, none, file = live }: { live: Use; none: Use; file?: Use },
): Project[] {
  const grepInvert = skippedIn(engine);
  const drawing = filesOf(OF_DRAWING);
  return [
    {
      name: engine,
      testIgnore: [...drawing, ...ELSEWHERE],
      grepInvert,
      use: live,
      metadata: { standing: 'live', kept: engine === 'webkit' ? 'unfetched' : 'live' },
    },
    {
      name: `${engine} without WebGL`,
      testMatch: drawing,
      grepInvert,
      use: none,
      metadata: { standing: 'none' },
    },
    {
      name: `${engine}, one file`,
      testMatch: OF_FILE,
      grepInvert,
      use: file,
      metadata: { standing: 'live' },
    },
  ];
}

export default defineConfig({
  ...base,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: { ...base.use, trace: 'off' },
  projects: [
    ...projectsOf('firefox', {
      live: firefox({ 'webgl.force-enabled': true }),
      none: firefox({ 'webgl.disabled': true }),
    }),
    ...projectsOf('webkit', {
      live: webkit([]),
      none: webkit(['--enable-webgl=false']),
      file: webkit([NO_NETWORK]),
    }),
  ],
});
