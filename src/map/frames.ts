/** Frames: whether any come. A map can have its context and still draw nothing, as where a shader is refused; what is thrown then nobody catches. */
import type { Map as MapLibre } from 'maplibre-gl';

/** Tells, once at most, that a frame which was asked for did not come. It asks at the beginning, and whenever anything has failed. */
export function watchFrames(map: MapLibre, tell: () => void): void {
  let gone = false;
  const look = () => {
    let came = false;
    map.once('render', () => {
      came = true;
    });
    map.triggerRepaint();
    // Asked for after the map's own frame, this one is called after it.
    requestAnimationFrame(() => {
      if (!gone && !came) tell();
    });
  };
  // Before its style there is nothing that it could draw.
  const begin = () => {
    look();
    addEventListener('error', look);
  };
  map.once('remove', () => {
    gone = true;
    removeEventListener('error', look);
  });
  if (map.getLayer('land')) begin();
  else map.once('style.load', begin);
}
