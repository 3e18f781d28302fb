/** Urdu. A message that English has and this has not is an error of the build. */
import { book } from './ur/book.ts';
import { city } from './ur/city.ts';
import { claims } from './ur/claims.ts';
import { comparing } from './ur/comparing.ts';
import { files } from './ur/files.ts';
import { formats } from './ur/formats.ts';
import { maps } from './ur/maps.ts';
import { page } from './ur/page.ts';
import { vocabulary } from './ur/vocabulary.ts';
import type { Words } from './words.ts';

export const ur: Words = {
  language: { code: 'ur', direction: 'rtl', name: 'اردو' },
  formats,
  vocabulary,
  claims,
  maps,
  city,
  comparing,
  page,
  files,
  book,
};
