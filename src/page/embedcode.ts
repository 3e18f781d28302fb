/** The code to paste into a page that embeds the map. */
import type { Switch } from '../ui/embedded.tsx';

/** In pixels. */
export const HEIGHTS = { least: 320, most: 1200 } as const;
export const USUAL_HEIGHT = 520;

/** Whether an address is that of a file on the reader’s own machine. */
export const isOnDisk = (link: string) => link.startsWith('file:');

/** The address of a view as it is embedded. */
export const embeddedAt = (link: string, switches: readonly Switch[]) =>
  link.replace('#', `?embed=${switches.join(',')}#`);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? letter);

/** The HTML that puts an embedded view into another page. */
export const codeOf = (address: string, title: string, height: number) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
