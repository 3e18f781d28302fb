/** What an export offers: its formats, sizes and parts, by the names that the page shows and the command line takes. */
import { PARTS, type PlatePart } from './plate/page.ts';
import { CUSTOM, customSize, SIZES, type Size } from './sizes.ts';

/** Files, in the order of the panel. */
export const FORMATS = ['png', 'svg', 'pdf', 'csv', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** What goes to the clipboard instead of a file. */
export const COPIES = ['copy-image', 'copy-data'] as const;
export type Copy = (typeof COPIES)[number];

const LABELS: Readonly<Record<Format | Copy, string>> = {
  png: 'PNG',
  svg: 'SVG',
  pdf: 'PDF',
  csv: 'CSV',
  geojson: 'GeoJSON',
  'copy-image': 'Copy image',
  'copy-data': 'Copy data',
};

/** Those that are data and no drawing. */
const UNSIZED: ReadonlySet<Format | Copy> = new Set(['csv', 'geojson', 'copy-data']);

/** The buttons of the panel. */
export const FORMAT_OFFERS = [...FORMATS, ...COPIES].map((id) => ({
  id,
  label: LABELS[id],
  sized: !UNSIZED.has(id),
}));

/** The lines of the panel’s list of sizes, the default first; a name that has no pixels in it gets them. */
export const SIZE_OFFERS = SIZES.map(({ id, name, pixels: { width, height } }) => ({
  id,
  label: name.includes('×') ? name : `${name}, ${width} × ${height}`,
}));

const PART_LABELS: Readonly<Record<PlatePart, string>> = {
  title: 'Title',
  subtitle: 'Who says so',
  legend: 'Legend',
  labels: 'Names on the map',
  scale: 'Scale bar',
  north: 'North arrow',
  inset: 'Small overview map',
  graticule: 'Degrees at the edge',
  notes: 'Notes',
  outlines: 'How the outlines were drawn',
  citations: 'Sources in full',
  date: 'Date of making',
  link: 'Address of this view',
  qr: 'QR code',
};

/** The boxes of the panel. */
export const PART_OFFERS = PARTS.map((id) => ({ id, label: PART_LABELS[id], on: true }));

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
