// @vitest-environment happy-dom
/** The style of what compares: differences, districts, shared breaks, and the edges that stripes wear. */

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sharedOnce } from '../../src/figure/borders.ts';
import { compose } from '../../src/figure/compose.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import type { Figure, Swatch } from '../../src/figure/figure.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { STROKE_ZOOMS } from '../../src/figure/strokes.ts';
import { SOFT_STEPS } from '../../src/geo/hatch.ts';
import { SOURCE } from '../../src/map/geojson.ts';
import { paintChanges } from '../../src/map/restyle.ts';
import { edgeLayers, strokeFeatures, strokeGroups, strokeLayers } from '../../src/map/strokelayers.ts';
import { toSources, toStyle } from '../../src/map/style.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { THEMES } from '../../src/themes/index.ts';
import { HALF, type View } from '../../src/view/view.ts';
import {
  DATASET,
  DISTRICT_STOCK,
  FIRST_DAY,
  figureOf,
  LEVELS,
  PLAIN,
  SCHEMES,
  SECOND_DAY,
  swatchIn,
} from '../atlas.ts';

const against = (next: Partial<View['against']>) => ({
  against: { fill: 'vaccination-rate', day: SECOND_DAY, how: 'swipe', cut: HALF, ...next } as const,
});
const DIFFERENCE: Partial<View> = { day: FIRST_DAY, ...against({ how: 'difference' }) };
const DISTRICT: Partial<View> = { by: 'district', day: 'both' };

const figures: readonly (readonly [string, Figure])[] = [
  ['one map', figureOf({})],
  ['a difference', figureOf(DIFFERENCE)],
  ['a difference in the dark', figureOf(DIFFERENCE, 'dark')],
  ['districts', figureOf(DISTRICT)],
  ['a difference of districts', figureOf({ ...DIFFERENCE, by: 'district' })],
  ['districts on shared breaks', figureOf({ ...DISTRICT, ...against({ day: FIRST_DAY }) })],
  [
    'an actor’s places',
    compose(stockOf(LEVELS, THEMES, 'light', { actor: 'mqm-h' }), {
      ...PLAIN,
      actor: 'mqm-h',
      fill: 'control',
    }),
  ],
];

const featuresOf = (figure: Figure) => {
  const source = toSources(figure)[SOURCE];
  return source?.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
    ? source.data.features
    : [];
};

/** The ids that a layer's filter names. */
const namedIn = (filter: unknown) => JSON.stringify(filter);
const layerIn = (figure: Figure, id: string) => toStyle(figure, {}).layers.find((layer) => layer.id === id);

/** How many strokes a swatch is at one place and zoom: a band for each colour but the first, or lines, or dots. */
function strokesFor(swatch: Swatch): number {
  switch (swatch.kind) {
    case 'stripes':
      return swatch.fills.length - 1;
    case 'hatch':
      return swatch.soft ? SOFT_STEPS.length : 1;
    case 'stipple':
      return 1;
    case 'fill':
    case 'circle':
    case 'pin':
      return 0;
  }
}

