/** Comparing places: the table of those chosen, or how to begin. */
import type { VNode } from 'preact';
import { ComparisonTable, type ComparisonTableProps } from './comparison.tsx';

export interface ComparePanelProps {
  /** `null` while no place is chosen. */
  readonly table: ComparisonTableProps | null;
  /** A chosen place that waits for a second. */
  readonly waiting: boolean;
}

export function ComparePanel({ table, waiting }: ComparePanelProps): VNode {
  return (
    <section class="compare-panel" aria-label="Comparison">
      {table === null || waiting ? (
        <p class="hint">
          {table === null ? 'No place is compared yet.' : 'Add another place.'} Press + beside a town in the
          table, hold Shift while pressing a town on the map, or press Shift and Enter in the search. Up to
          four places, towns and districts mixed.
        </p>
      ) : null}
      {table ? <ComparisonTable {...table} /> : null}
    </section>
  );
}
