/** The layers of the ground: context under and over the fills, and the borders. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type GroundLook, OVER, REACH, type Stops, UNDER } from '../figure/groundlook.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { SOURCE } from './geojson.ts';

const IS_AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** Stops as the map interpolates them itself. */
function widthOf({ base, at }: Stops): ExpressionSpecification {
  // An interpolation by zoom, then its stops as pairs.
  return ['interpolate', ['exponential', base], ['zoom'], ...at.flat()] as unknown as ExpressionSpecification;
}

const dashed = (dash: readonly number[]) => (dash.length > 0 ? { 'line-dasharray': [...dash] } : {});

/** All filled looks as one layer, the last on top, coloured by kind as the themes are by place: all fills then share one shader. */
function fillLayer(id: string, looks: readonly GroundLook[], ink: Ink): LayerSpecification {
  const kinds = looks.flatMap((look) => look.kinds);
  const pairs = looks.flatMap((look) => look.kinds.flatMap((kind) => [kind, look.color(ink)]));
  const order = looks.flatMap((look, index) => look.kinds.flatMap((kind) => [kind, index]));
  // Matches with at least one label and output, then the fallback.
  const match = (outputs: readonly unknown[], other: unknown) =>
    ['match', ['get', 'kind'], ...outputs, other] as unknown as ExpressionSpecification;
  return {
    id,
    type: 'fill',
    source: SOURCE,
    filter: ['all', kindIs(...kinds), IS_AREA],
    layout: { 'fill-sort-key': match(order, 0) },
    paint: { 'fill-color': match(pairs, 'transparent'), 'fill-antialias': false },
  };
}

/** The same stops as reachStops, from each feature's own metres. */
const REACH_WIDTH: ExpressionSpecification = [
  'interpolate',
  ['exponential', REACH.base],
  ['zoom'],
  REACH.far.zoom,
  REACH.far.width,
  REACH.near.zoom,
  ['max', REACH.near.least, ['/', ['get', 'metres'], REACH.near.metresPerPixel]],
];

function lineLayer({ id, kinds, color, toScale, width, dash }: GroundLook, ink: Ink): LayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE,
    filter: kindIs(...kinds),
    layout: { 'line-join': 'round', 'line-cap': dash.length > 0 ? 'butt' : 'round' },
    paint: {
      'line-color': color(ink),
      'line-width': toScale ? REACH_WIDTH : widthOf(width),
      ...dashed(dash),
    },
  };
}

function groundLayers(id: string, looks: readonly GroundLook[], ink: Ink): readonly LayerSpecification[] {
  const fills = looks.filter((look) => look.form === 'fill');
  const lines = looks.filter((look) => look.form === 'line').map((look) => lineLayer(look, ink));
  return fills.length > 0 ? [fillLayer(id, fills, ink), ...lines] : lines;
}

export const underLayers = (ink: Ink): readonly LayerSpecification[] => [
  { id: 'land', type: 'background', paint: { 'background-color': ink.land } },
  ...groundLayers('ground-under', UNDER, ink),
];

export const overLayers = (ink: Ink): readonly LayerSpecification[] => [
  ...groundLayers('ground-over', OVER, ink),
  {
    id: 'border',
    type: 'line',
    source: SOURCE,
    filter: kindIs('border'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.border, 'line-width': WIDTH.border },
  },
  {
    id: 'cantonment-border',
    type: 'line',
    source: SOURCE,
    filter: kindIs('cantonment-border'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.cantonmentBorder, 'line-width': WIDTH.cantonment, 'line-dasharray': [3, 2] },
  },
];
