/** The page of a plate: its size, what is written on it beside the figure, and which of its parts are wanted. */
import type { Comparison } from '../../figure/comparison.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Extent } from '../../geo/mercator.ts';

/** What a plate is made of besides the map and the source line, which are always there. */
export const PARTS = [
  'title',
  'subtitle',
  'legend',
  'labels',
  'scale',
  'north',
  'inset',
  'graticule',
  'notes',
  'outlines',
  'citations',
  'date',
  'link',
  'qr',
] as const;
export type PlatePart = (typeof PARTS)[number];

export interface Page {
  /** Of the layout, in CSS pixels; a picture of it may have more. Where it is wider than high, the legend stands beside the map. */
  readonly width: number;
  readonly height: number;
  /** What the map shows at least; `null` for the city. */
  readonly extent: Extent | null;
  /** ISO day on which the plate is made. */
  readonly date: string;
  /** The address that brings the view back. */
  readonly link: string;
  /** Style with embedded fonts, or empty where the fonts are installed. */
  readonly fontStyle: string;
  /** What is left out says `false`. `notes` are the themes' own, `outlines` is the note on how the outlines were drawn. */
  readonly parts?: Partial<Readonly<Record<PlatePart, boolean>>>;
  /** The fragment of the view, kept in the file. */
  readonly view?: string;
  /** The chosen places compared, below everything else; `height` then holds the room for it. */
  readonly comparison?: Comparison;
  /** Whether all values stand in a table below. */
  readonly table?: boolean;
  /** The second map less the first, as a third; only beside a second map. */
  readonly difference?: Figure;
}

/** What can give way where there is no room: a part, or the longer or larger form of one. */
const FORMS = [
  'outline-details',
  'legend-sentences',
  'legend-size',
  'legend-size-twice',
  'map-size',
] as const;
export type Piece = PlatePart | (typeof FORMS)[number] | 'table';

/**
 * What gives way where there is no room, the first first. The source line never does. Short forms stay: of the sources their
 * names, of the outline note its first sentence, of a legend's sentence its title, of its size four fifths and then four
 * fifths again, of the map's as much as can still be read.
 */
export const GIVES_WAY: readonly Piece[] = [
  'graticule',
  'notes',
  'outline-details',
  'citations',
  'qr',
  'legend-sentences',
  'legend-size',
  'map-size',
  'table',
  'north',
  'scale',
  'date',
  'subtitle',
  'legend-size-twice',
  'link',
  'outlines',
  'legend',
  'title',
];

export type Pieces = ReadonlySet<Piece>;

/** All that is wanted on a page. */
export function wanted({ parts = {}, table = false }: Page): Pieces {
  const shown = PARTS.filter((part) => parts[part] !== false);
  return new Set<Piece>([...shown, ...FORMS, ...(table ? ['table' as const] : [])]);
}
