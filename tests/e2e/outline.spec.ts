/** The outline of every state as a screen reader has it: landmarks, headings, tabs, tables and groups, in their order. */
import { expect, test } from '@playwright/test';
import { openState, STATES, turnTo } from './states.ts';

const FRAME =
  /^\s*- '?(banner|navigation|search|main|region|application|dialog|heading|tablist|tab|tabpanel|table|group|radiogroup|list)\b/;

/** The lines of an accessibility tree that frame the page, without what they hold. */
const outlineOf = (tree: string) =>
  tree
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.replace(/:$/, '').replace(/'(?=$)|(?<=- )'/g, ''))
    .join('\n');

test('every state has the outline that is written down', async ({ page }) => {
  test.setTimeout(180_000);
  const outlines: string[] = [];
  for (const [turn, state] of STATES.entries()) {
    await (turn === 0 ? openState : turnTo)(page, state, 'en');
    await expect(page.getByRole('application')).toHaveCount(1);
    outlines.push(`# ${state.name}\n${outlineOf(await page.locator('body').ariaSnapshot())}`);
  }
  expect(`${outlines.join('\n\n')}\n`).toMatchSnapshot('outline.txt');
});
