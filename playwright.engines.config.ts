/** The journeys in other engines than Chromium. `npm run test:engines` finds or installs these and names them in FIREFOX and WEBKIT. */
import { defineConfig, type LaunchOptions } from '@playwright/test';
import base from './playwright.config.ts';
import { skippedIn } from './tests/engines/skipped.ts';

/** Every browser draws in software, as a machine without a graphics card does. */
const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };

const firefox = (firefoxUserPrefs: NonNullable<LaunchOptions['firefoxUserPrefs']>) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath: 'tests/engines/firefox.mjs', firefoxUserPrefs, env },
});

/** WebKitGTK takes the place of a Firefox that speaks WebDriver BiDi: see the file. */
const webkit = (args: readonly string[]) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath: 'tests/engines/webkit.mjs', args: [...args], env },
});

export default defineConfig({
  ...base,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: { ...base.use, trace: 'off' },
  projects: [
    {
      name: 'firefox',
      testIgnore: /no-webgl/,
      grepInvert: skippedIn('firefox'),
      use: firefox({ 'webgl.force-enabled': true }),
      metadata: { standing: 'live' },
    },
    {
      name: 'firefox without WebGL',
      testMatch: /no-webgl/,
      use: firefox({ 'webgl.disabled': true }),
      metadata: { standing: 'none' },
    },
    {
      name: 'webkit',
      testIgnore: /no-webgl/,
      grepInvert: skippedIn('webkit'),
      use: webkit([]),
      metadata: { standing: 'live' },
    },
    {
      name: 'webkit without WebGL',
      testMatch: /no-webgl/,
      use: webkit(['--enable-webgl=false']),
      metadata: { standing: 'none' },
    },
  ],
});
