/** The graphics context of a live map: when it is lost, when it is back, and when there is none. */
import { GPUInitializationError, type Map as MapLibre } from 'maplibre-gl';
import type { MapHandlers } from './map.ts';

/** Canvases whose context may come back: nobody else holds them any more. */
const lost = new Set<HTMLCanvasElement>();

/** Tells when the context is lost, before the map itself hears of it: it would keep its style for ever. It is another map when the context is back. */
export function followContext(map: MapLibre, { onEnd, onBack }: MapHandlers): void {
  const around = map.getCanvasContainer();
  const end = (event: Event) => {
    const canvas = map.getCanvas();
    const back = () => {
      lost.delete(canvas);
      // It is of no more use here, and a browser has only so many.
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      onBack();
    };
    // Else it would never come back.
    event.preventDefault();
    lost.add(canvas);
    canvas.addEventListener('webglcontextrestored', back, { once: true });
    onEnd('lost');
  };
  around.addEventListener('webglcontextlost', end, true);
  // A map that is removed gives its context up.
  map.on('remove', () => around.removeEventListener('webglcontextlost', end, true));
}

/** Whether what was thrown says that there is no graphics context, or whoever is asked for one throws. */
export function isLackOfGraphics(error: unknown): boolean {
  try {
    return error instanceof GPUInitializationError || !document.createElement('canvas').getContext('webgl2');
  } catch {
    return true;
  }
}