describe('toStyle(a figure that compares)', () => {
  it.each(figures)('toStyle(%s) is valid by the style specification, sources and all', (_, figure) => {
    expect(validateStyleMin(toStyle(figure)).map(({ message }) => message)).toEqual([]);
  });

  it.each(figures)(
    'toStyle(%s) names each layer once, and takes each from a source that is there',
    (_, figure) => {
      const { layers, sources } = toStyle(figure);
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
      for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    },
  );

  it.each(figures)('toStyle(%s) has for each group of strokes its geometry at each zoom', (_, figure) => {
    const features = strokeFeatures(figure);
    const groups = strokeGroups(figure.sheets);
    for (const { id, swatch, places } of groups)
      for (const zoom of STROKE_ZOOMS) {
        const own = features.filter(
          ({ properties }) =>
            properties?.layer.startsWith(`${id}/`) && properties.from <= zoom && zoom < properties.until,
        );
        expect(own.length, `${id} at ${zoom}`).toBe(places.length * strokesFor(swatch));
      }
    const known = new Set(toStyle(figure).layers.map(({ id }) => id));
    for (const { properties } of features) expect(known).toContain(properties?.layer);
  });

  it.each(figures)('strokeFeatures(%s, one zoom) has that zoom’s strokes at every zoom', (_, figure) => {
    const geometriesAt = (features: readonly Feature[], zoom: number) =>
      features
        .filter(({ properties }) => properties?.from <= zoom && zoom < properties?.until)
        .map(({ geometry }) => geometry);
    const at10 = geometriesAt(strokeFeatures(figure), 10);
    for (const zoom of [0, 8, 10, 12, 22])
      expect(geometriesAt(strokeFeatures(figure, [10]), zoom)).toEqual(at10);
  });

  it('toStyle(a difference) shows the difference, and neither of its two days', () => {
    const opacityOf = (id: string) => {
      const layer = layerIn(figureOf(DIFFERENCE), `${id}/fill`);
      return layer?.type === 'fill' ? layer.paint?.['fill-opacity'] : undefined;
    };
    expect(opacityOf(`vaccination-rate@${FIRST_DAY}..${SECOND_DAY}`)).toBe(1);
    expect(opacityOf(`vaccination-rate@${FIRST_DAY}`)).toBe(0);
    expect(opacityOf(`vaccination-rate@${SECOND_DAY}`)).toBe(0);
  });

  it('toStyle(a difference) hatches SITE and Saddar, and lends the hatch to no sheet that is not there', () => {
    const figure = figureOf(DIFFERENCE);
    const group = strokeGroups(figure.sheets).find(
      ({ sheets, swatch }) => sheets.includes(figure.fill.id) && swatch.kind === 'hatch',
    );
    expect(group?.places.toSorted()).toEqual(['saddar', 'site']);
    // The first day hatches the same two: the strokes are shared.
    expect(group?.sheets).toContain(`vaccination-rate@${FIRST_DAY}`);
  });

  it('paintChanges(one map, its difference) is null: there is a sheet more, so that the whole style is set', () => {
    expect(paintChanges(toStyle(figureOf({}), {}), toStyle(figureOf(DIFFERENCE), {}))).toBeNull();
  });
});

describe('toStyle(a figure by district)', () => {
  const figure = figureOf(DISTRICT);

  it('toSources(figure) has the outline of every district, cantonment and town once', () => {
    const ids = featuresOf(figure).map(({ properties }) => properties?.id);
    for (const id of [...LEVELS.district.units.keys(), ...LEVELS.town.units.keys()])
      expect(ids.filter((one) => one === id)).toHaveLength(1);
  });

  it('toSources(figure) has the borders of the districts and of no town, each edge once', () => {
    const linesOf = (of: Figure, kind: string) =>
      featuresOf(of).find(({ properties }) => properties?.kind === kind)?.geometry;
    const { units } = figure.ground;
    expect(linesOf(figure, 'border')).toEqual({ type: 'MultiLineString', coordinates: sharedOnce(units) });
    expect(linesOf(figure, 'cantonment-border')).toEqual({
      type: 'MultiLineString',
      coordinates: sharedOnce(units.filter(({ kind }) => kind === 'cantonment')),
    });
    expect(linesOf(figureOf({}), 'border')).not.toEqual(linesOf(figure, 'border'));
  });

  it('toStyle(figure) fills districts, and draws the borders', () => {
    const fill = layerIn(figure, 'vaccination-rate@both/fill');
    expect(fill?.type === 'fill' && fill.paint?.['fill-color']).toEqual([
      'to-color',
      ['get', 'vaccination-rate@both'],
      'transparent',
    ]);
    const coloured = featuresOf(figure).flatMap(({ properties }) => {
      const color = properties?.['vaccination-rate@both'];
      return color === undefined || color === 'transparent' ? [] : properties?.id;
    });
    for (const { id, kind } of DISTRICT_STOCK.ground.units)
      if (kind === 'district') expect(coloured).toContain(id);
    expect(coloured).not.toContain('lyari');
    expect(namedIn(layerIn(figure, 'border'))).toContain('"border"');
  });
});

