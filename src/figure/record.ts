/** The record of a place: all that the document says of it, claim by claim, in words and with its citation. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { placeOf, townOf } from '../data/join.ts';
import type { TableName } from '../data/tables.ts';
import { neighboursOf } from '../geo/neighbours.ts';
import { ofCity } from '../words/city.ts';
import { further } from '../words/words.ts';
import type { Levels } from './levels.ts';
import { ofPart } from './ofpart.ts';
import { asRate } from './phrases.ts';
import type { Saying } from './saying.ts';
import { type Standing, standingOf } from './standing.ts';

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

export interface PlaceRecord extends Standing {
  readonly otherName: string;
  readonly groups: readonly RecordGroup[];
  /** What it borders, the longest border first. */
  readonly neighbours: readonly Bordering[];
  /** Said where the document is silent. */
  readonly silence: string;
}

/** The tables in the order in which a record tells them. */
const TABLES: readonly Claim['table_name'][] = [
  'control',
  'no-go',
  'events',
  'vaccination',
  'statements',
  'population',
  'totals',
  'killings',
  'strength',
  'relations',
  'measures',
];

const bordering = new WeakMap<Dataset, ReturnType<typeof neighboursOf>>();

/** The neighbours of a unit with direction and length of border; none for a place that is no unit. */
function neighboursInWords(dataset: Dataset, id: string): readonly Bordering[] {
  const all = bordering.get(dataset) ?? neighboursOf([...dataset.units.values()]);
  bordering.set(dataset, all);
  const { record } = further().claims;
  return (all.get(id) ?? []).map(({ id: place, metres, direction }) => ({
    place,
    name: dataset.units.get(place)?.name ?? place,
    where: record.bordering(direction && record.directions[direction], asRate(metres / 1000)),
  }));
}

/** What a table is called over what it says of a place. */
function titleOf(table: TableName): string {
  if (table === 'vaccination') return ofCity().counts.heading;
  if (table === 'killings') return ofCity().killings.heading;
  return further().claims.record.title[table];
}

/** The record of a town, cantonment or named place; a town's includes its neighbourhoods', the city's what names no part of it. */
export function recordOf(levels: Levels, id: string): PlaceRecord {
  const dataset = levels.town;
  const district = levels.district.units.get(id)?.kind === 'district' ? levels.district.units.get(id) : null;
  const here = (claim: Claim) => {
    if (district)
      return (
        placeOf(claim) === id ||
        (claim.table_name === 'totals' && claim.level === 'district' && claim.place === district.district)
      );
    const place = placeOf(claim);
    // What is stated of a district stands in that district's record.
    if (claim.table_name === 'totals' && claim.level === 'district') return false;
    if (id === dataset.city) return place === null || place === id;
    return place !== null && (place === id || townOf(dataset, place) === id);
  };
  const { record } = further().claims;
  const groups = TABLES.flatMap((table): readonly RecordGroup[] => {
    const claims: readonly Claim[] = dataset.claims[table];
    const sayings = claims.filter(here).map((claim) => ofPart(dataset, claim, id));
    return sayings.length > 0 ? [{ title: titleOf(table), sayings }] : [];
  });
  const unsaid = {
    holder: !dataset.claims.control.some(here),
    closed: !dataset.claims['no-go'].some(here),
  };
  const unit = dataset.units.get(id);
  const place = dataset.places.get(id);
  return {
    ...standingOf(levels, id),
    otherName: district?.otherName ?? unit?.otherName ?? place?.otherName ?? '',
    neighbours: neighboursInWords(district ? levels.district : dataset, id),
    groups,
    silence:
      (unsaid.holder || unsaid.closed) && !district && id !== dataset.city ? record.silence(unsaid) : '',
  };
}
