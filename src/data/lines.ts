/**
 * Lines: many lines of positions as one row of whole numbers. Positions are differences from the one before, in 1e-5 degrees. Borders
 * that two areas share stand once: the second time is a copy of vertices that are there already, forwards or backwards.
 */
import type { Position } from './geojson.ts';

/** Of a degree: the last digit that the geometry is written with. */
const UNITS_PER_DEGREE = 1e5;
/** A copy takes two numbers, so that a shorter one saves nothing. */
const LEAST_COPIED = 3;

type Vertex = readonly [x: number, y: number];

const onGrid = ([lon, lat]: Position): Vertex => {
  const vertex: Vertex = [Math.round(lon * UNITS_PER_DEGREE), Math.round(lat * UNITS_PER_DEGREE)];
  if (vertex[0] / UNITS_PER_DEGREE !== lon || vertex[1] / UNITS_PER_DEGREE !== lat)
    throw new Error(`a position with more than five decimals: got ${lon}, ${lat}`);
  return vertex;
};

const keyOf = ([x, y]: Vertex) => `${x} ${y}`;

interface Copy {
  readonly start: number;
  readonly step: 1 | -1;
  readonly length: number;
}

/** The longest stretch of what is written already that goes on as `line` does from `at`. */
function longestCopy(
  written: readonly Vertex[],
  known: ReadonlyMap<string, readonly number[]>,
  line: readonly Vertex[],
  at: number,
): Copy {
  const same = (a: Vertex | undefined, b: Vertex | undefined) => a && b && a[0] === b[0] && a[1] === b[1];
  let best: Copy = { start: 0, step: 1, length: 0 };
  for (const start of known.get(keyOf(line[at] ?? [0, 0])) ?? []) {
    for (const step of [1, -1] as const) {
      let length = 1;
      while (same(written[start + step * length], line[at + length])) length += 1;
      if (length > best.length) best = { start, step, length };
    }
  }
  return best;
}

/**
 * Lines as numbers: for each its length, then runs. A run of new vertices is their count and their differences; a run of copied ones is
 * their count below zero, and where the copy begins, doubled, plus one where it goes backwards. Throws on more than five decimals.
 */
export function packLines(lines: readonly (readonly Position[])[]): readonly number[] {
  const out: number[] = [];
  const written: Vertex[] = [];
  const known = new Map<string, number[]>();
  const write = (vertex: Vertex) => {
    const key = keyOf(vertex);
    const places = known.get(key);
    if (places) places.push(written.length);
    else known.set(key, [written.length]);
    written.push(vertex);
  };
  for (const positions of lines) {
    const line = positions.map(onGrid);
    out.push(line.length);
    let fresh: number[] = [];
    const flush = () => {
      if (fresh.length > 0) out.push(fresh.length / 2);
      for (const number of fresh) out.push(number);
      fresh = [];
    };
    for (let at = 0; at < line.length; ) {
      const { start, step, length } = longestCopy(written, known, line, at);
      if (length >= LEAST_COPIED) {
        flush();
        out.push(-length, 2 * start + (step === 1 ? 0 : 1));
      } else {
        const [x = 0, y = 0] = written.at(-1) ?? [];
        const [nextX = 0, nextY = 0] = line[at] ?? [];
        fresh.push(nextX - x, nextY - y);
      }
      const taken = length >= LEAST_COPIED ? length : 1;
      for (const vertex of line.slice(at, at + taken)) write(vertex);
      at += taken;
    }
    flush();
  }
  return out;
}

/** The lines of `packLines`, one after the other. Throws where there are no more. */
export function unpackLines(numbers: readonly number[]): () => Position[] {
  const written: Position[] = [];
  let at = 0;
  let x = 0;
  let y = 0;
  const next = () => {
    const number = numbers[at];
    if (number === undefined) throw new Error('the packed lines end too early');
    at += 1;
    return number;
  };
  const write = (position: Position) => {
    written.push(position);
    return position;
  };
  return () => {
    const length = next();
    const line: Position[] = [];
    while (line.length < length) {
      const count = next();
      if (count > 0) {
        for (let index = 0; index < count; index += 1) {
          x += next();
          y += next();
          line.push(write([x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE]));
        }
      } else {
        const from = next();
        const step = from % 2 === 0 ? 1 : -1;
        for (let index = 0; index < -count; index += 1) {
          const [lon, lat] = written[(from >> 1) + step * index] ?? [0, 0];
          line.push(write([lon, lat]));
        }
        const [lon, lat] = written.at(-1) ?? [0, 0];
        x = Math.round(lon * UNITS_PER_DEGREE);
        y = Math.round(lat * UNITS_PER_DEGREE);
      }
    }
    return line;
  };
}