describe('edgeLayers(sheets, slot)', () => {
  const control = figureOf({ fill: 'control', show: ['no-go'] });
  const layersOf = (figure: Figure) => [
    ...strokeLayers(figure.sheets, 'fill'),
    ...edgeLayers(figure.sheets, 'fill'),
    ...strokeLayers(figure.sheets, 'overlay'),
    ...edgeLayers(figure.sheets, 'overlay'),
  ];
  const groupAt = (place: string, sheet: string) => {
    const found = strokeGroups(control.sheets).find(
      ({ places, sheets }) => places.includes(place) && sheets.includes(sheet),
    );
    if (!found) throw new Error(`no strokes at ${place} in ${sheet}`);
    return found;
  };
  const edgeAt = (place: string, sheet: string, figure = control) =>
    layersOf(figure).find(({ id }) => id === `${groupAt(place, sheet).id}/edge`);

  it('Korangi and Landhi, where armed groups are alleged beside two holders, wear a broken edge around their stripes', () => {
    const swatch = swatchIn(control.fill, 'korangi');
    if (swatch.kind !== 'stripes' || !swatch.edge) throw new Error('no stripes with an edge');
    const edge = edgeAt('korangi', 'control');
    expect(edge).toMatchObject({
      type: 'line',
      source: SOURCE,
      filter: ['in', ['get', 'id'], ['literal', ['korangi', 'landhi']]],
      paint: { 'line-color': swatch.edge.color, 'line-width': swatch.edge.width, 'line-dasharray': [2, 2] },
    });
    // In the colour of MQM-H, who are also said to have strongholds there.
    const stronghold = swatchIn(control.fill, 'lines-area');
    expect(stronghold.kind === 'hatch' && stronghold.fill).toBe(swatch.edge.color);
  });

  it('stripes that nothing is alleged beside have no edge, nor has what is true of parts only', () => {
    expect(edgeAt('lyari', 'control')).toBeUndefined();
    expect(edgeAt('lyari', 'no-go')).toBeUndefined();
    expect(edgeAt('sohrab-goth', 'no-go')).toMatchObject({ paint: { 'line-dasharray': [3, 2] } });
  });

  it.each(figures)('there is an edge for each group that has one, and none besides: %s', (_, figure) => {
    const edged = strokeGroups(figure.sheets).filter(
      ({ swatch }) => 'edge' in swatch && swatch.edge !== null,
    );
    const edges = layersOf(figure).filter(({ id }) => id.endsWith('/edge'));
    expect(edges.map(({ id }) => id).toSorted()).toEqual(edged.map(({ id }) => `${id}/edge`).toSorted());
    for (const layer of edges) {
      const dash = edged.find(({ id }) => layer.id === `${id}/edge`)?.swatch;
      const broken = dash && 'edge' in dash && (dash.edge?.dash.length ?? 0) > 0;
      expect(layer.type === 'line' && layer.paint && 'line-dasharray' in layer.paint).toBe(broken);
    }
  });

  it('an edge is shown with its sheet and not without', () => {
    const opacity = (figure: Figure) => {
      const edge = edgeAt('korangi', 'control', figure);
      return edge?.type === 'line' ? edge.paint?.['line-opacity'] : undefined;
    };
    expect(opacity(control)).toBe(1);
    expect(opacity(figureOf({ show: ['no-go'] }))).toBe(0);
  });

  it.each(SCHEMES)('an edge is of the colour that its swatch has in the %s', (scheme) => {
    const figure = figureOf({ fill: 'control' }, scheme);
    const swatch = swatchIn(figure.fill, 'landhi');
    const edge = edgeAt('landhi', 'control', figure);
    expect(edge?.type === 'line' && edge.paint?.['line-color']).toBe(
      swatch.kind === 'stripes' ? swatch.edge?.color : '',
    );
  });
});

describe('the sources of the page', () => {
  const fixed = createFixed(levelsOf(DATASET));
  const stateOf = (view: Partial<View>) =>
    createState(fixed, { view: { ...PLAIN, ...view }, notices: [] }, 0);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

  it.each<readonly [string, Partial<View>, Partial<View>]>([
    ['a difference', {}, DIFFERENCE],
    ['another difference', DIFFERENCE, { ...DIFFERENCE, ...against({ how: 'difference', day: 'both' }) }],
    // The shared breaks part South from West, which had one hatch: all later strokes are numbered anew.
    ['breaks shared with another day', DISTRICT, { ...DISTRICT, ...against({ day: FIRST_DAY }) }],
    ['districts', { day: 'both' }, DISTRICT],
    ['an actor', {}, { actor: 'mqm-h' }],
  ])('are those of the figure after %s is asked for', (_, before, after) => {
    const state = stateOf(before);
    expect(same(state.sources.value, toSources(state.figure.value))).toBe(true);
    state.view.value = { ...PLAIN, ...after };
    expect(same(state.sources.value, toSources(state.figure.value))).toBe(true);
  });

  it('are not made again for another theme, day, place, part alone or dividing line', () => {
    const state = stateOf(against({ day: FIRST_DAY }));
    const before = state.sources.value;
    for (const next of [
      { fill: 'control' },
      { day: FIRST_DAY },
      { show: ['no-go'] },
      { places: ['lyari'] },
      { only: 'class-2' },
      against({ day: FIRST_DAY, cut: 20 }),
      against({ day: FIRST_DAY, how: 'side' }),
    ]) {
      state.view.value = { ...PLAIN, ...next };
      expect(state.sources.value).toBe(before);
    }
  });
});
