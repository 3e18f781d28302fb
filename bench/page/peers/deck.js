/** deck.gl: one GeoJsonLayer; a switch gives its colours anew. */
import { Deck, MapView, WebMercatorViewport } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { untilEvent } from '../harness/frames.js';
import { hoverPending, hoverShown, start } from '../harness/harness.js';
import { pointedAt, webglShows } from '../harness/probes.js';
import {
  COLORS,
  classOf,
  EXTENT,
  HEIGHT,
  HIGHLIGHT,
  loadData,
  PADDING,
  rgbOf,
  STROKE,
  STROKE_WIDTH,
  VARIABLES,
  WIDTH,
} from '../harness/setting.js';

const opaque = (color) => [...rgbOf(color), 255];
const FILLS = COLORS.map(opaque);

const layersOf = (data, turn) => [
  new GeoJsonLayer({
    id: 'towns',
    data,
    filled: true,
    stroked: true,
    getFillColor: ({ properties }) => FILLS[classOf(properties[VARIABLES[turn]])],
    updateTriggers: { getFillColor: turn },
    getLineColor: opaque(STROKE),
    getLineWidth: STROKE_WIDTH,
    lineWidthUnits: 'pixels',
    pickable: true,
    autoHighlight: true,
    highlightColor: opaque(HIGHLIGHT),
  }),
];

start(async (element) => {
  const data = await loadData();
  const [west, south, east, north] = EXTENT;
  const size = { width: WIDTH, height: HEIGHT };
  const { longitude, latitude, zoom } = new WebMercatorViewport(size).fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: PADDING },
  );
  const looks = new Set();
  let turn = 0;
  const deck = new Deck({
    ...size,
    parent: element,
    useDevicePixels: 1,
    views: new MapView({ id: 'map' }),
    viewState: { longitude, latitude, zoom, pitch: 0, bearing: 0 },
    controller: false,
    layers: layersOf(data, turn),
    onAfterRender: () => {
      for (const look of [...looks]) look();
    },
    onError: (error) => console.error(error),
    onHover: () => {
      if (hoverPending()) hoverShown(shown(pointedAt()));
    },
  });
  const shown = (only) =>
    untilEvent(
      (look) => looks.add(look),
      (look) => looks.delete(look),
      () => webglShows(deck.device.gl, turn, only),
    );
  return {
    first: await shown(),
    switchTo(next) {
      turn = next;
      const presented = shown();
      deck.setProps({ layers: layersOf(data, turn) });
      return presented;
    },
  };
});
