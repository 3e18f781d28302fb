/** Leaflet: one GeoJSON layer, styled anew at a switch; drawn by the renderer that is given. */
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { untilFrame } from './frames.js';
import { hoverPending, hoverShown, mark } from './harness.js';
import { canvasesShow, pointedAt } from './probes.js';
import { colorOf, EXTENT, HIGHLIGHT, loadData, PADDING, STROKE, STROKE_WIDTH, VARIABLES } from './setting.js';

const still = {
  zoomControl: false,
  attributionControl: false,
  zoomSnap: 0,
  zoomAnimation: false,
  fadeAnimation: false,
};

export async function drawWithLeaflet(element, renderer) {
  const data = await loadData();
  const map = L.map(element, { ...still, renderer });
  const [west, south, east, north] = EXTENT;
  map.fitBounds(
    [
      [south, west],
      [north, east],
    ],
    { padding: [PADDING, PADDING], animate: false },
  );
  let turn = 0;
  let pointed = null;
  const styleOf = ({ properties }) => ({
    fillColor: colorOf(properties[VARIABLES[turn]]),
    fillOpacity: 1,
    color: STROKE,
    weight: STROKE_WIDTH,
    opacity: 1,
  });
  const onCanvas = renderer instanceof L.Canvas;
  const canvases = () => element.querySelectorAll('canvas');
  const shown = (only) => (onCanvas ? untilFrame(() => canvasesShow(canvases(), turn, only)) : mark());
  const layer = L.geoJSON(data, { style: styleOf }).addTo(map);
  const first = await shown();
  layer.on('mouseover', (event) => {
    const shape = event.propagatedFrom ?? event.layer;
    if (pointed && pointed !== shape) layer.resetStyle(pointed);
    pointed = shape;
    shape.setStyle({ fillColor: HIGHLIGHT });
    if (hoverPending()) hoverShown(shown(pointedAt()));
  });
  layer.on('mouseout', (event) => layer.resetStyle(event.propagatedFrom ?? event.layer));
  return {
    first,
    switchTo(next) {
      turn = next;
      layer.setStyle(styleOf);
      return shown();
    },
  };
}
