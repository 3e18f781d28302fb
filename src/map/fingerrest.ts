/** A finger that rests on the live map: a long press, told apart from the press that ends it. */
import type { Map as MapLibre, MapTouchEvent, Point } from 'maplibre-gl';
import { LONG_MS, STILL_PX } from './longpress.ts';

/** Tells of long presses; gives back whether the press that comes next is only the finger of one being lifted. */
export function listenLong(map: MapLibre, tell: (event: MapTouchEvent) => void): () => boolean {
  let from: Point | null = null;
  let timer: ReturnType<typeof setTimeout>;
  let told = false;
  const stop = () => clearTimeout(timer);
  map.on('touchstart', (event) => {
    stop();
    told = false;
    from = event.point;
    if (event.points.length > 1) return;
    timer = setTimeout(() => {
      told = true;
      tell(event);
    }, LONG_MS);
  });
  map.on('touchmove', ({ point }) => {
    if (from && point.dist(from) >= STILL_PX) stop();
  });
  map.on('touchend', stop);
  map.on('touchcancel', stop);
  map.on('remove', stop);
  return () => {
    const lifted = told;
    told = false;
    return lifted;
  };
}
