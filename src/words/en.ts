/** English: the catalogue that every other follows, message by message. */
import { book } from './en/book.ts';
import { city } from './en/city.ts';
import { claims } from './en/claims.ts';
import { comparing } from './en/comparing.ts';
import { files } from './en/files.ts';
import { formats } from './en/formats.ts';
import { maps } from './en/maps.ts';
import { page } from './en/page.ts';
import { vocabulary } from './en/vocabulary.ts';

/** A language by its code, which way it runs, and its own name for itself. */
export interface Tongue {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
}

const language: Tongue = { code: 'en', direction: 'ltr', name: 'English' };

export const en = {
  language,
  formats,
  /** What stands in many rooms. */
  vocabulary,
  /** What claims, actors and dates say. */
  claims,
  /** Maps, their legends, tables and summaries. */
  maps,
  /** The themes, and all that is said of this one city. */
  city,
  /** Comparisons and plots. */
  comparing,
  /** The page around the map. */
  page,
  /** Exports and plates. */
  files,
  /** The whole atlas as a book. */
  book,
};
