/** MapLibre, global state: the expression reads which property counts. */
import { start } from '../harness/harness.js';
import { colorBy, drawWithMapLibre } from '../harness/maplibre.js';
import { DATA_URL, VARIABLES } from '../harness/setting.js';

const fills = [{ id: 'towns', paint: { 'fill-color': colorBy(['get', ['global-state', 'variable']]) } }];
const state = { variable: { default: VARIABLES[0] } };
const apply = (map, turn) => map.setGlobalStateProperty('variable', VARIABLES[turn]);

start((element) => drawWithMapLibre(element, { data: DATA_URL, fills, state, apply }));
