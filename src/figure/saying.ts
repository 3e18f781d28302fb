/** Sayings: what a claim says, in our own words, with its date, its hedge and its citation. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf, textOf } from '../data/dictionary.ts';
import { periodInWords } from '../data/when.ts';
import { ofCity } from '../words/city.ts';
import { further, words } from '../words/words.ts';
import type { Citation } from './figure.ts';
import { asCount, citationsOf, sentenceCase } from './phrases.ts';
import { nameOfActor, nameOfPlace } from './placenames.ts';

export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  /** `alleged`, `becoming`, `past`; empty where it is plainly stated. */
  readonly status: string;
  readonly note: string;
  readonly citations: readonly Citation[];
}

/** On whose word a claim rests, in the language of the page; empty where the source does not say. */
export const basisOf = (dataset: Dataset, { basis }: Claim) => textOf(dataset, basis);

/** A number with its hedge: `at least 400`. */
export const boundedCount = (value: number, bound: Claim<'totals'>['bound']) =>
  `${words().vocabulary.bound[bound]}${asCount(value)}`;

function nameOfSubject(dataset: Dataset, id: string): string {
  const place = dataset.units.has(id) || dataset.places.has(id) || id === dataset.city;
  if (place) return sentenceCase(nameOfPlace(dataset, id));
  return sentenceCase(dataset.actors.get(id)?.name ?? termOf(dataset, id));
}

/** A plain whole number with its thousands set apart; anything else as it is. */
const valueInWords = (value: string) => (/^\d{5,}$/.test(value) ? asCount(Number(value)) : value);

/** Where and what a stated total counts. */
export function nameOfTotal(dataset: Dataset, total: Claim<'totals'>): string {
  const district = total.level === 'district' ? dataset.districts.get(total.place) : undefined;
  const { counts, killings } = ofCity();
  const of = total.table === 'vaccination' ? counts : killings;
  return of.total(district?.name ?? nameOfPlace(dataset, total.place));
}

function closureOf(dataset: Dataset, { place, closed_to, extent, status }: Claim<'no-go'>): string {
  const { saying } = further().claims;
  const name = nameOfPlace(dataset, place);
  const whom = closed_to === 'police' ? saying.police : nameOfActor(dataset, closed_to);
  if (status === 'past') return saying.onceClosed(name, whom);
  return extent === 'parts' ? saying.partsClosed(name, whom) : saying.closed(name, whom);
}

function statementOf(dataset: Dataset, { subject, measure, value, unit }: Claim<'statements'>): string {
  const who = nameOfSubject(dataset, subject);
  const counted = unit === '' ? '' : termOf(dataset, unit);
  return further().claims.saying.statement(who, termOf(dataset, measure), valueInWords(value), counted);
}

/** A number with the decimals that it has. */
const asGiven = (value: number) =>
  words().formats.decimals(value, Math.min(String(value).split('.')[1]?.length ?? 0, 6));

/** A cell of a reader's table, under the name of its column. */
function measureOf({ name, unit, value, category, absence }: Claim<'measures'>): string {
  const { saying } = further().claims;
  if (absence !== '') return saying.measured(name, saying.absent[absence]);
  return saying.measured(name, value === null ? category : `${asGiven(value)} ${unit}`.trim());
}

/** What a claim says, in our own words and without its hedge, which `status` and `when` carry. */
export function wordsOf(dataset: Dataset, claim: Claim): string {
  const { saying } = further().claims;
  const actor = (id: string) => nameOfActor(dataset, id);
  switch (claim.table_name) {
    case 'vaccination':
      return claim.value === null ? ofCity().counts.notReceived : ofCity().counts.counted(claim.value);
    case 'population':
      return saying.residents(claim.value, basisOf(dataset, claim));
    case 'control':
      return saying.hold(claim.relation, actor(claim.actor), nameOfPlace(dataset, claim.place));
    case 'no-go':
      return closureOf(dataset, claim);
    case 'events':
      return saying.event(claim.title, claim.summary);
    case 'statements':
      return statementOf(dataset, claim);
    case 'killings':
    case 'strength': {
      const amount = boundedCount(claim.value, claim.bound);
      return saying.counted(actor(claim.actor), amount, termOf(dataset, claim.measure));
    }
    case 'relations': {
      const { relation } = claim;
      return saying.relation(relation, actor(claim.actor), actor(claim.other), termOf(dataset, relation));
    }
    case 'measures':
      return measureOf(claim);
    case 'totals': {
      const amount = boundedCount(claim.value, claim.bound);
      return saying.total(sentenceCase(nameOfTotal(dataset, claim)), amount);
    }
  }
}

function statusOf(claim: Claim): string {
  if (!('status' in claim) || claim.status === 'stated') return '';
  return further().claims.saying.status[claim.status];
}

export function sayingOf(dataset: Dataset, claim: Claim): Saying {
  // Ids stay what they are in every language: this compares, and shows nothing.
  const own = claim.table_name === 'population' || claim.basis === 'the cable itself';
  return {
    id: claim.id,
    text: wordsOf(dataset, claim),
    when: periodInWords(claim.from, claim.to),
    status: statusOf(claim),
    note: sentenceCase(further().claims.saying.note(claim.note, own ? '' : basisOf(dataset, claim))),
    citations: citationsOf(dataset, [claim]),
  };
}
