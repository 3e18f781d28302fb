/**
 * Held: tables that the browser does not let the atlas keep. They are there as long as the page is. Where the atlas opens itself anew they go
 * along in its entry of the history, which no address and no other page has; a reader who loads the page anew has them no more.
 */
import { asTable, isFault, type OwnTable } from './owntable.ts';

/** What stands in the address where else a link has its table: the entry has some. */
export const HERE = 'here';

const PART = `own=${HERE}`;

const held = new Map<string, OwnTable>();

export const heldTables = (): readonly OwnTable[] => [...held.values()];

/** Puts what is held into the entry of the page that is about to be opened anew; false where the browser takes so much no more. */
export function carryOver(): boolean {
  if (held.size === 0) return true;
  const { pathname, search, hash } = location;
  const others = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && part !== PART);
  const fragment = [...others, PART].join('&');
  try {
    const own = JSON.stringify(heldTables());
    // An entry without a step is taken for one that was typed, and written over.
    history.replaceState(
      { step: history.length, ...Object(history.state), own },
      '',
      `${pathname}${search}#${fragment}`,
    );
    return true;
  } catch {
    return false;
  }
}

const languageIn = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('lang');

/** Another language is another page. This hears of it before the page does, which is then opened anew. */
function onTurned({ oldURL, newURL }: HashChangeEvent): void {
  if (languageIn(oldURL) !== languageIn(newURL)) carryOver();
}

/** Holds a table, from before the page listens to its address. */
export function hold(table: OwnTable): void {
  held.set(table.id, table);
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
export function carriedIn(state: unknown): readonly OwnTable[] {
  const { own }: { own?: unknown } = Object(state);
  const list = parsed(own);
  if (!Array.isArray(list)) return [];
  return list.map(asTable).flatMap((table) => (isFault(table) ? [] : [table]));
}
