/** The help sheet. */
import '../../ui/dialogs.css';
import type { VNode } from 'preact';
import { Help } from '../../ui/help.tsx';
import { words } from '../../words/words.ts';
import { absenceLooks } from '../absencelooks.ts';
import type { DialogParts } from '../dialogs.tsx';
import { citationOfMap } from '../printing.tsx';

export function HelpSheet({ state, actions, address, onClose }: DialogParts): VNode {
  const { outcome, figure, helpKey, towns } = state;
  return (
    <Help
      absences={absenceLooks(towns.value.parts, figure.value.ink)}
      ink={figure.value.ink}
      citation={citationOfMap(state, address)}
      onCopy={(citation) => actions.copy(citation, words().page.outcomes.lineCopied)}
      outcome={outcome.value}
      helpKey={helpKey.value}
      onHelpKey={(on) => {
        helpKey.value = on;
      }}
      onClose={onClose}
    />
  );
}
