/** The panel of compared places. */
import '../../ui/comparison.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { comparisonCsv } from '../../export/comparisoncsv.ts';
import { ComparePanel } from '../../ui/comparepanel.tsx';
import type { PanelParts } from '../panels.tsx';
import { createPlots } from '../plots.ts';
import { saveCsv } from '../savecsv.ts';

export function Comparing({ fixed, state, actions }: PanelParts): VNode {
  const plots = useMemo(() => createPlots(fixed, state), [fixed, state]);
  const comparison = plots.comparison.value;
  return (
    <ComparePanel
      waiting={comparison?.places.length === 1}
      table={
        comparison && {
          comparison,
          ink: state.figure.value.ink,
          onEvidence: actions.openClaim,
          onRemove: actions.compare,
          onDownload: () => saveCsv(comparisonCsv(comparison), `${fixed.levels.town.city}-comparison.csv`),
        }
      }
    />
  );
}
