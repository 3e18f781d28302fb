/** Exporting: the panel opened and closed, and files that are dropped on the page. */
import { furtherReady } from '../words/languages.ts';
import type { Actions } from './actions.ts';
import type { Fixed, State } from './state.ts';

export function createExporting(fixed: Fixed, state: State, actions: Actions) {
  const { exporting } = state;
  return {
    toggle: () => {
      exporting.value = !exporting.peek();
    },
    drop: async (file: File) => {
      const [{ takeFile }] = await Promise.all([import('./dropped.ts'), furtherReady()]);
      await takeFile(file, fixed, state, actions);
    },
  };
}

export type Exporting = ReturnType<typeof createExporting>;
