/** What an export offers: its formats, sizes and parts, by the names that the page shows and the command line takes. */
import { further } from '../words/words.ts';
import { PARTS, type PlatePart } from './plate/page.ts';
import { reachesOthers } from './reach.ts';
import { CUSTOM, customSize, SIZES, type Size } from './sizes.ts';

/** Files, in the order of the panel. */
export const FORMATS = ['png', 'svg', 'pdf', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes to the clipboard instead of a file. */
export const COPIES = ['copy-image', 'copy-data'] as const;
export type Copy = (typeof COPIES)[number];

/** Those that are data and no drawing. */
const UNSIZED: ReadonlySet<Format | Copy> = new Set(['csv', 'geojson', 'copy-data']);

/** The buttons of the panel. */
export const formatOffers = () =>
  [...FORMATS, ...COPIES].map((id) => ({
    id,
    label: further().files.formats[id],
    sized: !UNSIZED.has(id),
  }));

/** The lines of the panel’s list of sizes, the default first. */
export function sizeOffers() {
  const { names, inPixels } = further().files.size;
  return SIZES.map(({ id, pixels: { width, height } }) => ({
    id,
    label: inPixels(names[id], width, height),
  }));
}

/** What every town shows, below the map: there only where it is asked for. */
export const TABLE = 'table';

/**
 * The parts that a plate with this address has unless a reader asks for more or less. The code is pointed at with another
 * machine: an address that leads nobody else anywhere makes none. Written out it stays, for its end brings the view back
 * wherever the atlas is published.
 */
export const partsAtFirst = (link: string): readonly PlatePart[] =>
  PARTS.filter((part) => part !== 'qr' || reachesOthers(link));

/** The boxes of the panel, for a page at an address. */
export function partOffers(link: string) {
  const first = partsAtFirst(link);
  const { parts } = further().files;
  return [
    ...PARTS.map((id) => ({ id, label: parts[id], on: first.includes(id) })),
    { id: TABLE, label: parts[TABLE], on: false },
  ];
}

/** The parts of a plate that has only some of them. */
export const onlyParts = (on: readonly string[]): Partial<Readonly<Record<PlatePart, boolean>>> =>
  Object.fromEntries(PARTS.map((part) => [part, on.includes(part)]));

/** The size that a text names: the id of one, or `1200x630`; `null` for anything else. */
export function sizeCalled(text: string): Size | null {
  const known = SIZES.find(({ id }) => id === text.toLowerCase());
  if (known) return known;
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/i.exec(text) ?? [];
  return width === undefined ? null : customSize(Number(width), Number(height));
}

/** How many pixels a side of a reader’s own size may have. */
export const SIDE_RANGE = CUSTOM;
