/** A file dropped on the page: one that the atlas made brings its view back, a text is read beside the map. */
import { batch } from '@preact/signals-core';
import { readView, refusalOfSize } from '../export/readback.ts';
import { parseView } from '../view/parse.ts';
import { further } from '../words/words.ts';
import type { Actions } from './actions.ts';
import type { Fixed, State } from './state.ts';

export async function takeFile(
  file: File,
  { choices }: Fixed,
  state: State,
  actions: Actions,
): Promise<void> {
  const { outcome, notices, view } = state;
  if (/\.(txt|text|md)$/i.test(file.name) || file.type === 'text/plain') {
    actions.go({ panel: 'document' });
    return actions.openFile(file);
  }
  const tooLarge = refusalOfSize(file.name, file.size);
  const read = tooLarge ? null : readView(file.name, new Uint8Array(await file.arrayBuffer()));
  if (read?.kind !== 'view') {
    outcome.value = tooLarge ?? read?.sentence ?? '';
    return;
  }
  const parsed = parseView(read.fragment, choices);
  batch(() => {
    // A file in another language brings its view back, and not its language.
    actions.go({ ...parsed.view, language: view.peek().language });
    notices.value = parsed.notices;
    outcome.value = further().files.outcomes.back(file.name);
  });
  actions.lookAt(parsed.view);
}
