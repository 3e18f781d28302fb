/** English whole: the catalogue that every other follows, message by message. */
import { first } from './en/first.ts';
import { further } from './en/further.ts';
import { joined } from './words.ts';

export const en = joined(first, further);
