/** The reader's own tables, read again: those that are kept, those that the browser does not keep, and one that came with the link. */
import { withTables } from '../own/claims.ts';
import { carriedIn, HERE, type Held, hold } from '../own/held.ts';
import { keepTable, keptTables } from '../own/kept.ts';
import type { OwnTable } from '../own/owntable.ts';
import { unpackedFrom, unpackedText } from '../own/packed.ts';
import { ownThemesOf } from '../own/themes.ts';
import { furtherReady } from '../words/languages.ts';
import { further } from '../words/words.ts';
import type { Started } from './own.ts';

/** The part of an address that holds a table. */
const PART = /(^|&)own=([^&]*)/;

/** What comes with the address; `broken` is a table that cannot be read. */
type Came =
  | { readonly kind: 'nothing' | 'broken' }
  | { readonly kind: 'link'; readonly table: OwnTable }
  | { readonly kind: 'here'; readonly held: readonly Held[] };

/** What came, taken out of the address. */
async function cameWith({ levels }: Started): Promise<Came> {
  const fragment = location.hash.replace(/^#/, '');
  const letters = PART.exec(fragment)?.[2];
  if (letters === undefined) return { kind: 'nothing' };
  const rest = fragment.replace(PART, '').replace(/^&/, '');
  const state: unknown = history.state;
  history.replaceState(state, '', `#${rest}`);
  if (letters === HERE) {
    const held = carriedIn(state);
    return held.length === 0 ? { kind: 'broken' } : { kind: 'here', held };
  }
  const text = await unpackedText(letters);
  const unpacked = text === null ? null : unpackedFrom(text, levels.town);
  return unpacked?.kind === 'packet' ? { kind: 'link', table: unpacked.packet.table } : { kind: 'broken' };
}

/** Keeps what came with the link, and says so. It is drawn whether or not the browser keeps it. */
async function keepAndSay(city: string, table: OwnTable): Promise<string> {
  const { sheet } = further().own;
  return keepTable(city, table, null).then(
    () => sheet.came(table.title),
    () => {
      hold(table, null);
      return sheet.unkept;
    },
  );
}

interface Taken {
  readonly tables: readonly OwnTable[];
  readonly notices: readonly string[];
}

/** The tables besides those that are kept, and what is said of them. */
async function taken(came: Came, kept: readonly OwnTable[], city: string): Promise<Taken> {
  const { sheet } = further().own;
  const isNew = ({ id }: OwnTable) => kept.every((one) => one.id !== id);
  switch (came.kind) {
    case 'nothing':
      return { tables: [], notices: [] };
    case 'broken':
      return { tables: [], notices: [sheet.refused.link] };
    case 'link':
      if (!isNew(came.table)) return { tables: [], notices: [] };
      return { tables: [came.table], notices: [await keepAndSay(city, came.table)] };
    case 'here': {
      const held = came.held.filter(({ table }) => isNew(table));
      for (const { table, draft } of held) hold(table, draft);
      return { tables: held.map(({ table }) => table), notices: [sheet.unkept] };
    }
  }
}

export async function started(plain: Started): Promise<Started> {
  await furtherReady();
  const { city } = plain.levels.town;
  const [kept, came] = [await keptTables(city), await cameWith(plain)];
  const { tables: others, notices } = await taken(came, kept, city);
  const tables = [...kept, ...others];
  const levels = withTables(plain.levels, tables);
  return { levels, themes: [...plain.themes, ...ownThemesOf(tables, levels.town, plain.themes)], notices };
}
