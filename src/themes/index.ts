/** The themes, in the order of the menu. The first is the default. */
import type { Theme } from '../figure/theme.ts';
import { control } from './control.ts';
import { density } from './density.ts';
import { events } from './events.ts';
import { noGo } from './no-go.ts';
import { places } from './places.ts';
import { vaccinated } from './vaccinated.ts';
import { vaccinationChange } from './vaccination-change.ts';
import { vaccinationRate } from './vaccination-rate.ts';
import { vaccinationShare } from './vaccination-share.ts';

export const THEMES: readonly Theme[] = [
  vaccinationRate,
  vaccinationShare,
  control,
  density,
  vaccinated,
  vaccinationChange,
  noGo,
  places,
  events,
];
