/** Simplifying: fewer points for one line. Both ends stay, so that arcs simplified one by one still meet. */

import type { Point } from './rings.ts';

/** Distance in degrees of latitude from a point to the segment between two others, at the latitude where that begins. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const narrowing = Math.cos((from[1] * Math.PI) / 180);
  const [x, y] = [(point[0] - from[0]) * narrowing, point[1] - from[1]];
  const [dx, dy] = [(to[0] - from[0]) * narrowing, to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
  return Math.hypot(x - share * dx, y - share * dy);
}

/** The points (Douglas and Peucker) that keep the line within `tolerance` degrees of its first form; both ends included. */
export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  let farthest = 0;
  let distance = -1;
  line.forEach((point, index) => {
    if (index === 0 || index === line.length - 1) return;
    const here = distanceTo(point, first, last);
    if (here > distance) [farthest, distance] = [index, here];
  });
  if (distance <= tolerance) return [first, last];
  const before = simplify(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(line.slice(farthest), tolerance)];
}

/** The line at the least tolerance, halved as often as needed, that keeps a closed line a ring of at least 4 points. */
export function simplifyArc(line: readonly Point[], tolerance: number): readonly Point[] {
  const first = line[0];
  const last = line.at(-1);
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  let result = simplify(line, tolerance);
  for (let finer = tolerance / 2; closed && result.length < 4 && finer > 1e-6; finer /= 2)
    result = simplify(line, finer);
  return result;
}
