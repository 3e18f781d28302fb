/** Buttons of what is said of actors: one chooses the actor, one opens the claim that a value stands on. */
import type { ComponentChildren, VNode } from 'preact';
import type { Said } from '../figure/said.ts';
import { further } from '../words/words.ts';

/** What a reader may do in the panel of the actors. */
export interface Act {
  /** The id of an actor, or `null`. */
  readonly chosen: string | null;
  readonly onChooseActor: (id: string | null) => void;
  /** Called with the id of a claim. */
  readonly onEvidence: (claimId: string) => void;
  /** Called with the id of a place, or of the city. */
  readonly onPlace: (placeId: string) => void;
}

/** The name of an actor; pressed, it is the chosen one. */
export function ActorButton({ id, name, act }: { id: string; name: string; act: Act }): VNode {
  const pressed = act.chosen === id;
  return (
    <button
      type="button"
      class="actors-name"
      aria-pressed={pressed}
      onClick={() => act.onChooseActor(pressed ? null : id)}
    >
      {name}
    </button>
  );
}

/** What is said, as a button that opens the claim behind it. */
export function EvidenceButton({
  said,
  about,
  act,
  children,
}: {
  said: Said;
  /** What the visible words are about, for whoever hears them alone. */
  about: string;
  act: Act;
  children: ComponentChildren;
}): VNode {
  const messages = further().claims.said;
  return (
    <button
      type="button"
      class="actors-evidence"
      title={messages.open(said.citation)}
      onClick={() => act.onEvidence(said.claim)}
    >
      {children}
      <span class="unseen">{messages.behind(about, said.citation)}</span>
    </button>
  );
}
