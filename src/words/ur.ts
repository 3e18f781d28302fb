/** Urdu whole. A message that English has and this has not is an error of the build. */
import { first } from './ur/first.ts';
import { further } from './ur/further.ts';
import { joined } from './words.ts';

export const ur = joined(first, further);
