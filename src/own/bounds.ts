/** Bounds: how much of a reader's table is read at all. Beyond them nothing is, and a sentence says the number found and the number allowed. */

export const MEGABYTE = 1024 * 1024;

export const MOST_BYTES = 10 * MEGABYTE;
/** Of the parts of a workbook, unpacked: a file can claim to be a thousand times its size. */
export const MOST_UNPACKED = 32 * MEGABYTE;
export const MOST_ROWS = 60_000;
export const MOST_COLUMNS = 60;
/** Of what a reader types on the sheet, and of what is put there of a heading: two of them and the words between make a title. */
export const MOST_TYPED = 160;
/** Of a cell. */
export const MOST_LETTERS = 2000;
/** How many letters are said back of a name, and of a cell. */
export const MOST_NAME = 60;
export const MOST_CELL = 50;
/** How many lines, names or references a sentence lists. */
export const MOST_LISTED = 4;
/**
 * Between what a number of a table lies, its sign apart, if it is not zero: wide of what a cell can say in fifteen figures and of what 60,000
 * of them add up to, and near enough that one divided by another is a number.
 */
export const LEAST_NUMBER = 1e-40;
export const MOST_NUMBER = 1e20;
