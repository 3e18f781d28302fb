/** The colours of a reader's circles after the first map, which has the atlas's: two maps at once are told apart. */
import type { Scheme } from '../figure/ink.ts';

/** Each stays apart from the others, from the ink and from DIVERGING to every eye. */
export const CIRCLES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#5d2146', '#1b9247', '#736ace'],
  dark: ['#bf6600', '#25984d', '#7591f4'],
};
