/** Exports: what is offered, how the making goes and what becomes of it, and what stands inside the files. */
import { inside } from './files/inside.ts';
import { making } from './files/making.ts';
import { offers } from './files/offers.ts';
import { plate } from './files/plate.ts';

export const files = { ...offers, ...making, ...inside, plate };
