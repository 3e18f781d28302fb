/**
 * One frame: MapLibre tells itself while it draws a change of its style that the style has changed, and draws the same once more. Without a
 * graphics card that other frame takes as long as the first, which is not shown before it is done.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/** Has each change of the style drawn once. */
export function drawOnce(map: MapLibre): void {
  const drop = () => {
    // Whatever moves the camera has itself asked for the frame that follows, and what was changed since, or is not there yet, needs one.
    if (map.isMoving() || map.style._changed || !map.areTilesLoaded()) return;
    map._frameRequest?.abort();
    // MapLibre keeps `null` there, which its type does not say.
    map._frameRequest = null as never;
    map._styleDirty = false;
    map._sourcesDirty = false;
  };
  // It is told within the frame that draws the change, or before it.
  map.on('styledata', () => map.once('render', drop));
}
