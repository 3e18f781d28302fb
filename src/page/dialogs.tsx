/** The dialogs of the page: the help sheet and the embed builder, one at a time. */
import type { VNode } from 'preact';
import { Embed } from '../ui/embed.tsx';
import type { Switch } from '../ui/embedded.tsx';
import { Help } from '../ui/help.tsx';
import { LANGUAGES } from '../words/languages.ts';
import { words } from '../words/words.ts';
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
  const { embed, outcomes } = words().page;
  switch (dialog.value) {
    case null:
      return null;
    case 'help':
      return (
        <Help
          absences={absenceLooks(towns.value.parts, figure.value.ink)}
          ink={figure.value.ink}
          citation={citationOfMap(state, address)}
          onCopy={(citation) => actions.copy(citation, outcomes.lineCopied)}
          outcome={outcome.value}
          helpKey={helpKey.value}
          onHelpKey={(on) => {
            helpKey.value = on;
          }}
          onClose={onClose}
        />
      );
    case 'embed': {
      const title = embed.frame(figure.value.title);
      return (
        <Embed
          switches={SWITCHES.map((id) => ({ id, label: embed.switches[id] }))}
          heights={HEIGHTS}
          usualHeight={USUAL_HEIGHT}
          title={title}
          languages={LANGUAGES}
          language={view.value.language}
          addressOf={(switches: readonly Switch[], language: string) =>
            embeddedAt(address.linkTo({ ...view.value, language }), switches)
          }
          codeOf={(source, height) => codeOf(source, title, height)}
          onCopy={(code) => actions.copy(code, outcomes.codeCopied)}
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
