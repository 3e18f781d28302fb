/** Heaps: dots of one size on a line, one upon another where they crowd, never one over another. */

const GAP = 1;

/** How high above the axis each of some dots stands, from left to right: as low as the ones before it leave room. */
export function heaped(xs: readonly number[], radius: number): readonly number[] {
  const apart = 2 * radius + GAP;
  const placed: { readonly x: number; readonly up: number }[] = [];
  for (const x of xs) {
    const near = placed.filter((other) => Math.abs(other.x - x) < apart);
    const resting = near.map((other) => other.up + Math.sqrt(apart ** 2 - (other.x - x) ** 2));
    const free = (up: number) =>
      near.every((other) => Math.hypot(other.x - x, other.up - up) >= apart - 1e-6);
    placed.push({ x, up: [0, ...resting.toSorted((a, b) => a - b)].find(free) ?? 0 });
  }
  return placed.map(({ up }) => up);
}
