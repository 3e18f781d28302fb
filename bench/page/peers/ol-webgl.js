/** OpenLayers in WebGL: colours by an expression over variables of the style. */
import WebGLVectorLayer from 'ol/layer/WebGLVector.js';
import { untilEvent } from '../harness/frames.js';
import { hoverPending, hoverShown, start } from '../harness/harness.js';
import { framesOf, openLayersMap } from '../harness/openlayers.js';
import { pointedAt, webglShows } from '../harness/probes.js';
import { BREAKS, COLORS, HIGHLIGHT, STROKE, STROKE_WIDTH, VARIABLES } from '../harness/setting.js';

const colorBy = (variable) => [
  'case',
  ...BREAKS.flatMap((limit, index) => [['<', ['get', variable], limit], COLORS[index]]),
  COLORS.at(-1),
];
// The id is interpolated in the shader: compared as equal, it would leave holes.
const isPointed = ['<', ['abs', ['-', ['id'], ['var', 'pointed']]], 0.5];
const [last, ...others] = [...VARIABLES].reverse();
const byTurn = [
  'match',
  ['var', 'turn'],
  ...others.reverse().flatMap((variable, index) => [index, colorBy(variable)]),
  colorBy(last),
];

start(async (element) => {
  const { map, source } = await openLayersMap(element);
  const style = {
    'fill-color': ['case', isPointed, HIGHLIGHT, byTurn],
    'stroke-color': STROKE,
    'stroke-width': STROKE_WIDTH,
  };
  const layer = new WebGLVectorLayer({ source, style, variables: { turn: 0, pointed: -1 } });
  map.addLayer(layer);
  let turn = 0;
  let pointed = -1;
  const shown = (only) =>
    untilEvent(...framesOf(map), () => {
      const gl = element.querySelector('canvas')?.getContext('webgl');
      return gl && webglShows(gl, turn, only);
    });
  const first = await shown();
  map.on('pointermove', ({ pixel }) => {
    const id = map.forEachFeatureAtPixel(pixel, (feature) => feature.getId()) ?? -1;
    if (id === pointed) return;
    pointed = id;
    const presented = hoverPending() ? shown(pointedAt()) : null;
    layer.updateStyleVariables({ pointed: id });
    if (presented) hoverShown(presented);
  });
  return {
    first,
    switchTo(next) {
      turn = next;
      const presented = shown();
      layer.updateStyleVariables({ turn });
      return presented;
    },
  };
});
