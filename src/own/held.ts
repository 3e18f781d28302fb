/**
 * Held: tables that the browser does not let the atlas keep. They are there as long as the page is. Where the atlas opens itself anew they go
 * along in its entry of the history, which no address and no other page has; a reader who loads the page anew has them no more.
 */
import { asKeptDraft, type KeptDraft } from './keptdraft.ts';
import { asTable, isFault, type OwnTable } from './owntable.ts';

/** What stands in the address where else a link has its table: the entry has some. */
export const HERE = 'here';

const PART = `own=${HERE}`;

/** A table with what it was drawn from, where that is known. */
export interface Held {
  readonly table: OwnTable;
  readonly draft: KeptDraft | null;
}

const held = new Map<string, Held>();

export const heldTables = (): readonly OwnTable[] => [...held.values()].map(({ table }) => table);

/** The draft of a table that is held. */
export const heldDraft = (id: string): KeptDraft | null => held.get(id)?.draft ?? null;

/** Writes the entry of the history anew; false where the browser takes so much no more. */
function entered(state: unknown, url: string): boolean {
  try {
    history.replaceState(state, '', url);
    return true;
  } catch {
    return false;
  }
}

/** Puts what is held into the entry of the page that is about to be opened anew; false where the browser takes so much no more. */
export function carryOver(): boolean {
  if (held.size === 0) return true;
  const { pathname, search, hash } = location;
  const others = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && part !== PART);
  const fragment = [...others, PART].join('&');
  const url = `${pathname}${search}#${fragment}`;
  // An entry without a step is taken for one that was typed, and written over.
  const state = { step: history.length, ...Object(history.state) };
  const all = [...held.values()];
  const alone = all.map(({ table }) => ({ table }));
  return (
    entered({ ...state, own: JSON.stringify(all) }, url) ||
    entered({ ...state, own: JSON.stringify(alone) }, url)
  );
}

const languageIn = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('lang');

/** Another language is another page. This hears of it before the page does, which is then opened anew. */
function onTurned({ oldURL, newURL }: HashChangeEvent): void {
  if (languageIn(oldURL) !== languageIn(newURL)) carryOver();
}

/** Holds a table, from before the page listens to its address. */
export function hold(table: OwnTable, draft: KeptDraft | null): void {
  held.set(table.id, { table, draft });
  addEventListener('hashchange', onTurned);
}

/** Whether it was held. */
export const letGo = (id: string): boolean => held.delete(id);

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The tables in the entry of the history of a page. Never throws. */
export function carriedIn(state: unknown): readonly Held[] {
  const { own }: { own?: unknown } = Object(state);
  const list = parsed(own);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const { table: found, draft }: { table?: unknown; draft?: unknown } = Object(one);
    const table = asTable(found);
    return isFault(table) ? [] : [{ table, draft: asKeptDraft(draft) }];
  });
}
