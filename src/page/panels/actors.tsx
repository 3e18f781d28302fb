/** The panel of the actors. */
import '../../ui/actors.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { actorsPanelOf } from '../../figure/actors.ts';
import { ActorsPanel } from '../../ui/actors.tsx';
import type { PanelParts } from '../panels.tsx';

export function Actors({ fixed: { levels }, state, actions }: PanelParts): VNode {
  const panel = useMemo(() => actorsPanelOf(levels.town), [levels]);
  return (
    <ActorsPanel
      panel={panel}
      ink={state.figure.value.ink}
      chosen={state.view.value.actor}
      onChooseActor={actions.chooseActor}
      onEvidence={actions.openClaim}
      onPlace={actions.show}
    />
  );
}
