/** The record of a place: all that the document says of it, claim by claim, in words and with its citation. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { placeOf, townOf } from '../data/join.ts';
import { neighboursOf } from '../geo/neighbours.ts';
import { type Levels, townsInWords } from './levels.ts';
import { asCount, asRate, listed, plural } from './phrases.ts';
import { nameOfPlace, type Saying, sayingOf } from './saying.ts';

export interface RecordGroup {
  readonly title: string;
  readonly sayings: readonly Saying[];
}

/** A neighbour: `to the south-east, along 3.2 km`. */
export interface Bordering {
  readonly place: string;
  readonly name: string;
  readonly where: string;
}

export interface PlaceRecord {
  readonly place: string;
  readonly name: string;
  readonly otherName: string;
  /** `town of District South`. */
  readonly standing: string;
  readonly groups: readonly RecordGroup[];
  /** What it borders, the longest border first. */
  readonly neighbours: readonly Bordering[];
  /** Said where the document is silent. */
  readonly silence: string;
}

const TITLES: Readonly<Record<Claim['table_name'], string>> = {
  control: 'Who is said to hold it',
  'no-go': 'Said to be closed',
  events: 'Dated events',
  vaccination: 'Vaccination, February 2012',
  statements: 'Also said of it',
  population: 'Residents',
  totals: 'Totals as stated',
  killings: 'Activists killed in 2011',
  strength: 'Armed strength as said',
  relations: 'Parties and groups among themselves',
};

function standingOf({ town: dataset, district }: Levels, id: string): string {
  const unit = dataset.units.get(id);
  const own = district.units.get(id)?.district;
  const whole = own ? dataset.districts.get(own) : undefined;
  if (whole) return `district of ${plural(whole.towns.length, 'town')}: ${townsInWords(dataset, whole)}`;
  if (unit?.kind === 'town') return `town of ${dataset.districts.get(unit.district ?? '')?.name ?? ''}`;
  if (unit) return 'cantonment: not a town, and in none of the document’s tables';
  if (id === dataset.city) return 'the city as a whole, and what names no part of it';
  const place = dataset.places.get(id);
  const town = place?.town ? ` in ${nameOfPlace(dataset, place.town)}` : '';
  return place ? `${place.kind}${town}, located to ±${asCount(place.precisionMetres)} m` : '';
}

const bordering = new WeakMap<Dataset, ReturnType<typeof neighboursOf>>();

/** The neighbours of a unit with direction and length of border; none for a place that is no unit. */
function neighboursInWords(dataset: Dataset, id: string): readonly Bordering[] {
  const all = bordering.get(dataset) ?? neighboursOf([...dataset.units.values()]);
  bordering.set(dataset, all);
  return (all.get(id) ?? []).map(({ id: place, metres, direction }) => ({
    place,
    name: dataset.units.get(place)?.name ?? place,
    where: `${direction ? `to the ${direction}, ` : ''}along ${asRate(metres / 1000)} km`,
  }));
}

/** What a claim says; of a part of the place, with the part's name before it. */
function ofPart(dataset: Dataset, claim: Claim, id: string): Saying {
  const saying = sayingOf(dataset, claim);
  const place = placeOf(claim);
  if (
    place === null ||
    place === id ||
    id === dataset.city ||
    claim.table_name === 'control' ||
    claim.table_name === 'no-go'
  )
    return saying;
  const name = nameOfPlace(dataset, place);
  return saying.text.startsWith(name) ? saying : { ...saying, text: `${name}: ${saying.text}` };
}

/** The record of a town, cantonment or named place; a town's includes its neighbourhoods', the city's what names no part of it. */
export function recordOf(levels: Levels, id: string): PlaceRecord {
  const dataset = levels.town;
  const district = levels.district.units.get(id)?.kind === 'district' ? levels.district.units.get(id) : null;
  const here = (claim: Claim) => {
    if (district)
      return claim.table_name === 'totals' && claim.level === 'district' && claim.place === district.district;
    const place = placeOf(claim);
    // What is stated of a district stands in that district's record.
    if (claim.table_name === 'totals' && claim.level === 'district') return false;
    if (id === dataset.city) return place === null || place === id;
    return place !== null && (place === id || townOf(dataset, place) === id);
  };
  const groups = Object.entries(TITLES).flatMap(([table, title]) => {
    // TITLES is keyed by names of tables.
    const claims: readonly Claim[] = dataset.claims[table as Claim['table_name']];
    const sayings = claims.filter(here).map((claim) => ofPart(dataset, claim, id));
    return sayings.length > 0 ? [{ title, sayings }] : [];
  });
  const unsaid = [
    ...(dataset.claims.control.some(here) ? [] : ['of who holds it']),
    ...(dataset.claims['no-go'].some(here) ? [] : ['of any closed area in it']),
  ];
  const unit = dataset.units.get(id);
  const place = dataset.places.get(id);
  return {
    place: id,
    name: district?.name ?? nameOfPlace(dataset, id),
    otherName: district?.otherName ?? unit?.otherName ?? place?.otherName ?? '',
    standing: standingOf(levels, id),
    neighbours: neighboursInWords(district ? levels.district : dataset, id),
    groups,
    silence:
      unsaid.length > 0 && !district && id !== dataset.city
        ? `The document says nothing ${listed(unsaid).replace(' and ', ' or ')}.`
        : '',
  };
}
