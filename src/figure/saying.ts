/** Sayings: what a claim says, in our own words, with its date, its hedge and its citation. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { periodInWords } from '../data/when.ts';
import type { Citation } from './figure.ts';
import { asCount, citationsOf, plural, sentenceCase } from './phrases.ts';

export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  /** `alleged`, `becoming`, `past`; empty where it is plainly stated. */
  readonly status: string;
  readonly note: string;
  readonly citations: readonly Citation[];
}

/** What a hold is called, before the name of the place. */
export const HOLDS: Readonly<Record<Claim<'control'>['relation'], string>> = {
  controls: 'controls',
  stronghold: 'has a stronghold in',
  'armed-group': 'has an armed group in',
  presence: 'is present in',
  support: 'has support in',
};

export function nameOfPlace(dataset: Dataset, id: string): string {
  return (
    dataset.units.get(id)?.name ??
    dataset.places.get(id)?.name ??
    (id === dataset.city ? 'the city as a whole' : id)
  );
}

const nameOfActor = (dataset: Dataset, id: string) => dataset.actors.get(id)?.name ?? id;

/** How a number is hedged. */
export const BOUND = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

function nameOfSubject(dataset: Dataset, id: string): string {
  const place = dataset.units.has(id) || dataset.places.has(id) || id === dataset.city;
  return sentenceCase(place ? nameOfPlace(dataset, id) : nameOfActor(dataset, id).replaceAll('-', ' '));
}

/** A plain whole number with its thousands set apart; anything else as it is. */
const valueInWords = (value: string) => (/^\d{5,}$/.test(value) ? asCount(Number(value)) : value);

/** Where and what a stated total counts. */
export function nameOfTotal(dataset: Dataset, total: Claim<'totals'>): string {
  const where =
    total.level === 'district' ? `District ${sentenceCase(total.place)}` : nameOfPlace(dataset, total.place);
  return `${where}, ${total.table === 'killings' ? 'activists killed' : 'children vaccinated'}`;
}

/** What a claim says, in our own words and without its hedge, which `status` and `when` carry. */
export function wordsOf(dataset: Dataset, claim: Claim): string {
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
      if (claim.status === 'past')
        return `${whom} regarded ${nameOfPlace(dataset, claim.place)} as closed to it`;
      return `${extent}${nameOfPlace(dataset, claim.place)} closed to ${whom}`;
    }
    case 'events':
      return `${claim.title}. ${claim.summary}`;
    case 'statements':
      return `${nameOfSubject(dataset, claim.subject)}, ${claim.measure.replaceAll('-', ' ')}: ${valueInWords(claim.value)}${claim.unit ? ` ${claim.unit}` : ''}`;
    case 'killings':
    case 'strength':
      return `${nameOfActor(dataset, claim.actor)}: ${BOUND[claim.bound]}${asCount(claim.value)} ${claim.measure.replaceAll('-', ' ')}`;
    case 'relations':
      return `${nameOfActor(dataset, claim.actor)} ${claim.relation.replaceAll('-', ' ')} ${nameOfActor(dataset, claim.other)}`;
    case 'totals':
      return `${sentenceCase(nameOfTotal(dataset, claim))}: ${BOUND[claim.bound]}${asCount(claim.value)} in all`;
  }
}

function statusOf(claim: Claim): string {
  if (!('status' in claim) || claim.status === 'stated') return '';
  return claim.status === 'past' ? 'in the past' : claim.status;
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
