/** The journeys: they run the built site in Chromium. `npm test` finds or installs one and names it in CHROMIUM. */
import { defineConfig } from '@playwright/test';
import { KEY, OFFERED } from './src/page/lightmap.ts';

/** Journeys about the live map itself, which run only with WebGL. All others run without it, and those not in the next list twice. */
const OF_LIVE_MAP = [
  {
    journey: 'closed.spec.ts',
    because: 'the worker of the live map is what a policy is most likely to stop',
  },
  { journey: 'endurance.spec.ts', because: 'it loses contexts and counts what they leave' },
  { journey: 'light.spec.ts', because: 'it turns from the live map to the light one and back' },
  { journey: 'lost.spec.ts', because: 'a context can be lost only where there is one' },
  { journey: 'offline.spec.ts', because: 'the live map needs the most of what is kept' },
  { journey: 'pictures.spec.ts', because: 'it holds what MapLibre draws to what a plate draws' },
  { journey: 'still.spec.ts', because: 'it is the live map that must take the place of the still unseen' },
  { journey: 'switching.spec.ts', because: 'it counts what is sent to workers and to the graphics card' },
];

/** Journeys in which the live map makes no difference and its software drawing takes most of the time: they run only without WebGL. */
export const OF_DRAWING = [
  { journey: 'accessible.spec.ts', because: 'axe reads the page around the map' },
  { journey: 'actors.spec.ts', because: 'it is about the panels of actors and time' },
  {
    journey: 'adverse.spec.ts',
    because: 'tabs, clock, storage, fonts and scripts are the same with either map',
  },
  { journey: 'document.spec.ts', because: 'it is about the text beside the map' },
  { journey: 'evidence.spec.ts', because: 'it is about the cards beside the map' },
  { journey: 'export.spec.ts', because: 'files are made of the figure, not of the map' },
  { journey: 'help.spec.ts', because: 'it is about the sheets over the page' },
  { journey: 'hostile.spec.ts', because: 'what is read is read before there is a map' },
  { journey: 'no-webgl.spec.ts', because: 'it is about the missing context' },
  { journey: 'outline.spec.ts', because: 'it reads the page around the map' },
  {
    journey: 'own.spec.ts',
    because: 'it is about the sheet over the page and what is kept; the maps are of the ordinary kinds',
  },
  { journey: 'plots.spec.ts', because: 'it is about the plots beside the map' },
  { journey: 'pointing.spec.ts', because: 'it points at the table beside the map' },
  { journey: 'search.spec.ts', because: 'it is about the search' },
  { journey: 'spoken.spec.ts', because: 'it hears the page around the map' },
  { journey: 'trail.spec.ts', because: 'it is about the steps and the address' },
  { journey: 'welcome.spec.ts', because: 'it is about the questions over the map' },
];

/** The journey of the atlas as one file, which has a build of its own, and those of other cities, which make one. */
export const OF_FILE = '**/file.spec.ts';
const OF_OTHER_CITY = '**/othercity.spec.ts';
const OF_MANY_OUTLINES = '**/manyoutlines.spec.ts';
/** Of how Chromium puts a page together. */
const OF_COMPOSING = '**/composed.spec.ts';
/** What has a project of its own. */
export const ELSEWHERE = [OF_FILE, OF_OTHER_CITY, OF_MANY_OUTLINES, OF_COMPOSING];

export const filesOf = (journeys: typeof OF_DRAWING) => journeys.map(({ journey }) => `**/${journey}`);

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
    // Else each journey, a first visit, would have its browser keep the whole site.
    serviceWorkers: 'block',
    // To keep one costs a fifth of the time: it is asked for when a journey has failed.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    // The light map was offered before: software drawing would else offer it in every journey.
    storageState: {
      cookies: [],
      origins: [{ origin: `http://localhost:${port}`, localStorage: [{ name: KEY, value: OFFERED }] }],
    },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: [...filesOf(OF_DRAWING), ...ELSEWHERE],
      use: launch(software),
      metadata: { standing: 'live' },
    },
    {
      name: 'chromium without WebGL',
      testIgnore: [...filesOf(OF_LIVE_MAP), ...ELSEWHERE],
      use: launch(['--disable-gpu', '--disable-3d-apis']),
      metadata: { standing: 'none' },
    },
    {
      name: 'another city',
      testMatch: OF_OTHER_CITY,
      use: launch(['--disable-gpu', '--disable-3d-apis']),
      metadata: { standing: 'none' },
    },
    {
      name: 'many outlines',
      testMatch: OF_MANY_OUTLINES,
      use: launch(software),
      metadata: { standing: 'live' },
    },
    {
      name: 'chromium as it comes',
      testMatch: OF_COMPOSING,
      use: launch(['--enable-unsafe-swiftshader']),
      metadata: { standing: 'live' },
    },
    { name: 'one file', testMatch: OF_FILE, use: launch(software), metadata: { standing: 'live' } },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
