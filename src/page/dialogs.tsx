/** The dialogs of the page: the help sheet and the embed builder, one at a time. */
import type { VNode } from 'preact';
import { later } from '../ui/later.tsx';
import type { Address } from '../view/address.ts';
import type { Actions } from './actions.ts';
import type { DialogName, Fixed, State } from './state.ts';

interface Parts {
  readonly fixed: Fixed;
  readonly state: State;
  readonly actions: Actions;
  readonly address: Address;
}

export interface DialogParts extends Parts {
  readonly onClose: () => void;
}

export const DIALOGS = {
  help: later<DialogParts>(() => import('./panels/help.tsx').then(({ HelpSheet }) => HelpSheet)),
  embed: later<DialogParts>(() => import('./panels/embed.tsx').then(({ EmbedBuilder }) => EmbedBuilder)),
} as const;

/** The dialog that is open; `null` for none. */
export function dialogOf({ fixed, state, actions, address }: Parts): VNode | null {
  const { dialog } = state;
  if (dialog.value === null) return null;
  const Dialog = DIALOGS[dialog.value];
  const onClose = () => {
    dialog.value = null;
  };
  return <Dialog fixed={fixed} state={state} actions={actions} address={address} onClose={onClose} />;
}

/** Opens a dialog; what an earlier press did is no more to be told. Until it stands, Escape takes it back. */
export function openDialog({ dialog, outcome }: State, name: DialogName): void {
  outcome.value = '';
  dialog.value = name;
  const takeBack = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    removeEventListener('keydown', takeBack);
    // One that stands closes by itself. One that is loaded may not stand yet: it is shown with the next frame.
    if (!document.querySelector('dialog[open]')) dialog.value = null;
  };
  addEventListener('keydown', takeBack);
}
