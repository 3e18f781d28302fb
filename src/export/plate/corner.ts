/** The corner of a map where an inset hides nothing: no town's name, no symbol, no callout, no scale bar. */
import { type Box, meet } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import { type Frame, projection } from '../../geo/mercator.ts';
import { slipOf } from './furniture.tsx';
import type { PlacedMap } from './mapgrid.ts';
import type { Pieces } from './page.ts';

/** Of the inset, in pixels; the smaller where the larger would hide something. */
const SIDES = [150, 125] as const;
const AWAY = 8;
/** A map smaller than this has no room for an inset in its corner. */
const LEAST = { width: 520, height: 380 } as const;
/** About how far a name or a point reaches, in pixels. */
const REACH = { x: 34, y: 14 } as const;

/** What must be seen: where towns are named, and what overlays lay on the map. */
function seenIn({ ground, overlays }: Figure, frame: Frame): readonly Box[] {
  const project = projection(frame);
  const points = [
    ...ground.units
      .filter(({ kind }) => kind !== 'cantonment')
      .map(({ label }) => ({ at: label, radius: 0 })),
    ...overlays.flatMap(({ circles }) => circles.map(({ position, radius }) => ({ at: position, radius }))),
    ...overlays.flatMap(({ callouts }) => callouts.map(({ position }) => ({ at: position, radius: 0 }))),
  ];
  return points.map(({ at, radius }) => {
    const [x, y] = project(at);
    const [across, down] = [Math.max(radius + AWAY, REACH.x), Math.max(radius + AWAY, REACH.y)];
    return { left: x - across, top: y - down, right: x + across, bottom: y + down };
  });
}

/** The first free corner, in the map's pixels: at the right before the left, below before above; `null` where none is. */
export function cornerOf({ figure, frame }: PlacedMap, pieces: Pieces): Box | null {
  const { width, height } = frame;
  if (width < LEAST.width || height < LEAST.height) return null;
  const slip = slipOf(frame, pieces);
  const seen = [...seenIn(figure, frame), ...(slip ? [slip] : [])];
  const corners = [true, false].flatMap((right) =>
    [true, false].flatMap((below) =>
      SIDES.map((side): Box => {
        const left = right ? width - side - AWAY : AWAY;
        const top = below ? height - side - AWAY : AWAY;
        return { left, top, right: left + side, bottom: top + side };
      }),
    ),
  );
  return corners.find((box) => !seen.some((other) => meet(box, other))) ?? null;
}
