/**
 * Web Mercator as a plane, exactly as the map has it: at zoom z the world is 512·2^z pixels wide.
 * y grows downwards. North up, no pitch; agreement with the map is to a millionth of a pixel.
 */

export type LonLat = readonly [lon: number, lat: number];
export type Pixel = readonly [x: number, y: number];
/** `[west, south, east, north]` in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

const TILE = 512;
const RADIANS = Math.PI / 180;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

/** The plane from 0 to 1: west to east, north to south. */
export function toPlane([lon, lat]: LonLat): Pixel {
  const sine = Math.sin(lat * RADIANS);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromPlane([x, y]: Pixel): LonLat {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS];
}

/** Where the camera stands. */
export interface Camera {
  readonly zoom: number;
  readonly center: LonLat;
}

/** A camera and the size in pixels of what it sees. */
export interface Frame extends Camera {
  readonly width: number;
  readonly height: number;
}

/** Pixels a unit of the plane. */
export const scaleOf = (zoom: number) => TILE * 2 ** zoom;

/** Metres on the ground a pixel. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS)) / scaleOf(zoom);
}

/** Longitude and latitude to pixels from the frame's top left corner. */
export function projection(frame: Frame): (position: LonLat) => Pixel {
  const scale = scaleOf(frame.zoom);
  const [cx, cy] = toPlane(frame.center);
  return (position) => {
    const [x, y] = toPlane(position);
    return [(x - cx) * scale + frame.width / 2, (y - cy) * scale + frame.height / 2];
  };
}

/** The extent that a frame sees. */
export function extentOf(frame: Frame): Extent {
  const scale = scaleOf(frame.zoom);
  const [cx, cy] = toPlane(frame.center);
  const [west, north] = fromPlane([cx - frame.width / 2 / scale, cy - frame.height / 2 / scale]);
  const [east, south] = fromPlane([cx + frame.width / 2 / scale, cy + frame.height / 2 / scale]);
  return [west, south, east, north];
}

/** The camera that shows an extent whole, with a margin in pixels on every side. */
export function fitExtent(extent: Extent, width: number, height: number, margin = 0): Camera {
  const [west, south, east, north] = extent;
  const [x0, y0] = toPlane([west, north]);
  const [x1, y1] = toPlane([east, south]);
  const across = Math.max(width - 2 * margin, 1) / (x1 - x0);
  const down = Math.max(height - 2 * margin, 1) / (y1 - y0);
  return {
    zoom: Math.log2(Math.min(across, down) / TILE),
    center: fromPlane([(x0 + x1) / 2, (y0 + y1) / 2]),
  };
}

/** Pixels from the frame's top left corner back to longitude and latitude. */
export function unprojection(frame: Frame): (pixel: Pixel) => LonLat {
  const scale = scaleOf(frame.zoom);
  const [cx, cy] = toPlane(frame.center);
  return ([x, y]) => fromPlane([cx + (x - frame.width / 2) / scale, cy + (y - frame.height / 2) / scale]);
}
