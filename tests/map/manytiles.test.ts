/** The style of very many outlines that were cut into tiles: areas and borders come out of the tiles, and the rest as without. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, Map as MapLibre, SourceSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/figure/compose.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { drawTiles } from '../../src/map/areatiles.ts';
import { drawOutlines } from '../../src/map/manystyle.ts';
import { restyle } from '../../src/map/restyle.ts';
import { toSources, toStyle } from '../../src/map/style.ts';
import { TILE_LAYERS } from '../../src/map/tilelayers.ts';
import { THEMES } from '../../src/themes/index.ts';
import { CHOICES, PLAIN } from '../atlas.ts';
import { figureOfMany, MANY_LEVELS } from '../many.ts';

const SOURCE = {
  type: 'vector',
  tiles: ['atlas-tiles://{z}/{x}/{y}'],
  minzoom: 8,
  maxzoom: 12,
  bounds: [66.65, 24.75, 67.6, 25.65],
} as const;

drawTiles({ ...SOURCE, tiles: [...SOURCE.tiles], bounds: [...SOURCE.bounds] });

const TOWNS = figureOfMany({});
const DISTRICTS = compose(stockOf(MANY_LEVELS, THEMES, 'light', { level: 'district' }), {
  ...PLAIN,
  by: 'district',
});

const ofTiles = (figure: Figure) => {
  const { layers, sources } = toStyle(figure);
  return layers.flatMap((layer) =>
    'source' in layer && sources[layer.source]?.type === 'vector' ? [[layer.id, layer] as const] : [],
  );
};

describe('toStyle(a figure whose outlines were cut into tiles)', () => {
  it.each([{}, { fill: 'control' }, { show: CHOICES.overlays }] as const)('is valid for %j', (view) => {
    const { metadata: _, ...style } = toStyle(figureOfMany(view));
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('draws areas and borders from the tiles, each from its layer', () => {
    expect(ofTiles(TOWNS).map(([id, layer]) => [id, Reflect.get(layer, 'source-layer')])).toEqual([
      ['areas', TILE_LAYERS.areas],
      ['border', TILE_LAYERS.borders],
      ['cantonment-border', TILE_LAYERS.borders],
    ]);
  });

  it('sends no outline of its own', () => {
    const { sources } = toStyle(figureOfMany({}));
    const sent = Object.values(sources).flatMap((source) =>
      source.type === 'geojson' && typeof source.data === 'object' && source.data.type === 'FeatureCollection'
        ? source.data.features
        : [],
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ properties }) => /border/.test(String(properties?.kind)))).toEqual([]);
    expect(sent.filter(({ id }) => id !== undefined)).toEqual([]);
  });

  it('has the borders of the level that is shown', () => {
    const levelOf = (figure: Figure) =>
      ofTiles(figure).flatMap(([id, layer]) =>
        id === 'border' ? JSON.stringify(Reflect.get(layer, 'filter')) : [],
      )[0];
    expect(levelOf(TOWNS)).toContain('["==",["get","level"],"town"]');
    expect(levelOf(DISTRICTS)).toContain('["==",["get","level"],"district"]');
  });

  it('colours the areas of the tiles by their number', () => {
    const told: object[] = [];
    // It has all that a style of very many outlines calls first.
    const map = {
      getSource: () => SOURCE,
      setFeatureState: (of: object) => told.push(of),
    } as unknown as MapLibre;
    const style = toStyle(figureOfMany({}));
    restyle(map, style, style);
    expect(told.length).toBeGreaterThan(900);
    for (const of of told)
      expect(of).toEqual({ source: 'areas', sourceLayer: TILE_LAYERS.areas, id: expect.any(Number) });
  });
});

describe('drawOutlines()', () => {
  const isOfAreas = (layer: LayerSpecification) => 'source' in layer && layer.source === 'areas';

  it('lays the outlines where the tiles were, coloured, with every layer where it belongs', () => {
    const style = toStyle(TOWNS);
    const order = style.layers.map(({ id }) => id);
    const sources = new Map(Object.entries(style.sources));
    const colors = new Map<unknown, object>();
    const data: string[] = [];
    const map = {
      getSource: (id: string) => ({ ...sources.get(id), setData: () => data.push(id) }),
      removeSource: (id: string) => {
        expect(layersOf(id)).toEqual([]);
        sources.delete(id);
      },
      addSource: (id: string, source: SourceSpecification) => sources.set(id, source),
      addLayer: ({ id }: LayerSpecification, above?: string) =>
        order.splice(above === undefined ? order.length : order.indexOf(above), 0, id),
      removeLayer: (id: string) => order.splice(order.indexOf(id), 1),
      setFeatureState: ({ id, ...of }: { readonly id: number }) => colors.set(id, of),
    };
    const layersOf = (source: string) =>
      style.layers.filter((layer) => isOfAreas(layer) && source === 'areas' && order.includes(layer.id));
    // It has all that is called of a map when tiles are lost.
    const standing = map as unknown as MapLibre;
    restyle(standing, style, style);
    const before = colors.size;
    colors.clear();
    drawOutlines();
    const after = toStyle(TOWNS);
    expect(sources.get('areas')?.type).toBe('geojson');
    expect(after.sources.areas?.type).toBe('geojson');
    expect(data).toContain('atlas');
    expect(order).toEqual(after.layers.map(({ id }) => id));
    expect(after.layers.filter((layer) => 'source-layer' in layer)).toEqual([]);
    expect(colors.size).toBe(before);
    expect([...colors.values()][0]).toEqual({ source: 'areas' });
  });

  it('makes nothing of sources that were made for tiles', () => {
    drawTiles({ ...SOURCE, tiles: [...SOURCE.tiles], bounds: [...SOURCE.bounds] });
    const made = toSources(DISTRICTS);
    drawOutlines();
    expect(made.areas?.type).toBe('vector');
    expect(toStyle(DISTRICTS, made).sources.areas?.type).toBe('geojson');
  });
});
