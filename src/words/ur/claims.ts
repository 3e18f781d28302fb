import type { Words } from '../words.ts';

export const claims: Words['claims'] = {};
