/**
 * The specimen: one small area under everything else, drawn once with each of the style's shaders. It is cut in no time, so that the
 * shaders take shape while the worker is still cutting the atlas; nothing is seen of it, and it goes when the map stands.
 */
import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { feature } from './geojson.ts';

type Drawn = Exclude<LayerSpecification, { readonly type: 'background' }>;

const SPECIMEN = 'specimen';

const AREA = feature(
  {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
  { id: '', kind: '', metres: 1, radius: 1, color: '#000', fill: '#000', stroke: '#000' },
);

const isDrawn = (layer: LayerSpecification): layer is Drawn => layer.type !== 'background';

/** By what MapLibre tells shaders apart: the type, dashes, and which paint is read from features. */
function shaderOf({ type, paint = {} }: Drawn): string {
  const read = Object.entries(paint).filter(([, value]) => JSON.stringify(value).includes('"get"'));
  return [type, 'line-dasharray' in paint, ...read.map(([name]) => name).toSorted()].join();
}

/** A layer as it draws the specimen: all of it, whether or not it is shown yet. */
function specimenOf({ filter: _, ...layer }: Drawn, index: number): LayerSpecification {
  const paint = Object.entries(layer.paint ?? {}).map(([name, value]) => [name, value === 0 ? 1 : value]);
  return {
    ...layer,
    id: `${SPECIMEN}/${index}`,
    source: SPECIMEN,
    paint: Object.fromEntries(paint),
  } as LayerSpecification;
}

/** A style with its specimen. One tile holds it at every zoom. */
export function withSpecimen(style: StyleSpecification): StyleSpecification {
  const shaders = new Map<string, Drawn>();
  for (const layer of style.layers.filter(isDrawn)) {
    const shader = shaderOf(layer);
    if (!shaders.has(shader)) shaders.set(shader, layer);
  }
  return {
    ...style,
    // First, so that it is cut first.
    sources: { [SPECIMEN]: { type: 'geojson', maxzoom: 0, data: AREA }, ...style.sources },
    layers: [...[...shaders.values()].map(specimenOf), ...style.layers],
  };
}

/** Takes the specimen away, if it is still there. */
export function dropSpecimen(map: MapLibre): void {
  for (const id of map.getLayersOrder().filter((one) => one.startsWith(`${SPECIMEN}/`))) map.removeLayer(id);
  if (map.getSource(SPECIMEN)) map.removeSource(SPECIMEN);
}
