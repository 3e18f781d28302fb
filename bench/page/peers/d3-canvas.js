/** d3-geo on a canvas: a Path2D a polygon, all drawn anew; the highlight on a second canvas, hit by isPointInPath behind a box. */
import { geoMercator, geoPath } from 'd3-geo';
import { layCanvas } from '../harness/canvas.js';
import { atOnce } from '../harness/frames.js';
import { hoverPending, hoverShown, start } from '../harness/harness.js';
import { canvasesShow, pointedAt } from '../harness/probes.js';
import {
  clockwise,
  colorOf,
  HEIGHT,
  HIGHLIGHT,
  loadData,
  PADDING,
  STROKE,
  STROKE_WIDTH,
  VARIABLES,
  WIDTH,
} from '../harness/setting.js';

start(async (element) => {
  const data = clockwise(await loadData());
  const corners = [
    [PADDING, PADDING],
    [WIDTH - PADDING, HEIGHT - PADDING],
  ];
  const path = geoPath(geoMercator().fitExtent(corners, data));
  const shapes = data.features.map((feature) => ({
    values: feature.properties,
    path: new Path2D(path(feature)),
    box: path.bounds(feature),
  }));
  const [base, over] = [layCanvas(element), layCanvas(element)];
  let turn = 0;
  let pointed = null;
  const draw = () => {
    base.clearRect(0, 0, WIDTH, HEIGHT);
    base.lineWidth = STROKE_WIDTH;
    base.strokeStyle = STROKE;
    for (const { values, path: outline } of shapes) {
      base.fillStyle = colorOf(values[VARIABLES[turn]]);
      base.fill(outline);
      base.stroke(outline);
    }
  };
  const shown = (only) => atOnce(() => canvasesShow([base.canvas, over.canvas], turn, only));
  const within = ([[left, top], [right, bottom]], x, y) => x >= left && x <= right && y >= top && y <= bottom;
  element.addEventListener('mousemove', ({ offsetX: x, offsetY: y }) => {
    const shape = shapes.find(
      ({ box, path: outline }) => within(box, x, y) && over.isPointInPath(outline, x, y),
    );
    if (shape === pointed) return;
    pointed = shape;
    over.clearRect(0, 0, WIDTH, HEIGHT);
    over.fillStyle = HIGHLIGHT;
    if (shape) over.fill(shape.path);
    if (hoverPending()) hoverShown(shown(pointedAt()));
  });
  draw();
  return {
    first: await shown(),
    switchTo(next) {
      turn = next;
      draw();
      return shown();
    },
  };
});
