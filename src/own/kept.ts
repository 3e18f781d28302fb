/** What is kept of a reader's tables: in the browser and nowhere else, until it is thrown away. */
import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { heldTables, letGo } from './held.ts';
import { markOf } from './mark.ts';
import { asTable, isFault, type OwnTable } from './owntable.ts';

const stores = new Map<string, UseStore>();

function storeOf(city: string): UseStore {
  const store = stores.get(city) ?? createStore(`${city}-atlas`, 'tables');
  stores.set(city, store);
  return store;
}

async function tablesIn(city: string): Promise<readonly OwnTable[]> {
  const all = await entries<string, { readonly at: number; readonly table: unknown }>(storeOf(city));
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

/** Keeps a table; in the place of another one where that is named. Rejects where the browser keeps nothing, and then has kept nothing. */
export async function keepTable(city: string, table: OwnTable): Promise<void> {
  const store = storeOf(city);
  await set(table.id, { at: Date.now(), table }, store);
  try {
    localStorage.setItem(markOf(city), '1');
  } catch (error) {
    // Without its mark nothing would ask for it again.
    await del(table.id, store);
    throw error;
  }
}

export async function throwTableAway(city: string, id: string): Promise<void> {
  if (letGo(id)) return;
  const store = storeOf(city);
  await del(id, store);
  if ((await entries(store)).length === 0) localStorage.removeItem(markOf(city));
}
