import type { Words } from '../words.ts';

export const book: Words['book'] = {};
