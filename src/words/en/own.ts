/** A reader’s own table: what is said of it, part by part. */
import { reading } from './own/reading.ts';

export const own = { reading };
