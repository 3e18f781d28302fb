/** Sharing: the address as a link. */
import type { Address } from '../view/address.ts';
import { words } from '../words/words.ts';
import type { Actions } from './actions.ts';
import type { State } from './state.ts';

export function createSaving(state: State, address: Address, actions: Actions) {
  const { view } = state;
  return {
    copyLink: async () => {
      address.write(view.value, 'replace');
      await actions.copy(address.linkTo(view.value), words().page.outcomes.linkCopied);
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;
