/** Comparing places: the table of those chosen, or how to begin. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { further } from '../words/words.ts';
import { ComparisonTable, type ComparisonTableProps } from './comparison.tsx';

export interface ComparePanelProps {
  /** `null` while no place is chosen. */
  readonly table: ComparisonTableProps | null;
  /** A chosen place that waits for a second. */
  readonly waiting: boolean;
}

export function ComparePanel({ table, waiting }: ComparePanelProps): VNode {
  const own = useRef<HTMLElement>(null);
  const { panel } = further().comparing;
  const places = table?.comparison.places.length ?? 0;
  // What was pressed, a button in a table or one that removes a place, may be gone: the focus goes on here.
  useEffect(() => {
    const { current } = own;
    if (!navigator.userActivation?.hasBeenActive || document.activeElement !== document.body || !current)
      return;
    // It is higher than its window, of which the focus alone would show the middle.
    current.focus({ preventScroll: true });
    const { top } = current.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) current.scrollIntoView({ block: 'start' });
  }, [places]);
  return (
    <section ref={own} class="compare-panel" aria-label={panel.name} tabIndex={-1}>
      {table === null || waiting ? <p class="hint">{table === null ? panel.empty : panel.waiting}</p> : null}
      {table ? <ComparisonTable {...table} /> : null}
    </section>
  );
}
