/** The themes, in the order of the menu. The first that the data have anything for is the default. */
import type { Dataset } from '../data/dataset.ts';
import { daysOf } from '../figure/resolve.ts';
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

/** Each theme with what it is drawn from: where there is none of that, it stands in no menu. */
const DRAWN: readonly (readonly [Theme, from: (dataset: Dataset) => number])[] = [
  [vaccinationRate, (dataset) => Math.min(daysOf(dataset).length, dataset.claims.population.length)],
  [vaccinationShare, (dataset) => daysOf(dataset).length],
  [control, ({ claims }) => claims.control.length],
  [density, ({ claims }) => claims.population.length],
  [vaccinated, (dataset) => daysOf(dataset).length],
  [vaccinationChange, (dataset) => daysOf(dataset).length],
  [noGo, ({ claims }) => claims['no-go'].length],
  [places, (dataset) => dataset.places.size],
  [events, ({ claims }) => claims.events.length],
];

export const THEMES: readonly Theme[] = DRAWN.map(([theme]) => theme);

/** The themes that the data have anything for. */
export const themesOf = (dataset: Dataset): readonly Theme[] =>
  DRAWN.flatMap(([theme, from]) => (from(dataset) > 0 ? [theme] : []));
