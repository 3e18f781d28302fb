/** English, as far as the page says it at once. What its panels and files say follows with them. */
import { anywhere } from './claims/anywhere.ts';
import { second } from './comparing/second.ts';
import { scale } from './files/scale.ts';
import { formats } from './formats.ts';
import { maps } from './maps.ts';
import { finding } from './page/finding.ts';
import { frame } from './page/frame.ts';
import { steps } from './page/steps.ts';
import { vocabulary } from './vocabulary.ts';

/** A language by its code, which way it runs, and its own name for itself. */
export interface Tongue {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
}

const language: Tongue = { code: 'en', direction: 'ltr', name: 'English' };

export const first = {
  language,
  formats,
  /** What stands in many rooms. */
  vocabulary,
  /** What is said of places and citations. */
  claims: anywhere,
  /** Maps, their legends, tables and summaries. */
  maps,
  /** Comparisons and plots. */
  comparing: { second },
  /** The page around the map. */
  page: { ...frame, ...steps, ...finding },
  /** Exports and plates. */
  files: { scale },
};
