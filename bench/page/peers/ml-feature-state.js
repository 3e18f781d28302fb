/** MapLibre, feature state: a switch sets the value of every polygon. */
import { start } from '../harness/harness.js';
import { colorBy, drawWithMapLibre } from '../harness/maplibre.js';
import { loadData, VARIABLES } from '../harness/setting.js';

const fills = [{ id: 'towns', paint: { 'fill-color': colorBy(['number', ['feature-state', 'value'], 0]) } }];

start(async (element) => {
  const data = await loadData();
  const apply = (map, turn) => {
    for (const { id, properties } of data.features)
      map.setFeatureState({ source: 'towns', id }, { value: properties[VARIABLES[turn]] });
  };
  return drawWithMapLibre(element, {
    data,
    fills,
    apply,
    begin: (map) => map.once('style.load', () => apply(map, 0)),
  });
});
