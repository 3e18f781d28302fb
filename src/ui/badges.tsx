/** Badges: the letters of the chosen places over the map. */
import type { VNode } from 'preact';
import type { Figure, Mark } from '../figure/figure.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';
import { round } from './drawing.tsx';
import { FAMILY } from './fonts.ts';

const BADGE = 9;

/** The letter of a chosen place, above the point of its name. */
function Badge({ mark, at: [x, y], halo }: { mark: Mark; at: Pixel; halo: string }): VNode {
  const { family, weight } = FAMILY.sans600;
  return (
    <g transform={`translate(${round(x)} ${round(y - 22)})`}>
      <circle r={BADGE} fill={mark.color} stroke={halo} stroke-width={1.5} />
      <text y={4} font-family={family} font-weight={weight} font-size={12} text-anchor="middle" fill={halo}>
        {mark.letter}
      </text>
    </g>
  );
}

/** Where the letters stand: above each place's label, and one above the other where two would meet. */
function badgePoints(figure: Figure, frame: Frame): readonly { readonly id: string; readonly at: Pixel }[] {
  const project = projection(frame);
  const placed: { readonly id: string; readonly at: Pixel }[] = [];
  for (const id of figure.chosen) {
    const point = figure.ground.outlines.get(id)?.label ?? figure.ground.points.get(id);
    if (!point) continue;
    let [x, y] = project(point);
    while (placed.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 2 * BADGE)) y -= 2 * BADGE + 2;
    placed.push({ id, at: [x, y] });
  }
  return placed;
}

/** The letters of the chosen places, where there are several to be told apart. */
export function Badges({ figure, frame }: { figure: Figure; frame: Frame }): VNode | null {
  if (figure.chosen.length < 2) return null;
  const points = badgePoints(figure, frame);
  return (
    <g>
      {points.map(({ id, at }) => {
        const mark = figure.marks.get(id);
        return mark ? <Badge key={id} mark={mark} at={at} halo={figure.ink.halo} /> : null;
      })}
    </g>
  );
}
