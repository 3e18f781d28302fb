/** Endurance in short; `npm run endurance` is the same in full. */
import { expect, test } from '@playwright/test';
import { endure } from '../endurance/endure.ts';
import { unheld } from '../endurance/measure.ts';

test('after switches, comparisons, exports, storms and lost contexts the page holds no more than before', async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const session = await context.newCDPSession(page);
  const plan = { switches: 40, compares: 10, exports: 6, rounds: 3, warming: 0 };
  const { before, after, faults } = await endure(page, session, plan);
  expect(unheld(before, after)).toEqual([]);
  expect(faults).toEqual([]);
});
