/** Places to compare: the real towns, and districts that stand in for real ones with the readings of some of their towns. */
import type { ComparedPlace } from '../src/figure/compared.ts';
import type { Part, Reading } from '../src/figure/figure.ts';
import type { Scheme } from '../src/figure/ink.ts';
import { markOf } from '../src/figure/marks.ts';
import { DATASET, STOCKS } from './atlas.ts';

/** Each stand-in shows what one town does; that of Saddar lacks a day. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'district-south': 'saddar',
  'district-east': 'korangi',
  'district-west': 'baldia',
  'district-central': 'new-karachi',
  'district-malir': 'malir',
};

export const TOWNS: readonly string[] = DATASET.towns.map(({ id }) => id);
export const DISTRICTS: readonly string[] = Object.keys(STANDS_FOR);

const nameOf = (id: string) =>
  id.startsWith('district-')
    ? `District ${id.charAt(9).toUpperCase()}${id.slice(10)}`
    : (DATASET.units.get(id)?.name ?? id);

function standIn(part: Part): Part {
  const readings = Object.entries(STANDS_FOR).flatMap(([id, town]): readonly [string, Reading][] => {
    const reading = part.readings.get(town);
    if (!reading) return [];
    const sentence = reading.sentence.replace(reading.name, nameOf(id));
    const rank = reading.rank === null ? null : '2nd of 5';
    return [[id, { ...reading, place: id, name: nameOf(id), rank, sentence }]];
  });
  return { ...part, readings: new Map(readings) };
}

/** What is said of neighbourhoods has no form for districts. */
const byDistrict = (parts: readonly Part[]) => parts.filter((part) => part.numbers !== null).map(standIn);

export function comparedPlace(id: string, index: number, scheme: Scheme = 'light'): ComparedPlace {
  const district = id in STANDS_FOR;
  const kind = DATASET.units.get(id)?.kind;
  const { parts } = STOCKS[scheme];
  return {
    id,
    name: nameOf(id),
    otherName: DATASET.units.get(id)?.otherName ?? '',
    level: district ? 'district' : kind === 'town' ? 'town' : 'other',
    ...markOf(index, scheme),
    parts: district ? byDistrict(parts) : parts,
  };
}

export const comparedPlaces = (ids: readonly string[], scheme: Scheme = 'light') =>
  ids.map((id, index) => comparedPlace(id, index, scheme));
