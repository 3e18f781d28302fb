/** Sharing: the address as a link, which carries the reader's own table where the view shows one. */
import { type Address, OWN } from '../view/address.ts';
import { words } from '../words/words.ts';
import type { Actions } from './actions.ts';
import type { State } from './state.ts';

export function createSaving(state: State, address: Address, actions: Actions) {
  const { view } = state;
  return {
    copyLink: async (): Promise<void> => {
      address.write(view.value, 'replace');
      const link = address.linkTo(view.value);
      if (!link.includes(OWN)) return actions.copy(link, words().page.outcomes.linkCopied);
      const shown = view.value;
      return actions.copyMade(import('./ownlink.ts').then(({ linkWithShown }) => linkWithShown(link, shown)));
    },
  };
}

export type Saving = ReturnType<typeof createSaving>;
