/** Urdu, as far as the panels, the sheets and the files say it. */
import type { Further } from '../words.ts';
import { book } from './book.ts';
import { actors } from './claims/actors.ts';
import { panels } from './claims/panels.ts';
import { reading } from './claims/reading.ts';
import { sayings } from './claims/sayings.ts';
import { comparing } from './comparing.ts';
import { inside } from './files/inside.ts';
import { making } from './files/making.ts';
import { offers } from './files/offers.ts';
import { plate } from './files/plate.ts';
import { own } from './own.ts';
import { address } from './page/address.ts';
import { embed } from './page/embed.ts';
import { help } from './page/help.ts';
import { offline } from './page/offline.ts';

export const further: Further = {
  claims: { ...sayings, ...panels, ...reading, ...actors },
  comparing,
  page: { ...help, ...embed, ...offline, ...address },
  files: { ...offers, ...making, ...inside, plate },
  book,
  own,
};
