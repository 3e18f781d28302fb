/** Line labels: names of rivers, roads and railways set along them, where they run straight enough and there is room. */
import type { Position } from '../data/geojson.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';
import { widthOf } from './advances.ts';
import { type Box, meet } from './boxes.ts';
import type { Figure } from './figure.ts';
import { TEXT } from './ink.ts';

export interface LineLabel {
  readonly id: string;
  readonly text: string;
  /** The baseline's path, from left to right. */
  readonly path: readonly Pixel[];
  readonly size: number;
  readonly color: string;
  readonly water: boolean;
}

const STEP = 8;
/** Pixels between the places that are tried along a line. */
const STRIDE = 3;
const SHARPEST = 0.5;
const MOST_TURN = 1.6;
const MARGIN = 6;

/** Points every STEP pixels along a line. */
function evenly(pixels: readonly Pixel[]): readonly Pixel[] {
  const points: Pixel[] = [];
  let left = 0;
  for (const [index, [x1, y1]] of pixels.entries()) {
    const [x0, y0] = pixels[index - 1] ?? [x1, y1];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (; left <= length && length > 0; left += STEP) {
      points.push([x0 + ((x1 - x0) * left) / length, y0 + ((y1 - y0) * left) / length]);
    }
    left -= length;
  }
  return points;
}

/** Each point as the mean of itself and its neighbours, so that letters do not jostle in a bend. */
function smoothed(points: readonly Pixel[]): readonly Pixel[] {
  return points.map((_, index): Pixel => {
    const near = points.slice(Math.max(0, index - 3), index + 4);
    return [
      near.reduce((sum, [x]) => sum + x, 0) / near.length,
      near.reduce((sum, [, y]) => sum + y, 0) / near.length,
    ];
  });
}

function turns(points: readonly Pixel[]): { readonly total: number; readonly sharpest: number } {
  let [total, sharpest] = [0, 0];
  for (let index = 2; index < points.length; index += 1) {
    const [[x0, y0], [x1, y1], [x2, y2]] = [
      points[index - 2] ?? [0, 0],
      points[index - 1] ?? [0, 0],
      points[index] ?? [0, 0],
    ];
    const turn = Math.atan2(y2 - y1, x2 - x1) - Math.atan2(y1 - y0, x1 - x0);
    const size = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
    total += size;
    sharpest = Math.max(sharpest, size);
  }
  return { total, sharpest };
}

const boxesAlong = (points: readonly Pixel[], size: number): readonly Box[] =>
  points.map(([x, y]) => ({
    left: x - size * 0.6,
    top: y - size * 0.7,
    right: x + size * 0.6,
    bottom: y + size * 0.7,
  }));

const lengthOf = (points: readonly Pixel[]) =>
  points.reduce((sum, [x, y], index) => {
    const [px, py] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 0);

/** The straightest free stretch of a line that is as long as its name; `null` where there is none. */
function stretchFor(
  points: readonly Pixel[],
  length: number,
  size: number,
  frame: Frame,
  taken: readonly Box[],
): readonly Pixel[] | null {
  const count = Math.ceil(length / STEP) + 2;
  let best: readonly Pixel[] | null = null;
  let least = MOST_TURN;
  for (let from = 0; from + count <= points.length; from += STRIDE) {
    const stretch = points.slice(from, from + count);
    const inside = stretch.every(
      ([x, y]) => x > MARGIN && y > MARGIN && x < frame.width - MARGIN && y < frame.height - MARGIN,
    );
    if (!inside) continue;
    const { total, sharpest } = turns(stretch);
    if (total >= least || sharpest > SHARPEST || lengthOf(stretch) < length) continue;
    if (boxesAlong(stretch, size).some((box) => taken.some((other) => meet(box, other)))) continue;
    [best, least] = [stretch, total];
  }
  return best;
}

const NAMED: readonly string[] = ['river', 'nala', 'creek', 'road', 'motorway', 'railway'];
const WATER: readonly string[] = ['river', 'nala', 'creek'];

/** Labels along the context's lines, those of first rank first. `taken` is the room of all other letters. */
export function setLineLabels(figure: Figure, frame: Frame, taken: readonly Box[]): readonly LineLabel[] {
  const project = projection(frame);
  const boxes = [...taken];
  const features = figure.ground.context.filter(
    ({ geometry, properties: { kind, name, rank } }) =>
      geometry.type === 'LineString' && NAMED.includes(kind) && name && (rank ?? 3) <= frame.zoom - 9.2,
  );
  const ordered = features.toSorted((a, b) => (a.properties.rank ?? 3) - (b.properties.rank ?? 3));
  return ordered.flatMap(({ geometry, properties }): readonly LineLabel[] => {
    if (geometry.type !== 'LineString') return [];
    const { id, kind, name } = properties;
    const size = TEXT.line;
    const text = name ?? '';
    const line = geometry.coordinates.map((position: Position) => project(position));
    const points = smoothed(evenly(withinReach(line, frame)));
    const found = stretchFor(points, widthOf(text, size, 'sans400') * 1.06 + 6, size, frame, boxes);
    const [first] = found ?? [];
    const last = found?.at(-1);
    if (!found || !first || !last) return [];
    boxes.push(...boxesAlong(found, size));
    const water = WATER.includes(kind);
    const path = first[0] <= last[0] ? found : found.toReversed();
    return [{ id, text, path, size, water, color: water ? figure.ink.waterText : figure.ink.textQuiet }];
  });
}

/** The run of a line that passes the frame, with what lies just outside, so that far country is not walked in steps. */
function withinReach(line: readonly Pixel[], { width, height }: Frame): readonly Pixel[] {
  const near = ([x, y]: Pixel) => x > -200 && y > -200 && x < width + 200 && y < height + 200;
  const first = line.findIndex(near);
  const last = line.findLastIndex(near);
  return first < 0 ? [] : line.slice(Math.max(0, first - 1), last + 2);
}
