/** The panel of the events. */
import '../../ui/timeline.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { timelineOf } from '../../figure/timeline.ts';
import { TimelinePanel } from '../../ui/timeline.tsx';
import type { PanelParts } from '../panels.tsx';

export function Timeline({ fixed: { levels }, state, actions }: PanelParts): VNode {
  const timeline = useMemo(() => timelineOf(levels.town), [levels]);
  return (
    <TimelinePanel
      timeline={timeline}
      ink={state.figure.value.ink}
      onEvidence={actions.openClaim}
      onPlace={actions.show}
    />
  );
}
