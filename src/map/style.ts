/**
 * The style: a figure as MapLibre wants it, made without a map. Every sheet has its layers at all times; the view only turns
 * their opacity, a constant, so that a switch neither lays tiles out again nor sends data anywhere.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { AreaGeometry } from '../data/geojson.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { type GroundLook, OVER, type Stops, UNDER } from '../figure/groundlook.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { STROKE_ZOOMS, strokesOf } from '../figure/strokes.ts';

type Layer = LayerSpecification;

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

// The parsed geometries are GeoJSON; only `readonly` parts them from the library's types.
const asGeometry = (geometry: unknown) => geometry as Geometry;

function geometriesOf(figure: Figure): ReadonlyMap<string, AreaGeometry> {
  return new Map([...figure.ground.units, ...figure.ground.places].map(({ id, geometry }) => [id, geometry]));
}

function areaFeatures(figure: Figure): FeatureCollection {
  const units = figure.ground.units.map(
    ({ id, kind, geometry }): Feature => ({
      type: 'Feature',
      properties: { id, kind },
      geometry: asGeometry(geometry),
    }),
  );
  const places = figure.ground.places.map(
    ({ id, geometry }): Feature => ({
      type: 'Feature',
      properties: { id, kind: 'place' },
      geometry: asGeometry(geometry),
    }),
  );
  return collection([...units, ...places]);
}

/** Bands, hatch lines and dots of every sheet, for each whole zoom. */
function strokeFeatures(figure: Figure): FeatureCollection {
  const geometries = geometriesOf(figure);
  const features: Feature[] = [];
  for (const sheet of figure.sheets) {
    for (const { place, swatch } of sheet.areas) {
      const geometry = geometries.get(place);
      if (!geometry || swatch.kind === 'fill') continue;
      for (const zoom of STROKE_ZOOMS) {
        const common = { sheet: sheet.id, zoom };
        const strokes = strokesOf(swatch, geometry, zoom);
        for (const band of strokes.bands)
          features.push({
            type: 'Feature',
            properties: { ...common, form: 'band', color: band.fill },
            geometry: asGeometry(band.geometry),
          });
        for (const { color, width, opacity, lines } of strokes.lines) {
          const rgba = withOpacity(color, opacity);
          features.push({
            type: 'Feature',
            properties: { ...common, form: 'line', color: rgba, width },
            geometry: asGeometry({ type: 'MultiLineString', coordinates: lines }),
          });
        }
        for (const { color, dots } of strokes.dots)
          features.push({
            type: 'Feature',
            properties: { ...common, form: 'dot', color },
            geometry: asGeometry({ type: 'MultiPoint', coordinates: dots }),
          });
      }
    }
  }
  return collection(features);
}

