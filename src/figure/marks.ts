/** Marks: the letter and the colour that a chosen place keeps on the map, in the table and in every export. */
import type { Mark } from './figure.ts';
import type { Scheme } from './ink.ts';
import { CHOSEN } from './palettes.ts';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The mark of a chosen place by its position, 0 to 3. */
export function markOf(index: number, scheme: Scheme): Mark {
  const [letter, color] = [LETTERS[index], CHOSEN[scheme][index]];
  if (!letter || !color)
    throw new Error(`there are marks for ${LETTERS.length} places: got position ${index}`);
  return { letter, color };
}
