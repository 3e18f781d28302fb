/** Urdu: a reader’s own table. */
import type { Words } from '../words.ts';
import { drawing } from './own/drawing.ts';

export const own: Words['own'] = { drawing };
