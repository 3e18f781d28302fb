/** The kinds of input that the fuzz makes. */
import { type Case, fileBy, lawOfFile, type Plates } from './files.ts';
import { fragmentBy } from './fragments.ts';
import type { Kind } from './fuzz.ts';
import { lawOfFragment } from './laws.ts';
import { lawOfLink, lawOfPacket, linkBy, packetBy } from './packets.ts';
import { lawOfTable, type TableCase, tableBy } from './tables.ts';

export const FRAGMENTS: Kind<string> = {
  name: 'fragments',
  make: fragmentBy,
  law: lawOfFragment,
  told: (fragment) => fragment,
};

export const filesFrom = (plates: Plates): Kind<Case> => ({
  name: 'files',
  make: (dice) => fileBy(dice, plates),
  law: lawOfFile,
  told: ({ name, law, bytes }) => ({ name, law, base64: Buffer.from(bytes).toString('base64') }),
});

export const TABLES: Kind<TableCase> = {
  name: 'tables',
  make: tableBy,
  law: lawOfTable,
  told: ({ kind, bytes }) => ({ kind, base64: Buffer.from(bytes).toString('base64') }),
};

/** Tables that were saved as files, and those that came with a link. */
export const PACKETS: Kind<string> = {
  name: 'packets',
  make: packetBy,
  law: lawOfPacket,
  told: (text) => text,
};

export const LINKS: Kind<string> = {
  name: 'links',
  make: linkBy,
  law: lawOfLink,
  told: (letters) => letters,
};
