/** Embedding: which of a map's switches a page that embeds it leaves to its readers, in the query of the address. */
import type { Switch } from '../ui/embedded.tsx';

/** What may be switched, in the order of the builder. */
export const SWITCHES: readonly Switch[] = ['themes', 'day', 'overlays'];

/** What may be switched, by the query of an address; `null` where the page is not embedded. Names that are none of ours are passed over. */
export function switchesOf(search: string): readonly Switch[] | null {
  const names = new URLSearchParams(search).get('embed')?.split(',');
  return names ? SWITCHES.filter((id) => names.includes(id)) : null;
}
