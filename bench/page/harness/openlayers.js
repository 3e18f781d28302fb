/** OpenLayers: a map with the polygons in a source, fitted to the view. */
import GeoJSON from 'ol/format/GeoJSON.js';
import OpenLayersMap from 'ol/Map.js';
import 'ol/ol.css';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import View from 'ol/View.js';
import { EXTENT, HEIGHT, loadData, PADDING, WIDTH } from './setting.js';

export async function openLayersMap(element) {
  const features = new GeoJSON().readFeatures(await loadData(), { featureProjection: 'EPSG:3857' });
  const view = new View({ constrainResolution: false });
  const map = new OpenLayersMap({ target: element, controls: [], interactions: [], pixelRatio: 1, view });
  const padding = [PADDING, PADDING, PADDING, PADDING];
  view.fit(transformExtent(EXTENT, 'EPSG:4326', 'EPSG:3857'), { size: [WIDTH, HEIGHT], padding });
  return { map, source: new VectorSource({ features }) };
}

/** What listens, and stops to listen, for every frame that the map has drawn. */
export const framesOf = (map) => [(look) => map.on('postrender', look), (look) => map.un('postrender', look)];
