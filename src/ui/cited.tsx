/** A citation that opens its evidence: wherever a value shows, its source is one press away. */
import type { VNode } from 'preact';
import type { Citation } from '../figure/figure.ts';
import { words } from '../words/words.ts';

export interface CitedProps {
  readonly citations: readonly Citation[];
  readonly onEvidence: (claim: string) => void;
}

/** One button a citation; the reference is named once where several come from it. */
export function Cited({ citations, onEvidence }: CitedProps): VNode | null {
  if (citations.length === 0) return null;
  return (
    <p class="citation">
      {citations.map((citation, index) => (
        <button
          key={citation.text}
          type="button"
          class="cite"
          onClick={() => onEvidence(citation.claim)}
          aria-label={words().claims.openEvidence(citation.text)}
        >
          {citations[index - 1]?.reference === citation.reference ? citation.locator : citation.text}
        </button>
      ))}
    </p>
  );
}
