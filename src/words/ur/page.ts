import type { Words } from '../words.ts';

export const page: Words['page'] = {};
