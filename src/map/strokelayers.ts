/** Hatches, stripes and stipple as layers. Sheets that lay the same strokes on the same places share them. */
import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AreaInk, Edge, Figure, Sheet } from '../figure/figure.ts';
import { STROKE_ZOOMS, strokesOf } from '../figure/strokes.ts';
import { SOFT_STEPS } from '../geo/hatch.ts';
import { AT_ONCE, CIRCLE, feature, SOURCE, withOpacity } from './geojson.ts';

/** Closer than any map. */
const ENDLESS = 99;

/** One swatch on some places, and the sheets that have it. */
export interface StrokeGroup {
  readonly id: string;
  readonly slot: Sheet['slot'];
  readonly swatch: AreaInk['swatch'];
  readonly places: readonly string[];
  readonly sheets: readonly string[];
}

function groupsOfSheet(
  sheet: Sheet,
): ReadonlyMap<string, { swatch: AreaInk['swatch']; places: readonly string[] }> {
  const groups = new Map<string, { swatch: AreaInk['swatch']; places: string[] }>();
  for (const { place, swatch } of sheet.areas) {
    if (swatch.kind === 'fill') continue;
    const key = JSON.stringify(swatch);
    const known = groups.get(key);
    if (known) known.places.push(place);
    else groups.set(key, { swatch, places: [place] });
  }
  return groups;
}

/** Every stroke of every sheet, each once. */
export function strokeGroups(sheets: readonly Sheet[]): readonly StrokeGroup[] {
  const found = new Map<string, StrokeGroup>();
  for (const sheet of sheets) {
    for (const [look, { swatch, places }] of groupsOfSheet(sheet)) {
      const key = `${sheet.slot} ${look} ${places.join()}`;
      const before = found.get(key) ?? {
        id: `strokes/${found.size}`,
        slot: sheet.slot,
        swatch,
        places,
        sheets: [],
      };
      found.set(key, { ...before, sheets: [...before.sheets, sheet.id] });
    }
  }
  return [...found.values()];
}

// The layers of a group of strokes.
const bandsOf = (group: string) => `${group}/bands`;
const linesOf = (group: string, strength: number) => `${group}/lines/${strength}`;
const dotsOf = (group: string) => `${group}/dots`;

/** The geometry of all strokes, for each of some whole zooms, ascending; what is closer or farther has that of the nearest. */
export function strokeFeatures(figure: Figure, zooms: readonly number[] = STROKE_ZOOMS): readonly Feature[] {
  return strokeGroups(figure.sheets).flatMap(({ id, swatch, places }) =>
    places.flatMap((place) => {
      const geometry = figure.ground.outlines.get(place)?.geometry;
      if (!geometry) return [];
      return zooms.flatMap((zoom, index) => {
        const strokes = strokesOf(swatch, geometry, zoom);
        const drawn = { from: index === 0 ? 0 : zoom, until: zooms[index + 1] ?? ENDLESS };
        return [
          ...strokes.bands.map((band) =>
            feature(band.geometry, { ...drawn, layer: bandsOf(id), color: band.fill }),
          ),
          ...strokes.lines.map(({ opacity, lines }) =>
            feature(
              { type: 'MultiLineString', coordinates: lines },
              { ...drawn, layer: linesOf(id, opacity) },
            ),
          ),
          ...strokes.dots.map(({ color, dots }) =>
            feature(
              { type: 'MultiPoint', coordinates: dots },
              { ...drawn, layer: dotsOf(id), radius: 0.8, fill: color, stroke: color },
            ),
          ),
        ];
      });
    }),
  );
}

/** The strokes of a layer that are drawn for the tile's own zoom, which is a whole one. */
const filterOf = (layer: string): ExpressionSpecification => [
  'all',
  ['==', ['get', 'layer'], layer],
  ['>=', ['zoom'], ['get', 'from']],
  ['<', ['zoom'], ['get', 'until']],
];

function stripeLayer(group: StrokeGroup, opacity: number): LayerSpecification {
  return {
    id: bandsOf(group.id),
    type: 'fill',
    source: SOURCE,
    filter: filterOf(bandsOf(group.id)),
    paint: {
      'fill-color': ['get', 'color'],
      'fill-opacity': opacity,
      'fill-antialias': false,
      'fill-opacity-transition': AT_ONCE,
    },
  };
}

/** Lines of one look a layer: constant colours and widths let every line of the map share one shader. */
function hatchLayers(group: StrokeGroup, opacity: number): readonly LayerSpecification[] {
  const { swatch } = group;
  if (swatch.kind !== 'hatch') return [];
  const shown = { 'line-opacity': opacity, 'line-opacity-transition': AT_ONCE };
  const steps = swatch.soft ? SOFT_STEPS : [1];
  const lines = steps.map(
    (strength): LayerSpecification => ({
      id: linesOf(group.id, strength),
      type: 'line',
      source: SOURCE,
      filter: filterOf(linesOf(group.id, strength)),
      paint: { 'line-color': withOpacity(swatch.line, strength), 'line-width': swatch.width, ...shown },
    }),
  );
  return lines;
}

/** The outline of a group's places. */
function edgeLayer(group: StrokeGroup, edge: Edge, opacity: number): LayerSpecification {
  const dash = edge.dash.length > 0 ? { 'line-dasharray': [...edge.dash] } : {};
  return {
    id: `${group.id}/edge`,
    type: 'line',
    source: SOURCE,
    filter: ['in', ['get', 'id'], ['literal', [...group.places]]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': edge.color,
      'line-width': edge.width,
      'line-opacity': opacity,
      'line-opacity-transition': AT_ONCE,
      ...dash,
    },
  };
}

function stippleLayer(group: StrokeGroup, opacity: number): LayerSpecification {
  return {
    id: dotsOf(group.id),
    type: 'circle',
    source: SOURCE,
    filter: filterOf(dotsOf(group.id)),
    paint: {
      ...CIRCLE,
      'circle-stroke-width': 0,
      'circle-opacity': opacity,
      'circle-stroke-opacity': opacity,
    },
  };
}

function inkLayers(group: StrokeGroup, opacity: number): readonly LayerSpecification[] {
  switch (group.swatch.kind) {
    case 'stripes':
      return [stripeLayer(group, opacity)];
    case 'hatch':
      return hatchLayers(group, opacity);
    case 'stipple':
      return [stippleLayer(group, opacity)];
    case 'fill':
      return [];
  }
}

/** The groups of one slot, each with the opacity that it has: full where a shown sheet has it, else none. */
function groupsShown(sheets: readonly Sheet[], slot: Sheet['slot']) {
  const shown = new Set(sheets.filter((sheet) => sheet.shown).map((sheet) => sheet.id));
  const groups = strokeGroups(sheets).filter((group) => group.slot === slot);
  return groups.map((group) => ({ group, opacity: group.sheets.some((id) => shown.has(id)) ? 1 : 0 }));
}

/** The layers of one slot’s strokes. */
export const strokeLayers = (sheets: readonly Sheet[], slot: Sheet['slot']): readonly LayerSpecification[] =>
  groupsShown(sheets, slot).flatMap(({ group, opacity }) => inkLayers(group, opacity));

/** The layers of the edges that one slot’s areas have of their own. */
export const edgeLayers = (sheets: readonly Sheet[], slot: Sheet['slot']): readonly LayerSpecification[] =>
  groupsShown(sheets, slot).flatMap(({ group, opacity }) => {
    const edge = 'edge' in group.swatch ? group.swatch.edge : null;
    return edge ? [edgeLayer(group, edge, opacity)] : [];
  });
