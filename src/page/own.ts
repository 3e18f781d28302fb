/** A reader's own tables at the start of a page: where none is kept and none came with the link, nothing is loaded for them. */
import type { Levels } from '../figure/levels.ts';
import type { Theme } from '../figure/theme.ts';
import { markOf } from '../own/mark.ts';
import { themesOf } from '../themes/index.ts';

export interface Started {
  readonly levels: Levels;
  readonly themes: readonly Theme[];
  /** Sentences for the reader. */
  readonly notices: readonly string[];
}

/** Whether a mark stands in the browser. */
export function isMarked(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** What the atlas is with the tables that its reader has brought. */
export async function withOwn(levels: Levels): Promise<Started> {
  const plain = { levels, themes: themesOf(levels.town), notices: [] };
  // An address that shows a table asks for it where the mark is lost too.
  if (!/own[=-]/.test(location.hash) && !isMarked(markOf(levels.town.city))) return plain;
  // Where its script cannot be had, the atlas is there without them.
  return import('./ownstart.ts').then(
    ({ started }) => started(plain),
    () => plain,
  );
}
