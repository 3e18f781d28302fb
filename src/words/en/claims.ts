/** What claims, actors and dates say: claims in sentences, the panels that show them, and the actors with their charts. */
import { actors } from './claims/actors.ts';
import { panels } from './claims/panels.ts';
import { sayings } from './claims/sayings.ts';

export const claims = { ...sayings, ...panels, ...actors };
