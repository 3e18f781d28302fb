/** What a table's sentences say back of a stranger's words. */
import { quoted } from '../words/quoted.ts';
import { MOST_CELL, MOST_LISTED, MOST_NAME } from './bounds.ts';

/** A name of a file or a sheet. */
export const said = (name: string) => quoted(name.slice(0, 4 * MOST_NAME), MOST_NAME);

/** The text of a cell. */
export const cellSaid = (text: string) => quoted(text.slice(0, 4 * MOST_CELL), MOST_CELL);

/** The first few of a list, and how many there are besides. */
export const firstFew = <T>(list: readonly T[]) => ({
  few: list.slice(0, MOST_LISTED),
  more: Math.max(0, list.length - MOST_LISTED),
});
