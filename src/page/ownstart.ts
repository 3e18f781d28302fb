/** The reader's own tables, read again: those that are kept, and one that came with the link, which is kept from then on. */
import { withTables } from '../own/claims.ts';
import { keepTable, keptTables } from '../own/kept.ts';
import type { OwnTable } from '../own/owntable.ts';
import { unpackedFrom, unpackedText } from '../own/packed.ts';
import { ownThemesOf } from '../own/themes.ts';
import { furtherReady } from '../words/languages.ts';
import { further } from '../words/words.ts';
import type { Started } from './own.ts';

/** The part of an address that holds a table. */
const PART = /(^|&)own=([^&]*)/;

/** The table of the link, taken out of the address; `undefined` where it has none, `null` where it cannot be read. */
async function tableOfLink(plain: Started): Promise<OwnTable | null | undefined> {
  const fragment = location.hash.replace(/^#/, '');
  const letters = PART.exec(fragment)?.[2];
  if (letters === undefined) return undefined;
  const rest = fragment.replace(PART, '').replace(/^&/, '');
  history.replaceState(history.state, '', `#${rest}`);
  const text = await unpackedText(letters);
  const unpacked = text === null ? null : unpackedFrom(text, plain.levels.town);
  return unpacked?.kind === 'packet' ? unpacked.packet.table : null;
}

async function keptIn(city: string): Promise<readonly OwnTable[]> {
  return keptTables(city).catch(() => []);
}

/** Keeps what came with the link, and says so. It is drawn whether or not the browser keeps it. */
async function keepAndSay(city: string, table: OwnTable): Promise<string> {
  const { sheet } = further().own;
  return keepTable(city, table).then(
    () => sheet.came(table.title),
    () => sheet.noStore,
  );
}

export async function started(plain: Started): Promise<Started> {
  await furtherReady();
  const { city } = plain.levels.town;
  const [kept, came] = [await keptIn(city), await tableOfLink(plain)];
  const isNew = came ? kept.every(({ id }) => id !== came.id) : false;
  const tables = came && isNew ? [...kept, came] : kept;
  const levels = withTables(plain.levels, tables);
  const said = came && isNew ? [await keepAndSay(city, came)] : [];
  return {
    levels,
    themes: [...plain.themes, ...ownThemesOf(tables, levels.town)],
    notices: came === null ? [further().own.sheet.refused.link] : said,
  };
}
