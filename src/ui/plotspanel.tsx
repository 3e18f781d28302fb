/** The plots: how the towns are spread in the map's theme, in all themes, and in two of them at once. */
import type { VNode } from 'preact';
import { DotPlot, type DotPlotProps } from './distribution.tsx';
import { SmallMultiples, type SmallMultiplesProps } from './multiples.tsx';
import { ScatterPlot, type ScatterPlotProps } from './scatter.tsx';

export interface PlotsPanelProps {
  /** `null` where what fills the map has no numbers. */
  readonly dots: DotPlotProps | null;
  readonly multiples: SmallMultiplesProps;
  readonly scatter: ScatterPlotProps | null;
}

export function PlotsPanel({ dots, multiples, scatter }: PlotsPanelProps): VNode {
  return (
    <div class="plots-panel">
      <h2>Distribution</h2>
      {dots ? (
        <DotPlot {...dots} />
      ) : (
        <p class="hint">What fills the map now is said in words: it has no numbers to be spread out.</p>
      )}
      <details>
        <summary>All themes, small</summary>
        <SmallMultiples {...multiples} />
      </details>
      <h2>Relations</h2>
      {scatter ? <ScatterPlot {...scatter} /> : <p class="hint">No two themes have numbers here.</p>}
    </div>
  );
}
