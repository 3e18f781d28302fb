/** What a place is among the others: its name, and of what it is a part. */
import { termOf } from '../data/dictionary.ts';
import { words } from '../words/words.ts';
import { type Levels, townsInWords } from './levels.ts';
import { nameOfPlace } from './placenames.ts';

export interface Standing {
  readonly place: string;
  readonly name: string;
  /** `town of District South`. */
  readonly standing: string;
}

function standingInWords({ town: dataset, district }: Levels, id: string): string {
  const unit = dataset.units.get(id);
  const own = district.units.get(id)?.district;
  const whole = own ? dataset.districts.get(own) : undefined;
  const { standing } = words().claims;
  if (whole) return standing.district(whole.towns.length, townsInWords(dataset, whole));
  if (unit?.kind === 'town') return standing.town(dataset.districts.get(unit.district ?? '')?.name ?? '');
  if (unit) return standing.cantonment;
  if (id === dataset.city) return standing.city;
  const place = dataset.places.get(id);
  if (!place) return '';
  const town = place.town ? nameOfPlace(dataset, place.town) : null;
  return standing.place(termOf(dataset, place.kind), town, place.precisionMetres);
}

/** Of a district, a town, a cantonment, a named place, or the city as a whole. */
export function standingOf(levels: Levels, id: string): Standing {
  const unit = levels.district.units.get(id);
  const name = unit?.kind === 'district' ? unit.name : nameOfPlace(levels.town, id);
  return { place: id, name, standing: standingInWords(levels, id) };
}
