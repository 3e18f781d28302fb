/** The head of the page: what this is, and what to do with the map as a whole. */
import type { VNode } from 'preact';
import { Search, type SearchProps } from './search.tsx';

/** What a small screen keeps under one button. */
const MORE = 'more';

export interface MastheadProps {
  /** What the last action did, in a sentence; empty for nothing. */
  readonly outcome: string;
  readonly onCopyLink: () => void;
  /** Opens the export, or closes it. */
  readonly onExport: () => void;
  readonly exporting: boolean;
  readonly onHelp: () => void;
  /** Opens the builder of code for other pages. */
  readonly onEmbed: () => void;
  readonly search: SearchProps;
}

export function Masthead(props: MastheadProps): VNode {
  const { outcome, onCopyLink, onExport, exporting, onHelp, onEmbed, search } = props;
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
        <button type="button" class="more-button" popovertarget={MORE} aria-label="More">
          ⋯
        </button>
        <div id={MORE} popover="auto" class="more">
          <button type="button" class="quiet" aria-haspopup="dialog" onClick={onHelp}>
            Help
          </button>
          <button type="button" class="quiet" aria-haspopup="dialog" onClick={onEmbed}>
            Embed
          </button>
        </div>
        <button type="button" onClick={onCopyLink}>
          Copy link
        </button>
        <button
          type="button"
          id="export-button"
          class="primary"
          aria-expanded={exporting}
          aria-controls="export"
          onClick={onExport}
        >
          Export
        </button>
      </div>
    </header>
  );
}
