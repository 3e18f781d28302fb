/** The states of the page that a reader can come to: each is looked over by axe and written down as a tree. */
import { expect, type Page } from '@playwright/test';
import { open } from './atlas.ts';

export interface PageState {
  readonly name: string;
  readonly fragment: string;
  /** What a reader then does. */
  readonly act?: (page: Page) => Promise<void>;
}

const DAY = 'day=2012-02-21';
/** The page listens for the key once it stands. */
const openHelp = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2000 });
  }).toPass();
const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

export const STATES: readonly PageState[] = [
  { name: 'first visit', fragment: '' },
  { name: 'rate', fragment: `fill=vaccination-rate&${DAY}` },
  { name: 'share', fragment: 'fill=vaccination-share&day=both' },
  { name: 'control', fragment: `fill=control&show=no-go&${DAY}` },
  { name: 'density', fragment: `fill=density&by=district&${DAY}` },
  { name: 'overlays', fragment: `fill=density&show=vaccinated,no-go,places,events&${DAY}` },
  { name: 'change', fragment: `fill=vaccination-rate&show=vaccination-change&${DAY}` },
  { name: 'isolated', fragment: `fill=vaccination-rate&${DAY}&only=class-2` },
  { name: 'one actor', fragment: `fill=control&${DAY}&actor=mqm` },
  {
    name: 'swipe',
    fragment: 'fill=vaccination-rate&day=2012-02-20&against=vaccination-rate@2012-02-21&how=swipe',
  },
  { name: 'side by side', fragment: `fill=control&${DAY}&against=density@2012-02-21&how=side` },
  {
    name: 'difference',
    fragment: 'fill=vaccination-rate&day=2012-02-20&against=vaccination-rate@2012-02-21&how=difference',
  },
  { name: 'record', fragment: `fill=control&show=no-go&${DAY}&places=lyari` },
  { name: 'evidence', fragment: `fill=control&${DAY}&claim=vaccination/lyari/2012-02-21/2012-02-21` },
  {
    name: 'comparison',
    fragment: `fill=vaccination-rate&${DAY}&places=lyari,orangi,district-west&panel=compare`,
  },
  { name: 'plots', fragment: `fill=vaccination-rate&${DAY}&panel=plots` },
  { name: 'actors', fragment: `fill=control&${DAY}&panel=actors` },
  { name: 'timeline', fragment: `fill=control&${DAY}&panel=time` },
  { name: 'sums', fragment: `fill=control&${DAY}&panel=sources` },
  { name: 'document', fragment: `fill=control&${DAY}&panel=document` },
  { name: 'broken address', fragment: 'fill=atlantis&places=nowhere' },
  { name: 'export', fragment: `fill=control&${DAY}`, act: press('#export-button') },
  { name: 'help', fragment: `fill=control&${DAY}`, act: openHelp },
];

const fragmentOf = ({ fragment }: PageState, language: string) =>
  [fragment, language === 'en' ? '' : `lang=${language}`].filter(Boolean).join('&');

/** Opens a state in a language and waits until it stands. */
export async function openState(page: Page, state: PageState, language: string): Promise<void> {
  const fragment = fragmentOf(state, language);
  await open(page, fragment === '' ? '' : `#${fragment}`);
  await state.act?.(page);
  await settles(page);
}

/** What is beside the map follows it by a frame, and asks for what it needs in the next. */
const FRAMES = 4;

/** Waits until nothing is being loaded any more, nor asked for in the frames that follow. */
async function settles(page: Page): Promise<void> {
  for (const _ of ['what the view asks for', 'what that asks for']) {
    await page.evaluate(
      (frames) =>
        new Promise<void>((done) => {
          const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
          next(frames);
        }),
      FRAMES,
    );
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
  }
}

/** Turns a page that stands to another state of the same language, and waits until what is loaded for it is there. */
export async function turnTo(page: Page, state: PageState, language: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((heard) => {
        if (location.hash.replace('#', '') === hash) return heard();
        // The page listens already, and hears of it first.
        addEventListener('hashchange', () => heard(), { once: true });
        location.hash = hash;
      }),
    fragmentOf(state, language),
  );
  await settles(page);
  if (!state.act) return;
  await state.act(page);
  await settles(page);
}
