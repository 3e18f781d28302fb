/** Heaps: dots of one size on a line, one upon another where they crowd, never one over another. */

const GAP = 1;
/** Above so many dots nobody sees which rests on which: they stand in columns, which takes one look at each dot. */
const MOST_RESTING = 500;

/** Each as low as the ones before it leave room. They come from left to right, so that only the last ones can be near. */
function resting(xs: readonly number[], apart: number): readonly number[] {
  const placed: { readonly x: number; readonly up: number }[] = [];
  for (const x of xs) {
    const near = placed.slice(placed.findLastIndex((other) => x - other.x >= apart) + 1);
    const tops = near.map((other) => other.up + Math.sqrt(apart ** 2 - (other.x - x) ** 2));
    const free = (up: number) =>
      near.every((other) => Math.hypot(other.x - x, other.up - up) >= apart - 1e-6);
    placed.push({ x, up: [0, ...tops.toSorted((a, b) => a - b)].find(free) ?? 0 });
  }
  return placed.map(({ up }) => up);
}

/** In columns as wide as a dot: one column leaves out the heights that its neighbours use. */
function inColumns(xs: readonly number[], apart: number): readonly number[] {
  const counts = new Map<number, number>();
  return xs.map((x) => {
    const column = Math.floor(x / apart);
    const below = counts.get(column) ?? 0;
    counts.set(column, below + 1);
    return (2 * below + Math.abs(column % 2)) * apart;
  });
}

/** How high above the axis each of some dots stands, from left to right. */
export function heaped(xs: readonly number[], radius: number): readonly number[] {
  const apart = 2 * radius + GAP;
  return xs.length > MOST_RESTING ? inColumns(xs, apart) : resting(xs, apart);
}
