/** d3-geo: one SVG path a polygon, whose fill is set anew. */
import { geoMercator, geoPath } from 'd3-geo';
import { hoverPending, hoverShown, mark, start } from '../harness/harness.js';
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

const svgElement = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

start(async (element) => {
  const data = clockwise(await loadData());
  const corners = [
    [PADDING, PADDING],
    [WIDTH - PADDING, HEIGHT - PADDING],
  ];
  const path = geoPath(geoMercator().fitExtent(corners, data));
  const svg = svgElement('svg', { width: WIDTH, height: HEIGHT });
  const group = svgElement('g', { stroke: STROKE, 'stroke-width': STROKE_WIDTH });
  svg.append(group);
  let turn = 0;
  let pointed = null;
  const fillOf = (shape) => (shape === pointed ? HIGHLIGHT : colorOf(shape.values[VARIABLES[turn]]));
  const paint = (shape) => shape?.setAttribute('fill', fillOf(shape));
  const shapes = data.features.map((feature) => {
    const shape = svgElement('path', { d: path(feature) });
    shape.values = feature.properties;
    paint(shape);
    group.append(shape);
    return shape;
  });
  element.append(svg);
  group.addEventListener('pointerover', ({ target }) => {
    const before = pointed;
    pointed = target;
    paint(before);
    paint(target);
    if (hoverPending()) hoverShown(mark());
  });
  return {
    first: await mark(),
    switchTo(next) {
      turn = next;
      shapes.forEach(paint);
      return mark();
    },
  };
});
