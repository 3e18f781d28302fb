/** Skip links: first on the page, seen once the focus is on them. They are buttons, for the fragment of the address is the view. */
import type { VNode } from 'preact';
import { words } from '../words/words.ts';

export interface SkipsProps {
  /** Shows the panel with the table of the towns. */
  readonly onTable: () => void;
}

/** Focuses the first thing that one of some selectors finds, tried in their order. */
function focusOn(...selectors: readonly string[]): void {
  const found = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  found[0]?.focus();
}

/** What takes the keys of the map: the live one, the drawing in its place, or while neither is there the buttons. */
export const focusMap = () => focusOn('.stage canvas, .window[tabindex], .zoom button');

function focusTable(onTable: SkipsProps['onTable']): void {
  if (!document.getElementById('towns')) onTable();
  // Another panel has to give way to it first.
  setTimeout(() => focusOn('#towns [data-place][tabindex="0"]', '#towns button'));
}

export function Skips({ onTable }: SkipsProps): VNode {
  const { label, table, map, panel } = words().page.skips;
  return (
    <nav class="skips" aria-label={label}>
      <button type="button" class="skip" onClick={() => focusTable(onTable)}>
        {table}
      </button>
      <button type="button" class="skip" onClick={focusMap}>
        {map}
      </button>
      <button type="button" class="skip" onClick={() => focusOn('[role="tab"][aria-selected="true"]')}>
        {panel}
      </button>
    </nav>
  );
}
