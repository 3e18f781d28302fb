import type { Further } from '../words.ts';
import { drawing } from './own/drawing.ts';
import { reading } from './own/reading.ts';
import { sheet } from './own/sheet.ts';

export const own: Further['own'] = { drawing, reading, sheet };
