/**
 * The style: a figure as MapLibre wants it, made without a map. Every sheet has its layers at all times; the view only turns
 * their opacity, a constant, so that a switch neither lays tiles out again nor sends data anywhere.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { bordersOf, type Lines } from '../figure/borders.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { WIDTH } from '../figure/ink.ts';
import { late } from '../figure/late.ts';
import { isMany } from '../figure/many.ts';
import { plainOf, STROKE_ZOOMS } from '../figure/strokes.ts';
import { AT_ONCE, CIRCLE, collection, feature, SOURCE, withOpacity } from './geojson.ts';
import { overLayers, underLayers } from './groundlayers.ts';
import type { restyle } from './restyle.ts';
import { edgeLayers, strokeFeatures, strokeLayers } from './strokelayers.ts';

/** The geometry under the style. It depends on the sheets, not on the view, and is made once. */
export type Sources = StyleSpecification['sources'];

const CLEAR = 'transparent';
/** What an outline has that is filled in any sheet. */
const FILLED = 'filled';

/** The plain colour of each place of a sheet that has one. */
function colorsOf(sheet: Sheet): readonly (readonly [string, string])[] {
  return sheet.areas.flatMap(({ place, swatch }) => {
    const color = plainOf(swatch);
    return color === CLEAR ? [] : [[place, color] as const];
  });
}

/** Each outline once, with its plain colour in every sheet: all fills then lie in one buffer of triangles, and are parted by colour alone. */
function areaFeatures({ ground, sheets }: Figure) {
  const colors = sheets.map((sheet) => [sheet.id, new Map(colorsOf(sheet))] as const);
  const colorsAt = (place: string) =>
    colors.some(([, at]) => at.has(place))
      ? { [FILLED]: true, ...Object.fromEntries(colors.map(([id, at]) => [id, at.get(place) ?? CLEAR])) }
      : {};
  return [...ground.outlines].map(([id, { geometry }]) => feature(geometry, { ...colorsAt(id), id }));
}

/** Each edge once: two that lie on each other cost twice as much to draw. */
export function borderFeatures({ ground }: Figure) {
  const { all, cantonments } = bordersOf(ground.units);
  const lines = (coordinates: Lines, kind: string) =>
    feature({ type: 'MultiLineString', coordinates }, { kind });
  return [lines(all, 'border'), lines(cantonments, 'cantonment-border')];
}

export function pointFeatures({ ink, sheets }: Figure) {
  const at = (coordinates: unknown) => ({ type: 'Point', coordinates });
  return sheets.flatMap(({ id, circles, callouts }) => [
    ...circles.map(({ position, radius, fill, stroke }) =>
      feature(at(position), {
        sheet: id,
        radius,
        fill: fill === 'transparent' ? 'rgba(0,0,0,0)' : withOpacity(fill, 0.72),
        stroke,
      }),
    ),
    ...callouts.map(({ position, fill }) =>
      feature(at(position), { sheet: id, radius: 3.5, fill, stroke: ink.halo }),
    ),
  ]);
}

export const contextFeatures = ({ ground }: Figure) =>
  ground.context.map(({ geometry, properties }) => feature(geometry, properties));

/** The style of very many outlines: loaded where there are so many, before a figure is drawn. */
export const MANY_STYLE = late<{
  readonly toSources: (figure: Figure) => Sources;
  readonly toStyle: (figure: Figure, sources: Sources) => StyleSpecification;
  readonly restyle: typeof restyle;
}>();

const manyStyle = ({ ground }: Figure) => (isMany(ground) ? MANY_STYLE.get() : null);

/** With the strokes of some whole zooms only where not all are needed yet. */
export function toSources(figure: Figure, zooms: readonly number[] = STROKE_ZOOMS): Sources {
  const many = manyStyle(figure);
  if (many) return many.toSources(figure);
  const features = [
    ...contextFeatures(figure),
    ...areaFeatures(figure),
    ...borderFeatures(figure),
    ...strokeFeatures(figure, zooms),
    ...pointFeatures(figure),
  ];
  return { [SOURCE]: { type: 'geojson', data: collection(features) } };
}

function fillLayers(sheet: Sheet): readonly LayerSpecification[] {
  if (sheet.areas.every(({ swatch }) => plainOf(swatch) === CLEAR)) return [];
  return [
    {
      id: `${sheet.id}/fill`,
      type: 'fill',
      source: SOURCE,
      filter: ['has', FILLED],
      paint: {
        // Clear until the outlines of a new sheet are there.
        'fill-color': ['to-color', ['get', sheet.id], CLEAR],
        'fill-opacity': sheet.shown ? 1 : 0,
        'fill-antialias': false,
        'fill-opacity-transition': AT_ONCE,
      },
    },
  ];
}

export function pointLayers(sheet: Sheet): readonly LayerSpecification[] {
  if (sheet.circles.length + sheet.callouts.length === 0) return [];
  const opacity = sheet.shown ? 1 : 0;
  return [
    {
      id: `${sheet.id}/points`,
      type: 'circle',
      source: SOURCE,
      filter: ['==', ['get', 'sheet'], sheet.id],
      paint: {
        ...CIRCLE,
        'circle-stroke-width': WIDTH.circle,
        'circle-opacity': opacity,
        'circle-stroke-opacity': opacity,
      },
    },
  ];
}

/** The whole style of a figure. Names are not in it: they are letters, set over the map. */
export function toStyle(figure: Figure, sources: Sources = toSources(figure)): StyleSpecification {
  const many = manyStyle(figure);
  if (many) return many.toStyle(figure, sources);
  const { ink, sheets } = figure;
  const layers: LayerSpecification[] = [
    ...underLayers(ink),
    ...sheets.filter((sheet) => sheet.slot === 'fill').flatMap(fillLayers),
    ...strokeLayers(sheets, 'fill'),
    ...overLayers(ink),
    // They mean something, and the borders under them nothing.
    ...edgeLayers(sheets, 'fill'),
    ...sheets.filter((sheet) => sheet.slot === 'overlay').flatMap(fillLayers),
    ...strokeLayers(sheets, 'overlay'),
    ...edgeLayers(sheets, 'overlay'),
    ...sheets.filter((sheet) => sheet.slot === 'overlay').flatMap(pointLayers),
  ];
  return { version: 8, sources, layers };
}
