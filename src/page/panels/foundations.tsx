/** The panel of what all rests on: sums, sources, outlines. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { foundationsCsv } from '../../export/table.ts';
import { foundationsOf } from '../../figure/foundations.ts';
import { FoundationsPanel } from '../../ui/foundations.tsx';
import type { PanelParts } from '../panels.tsx';
import { saveCsv } from '../savecsv.ts';

export function Foundations({ fixed: { levels }, state, actions }: PanelParts): VNode {
  const { town } = levels;
  const foundations = useMemo(() => foundationsOf(town), [town]);
  return (
    <FoundationsPanel
      figure={state.figure.value}
      foundations={foundations}
      onEvidence={actions.openClaim}
      onDownload={() => saveCsv(foundationsCsv(foundations), `${town.city}-sums-and-sources.csv`)}
    />
  );
}
