/** Workings: the numbers that maps make of a claim together with others, and what else each rests on. */
import type { Dataset } from '../data/dataset.ts';
import { claimsInOrder } from './claimorder.ts';
import type { Part, Reading } from './figure.ts';
import { ofPart } from './ofpart.ts';
import type { Saying } from './saying.ts';

export interface Working {
  readonly id: string;
  /** The map's line in the menu, and its day. */
  readonly map: string;
  /** The number with its division or sum, in words. */
  readonly sentence: string;
  /** The other claims that it rests on, the first few. */
  readonly others: readonly Saying[];
  /** How many more there are. */
  readonly more: number;
}

const MOST_OTHERS = 6;

/** A fill is never a number as it was stated, and several claims are a sum. */
const isWorkedOut = ({ slot }: Part, { number, claims }: Reading) =>
  number !== null && (slot === 'fill' || claims.length > 1);

/** What some maps work out with a claim. */
export function workingsOf(dataset: Dataset, parts: readonly Part[], claim: string): readonly Working[] {
  const claims = new Map(claimsInOrder(dataset).map((one) => [one.id, one]));
  return parts.flatMap((part) =>
    [...part.readings.values()]
      .filter((reading) => reading.claims.includes(claim) && isWorkedOut(part, reading))
      .map((reading) => {
        const others = reading.claims.filter((id) => id !== claim).flatMap((id) => claims.get(id) ?? []);
        return {
          id: `${part.id} ${reading.place}`,
          map: [part.menu, part.when].filter(Boolean).join(', '),
          sentence: reading.sentence,
          others: others.slice(0, MOST_OTHERS).map((other) => ofPart(dataset, other, reading.place)),
          more: Math.max(0, others.length - MOST_OTHERS),
        };
      }),
  );
}
