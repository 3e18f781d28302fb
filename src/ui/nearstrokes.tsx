/**
 * Near strokes: hatches and stripes over a live map of very many outlines, which has one colour for each. They are drawn where so few are
 * in sight that each is large enough for them to be seen.
 */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { sharedOnce } from '../figure/borders.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { WIDTH } from '../figure/ink.ts';
import { apart } from '../figure/insight.ts';
import { MOST_DRAWN } from '../figure/many.ts';
import { strokeZoom } from '../figure/strokes.ts';
import { extentOfArea } from '../geo/extents.ts';
import { extentOf, type Frame, projection } from '../geo/mercator.ts';
import { Areas, Edges } from './areas.tsx';
import { pathOfLines } from './path.ts';
import { Shape } from './shape.tsx';

export interface NearStrokesProps {
  readonly figure: Figure;
  readonly frame: Frame;
}

/** What fills the map, of it only what is not plainly filled and in sight; `null` where too much is. */
export function nearOf({ fill, ground }: Figure, frame: Frame): Sheet | null {
  const window = extentOf(frame);
  const isSeen = ({ geometry }: { readonly geometry: Parameters<typeof extentOfArea>[0] }) =>
    !apart(extentOfArea(geometry), window);
  if (ground.units.filter(isSeen).length > MOST_DRAWN) return null;
  const areas = fill.areas.filter(({ place, swatch }) => {
    const outline = ground.outlines.get(place);
    return swatch.kind !== 'fill' && outline !== undefined && isSeen(outline);
  });
  return { ...fill, areas };
}

export function NearStrokes({ figure, frame }: NearStrokesProps): VNode {
  const drawn = useMemo(() => {
    const sheet = nearOf(figure, frame);
    if (!sheet) return null;
    const sight = { frame, project: projection(frame) };
    const outlines = sheet.areas.flatMap(({ place }) => figure.ground.outlines.get(place) ?? []);
    return (
      <g>
        <Areas sheet={sheet} figure={figure} sight={sight} level={strokeZoom(frame.zoom)} />
        <Shape
          d={pathOfLines(sharedOnce(outlines), sight)}
          fill="none"
          stroke={figure.ink.border}
          stroke-width={WIDTH.border}
          stroke-linejoin="round"
        />
        <Edges sheet={sheet} figure={figure} sight={sight} />
      </g>
    );
  }, [figure, frame]);
  return (
    <svg class="overlay" width={frame.width} height={frame.height} aria-hidden="true">
      {drawn}
    </svg>
  );
}
