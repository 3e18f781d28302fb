/** GeoJSON as MapLibre's types want it. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { CircleLayerSpecification } from 'maplibre-gl';

type CirclePaint = CircleLayerSpecification['paint'];

/** The one source: all that is drawn lies in the same tiles, so that they are asked for once and clipped once. */
export const SOURCE = 'atlas';

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

// The parsed geometries are GeoJSON; only `readonly` parts them from the library's types.
export const feature = (geometry: unknown, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: 'Feature',
  properties,
  geometry: geometry as Geometry,
});

/** A hex colour as `rgba()`. */
export function withOpacity(hex: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${red},${green},${blue},${opacity})`;
}

/** Opacity follows at once: a switch is a cut, not a fade. */
export const AT_ONCE = { duration: 0, delay: 0 } as const;

/** Circles that read their look from their features: all of them share one shader. */
export const CIRCLE = {
  'circle-radius': ['get', 'radius'],
  'circle-color': ['get', 'fill'],
  'circle-stroke-color': ['get', 'stroke'],
  'circle-opacity-transition': AT_ONCE,
  'circle-stroke-opacity-transition': AT_ONCE,
} as const satisfies CirclePaint;
