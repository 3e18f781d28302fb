import type { Words } from '../words.ts';
import { inside } from './files/inside.ts';
import { making } from './files/making.ts';
import { offers } from './files/offers.ts';
import { plate } from './files/plate.ts';

export const files: Words['files'] = { ...offers, ...making, ...inside, plate };
