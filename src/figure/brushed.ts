/** Brushing: what a point or a stretch of a distribution stands for, in dots, numbers and ranges. */
import { scaleLinear } from 'd3-scale';
import type { Distribution, Dot } from './distribution.ts';
import { asWritten, type Range } from './isolation.ts';

/** Where a number stands, in pixels. */
export const positionIn = ({ domain, span }: Distribution, number: number) =>
  scaleLinear(domain, span)(number);

/** The number at a distance from the left, as its theme writes it; beyond the ends of the axis, that of the end. */
export function numberIn({ domain, span, numbers }: Distribution, x: number): number {
  return asWritten(scaleLinear(span, domain).clamp(true)(x), numbers);
}

/** The dot that a point in pixels is on, or at most `slop` beside; `null` for none. */
export function dotNear(
  { dots, radius }: Distribution,
  [x, y]: readonly [number, number],
  slop: number,
): Dot | null {
  const far = (dot: Dot) => Math.hypot(dot.x - x, dot.y - y);
  const [nearest] = dots.toSorted((a, b) => far(a) - far(b));
  return nearest && far(nearest) <= radius + slop ? nearest : null;
}

/** The range between two numbers in either order; `null` where it leaves no town out. */
export function rangeBetween({ stops }: Distribution, one: number, other: number): Range | null {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const all = stops.every(({ number }) => number >= from && number <= to);
  return all ? null : { from, to };
}
