/** The map of very many outlines: its style, and the tiles that were cut of them, where there are any. Loaded where there are so many. */
import { open } from 'virtual:atlas-tiles';
import { drawTiles } from '../map/areatiles.ts';
import { drawOutlines } from '../map/manystyle.ts';

/** Settles when the map can be drawn. */
export async function readyForMany(): Promise<void> {
  const tiles = await open(drawOutlines);
  if (tiles) drawTiles(tiles);
}
