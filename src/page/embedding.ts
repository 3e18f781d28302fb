/** Embedding: which of a map's switches a page that embeds it leaves to its readers, in the query of the address, and the code to paste. */
import type { Switch } from '../ui/embedded.tsx';

/** What may be switched, in the order of the builder. */
export const SWITCHES: readonly Switch[] = ['themes', 'day', 'overlays'];

/** In pixels. */
export const HEIGHTS = { least: 320, most: 1200 } as const;
export const USUAL_HEIGHT = 520;

/** What may be switched, by the query of an address; `null` where the page is not embedded. Names that are none of ours are passed over. */
export function switchesOf(search: string): readonly Switch[] | null {
  const names = new URLSearchParams(search).get('embed')?.split(',');
  return names ? SWITCHES.filter((id) => names.includes(id)) : null;
}

/** The address of a view as it is embedded. */
export const embeddedAt = (link: string, switches: readonly Switch[]) =>
  link.replace('#', `?embed=${switches.join(',')}#`);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? letter);

/** The HTML that puts an embedded view into another page. */
export const codeOf = (address: string, title: string, height: number) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
