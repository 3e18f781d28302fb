/** Finding: the index of all names and the list of what it finds, loaded when the reader comes near the search. */
import { signal } from '@preact/signals-core';
import type { Hit } from '../figure/hit.ts';
import type { Searching } from '../ui/search.tsx';
import type { Actions } from './actions.ts';
import type { goTo as GoTo } from './found.ts';
import type { Fixed, State } from './state.ts';

export function createFinding(fixed: Fixed, state: State, actions: Actions) {
  const search = signal<Searching | null>(null);
  let goTo: typeof GoTo | null = null;
  let loading = false;
  return {
    /** `null` until the index is there. */
    search,
    choose: (hit: Hit) => goTo?.(hit, fixed, state, actions),
    load: async () => {
      if (loading) return;
      loading = true;
      try {
        const [made, { Found }, found] = await Promise.all([
          import('../figure/search.ts'),
          import('../ui/searchlist.tsx'),
          import('./found.ts'),
        ]);
        const index = made.searchIndex(fixed.levels.town);
        goTo = found.goTo;
        search.value = { ask: (query) => made.search(index, query), Found };
      } catch {
        // Without a network the next letter asks again.
        loading = false;
      }
    },
  };
}
