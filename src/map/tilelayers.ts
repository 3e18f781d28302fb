/** What a tile of outlines holds: what cuts it and what draws it agree here. */
import type { Level } from '../data/dataset.ts';
import { ZOOM } from '../view/view.ts';

/** The layers of a tile: areas by their number, and borders with their kind and level, each edge once. */
export const TILE_LAYERS = { areas: 'areas', borders: 'borders' } as const;

/** The numbers of a tile’s grid. */
export const TILE_EXTENT = 4096;

/** Cut from the widest view that a reader has to two metres a number; nearer than that the last are drawn larger. */
export const TILE_ZOOMS = { least: ZOOM.least, most: 12 } as const;

/** What a border says of itself. */
export interface BorderTags {
  readonly kind: 'border' | 'cantonment-border';
  readonly level: Level;
}
