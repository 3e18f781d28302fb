/** Running: which way words in a drawing run. A name may be of another script than the page, and numbers run to the right in all. */
import { words } from '../words/words.ts';

type Direction = 'ltr' | 'rtl';

const LEFTWARD_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** To the left where a text has a letter of a script that runs so. */
export const directionOf = (text: string): Direction => (LEFTWARD_LETTER.test(text) ? 'rtl' : 'ltr');

/** The direction of most words of the page; nothing where it is that of every drawing. */
export const ownDirection = (): 'rtl' | undefined =>
  words().language.direction === 'rtl' ? 'rtl' : undefined;

/** The direction of a text within words of the page, where it is another. */
export function otherDirection(text: string): Direction | undefined {
  const direction = directionOf(text);
  return direction === (ownDirection() ?? 'ltr') ? undefined : direction;
}
