/** Passing a reader's own table on: as a file, or with a link that is copied by the atlas or by hand. */
import { saveAs } from '../export/save.ts';
import type { Gazetteer } from '../own/gazetteer.ts';
import { draftOfKept } from '../own/kept.ts';
import type { OwnTable } from '../own/owntable.ts';
import { ENDING, fileOf, MOST_LINK } from '../own/packed.ts';
import { passedDraft } from '../own/passeddraft.ts';
import type { Address } from '../view/address.ts';
import { formatView, type View } from '../view/view.ts';
import { further } from '../words/words.ts';
import { copyMade } from './copying.ts';
import { MOST_FILE_NAME } from './filename.ts';
import { linkWith, saidOfLink } from './ownlink.ts';
import { passedView } from './ownview.ts';

/** Where a table is cited, for whoever opens its file without the atlas. */
const citationsOf = ({ source: { author, title, issued, locator } }: OwnTable): readonly string[] => [
  [author, title, issued, locator].filter(Boolean).join(', '),
];

/** Saves a table as a file of this atlas, with what it was drawn from. */
export async function saveTable(
  city: string,
  table: OwnTable,
  view: View,
  gazetteer: Gazetteer,
): Promise<void> {
  const kept = await draftOfKept(city, table.id);
  const draft = kept && passedDraft(kept, gazetteer);
  const packet = { view: formatView(passedView(view, table)), table, draft };
  const text = fileOf(city, packet, citationsOf(table));
  saveAs(
    new Blob([text], { type: 'application/json' }),
    `${table.id.slice(0, MOST_FILE_NAME - ENDING.length)}${ENDING}`,
  );
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
      return { text: link, done: saidOfLink(kept.copied, link) };
    }),
  );
  const sentence = await copied.catch(() => null);
  const link = await making;
  if (link === null) return { sentence: kept.tooLong(MOST_LINK), link };
  return sentence === null ? { sentence: saidOfLink(kept.byHand, link), link } : { sentence, link: null };
}
