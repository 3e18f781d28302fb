/** Plane transformations: six numbers as SVG and PDF both write them. */

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const combined = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => [
  a * inner[0] + c * inner[1],
  b * inner[0] + d * inner[1],
  a * inner[2] + c * inner[3],
  b * inner[2] + d * inner[3],
  a * inner[4] + c * inner[5] + e,
  b * inner[4] + d * inner[5] + f,
];

export const transformed = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The box around some points; `null` for none. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** The box around a box that has been transformed. */
export function boxThrough(matrix: Matrix, [left, top, right, bottom]: Box): Box {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return boxAround(corners.map((corner) => transformed(matrix, corner))) ?? [0, 0, 0, 0];
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turned: Matrix = [cosine, sine, -sine, cosine, 0, 0];
  return combined(combined([1, 0, 0, 1, x, y], turned), [1, 0, 0, 1, -x, -y]);
}

function single(kind: string, numbers: readonly number[]): Matrix {
  const [a = 0, b, c, d, e, f] = numbers;
  switch (kind) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return rotation(a, b ?? 0, c ?? 0);
    case 'matrix':
      return [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
    default:
      throw new Error(`a transformation that a PDF page is not drawn with: ${kind}`);
  }
}

/** The matrix of a `transform` attribute. */
export function transformOf(text: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, kind = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g))
    matrix = combined(
      matrix,
      single(
        kind,
        list
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      ),
    );
  return matrix;
}
