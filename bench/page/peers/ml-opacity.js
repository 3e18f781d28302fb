/** MapLibre, a layer a variable: a switch is the constant opacity of two layers. */
import { start } from '../harness/harness.js';
import { colorBy, drawWithMapLibre } from '../harness/maplibre.js';
import { DATA_URL, VARIABLES } from '../harness/setting.js';

const layerAt = (turn) => `towns-${turn}`;
const fills = VARIABLES.map((variable, turn) => ({
  id: layerAt(turn),
  paint: { 'fill-color': colorBy(['get', variable]), 'fill-opacity': turn === 0 ? 1 : 0 },
}));
let shown = 0;

function apply(map, turn) {
  map.setPaintProperty(layerAt(shown), 'fill-opacity', 0);
  map.setPaintProperty(layerAt(turn), 'fill-opacity', 1);
  shown = turn;
}

start((element) => drawWithMapLibre(element, { data: DATA_URL, fills, layerAt, apply }));
