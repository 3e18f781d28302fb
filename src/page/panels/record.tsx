/** The record of a chosen place. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { recordOf } from '../../figure/record.ts';
import { Record } from '../../ui/record.tsx';
import { COMPARE_PANEL } from '../choices.ts';
import type { PanelParts } from '../panels.tsx';

export interface RecordParts extends PanelParts {
  readonly place: string;
  readonly onClose: () => void;
}

export function OpenRecord({ fixed: { levels }, state, actions, place, onClose }: RecordParts): VNode {
  const record = useMemo(() => recordOf(levels, place), [levels, place]);
  return (
    <Record
      figure={state.figure.value}
      record={record}
      fresh={place === state.lastChosen.value}
      onClose={onClose}
      onEvidence={actions.openClaim}
      onChoose={(other) => actions.choose(other, false)}
      onCompareWith={() => actions.go({ panel: COMPARE_PANEL })}
    />
  );
}
