/** Districts dissolved: their outlines worked out from those of their towns. A page has them from the build. */
import type { Dataset } from '../data/dataset.ts';
import { dissolve } from '../geo/dissolve.ts';
import { type Levels, levelsWith, type Outline } from './levels.ts';

/** The outline of every district that has towns, by its id. */
export function outlinesOf({ districts, units }: Dataset): ReadonlyMap<string, Outline> {
  const outlined = [...districts.values()].filter(({ towns }) => towns.length > 0);
  return new Map(
    outlined.map(({ id, towns: ids }) => {
      const towns = ids.flatMap((town) => units.get(town) ?? []);
      const geometry = dissolve(towns.map((town) => town.geometry));
      return [id, { geometry, small: dissolve(towns.map((town) => town.small)) }];
    }),
  );
}

export const levelsOf = (dataset: Dataset): Levels => levelsWith(dataset, outlinesOf(dataset));
