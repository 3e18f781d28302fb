/**
 * Pictures: the map on the screen, which MapLibre draws, against the map of a plate, which is SVG, in one camera and size. Two
 * renderers never agree to the pixel: along an edge one of them mixes colours and the other does not. So a pixel counts as unlike
 * only where its colour is no mixture of those that the other picture has within one pixel of the same spot.
 */
import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Asked, Drawn } from '../export/mapboxes.tsx';
import { laid, open } from './atlas.ts';

const SIZE = { width: 960, height: 660 } as const;
/** Red, green, blue and opacity. */
const CHANNELS = 4;
/** Between two whole zooms nearer to the lower: nearer to the upper a plate has its strokes as close as its key shows them. */
const ZOOM = 10.3;
/** Nothing is named where the page has its buttons, which a plate has not. */
const [LATITUDE, LONGITUDE] = [24.9, 67.11];
const DAY = '2012-02-21';

const FILLS = ['vaccination-rate', 'vaccination-share', 'control', 'density'];
const OVERLAYS = ['vaccinated', 'vaccination-change', 'no-go', 'places', 'events'];
const [FIRST = ''] = FILLS;
const VIEWS = [
  ...FILLS.map((fill) => ({ name: fill, fill, show: [], day: DAY })),
  ...OVERLAYS.map((id) => ({ name: `${FIRST} with ${id}`, fill: FIRST, show: [id], day: DAY })),
];

/** How far, of 255, a colour may lie outside those that the other picture has around the same spot. */
const NEAR = 32;
/** The frame of a plate’s map, in pixels: the page has none. */
const FRAME = 3;
/** Percent of the pixels: measured are 0.13 for stripes with a broken edge, and 0.04 to 0.07 for all else. */
const MOST_UNLIKE = 0.2;
/** So much makes an overlay that is missing, at least: measured are 0.8 for the hatches and 56 for another fill. */
const LEAST_WRONG = 0.5;
/** The mean difference of red, green and blue, of 255: measured are 0.9 to 1.2. */
const MOST_DIFFERENT = 2;

/** From a pixel to itself and to those around it, in bytes. */
const AROUND = [-1, 0, 1].flatMap((down) =>
  [-1, 0, 1].map((across) => (down * SIZE.width + across) * CHANNELS),
);

const channel = ({ data }: PNG, at: number) => data[at] ?? 0;

/** Whether one channel of a pixel lies among those that the other picture has around it. */
function lies(one: PNG, other: PNG, at: number): boolean {
  const value = channel(one, at);
  if (Math.abs(value - channel(other, at)) <= NEAR) return true;
  const around = AROUND.map((step) => channel(other, at + step));
  return value >= Math.min(...around) - NEAR && value <= Math.max(...around) + NEAR;
}

/** How many pixels of one picture have a colour that the other has nowhere near. */
function unlikeIn(one: PNG, other: PNG): number {
  let count = 0;
  for (let y = FRAME; y < SIZE.height - FRAME; y += 1) {
    for (let x = FRAME; x < SIZE.width - FRAME; x += 1) {
      const at = (y * SIZE.width + x) * CHANNELS;
      if (![at, at + 1, at + 2].every((color) => lies(one, other, color))) count += 1;
    }
  }
  return count;
}

/** Percent of the pixels that are unlike, in whichever of two pictures has more of them. */
const unlike = (one: PNG, other: PNG) =>
  (Math.max(unlikeIn(one, other), unlikeIn(other, one)) * 100) / (SIZE.width * SIZE.height);

function meanDifference(one: PNG, other: PNG): number {
  let sum = 0;
  for (let at = 0; at < one.data.length; at += 1) sum += Math.abs(channel(one, at) - channel(other, at));
  // The fourth channel is opaque in both.
  return sum / (SIZE.width * SIZE.height * 3);
}

async function pictureOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, ...SIZE } }));
}

/** The plate’s maps, drawn in a process of their own: what runs the journeys reads JSX in its own way. */
function platesMaps(): Drawn {
  const asked: Asked = {
    frame: { ...SIZE, zoom: ZOOM, center: [LONGITUDE, LATITUDE] },
    views: VIEWS.map(({ name: _, ...view }) => view),
  };
  const drawn = execFileSync('node', ['--import', 'tsx', 'tests/export/mapboxes.tsx'], {
    input: JSON.stringify(asked),
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  // It is written by the other file’s own type.
  return JSON.parse(drawn) as Drawn;
}

const fragmentOf = ({ fill, show, day }: (typeof VIEWS)[number]) =>
  `#fill=${fill}&show=${show.join()}&day=${day}&at=${ZOOM.toFixed(2)}/${LATITUDE.toFixed(4)}/${LONGITUDE.toFixed(4)}`;

/** The map by itself at the upper left, in the size, without the page’s own buttons and lines. */
async function mapAlone(page: Page): Promise<void> {
  const place = `position: fixed; inset: 0 auto auto 0; width: ${SIZE.width}px; height: ${SIZE.height}px; z-index: 99`;
  await laid(page, `.stage { ${place}; border: 0 } .stage > :not(.canvas, .overlay) { display: none }`);
}

test('every theme looks on a plate as it does on the screen', async ({ page, browser }) => {
  const { style, maps } = platesMaps();
  const paper = await browser.newPage({ viewport: SIZE });
  // To have a page written anew is waited for in vain in WebKitGTK.
  await paper.locator('html').evaluate((element, html) => {
    element.innerHTML = html;
  }, `<style>${style} body { margin: 0 } svg { display: block }</style><main />`);
  const plates: PNG[] = [];
  for (const map of maps) {
    await paper.locator('main').evaluate(async (element, svg) => {
      element.innerHTML = svg;
      await document.fonts.ready;
    }, map);
    plates.push(await pictureOf(paper));
  }
  await paper.close();
  const blank = new PNG(SIZE);
  await open(page, fragmentOf(VIEWS[0] ?? { name: '', fill: FIRST, show: [], day: DAY }));
  await mapAlone(page);
  for (const [index, view] of VIEWS.entries()) {
    const plate = plates[index] ?? blank;
    // Every overlay is told from the fill without it, and every fill from another.
    const wrong = plates[view.fill === FIRST && view.show.length === 0 ? 1 : 0] ?? blank;
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, fragmentOf(view));
    let screen = blank;
    const look = async () => {
      screen = await pictureOf(page);
      return unlike(screen, plate);
    };
    await expect.poll(look, { message: view.name }).toBeLessThan(MOST_UNLIKE);
    expect(meanDifference(screen, plate), view.name).toBeLessThan(MOST_DIFFERENT);
    expect(unlike(screen, wrong), `${view.name} beside another`).toBeGreaterThan(LEAST_WRONG);
  }
});
