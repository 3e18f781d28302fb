/**
 * Dictionary: the texts of the data in another language, each under the English that it renders: a text that changes loses its
 * rendering and is missed by the check, so that nothing stale is shown. Ids, anchors and citations are never rendered.
 */
import type { Dataset } from './dataset.ts';

export type Dictionary = ReadonlyMap<string, string>;

/** A word that the tables use as an id: `hard-core-fighters` as `hard core fighters`, or as the dictionary has it. */
export const termOf = ({ dictionary }: Pick<Dataset, 'dictionary'>, id: string) =>
  dictionary.get(id) ?? id.replaceAll('-', ' ');

/** A text that code compares, and that is therefore rendered only where it is shown: a basis, a locator. */
export const textOf = ({ dictionary }: Pick<Dataset, 'dictionary'>, text: string) =>
  dictionary.get(text) ?? text;
