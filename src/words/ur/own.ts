import type { Further } from '../words.ts';
import { reading } from './own/reading.ts';

export const own: Further['own'] = { reading };
