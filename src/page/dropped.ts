/** A file dropped on the page: one that the atlas made brings its view back, a text is read beside the map, a table becomes maps. */
import { batch } from '@preact/signals-core';
import { named, type ReadBack, readView, refusalOfSize, unreadable } from '../export/readback.ts';
import { isTable } from '../own/shape.ts';
import { parseView } from '../view/parse.ts';
import { further } from '../words/words.ts';
import type { Actions } from './actions.ts';
import { openDialog } from './dialogs.tsx';
import { openDocument } from './opened.ts';
import type { Fixed, State } from './state.ts';

/** The view that a file carries, or why there is none; one that is too large is not read. */
async function readFile(file: File): Promise<ReadBack> {
  const tooLarge = refusalOfSize(file.name, file.size);
  if (tooLarge !== null) return { kind: 'refused', sentence: tooLarge };
  const bytes = await file.arrayBuffer().catch(() => null);
  // A folder, for one, has a size and cannot be read.
  if (bytes === null) return { kind: 'refused', sentence: unreadable(file.name) };
  return readView(file.name, new Uint8Array(bytes));
}

/** What may be a text to read, or a table: its shape tells. */
const TEXT = /\.(txt|text|md)$/i;
/** What may be a table of the reader’s; what it really is is seen when it is read. */
const TABLE = /\.(csv|tsv|tab|xlsx|xlsm|xls|ods|json)$/i;

export async function takeFile(
  file: File,
  { choices, levels }: Fixed,
  state: State,
  actions: Actions,
): Promise<void> {
  const { outcome, notices, view } = state;
  const isText = TEXT.test(file.name) || (file.type === 'text/plain' && !TABLE.test(file.name));
  if (isText ? await isTable(file) : TABLE.test(file.name)) {
    state.ownFile.value = file;
    return openDialog(state, 'own');
  }
  if (isText) {
    actions.go({ panel: 'document' });
    return openDocument(file, levels, state);
  }
  const read = await readFile(file);
  if (read.kind !== 'view') {
    outcome.value = read.sentence;
    return;
  }
  const parsed = parseView(read.fragment, choices);
  batch(() => {
    // A file in another language brings its view back, and not its language.
    actions.go({ ...parsed.view, language: view.peek().language });
    notices.value = parsed.notices;
    outcome.value = further().files.outcomes.back(named(file.name));
  });
  actions.lookAt(parsed.view);
}
