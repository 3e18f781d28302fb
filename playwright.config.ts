/** The journeys: they run the built site in Chromium. `npm test` finds or installs one and names it in CHROMIUM. */
import { defineConfig } from '@playwright/test';
import { KEY, OFFERED } from './src/page/lightmap.ts';

const port = Number(process.env.E2E_PORT ?? 4273);
const asRoot = process.getuid?.() === 0;
const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(asRoot ? ['--no-sandbox'] : []),
];

const launch = (flags: readonly string[]) => ({
  launchOptions: {
    args: [...flags, ...quiet],
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  },
});

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: '{testDir}/{testFileName}-{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    trace: 'retain-on-failure',
    // The light map was offered before: software drawing would else offer it in every journey.
    storageState: {
      cookies: [],
      origins: [{ origin: `http://localhost:${port}`, localStorage: [{ name: KEY, value: OFFERED }] }],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: [/no-webgl/, /file\.spec/], use: launch(software) },
    {
      name: 'chromium without WebGL',
      testMatch: /no-webgl/,
      use: launch(['--disable-gpu', '--disable-3d-apis']),
    },
    { name: 'one file', testMatch: /file\.spec/, use: launch(software) },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
