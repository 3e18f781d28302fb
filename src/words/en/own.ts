/** A reader’s own table: what is said of it, part by part. */
import { drawing } from './own/drawing.ts';
import { reading } from './own/reading.ts';
import { sheet } from './own/sheet.ts';

export const own = { drawing, reading, sheet };
