/** Finding: the index of all names, made when the reader comes near the search. */
import { signal } from '@preact/signals';
import type { Hit } from '../figure/hit.ts';
import type { Fixed } from './state.ts';

export function createFinding({ levels }: Fixed) {
  const search = signal<((query: string) => readonly Hit[]) | null>(null);
  let loading = false;
  return {
    /** `null` until the index is there. */
    search,
    load: async () => {
      if (loading) return;
      loading = true;
      try {
        const made = await import('../figure/search.ts');
        const index = made.searchIndex(levels.town);
        search.value = (query) => made.search(index, query);
      } catch {
        // Without a network the next letter asks again.
        loading = false;
      }
    },
  };
}
