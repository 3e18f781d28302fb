/** Late code: nothing until it hands itself in, and then what it handed in. */
import { expect, it } from 'vitest';
import { COMPARISONS, DIFFERENCES, FILTERS, ISOLATIONS, late } from '../../src/figure/late.ts';

it('late() is nothing until it is handed in, and each by itself', () => {
  const [one, other] = [late<number>(), late<number>()];
  expect([one.get(), other.get()]).toEqual([null, null]);
  one.is(7);
  expect([one.get(), other.get()]).toEqual([7, null]);
});

it('what compares, subtracts, cuts and isolates is there before any test', () => {
  for (const one of [COMPARISONS, DIFFERENCES, FILTERS, ISOLATIONS]) expect(one.get()).not.toBeNull();
});
