/** Every state, in both languages and schemes: no fault that axe knows, one map, and no second scroll direction on the smallest screen. */
import { expect, test } from '@playwright/test';
import { lookOver } from './axe.ts';
import { openState, STATES, turnTo } from './states.ts';

/** States that one page is turned through; what is pressed stays open, so that such states stand last. */
const TURNS = 8;
const chapters = Array.from({ length: Math.ceil(STATES.length / TURNS) }, (_, index) =>
  STATES.slice(index * TURNS, (index + 1) * TURNS),
);

for (const language of ['en', 'ur']) {
  chapters.forEach((states, index) => {
    test(`no fault that axe knows, in ${language}: ${states.map(({ name }) => name).join(', ')}`, async ({
      page,
    }) => {
      // The schemes take turns, so that each is met in both languages.
      const dark = (index + (language === 'ur' ? 1 : 0)) % 2 === 1;
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      for (const [turn, state] of states.entries()) {
        await (turn === 0 ? openState : turnTo)(page, state, language);
        await expect(page.getByRole('application')).toHaveCount(1);
        await lookOver(page, state.name);
      }
    });
  });
}
