/** What is said of an actor: every value with the claim that it stands on, in words. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { textOf } from '../data/dictionary.ts';
import { further, words } from '../words/words.ts';
import { citationLine, listed, sentenceCase } from './phrases.ts';
import { nameOfActor } from './placenames.ts';
import { basisOf, sayingOf } from './saying.ts';

export type Bound = Claim<'strength'>['bound'];

/** What every displayed value stands on: one claim, in words. */
export interface Said {
  /** The id of the claim. */
  readonly claim: string;
  /** `alleged`, `becoming`, `in the past`; empty where it is plainly stated. */
  readonly status: string;
  readonly when: string;
  readonly note: string;
  /** `Survey of 2018, ¶ 3`. */
  readonly citation: string;
  /** `¶ 3`: for where the citation has no room. */
  readonly locator: string;
}

/** A number of one actor, with the hedge that its source gives it. */
export interface Amount extends Said {
  readonly actor: string;
  readonly name: string;
  readonly value: number;
  readonly bound: Bound;
  /** `at least 135`, `up to 25,000`. */
  readonly label: string;
  /** On whose word the figure rests; empty where the source does not say. */
  readonly basis: string;
}

/** What a claim stands on, in words. */
export function saidOf(dataset: Dataset, claim: Claim): Said {
  const { id, status, when, citations } = sayingOf(dataset, claim);
  const citation = citationLine(citations);
  return {
    claim: id,
    status,
    when,
    note: sentenceCase(claim.note),
    citation,
    locator: textOf(dataset, claim.locator),
  };
}

/** A number with its hedge: `at least 135`, `up to 25,000`. */
export const labelOf = (value: number, bound: Bound) => further().claims.said.amount[bound](value);

/** A claimed number of an actor with its hedge. */
export function amountOf(dataset: Dataset, claim: Claim<'killings'> | Claim<'strength'>): Amount {
  const { actor, value, bound } = claim;
  return {
    ...saidOf(dataset, claim),
    actor,
    name: nameOfActor(dataset, actor),
    value,
    bound,
    label: labelOf(value, bound),
    basis: basisOf(dataset, claim),
  };
}

/** An order from the most to the fewest; equal numbers by name. */
export const fromMost = (a: Amount, b: Amount) =>
  b.value - a.value || words().formats.compare(a.name, b.name);

/** The references of some claims without their locators, each once: `a, b and c`. */
export function referencesOf(dataset: Dataset, claims: readonly Claim[]): string {
  const ids = [...new Set(claims.map(({ reference }) => reference))];
  return listed(ids.map((id) => dataset.references.get(id)?.short ?? id));
}
