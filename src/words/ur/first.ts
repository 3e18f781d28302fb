/** Urdu, as far as the page says it at once. */
import type { First } from '../words.ts';
import { anywhere } from './claims/anywhere.ts';
import { second } from './comparing/second.ts';
import { scale } from './files/scale.ts';
import { formats } from './formats.ts';
import { maps } from './maps.ts';
import { finding } from './page/finding.ts';
import { frame } from './page/frame.ts';
import { steps } from './page/steps.ts';
import { vocabulary } from './vocabulary.ts';

export const first: First = {
  language: { code: 'ur', direction: 'rtl', name: 'اردو' },
  formats,
  vocabulary,
  claims: anywhere,
  maps,
  comparing: { second },
  page: { ...frame, ...steps, ...finding },
  files: { scale },
};
