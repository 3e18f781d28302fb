/** The two families and their files: Noto Sans for names and figures, Source Serif for titles. Both OFL 1.1. */
import type { Face } from '../figure/advances.ts';

const SANS = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";

export const FAMILY: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  sans400: { family: SANS, weight: 400 },
  sans600: { family: SANS, weight: 600 },
  serif400: { family: SERIF, weight: 400 },
  serif600: { family: SERIF, weight: 600 },
};
