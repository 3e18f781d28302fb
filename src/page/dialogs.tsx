/** The dialogs of the page: the help sheet and the embed builder, one at a time. */
import type { VNode } from 'preact';
import { Embed } from '../ui/embed.tsx';
import type { Switch } from '../ui/embedded.tsx';
import { Help } from '../ui/help.tsx';
import { absenceLooks } from './absencelooks.ts';
import { codeOf, embeddedAt, HEIGHTS, SWITCHES, USUAL_HEIGHT } from './embedding.ts';
import type { PageParts } from './page.tsx';
import { citationOfMap } from './printing.tsx';
import type { DialogName } from './state.ts';

/** The dialog that is open; `null` for none. */
export function dialogOf({ state, actions, address }: PageParts): VNode | null {
  const { dialog, outcome, figure, helpKey, towns, view } = state;
  const onClose = () => {
    dialog.value = null;
  };
  switch (dialog.value) {
    case null:
      return null;
    case 'help':
      return (
        <Help
          absences={absenceLooks(towns.value.parts, figure.value.ink)}
          ink={figure.value.ink}
          citation={citationOfMap(state, address)}
          onCopy={(citation) => actions.copy(citation, 'The line')}
          outcome={outcome.value}
          helpKey={helpKey.value}
          onHelpKey={(on) => {
            helpKey.value = on;
          }}
          onClose={onClose}
        />
      );
    case 'embed': {
      const title = `Karachi Atlas: ${figure.value.title}`;
      return (
        <Embed
          switches={SWITCHES}
          heights={HEIGHTS}
          usualHeight={USUAL_HEIGHT}
          title={title}
          addressOf={(switches: readonly Switch[]) => embeddedAt(address.linkTo(view.value), switches)}
          codeOf={(source, height) => codeOf(source, title, height)}
          onCopy={(code) => actions.copy(code, 'The code')}
          outcome={outcome.value}
          onClose={onClose}
        />
      );
    }
  }
}

/** Opens a dialog; what an earlier press did is no more to be told. */
export function openDialog({ dialog, outcome }: PageParts['state'], name: DialogName): void {
  outcome.value = '';
  dialog.value = name;
}
