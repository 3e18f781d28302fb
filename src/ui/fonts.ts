/** The families: Noto Sans for names and figures, Source Serif for titles; in Urdu Naskh, and Nastaliq for titles. All OFL 1.1. */
import type { Face } from '../figure/advances.ts';

const SANS = "'Noto Sans', 'Noto Naskh Arabic', system-ui, sans-serif";
const SERIF = "'Source Serif 4', 'Noto Naskh Arabic', Georgia, serif";

export const FAMILY: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  sans400: { family: SANS, weight: 400 },
  sans600: { family: SANS, weight: 600 },
  serif400: { family: SERIF, weight: 400 },
  serif600: { family: SERIF, weight: 600 },
  /** Numbers and Latin names in such a title are set in the serif. */
  nastaliq600: { family: "'Source Serif 4', 'Noto Nastaliq Urdu', serif", weight: 600 },
};
