/** Shapes: geometries with their lines kept apart, so that all lines of a dataset are packed together. */
import type { ContextFeature, Position } from './geojson.ts';

/** Every form of geometry that the data have. */
export type Geometry = ContextFeature['geometry'];

/** A geometry without its lines: a point with its position, all else with how many lines it takes. */
export type Shape =
  | readonly ['Point', Position]
  | readonly ['LineString']
  | readonly ['MultiLineString' | 'Polygon', number]
  | readonly ['MultiPolygon', readonly number[]];

/** The shape of a geometry; its lines go to `lines`, in order. */
export function shapeOf(geometry: Geometry, lines: Position[][]): Shape {
  switch (geometry.type) {
    case 'Point':
      return ['Point', geometry.coordinates];
    case 'LineString':
      lines.push(geometry.coordinates);
      return ['LineString'];
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) lines.push(line);
      return [geometry.type, geometry.coordinates.length];
    case 'MultiPolygon':
      for (const line of geometry.coordinates.flat()) lines.push(line);
      return ['MultiPolygon', geometry.coordinates.map((polygon) => polygon.length)];
  }
}

const several = (count: number, next: () => Position[]) => Array.from({ length: count }, next);

/** The geometry of a shape, its lines taken from `next`. */
export function geometryOf(shape: Shape, next: () => Position[]): Geometry {
  switch (shape[0]) {
    case 'Point':
      return { type: 'Point', coordinates: shape[1] };
    case 'LineString':
      return { type: 'LineString', coordinates: next() };
    case 'MultiLineString':
    case 'Polygon':
      return { type: shape[0], coordinates: several(shape[1], next) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: shape[1].map((count) => several(count, next)) };
  }
}
