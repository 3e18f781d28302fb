import type { Words } from '../words.ts';
import { actors } from './claims/actors.ts';
import { panels } from './claims/panels.ts';
import { sayings } from './claims/sayings.ts';

export const claims: Words['claims'] = { ...sayings, ...panels, ...actors };
