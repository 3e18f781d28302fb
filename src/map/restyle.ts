/** Restyling: from one style to the next by as few constants as differ. */
import type {
  GeoJSONSource,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibre,
  StyleSpecification,
} from 'maplibre-gl';
import { SOURCE } from './geojson.ts';
import { MANY_STYLE } from './style.ts';

/** One constant of one layer. */
export interface PaintChange {
  readonly layer: string;
  readonly property: string;
  readonly value: unknown;
}

function paintOf(layer: LayerSpecification): Readonly<Record<string, unknown>> {
  return layer.paint ?? {};
}

const alike = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The paint constants in which two styles differ; `null` where they differ in anything else (sources, layers, filters,
 * layout), so that the whole style has to be set.
 */
export function paintChanges(
  before: StyleSpecification,
  after: StyleSpecification,
): readonly PaintChange[] | null {
  if (before.sources !== after.sources || before.layers.length !== after.layers.length) return null;
  const changes: PaintChange[] = [];
  for (const [index, next] of after.layers.entries()) {
    const layer = before.layers[index];
    if (!layer || !sameButPaint(layer, next)) return null;
    const [old, fresh] = [paintOf(layer), paintOf(next)];
    for (const property of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      if (!alike(old[property], fresh[property]))
        changes.push({ layer: next.id, property, value: fresh[property] });
    }
  }
  return changes;
}

function sameButPaint(a: LayerSpecification, b: LayerSpecification): boolean {
  const { paint: _, ...restA } = a;
  const { paint: __, ...restB } = b;
  return a.id === b.id && alike(restA, restB);
}

/** So faint that no colour of a screen is another. */
const FAINT = 0.001;

/** A style with its hidden dashes drawn, but too faint to be seen: drawn later for the first time they would be sent to the graphics card then. */
export function dashesDrawn(style: StyleSpecification): StyleSpecification {
  const layers = style.layers.map((layer): LayerSpecification => {
    if (layer.type !== 'line' || !layer.paint?.['line-dasharray'] || layer.paint['line-opacity'] !== 0)
      return layer;
    return { ...layer, paint: { ...layer.paint, 'line-opacity': FAINT } };
  });
  return { ...style, layers };
}

function dataOf({ sources: { [SOURCE]: source } }: StyleSpecification): GeoJSONSourceSpecification['data'] {
  if (source?.type !== 'geojson') throw new Error(`the style has no outlines in ${SOURCE}`);
  return source.data;
}

/** Brings the map from one style to the next and gives the next back. */
export function restyle(
  map: MapLibre,
  before: StyleSpecification,
  after: StyleSpecification,
): StyleSpecification {
  // What tells more than MapLibre reads is a style of very many outlines.
  const many = after.metadata ? MANY_STYLE.get() : null;
  if (many) return many.restyle(map, before, after);
  const changes = paintChanges(before, { ...after, sources: before.sources });
  const source = map.getSource<GeoJSONSource>(SOURCE);
  if (changes === null || !source) {
    map.setStyle(after, { diff: true });
  } else {
    // Made anew they may still be the same.
    if (!alike(before.sources, after.sources)) source.setData(dataOf(after));
    for (const { layer, property, value } of changes) {
      // The properties come from layers of this very style.
      map.setPaintProperty(layer, property as never, value as never, { validate: false });
    }
  }
  return after;
}
