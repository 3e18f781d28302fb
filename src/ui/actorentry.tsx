/** An actor's entry: all that is said of it, each saying with its claim. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ActorEntry as Actor, ActorPlace } from '../figure/actors.ts';
import { sentenceCase } from '../figure/phrases.ts';
import type { ActorRelation } from '../figure/relations.ts';
import { further, words } from '../words/words.ts';
import { type Act, EvidenceButton } from './said.tsx';

/** Items by key, in the order in which the keys first occur. */
function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, readonly T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const headingOf = ({ relation, status }: ActorPlace) => further().claims.actors.hedged(relation, status);

/** Places under the words that bind the actor to them; a place that several claims name stands once, with all of them. */
function Places({ places, act }: { places: readonly ActorPlace[]; act: Act }): VNode {
  return (
    <div>
      {grouped(places, headingOf).map(([heading, within]) => (
        <div key={heading} class="actors-held">
          <h5>{heading}</h5>
          <ul>
            {grouped(within, ({ id }) => id).map(([id, claims]) => (
              <li key={id}>
                <button type="button" class="actors-place" onClick={() => act.onPlace(id)}>
                  {claims[0]?.name}
                </button>
                {claims.map((place) => (
                  <EvidenceButton
                    key={place.claim}
                    said={place}
                    about={further().claims.actors.at(heading, place.name)}
                    act={act}
                  >
                    {place.locator}
                  </EvidenceButton>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Relation({ relation, act }: { relation: ActorRelation; act: Act }): VNode {
  const { sentence } = further().claims.saying;
  return (
    <li>
      <p>{sentence(relation.sentence)}</p>
      {relation.note ? <p class="hint">{sentence(relation.note)}</p> : null}
      <p class="actors-foot">
        <span>{sentenceCase(relation.when)}</span>
        <EvidenceButton said={relation} about={relation.sentence} act={act}>
          {relation.citation}
        </EvidenceButton>
      </p>
    </li>
  );
}

function Numbers({ actor, act }: { actor: Actor; act: Act }): VNode | null {
  const messages = further().claims.actors;
  const rows = [
    ...(actor.killed ? [{ amount: actor.killed, text: messages.killedIn(actor.killed.when) }] : []),
    ...actor.strength.map((row) => ({ amount: row, text: messages.measured(row.measure, row.when) })),
  ];
  if (rows.length === 0) return null;
  return (
    <div class="actors-numbers">
      <h5>{messages.numbers}</h5>
      <ul>
        {rows.map(({ amount, text }) => (
          <li key={amount.claim}>
            <EvidenceButton said={amount} about={actor.name} act={act}>
              {amount.label}
            </EvidenceButton>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the document says of one actor. */
export function ActorEntry({ actor, act }: { actor: Actor; act: Act }): VNode {
  const messages = further().claims.actors;
  const own = useRef<HTMLElement>(null);
  // An entry that opens is brought into sight, wherever its actor was chosen.
  useEffect(() => own.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={own} class="actors-entry" aria-label={messages.entry(actor.name)}>
      <div class="actors-row">
        <h4>
          {actor.name} <span lang={words().vocabulary.otherLanguage}>{actor.otherName}</span>
        </h4>
        <button
          type="button"
          class="quiet"
          onClick={() => act.onChooseActor(null)}
          aria-label={messages.close(actor.name)}
        >
          {words().vocabulary.close}
        </button>
      </div>
      {actor.note ? <p class="hint">{further().claims.saying.sentence(actor.note)}</p> : null}
      {actor.places.length > 0 ? (
        <p class="actors-intro">{messages.holds(actor.name)}</p>
      ) : (
        <p class="hint">{messages.holdsNone}</p>
      )}
      <Places places={actor.places} act={act} />
      {actor.closed.length > 0 ? <p class="actors-intro">{messages.areas}</p> : null}
      <Places places={actor.closed} act={act} />
      <Numbers actor={actor} act={act} />
      {actor.relations.length > 0 ? (
        <div class="actors-relations">
          <h5>{messages.relations}</h5>
          <ul>
            {actor.relations.map((relation) => (
              <Relation key={relation.claim} relation={relation} act={act} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
