/** What is kept of a reader's tables: in the browser and nowhere else, until it is thrown away. */
import { createStore, del, entries, get, promisifyRequest, type UseStore } from 'idb-keyval';
import { heldDraft, heldTables, letGo } from './held.ts';
import { asKeptDraft, type KeptDraft } from './keptdraft.ts';
import { markOf } from './mark.ts';
import { asTable, isFault, type OwnTable } from './owntable.ts';

const stores = new Map<string, UseStore>();

function storeOf(city: string): UseStore {
  const store = stores.get(city) ?? createStore(`${city}-atlas`, 'tables');
  stores.set(city, store);
  return store;
}

/** As it stands in the store: written by this atlas, or by an older one without drafts. */
interface Record {
  readonly at: number;
  readonly table: unknown;
  readonly draft?: unknown;
}

async function tablesIn(city: string): Promise<readonly OwnTable[]> {
  const all = await entries<string, Record>(storeOf(city));
  return all
    .toSorted(([, a], [, b]) => a.at - b.at)
    .flatMap(([, { table }]) => {
      const read = asTable(table);
      return isFault(read) ? [] : [read];
    });
}

/** The tables that are kept, in the order in which they came; what is no table any more is passed over. None where the browser keeps nothing. */
export const keptTables = (city: string): Promise<readonly OwnTable[]> => tablesIn(city).catch(() => []);

/** The tables of the page: those that are kept, and those that are held since the browser keeps nothing. */
export async function tablesHere(city: string): Promise<readonly OwnTable[]> {
  const kept = await keptTables(city);
  return [...kept, ...heldTables().filter(({ id }) => kept.every((one) => one.id !== id))];
}

/** What a table was drawn from, as it was kept beside it; `null` where nothing was. */
export async function draftOfKept(city: string, id: string): Promise<KeptDraft | null> {
  const here = heldDraft(id);
  if (here) return here;
  const found = await get<Record>(id, storeOf(city)).catch(() => undefined);
  return asKeptDraft(found?.draft);
}

/**
 * Keeps a table with its draft, in the place of another one where that is named. A table that comes without its draft keeps the one that
 * it has. Rejects where the browser keeps nothing, and then has kept nothing.
 */
export async function keepTable(
  city: string,
  table: OwnTable,
  draft: KeptDraft | null,
  instead = table.id,
): Promise<void> {
  const store = storeOf(city);
  const [same, before] = await Promise.all([get<Record>(table.id, store), get<Record>(instead, store)]);
  // Without its mark nothing would ask for it again.
  localStorage.setItem(markOf(city), '1');
  const record = { at: before?.at ?? Date.now(), table, draft: draft ?? same?.draft ?? null };
  // Both or none: what takes another's place is never beside it.
  await store('readwrite', (records) => {
    records.put(record, table.id);
    if (instead !== table.id) records.delete(instead);
    return promisifyRequest(records.transaction);
  });
  letGo(instead);
}

export async function throwTableAway(city: string, id: string): Promise<void> {
  if (letGo(id)) return;
  const store = storeOf(city);
  await del(id, store);
  if ((await entries(store)).length === 0) localStorage.removeItem(markOf(city));
}
