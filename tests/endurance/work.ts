/** The work: what a reader does over and over. Each piece ends where it began. */
import { expect, type Page } from '@playwright/test';
import { giveBack, lose } from '../e2e/context.ts';
import { type Press, pressAll } from './presses.ts';

const READY_MS = 120_000;
const FILLS = [
  'Share of all children vaccinated',
  'Who is said to control it',
  'Population density, 1998',
  'Vaccinated per 1,000 residents',
];
const TOWNS = ['Baldia', 'Gadap', 'Jamshed', 'Korangi', 'Lyari', 'Malir', 'Orangi', 'Saddar'];
const WAYS = ['Swipe', 'Side by side', 'Difference'];
const FORMATS = ['SVG', 'PNG', 'PDF', 'CSV'];
/** Windows of every layout, turned and drawn out at once. */
const SIZES = [
  [1440, 900],
  [1024, 800],
  [390, 844],
  [844, 390],
  [320, 256],
  [1920, 1080],
] as const;

const at = <One>(all: readonly One[], index: number): One => {
  const found = all[index % all.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

/** Two towns laid side by side and taken out again; or a second map against the first, in each way. */
function comparing(turn: number): readonly Press[] {
  if (turn % 2 === 0)
    return [
      'Compare with a second map',
      at(WAYS, turn / 2),
      { gone: '[aria-busy]' },
      'One map only',
      '21 February',
    ];
  const towns = [at(TOWNS, turn), at(TOWNS, turn + 3)].map((town) => `Compare ${town}`);
  return [...towns, { until: '.comparison, #beside table' }, { gone: '[aria-busy]' }, 'Map', ...towns];
}

/** Every file is waited for: the panel says what has been saved. */
const saved = (page: Page, format: string) =>
  expect(page.locator('.export-outcome')).toHaveText(
    new RegExp(`^Saved as .*\\.${format.toLowerCase()}\\.$`),
    {
      timeout: READY_MS,
    },
  );

export const live = (page: Page) =>
  expect(page.locator('.mappane')).toHaveAttribute('data-state', 'live', { timeout: READY_MS });

/** So many of each; whoever goes on counts on from where the last left off. */
export interface Amount {
  readonly switches: number;
  readonly compares: number;
  readonly exports: number;
}

export async function switchThemes(page: Page, turns: number): Promise<void> {
  await pressAll(
    page,
    Array.from({ length: turns }, (_, turn) => at(FILLS, turn)),
  );
  await pressAll(page, [at(FILLS, FILLS.length - 1)]);
}

export async function compare(page: Page, from: number, turns: number): Promise<void> {
  for (let turn = from; turn < from + turns; turn += 1) await pressAll(page, comparing(turn));
}

export async function exportFiles(page: Page, from: number, turns: number): Promise<void> {
  if (turns === 0) return;
  await pressAll(page, ['Export', { until: '.export-formats' }]);
  await page
    .getByRole('region', { name: 'Export' })
    .getByRole('combobox', { name: 'Size' })
    .selectOption('slide');
  for (let turn = from; turn < from + turns; turn += 1) {
    const format = at(FORMATS, turn);
    await pressAll(page, [format]);
    await saved(page, format);
  }
  await pressAll(page, ['Close', { gone: '.export' }]);
}

export async function storm(page: Page): Promise<void> {
  for (const [width, height] of [...SIZES, ...SIZES.toReversed()])
    await page.setViewportSize({ width, height });
}

/** The context lost, a theme switched meanwhile, and the context back. */
export async function loseAndGiveBack(page: Page): Promise<void> {
  await lose(page);
  await switchThemes(page, 1);
  await giveBack(page);
  await live(page);
}
