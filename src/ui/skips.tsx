/** Skip links: first on the page, seen once the focus is on them. They are buttons, for the fragment of the address is the view. */
import type { VNode } from 'preact';
import { words } from '../words/words.ts';

export interface SkipsProps {
  /** Shows the panel with the table of the towns. */
  readonly onTable: () => void;
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

/** The live map; where there is none, what steers the drawing. */
export const focusMap = () => focusOn('.stage canvas, .zoom button');

function focusTable(onTable: SkipsProps['onTable']): void {
  if (!document.getElementById('towns')) onTable();
  // Another panel has to give way to it first.
  setTimeout(() => focusOn('#towns button'));
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
