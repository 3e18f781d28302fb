/** Evidence: one claim with all that it rests on, and its neighbours in the order of the document. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf, textOf } from '../data/dictionary.ts';
import { placeOf, townOf } from '../data/join.ts';
import type { Reference } from '../data/references.ts';
import { words } from '../words/words.ts';
import { claimsInOrder } from './claimorder.ts';
import { listed } from './phrases.ts';
import { nameOfActor, nameOfPlace } from './placenames.ts';
import { basisOf, type Saying, sayingOf } from './saying.ts';

export interface Evidence {
  readonly saying: Saying;
  /** In whose words: `cable`, `report`, `article`. */
  readonly speaker: string;
  /** Who says so and where: `Survey of 2018, ¶ 4`. */
  readonly source: string;
  readonly reference: Reference;
  readonly locator: string;
  readonly basis: string;
  readonly note: string;
  /** The place that it can be shown at, with its name; `null` where it has none. */
  readonly place: { readonly id: string; readonly name: string } | null;
  /** Other claims about the same place or actor. */
  readonly others: readonly Saying[];
  readonly about: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** Its number in the document's order, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

const actorsOf = (claim: Claim): readonly string[] => {
  switch (claim.table_name) {
    case 'control':
    case 'killings':
    case 'strength':
      return [claim.actor];
    case 'relations':
      return [claim.actor, claim.other];
    case 'statements':
      return [claim.subject];
    case 'no-go':
      return claim.closed_to === 'police' ? [] : [claim.closed_to];
    case 'events':
      return claim.actors ?? [];
    case 'vaccination':
    case 'population':
    case 'totals':
    case 'measures':
      return [];
  }
};

const MOST_OTHERS = 12;

function othersOf(dataset: Dataset, claim: Claim): { others: readonly Claim[]; about: string } {
  const place = placeOf(claim);
  const actors = actorsOf(claim).filter((id) => dataset.actors.has(id));
  const own = place !== null && place !== dataset.city ? place : null;
  const town = own === null ? null : townOf(dataset, own);
  const samePlace = (other: Claim) => {
    const there = placeOf(other);
    return (
      own !== null &&
      there !== null &&
      there !== dataset.city &&
      (there === own || townOf(dataset, there) === town)
    );
  };
  const sameActor = (other: Claim) => actorsOf(other).some((id) => actors.includes(id));
  const others = claimsInOrder(dataset).filter(
    (other) => other.id !== claim.id && (samePlace(other) || sameActor(other)),
  );
  const names = [
    ...(own === null ? [] : [nameOfPlace(dataset, own)]),
    ...actors.map((id) => nameOfActor(dataset, id)),
  ];
  const ordered = [...others.filter(samePlace), ...others.filter((other) => !samePlace(other))];
  return { others: ordered.slice(0, MOST_OTHERS), about: listed(names) };
}

/** The evidence of a claim; `null` for an id that no claim has. */
export function evidenceOf(dataset: Dataset, id: string): Evidence | null {
  const order = claimsInOrder(dataset);
  const index = order.findIndex((claim) => claim.id === id);
  const claim = order[index];
  const reference = claim ? dataset.references.get(claim.reference) : undefined;
  if (!claim || !reference) return null;
  const place = placeOf(claim);
  const known = place !== null && (dataset.units.has(place) || dataset.places.has(place));
  const { others, about } = othersOf(dataset, claim);
  return {
    saying: sayingOf(dataset, claim),
    speaker: termOf(dataset, reference.speaker),
    source: words().vocabulary.cited(reference.short, textOf(dataset, claim.locator)),
    reference,
    locator: claim.locator,
    basis: basisOf(dataset, claim),
    note: claim.note,
    place: known ? { id: place, name: nameOfPlace(dataset, place) } : null,
    others: others.map((other) => sayingOf(dataset, other)),
    about,
    previous: order[index - 1]?.id ?? null,
    next: order[index + 1]?.id ?? null,
    number: index + 1,
    of: order.length,
  };
}
