/** MapLibre, data-driven paint: a switch is another expression over the properties. */
import { start } from '../harness/harness.js';
import { colorBy, drawWithMapLibre } from '../harness/maplibre.js';
import { DATA_URL, VARIABLES } from '../harness/setting.js';

const colorAt = (turn) => colorBy(['get', VARIABLES[turn]]);
const fills = [{ id: 'towns', paint: { 'fill-color': colorAt(0) } }];
const apply = (map, turn) => map.setPaintProperty('towns', 'fill-color', colorAt(turn));

start((element) => drawWithMapLibre(element, { data: DATA_URL, fills, apply }));
