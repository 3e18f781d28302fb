/** Where the parts of a set line stand on the page: on a straight line, or one letter after the other along a path. */
import { wayAlong } from './along.ts';
import type { Cluster } from './font/shape.ts';
import { combined, type Matrix, type Point } from './matrix.ts';
import { anchorShift, type SetLine, type Stretch } from './setting.ts';
import { shapePath } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import { lengthOf } from './svg.ts';
import type { Line } from './words.ts';

/** How far upright letters lean that have no italic: a quarter of their height, as browsers draw them. */
const SLANT = 0.25;

/** Clusters of a stretch, and the frame that their pen starts in: its first axis along the line, its second downwards. */
export interface Spot {
  readonly stretch: Stretch;
  readonly clusters: readonly Cluster[];
  readonly frame: Matrix;
}

/** The frame of a spot with its second axis upwards, and leaning where the letters are to lean. */
export const upright = ({ stretch, frame }: Spot): Matrix =>
  combined(frame, [1, 0, stretch.choice.slanted ? SLANT : 0, -1, 0, 0]);

const shifted = (frame: Matrix, x: number, y: number): Matrix => combined(frame, [1, 0, 0, 1, x, y]);

/** One spot a stretch, in a frame that the line begins in. */
export const straightSpots = ({ stretches }: SetLine, frame: Matrix): readonly Spot[] =>
  stretches.map((stretch) => ({
    stretch,
    clusters: stretch.clusters,
    frame: shifted(frame, stretch.x, stretch.piece.dy),
  }));

/** The frame of a line that begins, or ends, or has its middle at a point. */
export const frameAt = (line: Line, set: SetLine, [x, y]: Point): Matrix => [
  1,
  0,
  0,
  1,
  x - anchorShift(line, set.width),
  y,
];

/** A line along a path: letter by letter, and as a straight line from end to end that stands for it. */
export interface Following {
  readonly letters: readonly Spot[];
  readonly straight: readonly Spot[];
}

/**
 * The frame of a straight line between two points on the way, on which as many pixels fit. Urdu lies level about the middle:
 * programs that read text back do not know which way it runs where it is at a slant.
 */
function between(from: Matrix, to: Matrix, { stretches, width }: SetLine): Matrix {
  const [dx, dy] = [to[4] - from[4], to[5] - from[5]];
  if (stretches.some(({ direction }) => direction === 'rtl'))
    return [1, 0, 0, 1, from[4] + (dx - width) / 2, from[5] + dy / 2];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / width, dy / width, -dy / length, dx / length, from[4], from[5]];
}

/** Where a line along a path stands; letters whose middle is beyond its ends are left out, as browsers leave them out. */
export function followingSpots(
  { whole }: Pick<Sheet, 'whole'>,
  { along, ...line }: Line,
  set: SetLine,
): Following {
  if (!along) return { letters: [], straight: [] };
  const way = wayAlong(shapePath(along.path, whole));
  const offset = { ...along.path, attributes: new Map([['at', along.offset]]) };
  const left = lengthOf(offset, 'at', 0, way.length) - anchorShift({ ...line, along }, set.width);
  const letters = set.stretches.flatMap((stretch) => {
    const scale = stretch.piece.paint.size / stretch.choice.face.font.unitsPerEm;
    let pen = left + stretch.x;
    return stretch.clusters.flatMap((cluster): readonly Spot[] => {
      const half = (cluster.advance * scale) / 2;
      const middle = way.frameAt(pen + half);
      pen += 2 * half;
      return middle
        ? [{ stretch, clusters: [cluster], frame: shifted(middle, -half, stretch.piece.dy) }]
        : [];
    });
  });
  const from = way.frameAt(Math.max(0, left));
  const to = way.frameAt(Math.min(way.length, left + set.width));
  return { letters, straight: from && to && set.width > 0 ? straightSpots(set, between(from, to, set)) : [] };
}
