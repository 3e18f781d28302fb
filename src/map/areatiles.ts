/** Where the areas of very many outlines are drawn from: the tiles that were cut of them, as long as those can be had, or else the outlines. */
import type { FilterSpecification, LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Figure } from '../figure/figure.ts';
import { overLayers } from './groundlayers.ts';
import type { Sources } from './style.ts';
import { TILE_LAYERS } from './tilelayers.ts';

/** The source of the areas, and their layer. */
export const AREAS = 'areas';
/** The layers of the ground that are lines between areas. */
const BORDERS: ReadonlySet<string> = new Set(['border', 'cantonment-border']);

let source: VectorSourceSpecification | null = null;

/** Has areas and borders drawn from tiles; said before the first style is made. */
export const drawTiles = (cut: VectorSourceSpecification): void => {
  source = cut;
};

export const loseTiles = (): void => {
  source = null;
};

/** The source of the tiles; `null` where there are none. */
export const tiles = () => source;

export const isOfTiles = (one: Sources[string] | undefined) => one?.type === 'vector';

/** What names an area beside its number, where its colour is set. */
export const areaState = () =>
  source ? { source: AREAS, sourceLayer: TILE_LAYERS.areas } : { source: AREAS };

export const areaLayer = (): LayerSpecification => ({
  id: AREAS,
  type: 'fill',
  source: AREAS,
  ...(source ? { 'source-layer': TILE_LAYERS.areas } : {}),
  paint: {
    'fill-color': ['to-color', ['feature-state', 'color'], 'transparent'],
    'fill-antialias': false,
  },
});

/** The layers over the areas, their borders from the tiles where there are any. */
export function bordered({ ink, ground }: Figure): readonly LayerSpecification[] {
  const layers = overLayers(ink);
  if (!source) return layers;
  const level = ground.units.some(({ kind }) => kind === 'district') ? 'district' : 'town';
  return layers.map((layer) => {
    if (layer.type !== 'line' || !BORDERS.has(layer.id)) return layer;
    // Both parts are filters of the same kind.
    const filter = ['all', ['==', ['get', 'level'], level], layer.filter] as FilterSpecification;
    return { ...layer, source: AREAS, 'source-layer': TILE_LAYERS.borders, filter };
  });
}
