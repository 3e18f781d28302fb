import type { Words } from '../words.ts';

export const comparing: Words['comparing'] = {};
