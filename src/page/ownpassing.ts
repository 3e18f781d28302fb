/** Passing a reader's own table on: as a file, or with a link that is copied by the atlas or by hand. */
import { saveAs } from '../export/save.ts';
import type { OwnTable } from '../own/owntable.ts';
import { ENDING, fileOf, MOST_LINK } from '../own/packed.ts';
import type { Address } from '../view/address.ts';
import { formatView, type View } from '../view/view.ts';
import { further } from '../words/words.ts';
import { copyMade } from './copying.ts';
import { linkWith } from './ownlink.ts';
import { passedView } from './ownview.ts';

/** Where a table is cited, for whoever opens its file without the atlas. */
const citationsOf = ({ source: { author, title, issued, locator } }: OwnTable): readonly string[] => [
  [author, title, issued, locator].filter(Boolean).join(', '),
];

/** Saves a table as a file of this atlas. */
export function saveTable(city: string, table: OwnTable, view: View): void {
  const packet = { view: formatView(passedView(view, table)), table };
  const text = fileOf(city, packet, citationsOf(table));
  saveAs(new Blob([text], { type: 'application/json' }), `${table.id}${ENDING}`);
}

/** What became of a link: a sentence, and the link itself where the reader is to copy it. */
export interface Passed {
  readonly sentence: string;
  readonly link: string | null;
}

/** Copies the link of a table. Where the browser does not let it, the link is given to be copied by hand. */
export async function passLink(city: string, table: OwnTable, view: View, address: Address): Promise<Passed> {
  const { kept } = further().own.sheet;
  const making = linkWith(address.linkTo({ ...passedView(view, table), at: null }), city, table);
  const copied = copyMade(
    making.then((link) => {
      if (link === null) throw new Error(kept.tooLong(MOST_LINK));
      return { text: link, done: kept.copied };
    }),
  );
  const sentence = await copied.catch(() => null);
  const link = await making;
  if (link === null) return { sentence: kept.tooLong(MOST_LINK), link };
  return sentence === null ? { sentence: kept.byHand, link } : { sentence, link: null };
}
