/** The link of a view that shows a reader's own tables: the one that it shows goes with it, where it fits. */
import { reachesOthers } from '../export/reach.ts';
import { tablesHere } from '../own/kept.ts';
import type { OwnTable } from '../own/owntable.ts';
import { fileOf, MOST_LINK, packedText } from '../own/packed.ts';
import { themeId } from '../own/themes.ts';
import type { View } from '../view/view.ts';
import { ofCity } from '../words/city.ts';
import { furtherReady } from '../words/languages.ts';
import { further, words } from '../words/words.ts';
import type { Copied } from './copying.ts';

/** A link with a table in it; `null` where it would be too long. */
export async function linkWith(link: string, city: string, table: OwnTable): Promise<string | null> {
  const letters = await packedText(fileOf(city, { view: '', table, draft: null }, []));
  const whole = `${link}&own=${letters ?? ''}`;
  return letters === null || whole.length > MOST_LINK ? null : whole;
}

/** A sentence on a link, and where it opens if that is on this machine only. */
export const saidOfLink = (sentence: string, link: string): string =>
  words().vocabulary.sentences([sentence, reachesOthers(link) ? '' : further().own.sheet.kept.onlyHere]);

/** The tables that a view shows something of. */
function shownIn({ fill, show, against }: View, tables: readonly OwnTable[]): readonly OwnTable[] {
  const ids = new Set([fill, ...show, ...(against ? [against.fill] : [])]);
  return tables.filter((table) => table.maps.some((map) => ids.has(themeId(table, map))));
}

/** The link of a view, with the sentence that says that it is copied, and what does not go with it. */
export async function linkWithShown(link: string, view: View): Promise<Copied> {
  await furtherReady();
  const { kept } = further().own.sheet;
  const { id: city } = ofCity().called;
  const [table, ...others] = shownIn(view, await tablesHere(city));
  const whole = table && others.length === 0 ? await linkWith(link, city, table) : null;
  if (whole === null) return { text: link, done: kept.copiedWithout };
  return { text: whole, done: saidOfLink(kept.copied, whole) };
}