function withOpacity(hex: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${red},${green},${blue},${opacity})`;
}

function pointFeatures(figure: Figure): FeatureCollection {
  const features = figure.sheets.flatMap((sheet) => [
    ...sheet.circles.map(
      (circle): Feature => ({
        type: 'Feature',
        properties: {
          sheet: sheet.id,
          radius: circle.radius,
          fill: circle.fill === 'transparent' ? 'rgba(0,0,0,0)' : withOpacity(circle.fill, 0.72),
          stroke: circle.stroke,
        },
        geometry: { type: 'Point', coordinates: [...circle.position] },
      }),
    ),
    ...sheet.callouts.map(
      (callout): Feature => ({
        type: 'Feature',
        properties: { sheet: sheet.id, radius: 3.5, fill: callout.fill, stroke: figure.ink.halo },
        geometry: { type: 'Point', coordinates: [...callout.position] },
      }),
    ),
  ]);
  return collection(features);
}

const IS_AREA: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** Stops as the map interpolates them itself. */
function widthOf({ base, at }: Stops): ExpressionSpecification {
  // An interpolation by zoom, then its stops as pairs.
  return ['interpolate', ['exponential', base], ['zoom'], ...at.flat()] as unknown as ExpressionSpecification;
}

const groundLayers = (looks: readonly GroundLook[], ink: Ink): readonly Layer[] =>
  looks.map(({ id, kinds, form, color, width, dash }): Layer => {
    const layer = { id, source: 'context', filter: kindIs(...kinds) };
    if (form === 'fill')
      return {
        ...layer,
        type: 'fill',
        filter: ['all', kindIs(...kinds), IS_AREA],
        paint: { 'fill-color': color(ink) },
      };
    const paint = {
      'line-color': color(ink),
      'line-width': widthOf(width),
      ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
    };
    return {
      ...layer,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': dash.length > 0 ? 'butt' : 'round' },
      paint,
    };
  });

function borderLayers(ink: Ink): readonly Layer[] {
  const join = { 'line-join': 'round' } as const;
  return [
    {
      id: 'border',
      type: 'line',
      source: 'areas',
      filter: kindIs('town', 'cantonment'),
      layout: join,
      paint: { 'line-color': ink.border, 'line-width': WIDTH.border },
    },
    {
      id: 'cantonment-border',
      type: 'line',
      source: 'areas',
      filter: kindIs('cantonment'),
      layout: join,
      paint: { 'line-color': ink.cantonmentBorder, 'line-width': WIDTH.cantonment, 'line-dasharray': [3, 2] },
    },
  ];
}

/** The colour of each place of a sheet, as one expression that never changes. */
function fillOf(sheet: Sheet): ExpressionSpecification | string {
  const pairs = sheet.areas.flatMap(({ place, swatch }) => [
    place,
    swatch.kind === 'stripes' ? (swatch.fills[0] ?? '') : swatch.fill,
  ]);
  if (pairs.length === 0) return 'transparent';
  // A match with at least one label and output, then the fallback.
  return ['match', ['get', 'id'], ...pairs, 'transparent'] as unknown as ExpressionSpecification;
}

const placesOf = (sheet: Sheet) => sheet.areas.map((area) => area.place);

/** This sheet's strokes of one form at the tile's own zoom. */
function strokeFilter(sheet: Sheet, form: string): ExpressionSpecification {
  const [least, most] = [STROKE_ZOOMS[0], STROKE_ZOOMS.at(-1) ?? STROKE_ZOOMS[0]];
  return [
    'all',
    ['==', ['get', 'sheet'], sheet.id],
    ['==', ['get', 'form'], form],
    ['==', ['get', 'zoom'], ['max', least, ['min', most, ['floor', ['zoom']]]]],
  ] as unknown as ExpressionSpecification;
}

function edgeLayers(sheet: Sheet, opacity: number): readonly Layer[] {
  return sheet.areas.flatMap(({ place, swatch }): readonly Layer[] => {
    if (swatch.kind !== 'hatch' || !swatch.edge) return [];
    const { color, width, dash } = swatch.edge;
    const paint = {
      'line-color': color,
      'line-width': width,
      'line-opacity': opacity,
      ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
    };
    return [
      {
        id: `${sheet.id}/edge/${place}`,
        type: 'line',
        source: 'areas',
        filter: ['==', ['get', 'id'], place],
        layout: { 'line-join': 'round' },
        paint,
      },
    ];
  });
}

const still = { duration: 0, delay: 0 };

function areaLayers(sheet: Sheet): readonly Layer[] {
  if (sheet.areas.length === 0) return [];
  const opacity = sheet.shown ? 1 : 0;
  const forms = new Set(sheet.areas.map((area) => area.swatch.kind));
  const layers: Layer[] = [];
  if (sheet.areas.some(({ swatch }) => swatch.kind === 'stripes' || swatch.fill !== 'transparent')) {
    layers.push({
      id: `${sheet.id}/fill`,
      type: 'fill',
      source: 'areas',
      filter: ['in', ['get', 'id'], ['literal', placesOf(sheet)]],
      paint: { 'fill-color': fillOf(sheet), 'fill-opacity': opacity, 'fill-opacity-transition': still },
    });
  }
  if (forms.has('stripes'))
    layers.push({
      id: `${sheet.id}/bands`,
      type: 'fill',
      source: 'strokes',
      filter: strokeFilter(sheet, 'band'),
      paint: {
        'fill-color': ['get', 'color'],
        'fill-opacity': opacity,
        'fill-antialias': false,
        'fill-opacity-transition': still,
      },
    });
  if (forms.has('hatch'))
    layers.push({
      id: `${sheet.id}/lines`,
      type: 'line',
      source: 'strokes',
      filter: strokeFilter(sheet, 'line'),
      paint: {
        'line-color': ['get', 'color'],
        'line-width': ['get', 'width'],
        'line-opacity': opacity,
        'line-opacity-transition': still,
      },
    });
  if (forms.has('stipple'))
    layers.push({
      id: `${sheet.id}/dots`,
      type: 'circle',
      source: 'strokes',
      filter: strokeFilter(sheet, 'dot'),
      paint: {
        'circle-color': ['get', 'color'],
        'circle-radius': 0.8,
        'circle-opacity': opacity,
        'circle-opacity-transition': still,
      },
    });
  return [...layers, ...edgeLayers(sheet, opacity)];
}

function pointLayers(sheet: Sheet): readonly Layer[] {
  if (sheet.circles.length + sheet.callouts.length === 0) return [];
  const opacity = sheet.shown ? 1 : 0;
  return [
    {
      id: `${sheet.id}/points`,
      type: 'circle',
      source: 'points',
      filter: ['==', ['get', 'sheet'], sheet.id],
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ['get', 'fill'],
        'circle-stroke-color': ['get', 'stroke'],
        'circle-stroke-width': WIDTH.circle,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
        'circle-opacity-transition': still,
        'circle-stroke-opacity-transition': still,
      },
    },
  ];
}

/** The geometry under the style. It depends on the sheets, not on the view, and is made once. */
export type Sources = StyleSpecification['sources'];

export function toSources(figure: Figure): Sources {
  const features = figure.ground.context.map(
    (feature): Feature => ({
      type: 'Feature',
      properties: feature.properties,
      geometry: asGeometry(feature.geometry),
    }),
  );
  return {
    context: { type: 'geojson', data: collection(features) },
    areas: { type: 'geojson', data: areaFeatures(figure) },
    strokes: { type: 'geojson', data: strokeFeatures(figure), tolerance: 0 },
    points: { type: 'geojson', data: pointFeatures(figure) },
  };
}

/** The whole style of a figure. Names are not in it: they are letters, set over the map. */
export function toStyle(figure: Figure, sources: Sources = toSources(figure)): StyleSpecification {
  const { ink, sheets } = figure;
  const fills = sheets.filter((sheet) => sheet.slot === 'fill');
  const overlays = sheets.filter((sheet) => sheet.slot === 'overlay');
  const layers: Layer[] = [
    { id: 'land', type: 'background', paint: { 'background-color': ink.land } },
    ...groundLayers(UNDER, ink),
    ...fills.flatMap(areaLayers),
    ...groundLayers(OVER, ink),
    ...borderLayers(ink),
    ...overlays.flatMap(areaLayers),
    ...overlays.flatMap(pointLayers),
  ];
  return { version: 8, sources, layers };
}
