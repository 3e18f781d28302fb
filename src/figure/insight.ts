/** Where a name stands when its own point is out of sight: inside what is seen of its area. */
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { extentOfArea } from '../geo/extents.ts';
import { locator } from '../geo/locate.ts';
import { extentOf, type Frame, type Pixel, unprojection } from '../geo/mercator.ts';

/** Points tried across and down a frame. */
const TRIED = 9;
/** How far from the frame's edge a name keeps, in pixels. */
const RIM = 50;

export const apart = (
  [west, south, east, north]: readonly number[],
  [left, bottom, right, top]: readonly number[],
) =>
  Number(west) > Number(right) ||
  Number(east) < Number(left) ||
  Number(south) > Number(top) ||
  Number(north) < Number(bottom);

/** The points of a grid over the frame, the nearest to its middle first. */
function gridOf({ width, height }: Frame): readonly Pixel[] {
  const along = (length: number, index: number) => RIM + ((length - 2 * RIM) * index) / (TRIED - 1);
  const steps = Array.from({ length: TRIED }, (_, index) => index);
  const points = steps.flatMap((row) =>
    steps.map((column): Pixel => [along(width, column), along(height, row)]),
  );
  const far = ([x, y]: Pixel) => Math.hypot(x - width / 2, y - height / 2);
  return points.toSorted((a, b) => far(a) - far(b));
}

/** A position inside an area and the frame, as near to the frame's middle as a coarse grid finds; `null` where they do not meet. */
export function positionInSight(geometry: AreaGeometry, frame: Frame): Position | null {
  if (apart(extentOfArea(geometry), extentOf(frame))) return null;
  const back = unprojection(frame);
  const holds = locator([{ id: 'area', geometry }]);
  for (const point of gridOf(frame)) {
    const [lon, lat] = back(point);
    if (holds([lon, lat])) return [lon, lat];
  }
  return null;
}
