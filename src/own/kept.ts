/** What is kept of a reader's tables: in the browser and nowhere else, until it is thrown away. */
import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { markOf } from './mark.ts';
import { asTable, isFault, type OwnTable } from './owntable.ts';

const stores = new Map<string, UseStore>();

function storeOf(city: string): UseStore {
  const store = stores.get(city) ?? createStore(`${city}-atlas`, 'tables');
  stores.set(city, store);
  return store;
}

/** The tables that are kept, in the order in which they came; what is no table any more is passed over. */
export async function keptTables(city: string): Promise<readonly OwnTable[]> {
  const all = await entries<string, { readonly at: number; readonly table: unknown }>(storeOf(city));
  return all
    .toSorted(([, a], [, b]) => a.at - b.at)
    .flatMap(([, { table }]) => {
      const read = asTable(table);
      return isFault(read) ? [] : [read];
    });
}

/** Keeps a table; in the place of another one where that is named. Rejects where the browser keeps nothing. */
export async function keepTable(city: string, table: OwnTable): Promise<void> {
  await set(table.id, { at: Date.now(), table }, storeOf(city));
  localStorage.setItem(markOf(city), '1');
}

export async function throwTableAway(city: string, id: string): Promise<void> {
  const store = storeOf(city);
  await del(id, store);
  if ((await entries(store)).length === 0) localStorage.removeItem(markOf(city));
}
