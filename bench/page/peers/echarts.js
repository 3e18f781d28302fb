/** ECharts: a map series with a piecewise visual map, on a canvas. */
import { MapChart } from 'echarts/charts';
import { GeoComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { untilEvent, untilFrame } from '../harness/frames.js';
import { hoverPending, hoverShown, start } from '../harness/harness.js';
import { canvasesShow, pointedAt } from '../harness/probes.js';
import {
  COLORS,
  HIGHLIGHT,
  loadData,
  PADDING,
  project,
  STROKE,
  STROKE_WIDTH,
  VARIABLES,
} from '../harness/setting.js';

echarts.use([MapChart, VisualMapPiecewiseComponent, GeoComponent, CanvasRenderer]);

const lines = { borderColor: STROKE, borderWidth: STROKE_WIDTH };
const series = {
  type: 'map',
  map: 'towns',
  left: PADDING,
  right: PADDING,
  top: PADDING,
  bottom: PADDING,
  preserveAspect: 'contain',
  projection: { project, unproject: (point) => point },
  selectedMode: false,
  label: { show: false },
  itemStyle: lines,
  emphasis: { label: { show: false }, itemStyle: { ...lines, areaColor: HIGHLIGHT } },
};
const pieces = COLORS.map((color, index) => ({ gte: index * 20, lt: (index + 1) * 20, color }));

start(async (element) => {
  const { features } = await loadData();
  for (const { id, properties } of features) properties.name = String(id);
  echarts.registerMap('towns', { type: 'FeatureCollection', features });
  const chart = echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: 1 });
  let turn = 0;
  const data = () =>
    features.map(({ properties }) => ({ name: properties.name, value: properties[VARIABLES[turn]] }));
  const shows = (only) => canvasesShow(element.querySelectorAll('canvas'), turn, only);
  const shown = () =>
    untilEvent(
      (look) => chart.on('rendered', look),
      (look) => chart.off('rendered', look),
      () => shows(),
    );
  const presented = shown();
  chart.setOption({
    animation: false,
    stateAnimation: { duration: 0 },
    visualMap: { type: 'piecewise', show: false, pieces },
    series: [{ ...series, data: data() }],
  });
  const first = await presented;
  chart.on('mouseover', () => {
    if (hoverPending()) hoverShown(untilFrame(() => shows(pointedAt())));
  });
  return {
    first,
    switchTo(next) {
      turn = next;
      const switched = shown();
      chart.setOption({ series: [{ data: data() }] });
      return switched;
    },
  };
});
