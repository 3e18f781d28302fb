/** The style of very many outlines: a switch is feature state and nothing else, and the map ends up as the last figure has it. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import '../../src/map/manystyle.ts';
import { fromAfar } from '../../src/figure/fromafar.ts';
import { restyle } from '../../src/map/restyle.ts';
import { toStyle } from '../../src/map/style.ts';
import { CHOICES, FIRST_DAY, figureOf } from '../atlas.ts';
import { figureOfMany, MANY } from '../many.ts';

type State = { readonly source: string; readonly id: number };

/** A map that keeps what it is told. */
function madeMap(layers: readonly LayerSpecification[]) {
  const [calls, colors, order, painted]: [string[], Map<number, unknown>, string[], string[]] = [
    [],
    new Map(),
    layers.map(({ id }) => id),
    [],
  ];
  const kept = {
    setFeatureState: ({ id }: State, { color }: { readonly color: unknown }) => {
      calls.push('state');
      colors.set(id, color);
    },
    setPaintProperty: (layer: string, property: string) => painted.push(`${layer} ${property}`),
    getSource: (id: string) => ({ setData: () => calls.push(`data of ${id}`) }),
    addLayer: ({ id }: LayerSpecification, above?: string) => {
      calls.push('layer');
      order.splice(above === undefined ? order.length : order.indexOf(above), 0, id);
    },
    removeLayer: (id: string) => {
      calls.push('layer');
      order.splice(order.indexOf(id), 1);
    },
    setStyle: () => calls.push('style'),
  };
  // It has all that a style of very many outlines calls.
  return {
    map: kept as unknown as MapLibre,
    calls,
    colors,
    order,
    painted,
    told: () => new Set(calls.splice(0)),
  };
}

const SHEETS = [
  {},
  { fill: 'control' },
  { fill: 'density' },
  { day: FIRST_DAY },
  { fill: 'vaccination-share' },
] as const;

describe('toStyle(a figure of very many outlines)', () => {
  it.each([...SHEETS, ...CHOICES.overlays.map((id) => ({ show: [id] }))])('is valid for %j', (view) => {
    const { metadata, ...style } = toStyle(figureOfMany(view));
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    expect(metadata).toBeDefined();
  });

  it('has the same layers and the same data whatever fills the map', () => {
    const [first, ...others] = SHEETS.map((view) => toStyle(figureOfMany(view)));
    for (const other of others) {
      expect(other.layers).toEqual(first?.layers);
      for (const [id, source] of Object.entries(other.sources)) expect(source).toBe(first?.sources[id]);
    }
  });

  it('takes each layer from a source that is there, and names it once', () => {
    const { layers, sources } = toStyle(figureOfMany({ show: CHOICES.overlays }));
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of layers) if ('source' in layer) expect(sources).toHaveProperty(layer.source);
  });

  it('is another one than that of the atlas, which has a layer for each sheet', () => {
    expect(toStyle(figureOf({})).metadata).toBeUndefined();
    expect(toStyle(figureOfMany({})).layers.length).toBeLessThan(toStyle(figureOf({})).layers.length);
  });
});

describe('restyle(map, before, after) of very many outlines', () => {
  const shown = (views: readonly Parameters<typeof figureOfMany>[0][]) => {
    const [first = {}, ...others] = views;
    let style = toStyle(figureOfMany(first));
    const made = madeMap(style.layers);
    style = restyle(made.map, style, style);
    const told = others.map((view) => {
      made.calls.length = 0;
      style = restyle(made.map, style, toStyle(figureOfMany(view)));
      return made.told();
    });
    return { ...made, style, calls: told };
  };

  it('sets feature state alone for another theme or day, and nothing for another place', () => {
    const { calls } = shown([...SHEETS, {}, { places: ['town-00001'] }]);
    expect(calls.slice(0, -1)).toEqual(SHEETS.map(() => new Set(['state'])));
    expect(calls.at(-1)).toEqual(new Set());
  });

  it.each(SHEETS)('colours every outline as %j has it, whatever was shown before', (view) => {
    const { colors } = shown([{ fill: 'control' }, { fill: 'density' }, { day: FIRST_DAY }, view]);
    const { fill, ground, ink } = figureOfMany(view);
    const ids = [...ground.outlines.keys()];
    const expected = new Map(fill.areas.map(({ place, swatch }) => [place, fromAfar(swatch, ink)]));
    expect(colors.size).toBe(MANY.units.size);
    for (const [id, color] of colors) expect(color ?? undefined).toBe(expected.get(ids[id] ?? ''));
  });

  it('gives other data to the overlays alone where others are shown, with their layers in order', () => {
    const { calls, order, style } = shown([{}, { show: ['no-go'] }, { show: ['no-go', 'vaccinated'] }, {}]);
    for (const told of calls) expect(told).toEqual(new Set(['data of overlays', 'layer']));
    expect(order).toEqual(style.layers.map(({ id }) => id));
    const { order: with2, style: style2 } = shown([
      { show: ['vaccinated'] },
      { show: ['no-go', 'vaccinated'] },
    ]);
    expect(with2).toEqual(style2.layers.map(({ id }) => id));
  });

  it('never sets a style whole', () => {
    const { calls } = shown([...SHEETS, { show: CHOICES.overlays }, {}]);
    for (const told of calls) expect(told).not.toContain('style');
  });
});
