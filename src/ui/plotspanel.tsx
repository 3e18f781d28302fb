/** The plots: how the towns are spread in the map's theme, in all themes, and in two of them at once. */
import type { VNode } from 'preact';
import { further } from '../words/words.ts';
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
  const told = further().comparing.plots;
  return (
    <div class="plots-panel">
      <h2>{told.dots.heading}</h2>
      {dots ? <DotPlot {...dots} /> : <p class="hint">{told.dots.noNumbers}</p>}
      <details>
        <summary>{told.dots.allThemes}</summary>
        <SmallMultiples {...multiples} />
      </details>
      <h2>{told.scatter.heading}</h2>
      {scatter ? <ScatterPlot {...scatter} /> : <p class="hint">{told.scatter.none}</p>}
    </div>
  );
}
