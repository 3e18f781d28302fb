/** MapLibre, new data: a switch hands over all polygons again, each with its value. */
import { start } from '../harness/harness.js';
import { colorBy, drawWithMapLibre } from '../harness/maplibre.js';
import { loadData, VARIABLES } from '../harness/setting.js';

const fills = [{ id: 'towns', paint: { 'fill-color': colorBy(['get', 'value']) } }];

start(async (element) => {
  const { features } = await loadData();
  const dataAt = (turn) => ({
    type: 'FeatureCollection',
    features: features.map(({ properties, ...feature }) => ({
      ...feature,
      properties: { value: properties[VARIABLES[turn]] },
    })),
  });
  const apply = (map, turn) => map.getSource('towns').setData(dataAt(turn));
  return drawWithMapLibre(element, { data: dataAt(0), fills, apply });
});
