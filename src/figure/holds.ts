/** Holds: which of the claims on a place its fill shows, and which stand beside it in words. No claim is dropped. */
import type { Claim } from '../data/claim.ts';
import { RELATIONS } from '../data/terms.ts';

export type Hold = Claim<'control'>;
type Strength = Hold['relation'];
type Status = Hold['status'];

/** The firmest first. */
const STATUSES: readonly Status[] = ['stated', 'becoming', 'alleged', 'past'];
const HELD: readonly Strength[] = ['controls', 'stronghold'];

/** Whether a hold is said outright to be there now, and to be more than a presence. */
export const isFirm = ({ relation, status }: Hold) => status === 'stated' && HELD.includes(relation);

const byFirmness = (a: Hold, b: Hold) =>
  STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);

/** What is said of a place: what fills it, and what else is said there. */
export interface Holds {
  /** One of each actor. Where anybody has a firm hold, firm ones alone. */
  readonly drawn: readonly Hold[];
  /** What is alleged, over or weaker: never drawn as control, and never left out. */
  readonly beside: readonly Hold[];
}

/** The claims on one place, parted into what is drawn and what is said beside it. */
export function holdsOn(claims: readonly Hold[]): Holds {
  const firmest = new Map<string, Hold>();
  for (const claim of claims) {
    const other = firmest.get(claim.actor);
    if (!other || byFirmness(claim, other) < 0) firmest.set(claim.actor, claim);
  }
  const candidates = [...firmest.values()];
  const drawn = candidates.some(isFirm) ? candidates.filter(isFirm) : candidates;
  return { drawn, beside: claims.filter((claim) => !drawn.includes(claim)).toSorted(byFirmness) };
}

/** The same for holds that are drawn alike: those of the same actors, strengths and statuses. Fit for an address. */
export const idOfHolds = (holds: readonly Hold[]) =>
  holds
    .map(({ actor, relation, status }) => `${actor}-${relation}${status === 'stated' ? '' : `-${status}`}`)
    .join('+');
