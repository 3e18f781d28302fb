/** Findings of made-up themes: each rests on a claim of the data, whichever it is. */
import type { Finding } from '../../src/figure/resolve.ts';
import { DATASET } from '../atlas.ts';

const [first] = DATASET.claims.vaccination;
if (!first) throw new Error('the data count vaccinations');
export const claim = first;
export const claims = [claim];

export const value = (number: number, partial: string | null = null): Finding<number> => ({
  kind: 'value',
  value: number,
  claims,
  partial,
  derived: 'worked out',
});
