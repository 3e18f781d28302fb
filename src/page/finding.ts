/** Finding: the index of all names and the list of what it finds, loaded when the reader comes near the search. */
import { signal } from '@preact/signals-core';
import type { Searching } from '../ui/search.tsx';
import type { Fixed } from './state.ts';

export function createFinding({ levels }: Fixed) {
  const search = signal<Searching | null>(null);
  let loading = false;
  return {
    /** `null` until the index is there. */
    search,
    load: async () => {
      if (loading) return;
      loading = true;
      try {
        const [made, { Found }] = await Promise.all([
          import('../figure/search.ts'),
          import('../ui/searchlist.tsx'),
        ]);
        const index = made.searchIndex(levels.town);
        search.value = { ask: (query) => made.search(index, query), Found };
      } catch {
        // Without a network the next letter asks again.
        loading = false;
      }
    },
  };
}
