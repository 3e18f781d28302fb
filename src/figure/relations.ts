/** Relations between actors, each a sentence with the hedge of its source. It stands with both of its actors. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { sentenceCase } from './phrases.ts';
import { nameOfActor, type Said, saidOf } from './said.ts';

export interface ActorRelation extends Said {
  /** The other actor, seen from the one whose list this is. */
  readonly other: string;
  readonly otherName: string;
  readonly sentence: string;
}

/** Now, now of a plural, no longer, and from an unstated date on. What is known from one past happening reads alike in all. */
const VERBS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'split-from': ['broke away from', 'broke away from', 'broke away from', 'broke away from'],
  'allied-with': ['is an ally of', 'are allies of', 'was an ally of', 'has been an ally of'],
  fights: ['fights', 'fight', 'fought', 'has fought'],
  'sheltered-by': ['found shelter with', 'found shelter with', 'found shelter with', 'found shelter with'],
  supports: ['gave its support to', 'gave their support to', 'gave its support to', 'gave its support to'],
  opposes: ['opposes', 'oppose', 'opposed', 'has opposed'],
  'coalition-with': [
    'is in coalition with',
    'are in coalition with',
    'was in coalition with',
    'has been in coalition with',
  ],
};

/** The name as it stands in a sentence: `MQM`, `the Rangers`. */
function nameInSentence(dataset: Dataset, id: string): string {
  const name = nameOfActor(dataset, id);
  return /(Party|gang|police|Rangers|Alliance|Committee|Taliban)$/.test(name) ? `the ${name}` : name;
}

function verbOf(dataset: Dataset, { actor, relation, status, from }: Claim<'relations'>): string {
  const words = relation.replaceAll('-', ' ');
  const [now, plural, past, since] = VERBS[relation] ?? [words, words, words, words];
  if (status === 'past') return past;
  if (from.precision === 'unknown') return since;
  return dataset.actors.get(actor)?.kind === 'force' ? plural : now;
}

/** A relation as a sentence, with the hedge of its source: `Sunni Tehreek allegedly fights MQM`. */
function sentenceOf(dataset: Dataset, claim: Claim<'relations'>): string {
  const hedge = { stated: '', past: '', alleged: 'allegedly ', becoming: 'more and more ' }[claim.status];
  const [one, other] = [claim.actor, claim.other].map((id) => nameInSentence(dataset, id));
  return sentenceCase(`${one} ${hedge}${verbOf(dataset, claim)} ${other}`);
}

/** What is said of an actor and the others. */
export function relationsOf(dataset: Dataset, id: string): readonly ActorRelation[] {
  return dataset.claims.relations
    .filter(({ actor, other }) => actor === id || other === id)
    .map((claim) => {
      const other = claim.actor === id ? claim.other : claim.actor;
      return {
        ...saidOf(dataset, claim),
        other,
        otherName: nameOfActor(dataset, other),
        sentence: sentenceOf(dataset, claim),
      };
    });
}
