/** The places of a view compared: each by the parts of its own level, with the letter and the colour of its position. */
import type { Level } from '../data/dataset.ts';
import type { ComparedLevel, ComparedPlace } from './compared.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import type { Part } from './figure.ts';
import type { Scheme } from './ink.ts';
import type { Levels } from './levels.ts';
import { markOf } from './marks.ts';
import { nameOfPlace } from './placenames.ts';

/** All parts of all themes at each level, cut to no actor. */
export type LevelParts = Readonly<Record<Level, readonly Part[]>>;

function levelOf({ town, district }: Levels, id: string): ComparedLevel {
  if (district.units.get(id)?.kind === 'district') return 'district';
  return town.units.get(id)?.kind === 'town' ? 'town' : 'other';
}

/** `null` where no place is chosen. */
export function comparisonOfPlaces(
  levels: Levels,
  parts: LevelParts,
  places: readonly string[],
  scheme: Scheme,
): Comparison | null {
  const compared = places.map((id, index): ComparedPlace => {
    const level = levelOf(levels, id);
    const unit = levels.district.units.get(id) ?? levels.town.units.get(id) ?? levels.town.places.get(id);
    return {
      id,
      name: unit?.name ?? nameOfPlace(levels.town, id),
      otherName: unit?.otherName ?? '',
      level,
      parts: level === 'district' ? parts.district : parts.town,
      ...markOf(index, scheme),
    };
  });
  return compared.length > 0 ? comparisonOf(compared) : null;
}
