/** Watching: what is asked of a live map once it is there. It is loaded after the map. */
import type { Map as MapLibre } from 'maplibre-gl';
import { watchWorker } from './atwork.ts';
import { watchFrames } from './frames.ts';
import { followHalves } from './halves.ts';
import type { MapHandlers } from './map.ts';
import { drawOnce } from './oneframe.ts';
import { watchSlowness } from './slowness.ts';

/** Tells where the map is slow here, and where it draws nothing at all or never will; follows what is done in the right half of a halved window, and spares frames. */
export function watch(
  map: MapLibre,
  { onSlow, onEnd }: Pick<MapHandlers, 'onSlow' | 'onEnd'>,
  isSplit: () => boolean,
): void {
  // It may have been removed meanwhile.
  if (!map.getCanvas().isConnected) return;
  map.on('remove', followHalves(map.getContainer(), isSplit));
  watchFrames(map, () => onEnd('none'));
  if (!map.loaded()) watchWorker(map, () => onEnd('unfetched'));
  map.once('idle', () => {
    watchSlowness(map, onSlow);
    drawOnce(map);
  });
  // Its first rest may be over.
  map.triggerRepaint();
}
