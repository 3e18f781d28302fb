/** Observable Plot: it has no update, so that a switch makes a new SVG; the highlight is its own pointer transform. */
import * as Plot from '@observablehq/plot';
import { hoverPending, hoverShown, mark, start } from '../harness/harness.js';
import {
  BREAKS,
  COLORS,
  clockwise,
  HEIGHT,
  HIGHLIGHT,
  loadData,
  PADDING,
  STROKE,
  STROKE_WIDTH,
  VARIABLES,
  WIDTH,
} from '../harness/setting.js';

const lines = { stroke: STROKE, strokeWidth: STROKE_WIDTH };

start(async (element) => {
  const data = clockwise(await loadData());
  const draw = (turn) => {
    const svg = Plot.plot({
      width: WIDTH,
      height: HEIGHT,
      margin: 0,
      projection: { type: 'mercator', domain: data, inset: PADDING },
      color: { type: 'threshold', domain: BREAKS, range: COLORS },
      marks: [
        Plot.geo(data, { ...lines, fill: ({ properties }) => properties[VARIABLES[turn]] }),
        Plot.geo(data, Plot.pointer(Plot.centroid({ ...lines, fill: () => HIGHLIGHT }))),
      ],
    });
    svg.addEventListener('input', () => {
      if (hoverPending() && svg.value) hoverShown(mark());
    });
    element.replaceChildren(svg);
    return mark();
  };
  return { first: await draw(0), switchTo: draw };
});
