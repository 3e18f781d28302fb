/** The panel of the reader's own copy of the document. */
import type { VNode } from 'preact';
import { DocumentPanel } from '../../ui/document.tsx';
import { openDocument } from '../opened.ts';
import type { PanelParts } from '../panels.tsx';

export function Document({ fixed, state, actions }: PanelParts): VNode {
  return (
    <DocumentPanel
      annotated={state.annotated.value}
      refusal={state.refusal.value}
      claim={state.view.value.claim}
      onFile={(file) => openDocument(file, fixed.levels, state)}
      onEvidence={actions.openClaim}
    />
  );
}
