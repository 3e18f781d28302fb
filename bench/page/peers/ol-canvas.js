/** OpenLayers on a canvas: a style a class; the highlight in an overlay of its own. */
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import { untilEvent } from '../harness/frames.js';
import { hoverPending, hoverShown, start } from '../harness/harness.js';
import { framesOf, openLayersMap } from '../harness/openlayers.js';
import { canvasesShow, pointedAt } from '../harness/probes.js';
import { COLORS, classOf, HIGHLIGHT, STROKE, STROKE_WIDTH, VARIABLES } from '../harness/setting.js';

start(async (element) => {
  const { map, source } = await openLayersMap(element);
  const stroke = new Stroke({ color: STROKE, width: STROKE_WIDTH });
  const styleIn = (color) => new Style({ fill: new Fill({ color }), stroke });
  const styles = COLORS.map(styleIn);
  let turn = 0;
  let pointed = null;
  const layer = new VectorLayer({
    source,
    style: (feature) => styles[classOf(feature.get(VARIABLES[turn]))],
  });
  const highlighted = new VectorSource({ useSpatialIndex: false });
  map.addLayer(layer);
  map.addLayer(new VectorLayer({ source: highlighted, style: styleIn(HIGHLIGHT) }));
  const canvases = () => element.querySelectorAll('.ol-layer canvas, canvas.ol-layer');
  const shown = (only) => untilEvent(...framesOf(map), () => canvasesShow(canvases(), turn, only));
  const first = await shown();
  map.on('pointermove', ({ pixel }) => {
    const feature =
      map.forEachFeatureAtPixel(pixel, (found) => found, { layerFilter: (one) => one === layer }) ?? null;
    if (feature === pointed) return;
    pointed = feature;
    highlighted.clear();
    if (feature) highlighted.addFeature(feature);
    if (hoverPending()) hoverShown(shown(pointedAt()));
  });
  return {
    first,
    switchTo(next) {
      turn = next;
      const presented = shown();
      layer.changed();
      return presented;
    },
  };
});
