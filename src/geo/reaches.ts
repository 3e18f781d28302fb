/** Reaches: a river cut into stretches of even length, each as wide as the river is there. */
import type { Position } from '../data/geojson.ts';

export interface Reach {
  readonly line: readonly Position[];
  readonly metres: number;
}

const lengthOf = ([x0, y0]: Position, [x1, y1]: Position) => Math.hypot(x1 - x0, y1 - y0);

/** Cuts a line into `count` stretches whose widths grow evenly from its beginning to its end. Neighbours share a vertex. */
export function reaches(
  line: readonly Position[],
  from: number,
  to: number,
  count: number,
): readonly Reach[] {
  const along = [0];
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (before) along.push((along.at(-1) ?? 0) + lengthOf(before, position));
  }
  const whole = along.at(-1) ?? 0;
  const indexAt = (share: number) => along.findIndex((length) => length >= share * whole - 1e-12);
  const cuts = Array.from({ length: count + 1 }, (_, index) => indexAt(index / count));
  return cuts.slice(1).flatMap((end, index) => {
    const begin = cuts[index] ?? 0;
    if (end <= begin) return [];
    return [{ line: line.slice(begin, end + 1), metres: from + ((to - from) * (index + 0.5)) / count }];
  });
}
