/**
 * At work: whether the map’s worker can be had. WebKit fetches what a worker’s script imports past what keeps the site, so that without a
 * network the map would wait for its worker for ever.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/** Its own pool has one claim. */
const CLAIM = 'at work';

/** Starts another worker of the same script beside a map that does not stand yet, and tells where that one cannot be started. */
export async function watchWorker(map: MapLibre, tell: () => void): Promise<void> {
  const { workerPool } = map.style.dispatcher;
  // MapLibre does not name its pools: another is made as this one was, from nothing.
  const Pool = workerPool.constructor as new () => typeof workerPool;
  const others = new Pool();
  const stop = () => others.release(CLAIM);
  map.once('idle', stop);
  map.once('remove', stop);
  for (const worker of await others.acquire(CLAIM)) {
    // It is what a browser starts: MapLibre’s own type has less of it.
    (worker as Worker).addEventListener('error', tell, { once: true });
  }
}
