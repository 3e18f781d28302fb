/** The head of the page: what this is, and what to do with the map as a whole. */
import type { VNode } from 'preact';
import { Search, type SearchProps } from './search.tsx';

export interface MastheadProps {
  /** What the last action did, in a sentence; empty for nothing. */
  readonly outcome: string;
  readonly busy: boolean;
  readonly onCopyLink: () => void;
  readonly onSave: () => void;
  readonly search: SearchProps;
}

export function Masthead({ outcome, busy, onCopyLink, onSave, search }: MastheadProps): VNode {
  return (
    <header class="masthead">
      <div>
        <h1>Karachi Atlas</h1>
        <p>One document on the city, 2008–2012, mapped claim by claim</p>
      </div>
      <Search {...search} />
      <p class="outcome" role="status">
        {outcome}
      </p>
      <div class="actions">
        <button type="button" onClick={onCopyLink}>
          Copy link
        </button>
        <button type="button" class="primary" disabled={busy} onClick={onSave}>
          {busy ? 'Drawing…' : 'Save as PNG'}
        </button>
      </div>
    </header>
  );
}
