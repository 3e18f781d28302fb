import type { Words } from '../words.ts';

export const city: Words['city'] = {};
