/** The reader's own document, opened: read, annotated, or refused in a sentence. */
import { claimsInOrder } from '../figure/claimorder.ts';
import { annotate, refusalOf, unreadable } from '../figure/document.ts';
import type { Levels } from '../figure/levels.ts';
import type { State } from './state.ts';

/** A file's text; `null` where the browser cannot read it, as of a folder. */
const textOf = (file: File): Promise<string | null> =>
  file.text().then(
    (text) => text,
    () => null,
  );

/** Reads a file as the document. What was open before stays where it is refused. */
export async function openDocument(
  file: File,
  { town }: Levels,
  { refusal, annotated }: Pick<State, 'refusal' | 'annotated'>,
): Promise<void> {
  const { name, size } = file;
  const tooLarge = refusalOf(name, size, null);
  const text = tooLarge === null ? await textOf(file) : null;
  refusal.value = tooLarge ?? (text === null ? unreadable(name) : (refusalOf(name, size, text) ?? ''));
  if (text !== null && refusal.value === '') annotated.value = annotate(text, claimsInOrder(town));
}
