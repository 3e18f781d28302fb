/** MapLibre: a bare map with the polygons and nothing else. How it is switched is what its five peers differ in. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untilEvent } from './frames.js';
import { hoverPending, hoverShown, mark } from './harness.js';
import { pointedAt, webglShows } from './probes.js';
import { BREAKS, COLORS, EXTENT, HIGHLIGHT, PADDING, STROKE, STROKE_WIDTH } from './setting.js';

setWorkerUrl(new URL(workerUrl, location.href).href);

const isPointed = ['boolean', ['feature-state', 'pointed'], false];

/** The colour of a polygon by the number that an expression gives, or of one under the pointer. */
export const colorBy = (number) => [
  'case',
  isPointed,
  HIGHLIGHT,
  ['step', number, COLORS[0], ...BREAKS.flatMap((limit, index) => [limit, COLORS[index + 1]])],
];

function styleOf({ data, fills, state }) {
  const towns = fills.map(({ id, paint }) => ({ id, type: 'fill', source: 'towns', paint }));
  const lines = {
    id: 'lines',
    type: 'line',
    source: 'towns',
    paint: { 'line-color': STROKE, 'line-width': STROKE_WIDTH },
  };
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    ...(state ? { state } : {}),
    sources: { towns: { type: 'geojson', data } },
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }, ...towns, lines],
  };
}

function followPointer(map, layerNow, shown) {
  let pointed = null;
  const tell = (id, on) =>
    id === null ? null : map.setFeatureState({ source: 'towns', id }, { pointed: on });
  map.on('mousemove', ({ point }) => {
    const id = map.queryRenderedFeatures(point, { layers: [layerNow()] })[0]?.id ?? null;
    if (id === pointed) return;
    tell(pointed, false);
    tell(id, true);
    pointed = id;
    if (hoverPending()) hoverShown(shown(pointedAt()));
  });
}

/** `fills` are the layers of the polygons, `apply(map, turn)` switches, `layerAt(turn)` is what the pointer meets, `begin(map)` comes before all. */
export async function drawWithMapLibre(element, { apply, begin, layerAt, ...described }) {
  const [west, south, east, north] = EXTENT;
  const map = new MapLibre({
    container: element,
    bounds: [
      [west, south],
      [east, north],
    ],
    fitBoundsOptions: { padding: PADDING },
    fadeDuration: 0,
    attributionControl: false,
    trackResize: false,
    pixelRatio: 1,
    style: styleOf(described),
  });
  map.on('error', ({ error }) => console.error(error));
  begin?.(map);
  let turn = 0;
  const shown = (only) =>
    untilEvent(
      (look) => map.on('render', look),
      (look) => map.off('render', look),
      () => map.areTilesLoaded() && webglShows(map.getCanvas().getContext('webgl2'), turn, only),
    );
  const ready = new Promise((resolve) => map.once('idle', () => resolve(mark())));
  const first = await shown();
  followPointer(map, () => layerAt?.(turn) ?? described.fills[0].id, shown);
  return {
    first,
    ready,
    switchTo(next) {
      turn = next;
      const presented = shown();
      apply(map, next);
      return presented;
    },
  };
}
