/** Elliptical arcs as cubic curves, each of a quarter turn at most: a PDF has no arcs of its own. */
import type { Point } from './matrix.ts';

type Curve = readonly [near: Point, far: Point, to: Point];

/** Where an arc's centre lies and which part of the turn it takes, after the SVG specification's appendix on arcs. */
function centreOf(from: Point, to: Point, radii: Point, turn: number, large: boolean, sweep: boolean) {
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX];
  // Radii that are too small to reach are made large enough.
  const reach = Math.sqrt(Math.max(1, (x / radii[0]) ** 2 + (y / radii[1]) ** 2));
  const [rx, ry] = [radii[0] * reach, radii[1] * reach];
  const rest = (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1;
  const far = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest));
  const [cx, cy] = [(far * rx * y) / ry, (-far * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweepAngle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  const centre: Point = [
    cosine * cx - sine * cy + (from[0] + to[0]) / 2,
    sine * cx + cosine * cy + (from[1] + to[1]) / 2,
  ];
  return { centre, rx, ry, sine, cosine, start, sweepAngle };
}

/** The curves from one point to another; a straight one where a radius is zero. `degrees` turns the ellipse. */
export function arcCurves(
  from: Point,
  to: Point,
  [rx, ry]: Point,
  degrees: number,
  large: boolean,
  sweep: boolean,
): readonly Curve[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  if (rx === 0 || ry === 0) return [[from, to, to]];
  const arc = centreOf(from, to, [Math.abs(rx), Math.abs(ry)], (degrees * Math.PI) / 180, large, sweep);
  const place = (x: number, y: number): Point => [
    arc.centre[0] + arc.cosine * arc.rx * x - arc.sine * arc.ry * y,
    arc.centre[1] + arc.sine * arc.rx * x + arc.cosine * arc.ry * y,
  ];
  const parts = Math.max(1, Math.ceil(Math.abs(arc.sweepAngle) / (Math.PI / 2) - 1e-9));
  const step = arc.sweepAngle / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, part): Curve => {
    const [first, last] = [arc.start + part * step, arc.start + (part + 1) * step];
    const [cosFirst, sinFirst, cosLast, sinLast] = [
      Math.cos(first),
      Math.sin(first),
      Math.cos(last),
      Math.sin(last),
    ];
    return [
      place(cosFirst - reach * sinFirst, sinFirst + reach * cosFirst),
      place(cosLast + reach * sinLast, sinLast - reach * cosLast),
      part === parts - 1 ? to : place(cosLast, sinLast),
    ];
  });
}
