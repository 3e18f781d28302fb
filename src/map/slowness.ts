/** Slowness: whether the map is drawn without a graphics card, by its own word or by how long its first frames take. */
import type { Map as MapLibre } from 'maplibre-gl';

/** What renderers without a graphics card call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** So many frames of movement are looked at; above so many milliseconds a frame, movement is no movement any more. */
const FRAMES = 12;
const SLOW_MS = 60;

function rendererOf(map: MapLibre): string {
  const context = map.getCanvas().getContext('webgl2');
  if (!context) return '';
  const named = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : context.RENDERER));
}

/** Tells, once at most, that the map is slow here. It is asked when the first picture stands. */
export function watchSlowness(map: MapLibre, tell: () => void): void {
  if (SOFTWARE.test(rendererOf(map))) {
    tell();
    return;
  }
  const times: number[] = [];
  let before: number | null = null;
  const frame = () => {
    const now = performance.now();
    if (before !== null) times.push(now - before);
    before = now;
    if (times.length < FRAMES) return;
    map.off('render', frame);
    const middle = times.toSorted((a, b) => a - b)[FRAMES / 2] ?? 0;
    if (middle > SLOW_MS) tell();
  };
  map.once('movestart', () => map.on('render', frame));
  // Between two movements nothing is drawn.
  map.on('moveend', () => {
    before = null;
  });
}
