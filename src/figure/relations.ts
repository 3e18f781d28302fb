/** Relations between actors, each a sentence with the hedge of its source. It stands with both of its actors. */
import type { Claim } from '../data/claim.ts';
import type { Dataset } from '../data/dataset.ts';
import { termOf } from '../data/dictionary.ts';
import { further } from '../words/words.ts';
import { sentenceCase } from './phrases.ts';
import { nameOfActor } from './placenames.ts';
import { type Said, saidOf } from './said.ts';

export interface ActorRelation extends Said {
  /** The other actor, seen from the one whose list this is. */
  readonly other: string;
  readonly otherName: string;
  readonly sentence: string;
}

/** A relation as a sentence, with the hedge of its source: `Hill Union allegedly fights Harbour League`. */
function sentenceOf(dataset: Dataset, claim: Claim<'relations'>): string {
  const { relation, status, from, actor, other } = claim;
  const link = {
    relation,
    status,
    undated: from.precision === 'unknown',
    several: dataset.actors.get(actor)?.kind === 'force',
    term: termOf(dataset, relation),
  };
  const { sentence } = further().claims.relations;
  return sentenceCase(sentence(link, nameOfActor(dataset, actor), nameOfActor(dataset, other)));
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
