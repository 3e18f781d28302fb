/** A path as a way to walk: where one stands after a distance, and which way one looks. For names set along rivers. */
import type { Matrix, Point } from './matrix.ts';
import type { Path } from './path.ts';

/** How many straight steps stand for a curve. */
const STEPS = 12;

interface Step {
  readonly from: Point;
  readonly to: Point;
  /** Distance at its beginning. */
  readonly start: number;
  readonly length: number;
}

export interface Way {
  readonly length: number;
  /** The frame at a distance: the origin on the path, the first axis along it. `null` beyond the ends. */
  readonly frameAt: (distance: number) => Matrix | null;
}

function onCurve(from: Point, near: Point, far: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const at = (axis: 0 | 1) =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * share * near[axis] +
    3 * rest * share ** 2 * far[axis] +
    share ** 3 * to[axis];
  return [at(0), at(1)];
}

/** The corners of a path taken as one line. */
function corners(path: Path): readonly Point[] {
  const points: Point[] = [];
  for (const segment of path) {
    if (segment.kind === 'close') {
      if (points[0]) points.push(points[0]);
      continue;
    }
    const from = points.at(-1);
    if (segment.kind === 'curve' && from)
      for (let step = 1; step < STEPS; step++)
        points.push(onCurve(from, segment.near, segment.far, segment.to, step / STEPS));
    points.push(segment.to);
  }
  return points;
}

export function wayAlong(path: Path): Way {
  const points = corners(path);
  let length = 0;
  const steps = points.slice(1).flatMap((to, index): readonly Step[] => {
    const from = points[index] ?? to;
    const step = { from, to, start: length, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
    length += step.length;
    return step.length > 0 ? [step] : [];
  });
  const frameAt = (distance: number): Matrix | null => {
    if (distance < 0 || distance > length) return null;
    const step = steps.find(({ start, length: reach }) => distance <= start + reach);
    if (!step) return null;
    const [cosine, sine] = [
      (step.to[0] - step.from[0]) / step.length,
      (step.to[1] - step.from[1]) / step.length,
    ];
    const walked = distance - step.start;
    return [cosine, sine, -sine, cosine, step.from[0] + cosine * walked, step.from[1] + sine * walked];
  };
  return { length, frameAt };
}
