/** The real data, read once, and what the atlas draws of it: what most tests stand on. */
import { readDataFiles } from '../src/cli/read-data.ts';
import { type Files, parseDataset, type Unit } from '../src/data/dataset.ts';
import { compose } from '../src/figure/compose.ts';
import { levelsOf } from '../src/figure/dissolved.ts';
import type { Figure, Part, Reading } from '../src/figure/figure.ts';
import type { Scheme } from '../src/figure/ink.ts';
import { BOTH } from '../src/figure/resolve.ts';
import { type Stock, stockOf } from '../src/figure/stock.ts';
import { THEMES } from '../src/themes/index.ts';
import type { Choices, View } from '../src/view/view.ts';

export const FILES: Files = readDataFiles(process.cwd());
export const { dataset: DATASET, issues: ISSUES } = parseDataset(FILES);

export const LEVELS = levelsOf(DATASET);

export const FIRST_DAY = '2012-02-20';
export const SECOND_DAY = '2012-02-21';
export const DAYS = [FIRST_DAY, SECOND_DAY, BOTH] as const;
export const SCHEMES = ['light', 'dark'] as const;

export const CHOICES: Choices = {
  fills: THEMES.filter((theme) => theme.slot === 'fill').map((theme) => theme.id),
  overlays: THEMES.filter((theme) => theme.slot === 'overlay').map((theme) => theme.id),
  days: DAYS,
  places: [
    ...new Set([
      ...LEVELS.town.units.keys(),
      ...LEVELS.district.units.keys(),
      ...DATASET.places.keys(),
      DATASET.city,
    ]),
  ],
  actors: [...DATASET.actors.keys()],
  panels: ['map', 'actors', 'time', 'sources'],
  claims: Object.values(DATASET.claims).flatMap((claims) => claims.map((claim) => claim.id)),
  sheets: ['vaccination-rate@2012-02-20', 'vaccinated@both', 'density'],
  shownAtFirst: [],
  dayAtFirst: SECOND_DAY,
  languages: ['en', 'ur'],
  bounds: [66, 24, 69, 26],
};

export const STOCKS: Readonly<Record<Scheme, Stock>> = {
  light: stockOf(LEVELS, THEMES, 'light'),
  dark: stockOf(LEVELS, THEMES, 'dark'),
};
/** The same by district. */
export const DISTRICT_STOCK: Stock = stockOf(LEVELS, THEMES, 'light', { level: 'district' });

export const PLAIN: View = {
  fill: 'vaccination-rate',
  show: [],
  day: SECOND_DAY,
  by: 'town',
  language: 'en',
  against: null,
  only: null,
  axes: null,
  places: [],
  actor: null,
  panel: 'map',
  claim: null,
  at: null,
};

/** The figure of a view; what the view leaves out is as in the plainest one. */
export const figureOf = (view: Partial<View>, scheme: Scheme = 'light'): Figure =>
  compose(view.by === 'district' ? DISTRICT_STOCK : STOCKS[scheme], { ...PLAIN, ...view });

/** Thrown where a test names what is not there: the test is at fault, or the data. */
function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`there is no ${name}`);
  return thing;
}

export const partOf = (id: string, scheme: Scheme = 'light'): Part =>
  found(
    STOCKS[scheme].parts.find((part) => part.id === id),
    id,
  );

export const readingIn = (part: Part, place: string): Reading =>
  found(part.readings.get(place), `${place} in ${part.id}`);

export const swatchIn = (part: Part, place: string): Part['areas'][number]['swatch'] =>
  found(
    part.areas.find((area) => area.place === place),
    `${place} in ${part.id}`,
  ).swatch;

export const unitNamed = (id: string): Unit => found(DATASET.units.get(id), id);
