/** A map in its frame: the drawing, the names that find room in it, and the furniture at its edge. */
import type { VNode } from 'preact';
import type { Box } from '../../figure/boxes.ts';
import type { Figure } from '../../figure/figure.ts';
import { strokeZoom } from '../../figure/strokes.ts';
import type { Frame } from '../../geo/mercator.ts';
import { Badges } from '../../ui/badges.tsx';
import { Drawing } from '../../ui/drawing.tsx';
import { Names } from '../../ui/letters.tsx';
import { Outlines, Veil } from '../../ui/outlines.tsx';
import { near } from '../blocks.tsx';
import { Furniture, slipOf } from './furniture.tsx';
import { Graticule } from './graticule.tsx';
import { Inset } from './inset.tsx';
import type { Pieces } from './page.ts';

export interface MapBoxProps {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly pieces: Pieces;
  /** Tells the names of this map's clip and lines from those of another on the same plate. */
  readonly id: string;
  /** Whether the scale and the arrow stand on it: of maps with one camera on the first. */
  readonly furnished: boolean;
  /** Where the inset stands in the map, in its pixels; `null` where it stands elsewhere or not at all. */
  readonly corner: Box | null;
}

/** Strokes come as near as they can to those of the key: a town on a small plate still shows both its stripes. */
const nearestLevel = ({ zoom }: Frame) => strokeZoom(zoom + 0.5);

/** The figure with the ids of its lines made this map's own: names are set along lines by id, and an id is there once. */
function owned(figure: Figure, id: string): Figure {
  const context = figure.ground.context.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, id: `${id}-${feature.properties.id}` },
  }));
  return { ...figure, ground: { ...figure.ground, context } };
}

function Over({ figure, frame, pieces, id, furnished, corner }: MapBoxProps): VNode {
  const reserved = [furnished ? slipOf(frame, pieces) : null, corner].filter((box) => box !== null);
  return (
    <g>
      <Veil figure={figure} frame={frame} />
      <Outlines figure={figure} frame={frame} pointed={null} />
      {pieces.has('labels') ? <Names figure={owned(figure, id)} frame={frame} reserved={reserved} /> : null}
      <Badges figure={figure} frame={frame} />
    </g>
  );
}

export function MapBox(props: MapBoxProps): VNode {
  const { figure, frame, pieces, id, furnished, corner } = props;
  const [width, height] = [near(frame.width), near(frame.height)];
  return (
    <g data-role="map">
      <clipPath id={`${id}-clip`}>
        <rect width={width} height={height} />
      </clipPath>
      <g clip-path={`url(#${id}-clip)`}>
        <Drawing figure={figure} frame={frame} level={nearestLevel(frame)} />
        <Over {...props} />
      </g>
      <rect width={width} height={height} fill="none" stroke={figure.ink.textQuiet} stroke-width={0.8} />
      {pieces.has('graticule') ? <Graticule frame={frame} ink={figure.ink} /> : null}
      {furnished ? <Furniture frame={frame} pieces={pieces} ink={figure.ink} /> : null}
      {corner ? (
        <g transform={`translate(${near(corner.left)} ${near(corner.top)})`}>
          <Inset
            figure={figure}
            frame={frame}
            width={corner.right - corner.left}
            height={corner.bottom - corner.top}
          />
        </g>
      ) : null}
    </g>
  );
}
