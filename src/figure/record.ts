/** The record of a place: all that the document says of it, claim by claim, in words and with its citation. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { placeOf, townOf } from '../data/join.ts';
import { periodInWords } from '../data/when.ts';
import type { Citation } from './figure.ts';
import { asCount, citationsOf, listed, plural, sentenceCase } from './phrases.ts';

export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  /** `alleged`, `becoming`, `past`; empty where it is plainly stated. */
  readonly status: string;
  readonly note: string;
  readonly citations: readonly Citation[];
}

export interface RecordGroup {
  readonly title: string;
  readonly sayings: readonly Saying[];
}

export interface PlaceRecord {
  readonly place: string;
  readonly name: string;
  readonly nameUrdu: string;
  /** `town of District South`. */
  readonly standing: string;
  readonly groups: readonly RecordGroup[];
  /** Said where the document is silent. */
  readonly silence: string;
}

const TITLES: Readonly<Partial<Record<Claim['table_name'], string>>> = {
  control: 'Who is said to hold it',
  'no-go': 'Said to be closed',
  events: 'Dated events',
  vaccination: 'Vaccination, February 2012',
  statements: 'Also said of it',
  population: 'Residents',
};

const HOLDS: Readonly<Record<Claim<'control'>['relation'], string>> = {
  controls: 'controls',
  stronghold: 'has a stronghold in',
  'armed-group': 'has an armed group in',
  presence: 'is present in',
  support: 'has support in',
};

export function nameOfPlace(dataset: Dataset, id: string): string {
  return (
    dataset.units.get(id)?.name ?? dataset.places.get(id)?.name ?? (id === dataset.city ? 'the city' : id)
  );
}

const nameOfActor = (dataset: Dataset, id: string) => dataset.actors.get(id)?.name ?? id;

/** What a claim says, in our own words and without its hedge, which `status` and `when` carry. */
function wordsOf(dataset: Dataset, claim: Claim): string {
  switch (claim.table_name) {
    case 'vaccination':
      return claim.value === null
        ? 'The count of children vaccinated was not received'
        : `${plural(claim.value, 'child', 'children')} vaccinated`;
    case 'population':
      return `${asCount(claim.value)} residents (${claim.basis})`;
    case 'control':
      return `${nameOfActor(dataset, claim.actor)} ${HOLDS[claim.relation]} ${nameOfPlace(dataset, claim.place)}`;
    case 'no-go': {
      const whom = claim.closed_to === 'police' ? 'police' : nameOfActor(dataset, claim.closed_to);
      const extent = claim.extent === 'parts' ? 'Some parts of ' : '';
      return `${extent}${nameOfPlace(dataset, claim.place)} closed to ${whom}`;
    }
    case 'events':
      return `${claim.title}. ${claim.summary}`;
    case 'statements':
      return `${sentenceCase(claim.measure.replaceAll('-', ' '))}: ${claim.value}${claim.unit ? ` ${claim.unit}` : ''}`;
    case 'killings':
    case 'strength':
      return `${nameOfActor(dataset, claim.actor)}: ${asCount(claim.value)} ${claim.measure.replaceAll('-', ' ')}`;
    case 'relations':
      return `${nameOfActor(dataset, claim.actor)} ${claim.relation.replaceAll('-', ' ')} ${nameOfActor(dataset, claim.other)}`;
    case 'totals':
      return `${asCount(claim.value)} in all`;
  }
}

function statusOf(claim: Claim): string {
  if (!('status' in claim) || claim.status === 'stated') return '';
  return claim.status === 'past' ? 'once, no longer' : claim.status;
}

export function sayingOf(dataset: Dataset, claim: Claim): Saying {
  const basis =
    claim.table_name === 'population' || !claim.basis || claim.basis === 'the cable itself'
      ? []
      : [`rests on: ${claim.basis}`];
  return {
    id: claim.id,
    text: wordsOf(dataset, claim),
    when: periodInWords(claim.from, claim.to),
    status: statusOf(claim),
    note: sentenceCase([claim.note, ...basis].filter(Boolean).join('; ')),
    citations: citationsOf(dataset, [claim]),
  };
}

function standingOf(dataset: Dataset, id: string): string {
  const unit = dataset.units.get(id);
  if (unit?.kind === 'town') return `town of District ${sentenceCase(unit.district ?? '')}`;
  if (unit) return 'cantonment: not a town, and in none of the document’s tables';
  const place = dataset.places.get(id);
  const town = place?.town ? ` in ${nameOfPlace(dataset, place.town)}` : '';
  return place ? `${place.kind}${town}, located to ±${asCount(place.precisionMetres)} m` : '';
}

/** The record of a town, cantonment or named place; a town's includes its neighbourhoods'. */
export function recordOf(dataset: Dataset, id: string): PlaceRecord {
  const here = (claim: Claim) => {
    const place = placeOf(claim);
    return place !== null && (place === id || townOf(dataset, place) === id);
  };
  const groups = Object.entries(TITLES).flatMap(([table, title]) => {
    // TITLES is keyed by names of tables.
    const claims: readonly Claim[] = dataset.claims[table as Claim['table_name']];
    const sayings = claims.filter(here).map((claim) => sayingOf(dataset, claim));
    return sayings.length > 0 ? [{ title, sayings }] : [];
  });
  const unsaid = [
    ...(dataset.claims.control.some(here) ? [] : ['who holds it']),
    ...(dataset.claims['no-go'].some(here) ? [] : ['whether any of it was closed']),
  ];
  const unit = dataset.units.get(id);
  const place = dataset.places.get(id);
  return {
    place: id,
    name: nameOfPlace(dataset, id),
    nameUrdu: unit?.nameUrdu ?? place?.nameUrdu ?? '',
    standing: standingOf(dataset, id),
    groups,
    silence: unsaid.length > 0 ? `The document does not say ${listed(unsaid).replace(' and ', ' or ')}.` : '',
  };
}
