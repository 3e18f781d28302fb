/** A glyph's outline as a path of a PDF, in font units: what is drawn where text itself cannot be, as in a halo. */
import type { Font } from './font.ts';
import { type Component, componentsOf, glyfOf } from './glyf.ts';

type Point = readonly [x: number, y: number, onCurve: boolean];

const ON_CURVE = 0x01;
const SHORT = [0x02, 0x04] as const;
const REPEATED = 0x08;
const SAME = [0x10, 0x20] as const;
const DEEPEST = 6;

function flagsAt(view: DataView, start: number, count: number): { flags: readonly number[]; end: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = (flag & REPEATED) === 0 ? 1 : view.getUint8(at++) + 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  return { flags, end: at };
}

/** One coordinate of all points: each is given as the step from the one before. */
function coordinates(view: DataView, start: number, flags: readonly number[], axis: 0 | 1) {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    const same = (flag & SAME[axis]) !== 0;
    if ((flag & SHORT[axis]) !== 0) value += same ? view.getUint8(at++) : -view.getUint8(at++);
    else if (!same) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function ownContours(view: DataView): readonly (readonly Point[])[] {
  const ends = Array.from({ length: view.getInt16(0) }, (_, index) => view.getUint16(10 + 2 * index));
  const instructions = 10 + 2 * ends.length;
  const start = instructions + 2 + view.getUint16(instructions);
  const { flags, end } = flagsAt(view, start, (ends.at(-1) ?? -1) + 1);
  const xs = coordinates(view, end, flags, 0);
  const ys = coordinates(view, xs.end, flags, 1);
  const points = flags.map((flag, index): Point => {
    return [xs.values[index] ?? 0, ys.values[index] ?? 0, (flag & ON_CURVE) !== 0];
  });
  return ends.map((last, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, last + 1));
}

const moved =
  ({ scale: [a, b, c, d], dx, dy }: Component) =>
  ([x, y, on]: Point): Point => [a * x + c * y + dx, b * x + d * y + dy, on];

function contoursOf(font: Font, glyph: number, depth: number): readonly (readonly Point[])[] {
  const view = glyfOf(font, glyph);
  if (view.byteLength === 0 || depth > DEEPEST) return [];
  if (view.getInt16(0) >= 0) return ownContours(view);
  return componentsOf(view).flatMap((component) =>
    contoursOf(font, component.glyph, depth + 1).map((contour) => contour.map(moved(component))),
  );
}

/** The points with those put in that TrueType leaves out: halfway between two that lie off the curve; begins on the curve. */
function completed(contour: readonly Point[]): readonly Point[] {
  const full = contour.flatMap((point, index): readonly Point[] => {
    const next = contour[(index + 1) % contour.length] ?? point;
    if (point[2] || next[2]) return [point];
    return [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2, true]];
  });
  const first = full.findIndex(([, , on]) => on);
  return [...full.slice(first), ...full.slice(0, first)];
}

const pair = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;

function pathOf(contour: readonly Point[]): string {
  const [start, ...rest] = completed(contour);
  if (!start) return '';
  let [path, [px, py], off] = [`${pair(start[0], start[1])} m`, start, null as Point | null];
  for (const [x, y, on] of [...rest, start]) {
    if (!on) {
      off = [x, y, on];
      continue;
    }
    if (off) {
      // A curve with one control point as one with two.
      const near = pair(px + (2 / 3) * (off[0] - px), py + (2 / 3) * (off[1] - py));
      const far = pair(x + (2 / 3) * (off[0] - x), y + (2 / 3) * (off[1] - y));
      path += ` ${near} ${far} ${pair(x, y)} c`;
    } else path += ` ${pair(x, y)} l`;
    [px, py, off] = [x, y, null];
  }
  return `${path} h`;
}

/** The path of a glyph, y upwards; empty for one without an outline. */
export function outlineOf(font: Font, glyph: number): string {
  return contoursOf(font, glyph, 0)
    .map(pathOf)
    .filter((path) => path !== '')
    .join('\n');
}
