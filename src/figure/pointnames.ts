/** Names on a plot of points: beside their points where there is room, farther off with a line, never one over another. */
import { widthOf } from './advances.ts';
import { type Box, meet } from './boxes.ts';
import { LABEL } from './numberline.ts';

/** The radius of a point, in pixels. */
export const POINT = 4;

/** Where a name begins, on its baseline. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  /** Where a line from the point ends at the name; `null` where the name stands beside its point. */
  readonly leader: readonly [number, number] | null;
}

/** In pixels, from the left and the top. */
export interface NamedPoint {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A square about a point, as far to each side as `reach`. */
const squareAt = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** A point with the room about it that no name takes. */
const dotOf = ({ x, y }: NamedPoint) => squareAt(x, y, POINT + 1);

/** Where a name may stand about its point: right, left, above, below, and at the corners. */
const ABOUT: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7],
];
/** How far the name's box is from the middle of its point; the farther ones need a line to it. */
const BESIDE = POINT + 3;
const APART = [16, 26, 38, 52];
/** How much nearer than any other point its own must be to a name without a line. */
const NEARER = 2;
const HEIGHT = LABEL * 1.1;
/** Of more points than these none is named: names would find room by chance, and each is held against all points. */
const MOST_NAMED = 300;

interface Room {
  readonly box: Box;
  /** Along the line to the point; empty where there is none. */
  readonly line: readonly Box[];
}

function boxBeside({ x, y, name }: NamedPoint, [right, down]: readonly [number, number], reach: number): Box {
  const width = widthOf(name, LABEL, 'sans400');
  const left = x + right * (reach + width / 2) - width / 2;
  const top = y + down * (reach + HEIGHT / 2) - HEIGHT / 2;
  return { left, top, right: left + width, bottom: top + HEIGHT };
}

/** The point of a box that is nearest to a point. */
const nearestIn = (box: Box, { x, y }: NamedPoint): readonly [number, number] => [
  Math.min(Math.max(x, box.left), box.right),
  Math.min(Math.max(y, box.top), box.bottom),
];

function distance(box: Box, point: NamedPoint): number {
  const [x, y] = nearestIn(box, point);
  return Math.hypot(x - point.x, y - point.y);
}

const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

/** Close beside the point, and nearer to it than to any other. */
const besides = (point: NamedPoint, points: readonly NamedPoint[]): readonly Room[] =>
  ABOUT.map((about) => boxBeside(point, about, BESIDE))
    .filter((box) =>
      points.every((other) => other === point || distance(box, other) > distance(box, point) + NEARER),
    )
    .map((box) => ({ box, line: [] }));

/** Farther off, each with a line from the rim of the point to the name. */
const aparts = (point: NamedPoint): readonly Room[] =>
  APART.flatMap((reach) => ABOUT.map((about) => boxBeside(point, about, reach))).map((box) => {
    const [toX, toY] = nearestIn(box, point);
    const steps = Math.ceil(distance(box, point) / 3);
    const shares = Array.from({ length: steps - 2 }, (_, index) => (index + 2) / steps);
    return {
      box,
      line: shares.map((share) =>
        squareAt(point.x + (toX - point.x) * share, point.y + (toY - point.y) * share, 1),
      ),
    };
  });

function labelIn(point: NamedPoint, { box, line }: Room): PointLabel {
  const leader = line.length > 0 ? nearestIn(box, point) : null;
  return { x: box.left, y: box.top + LABEL * 0.9, leader };
}

/**
 * The names of points in a frame, by place: first those that fit beside their points, the ones with the least choice before the
 * others; then the rest farther off, with a line. A name for which there is no room at all is left out, and all of
 * them where there are very many points.
 */
export function namesOf(points: readonly NamedPoint[], frame: Box): ReadonlyMap<string, PointLabel> {
  const taken: Box[] = [];
  const set = new Map<string, PointLabel>();
  if (points.length > MOST_NAMED) return set;
  const fits = (point: NamedPoint, { box, line }: Room) => {
    const others = [...taken, ...points.filter((other) => other !== point).map(dotOf)];
    return (
      within(box, frame) &&
      !meet(box, dotOf(point)) &&
      ![box, ...line].some((part) => others.some((other) => meet(part, other)))
    );
  };
  const besideAll = (point: NamedPoint) => besides(point, points);
  const choices = new Map(
    points.map((point) => [point, besideAll(point).filter((room) => fits(point, room)).length]),
  );
  const tightest = points.toSorted((a, b) => (choices.get(a) ?? 0) - (choices.get(b) ?? 0));
  for (const roomsOf of [besideAll, aparts]) {
    for (const point of tightest.filter(({ place }) => !set.has(place))) {
      const room = roomsOf(point).find((one) => fits(point, one));
      if (!room) continue;
      taken.push(room.box, ...room.line);
      set.set(point.place, labelIn(point, room));
    }
  }
  return set;
}
