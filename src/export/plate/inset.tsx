/** The inset: the whole of all towns, small, with the plate's own extent marked. */
import type { VNode } from 'preact';
import type { Figure } from '../../figure/figure.ts';
import { type Frame, fitExtent, projection } from '../../geo/mercator.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { near } from '../blocks.tsx';

/** The figure with the outlines of small maps, and nothing on it but its fill; of two maps not even that. */
function plainOf(figure: Figure): Figure {
  const units = figure.ground.units.map((unit) => ({ ...unit, geometry: unit.small }));
  const outlines = new Map(units.map(({ id, small, label }) => [id, { geometry: small, label }]));
  const plain = units.map(({ id }) => ({
    place: id,
    swatch: { kind: 'fill', fill: figure.ink.absent } as const,
  }));
  const fill = figure.second ? { ...figure.fill, areas: plain } : figure.fill;
  return { ...figure, fill, ground: { ...figure.ground, units, outlines }, overlays: [], chosen: [] };
}

/** What a frame sees, as a rectangle in the inset. */
function Marker({ frame, inset, color }: { frame: Frame; inset: Frame; color: string }): VNode {
  const scale = 2 ** (inset.zoom - frame.zoom);
  const [cx, cy] = projection(inset)(frame.center);
  const [width, height] = [frame.width * scale, frame.height * scale];
  return (
    <rect
      x={near(cx - width / 2)}
      y={near(cy - height / 2)}
      width={near(width)}
      height={near(height)}
      fill="none"
      stroke={color}
      stroke-width={1.5}
    />
  );
}

/** From 0 to `width` and `height`, showing where `frame` is. */
export function Inset({
  figure,
  frame,
  width,
  height,
}: {
  figure: Figure;
  frame: Frame;
  width: number;
  height: number;
}): VNode {
  const inset: Frame = { ...fitExtent(figure.ground.whole, width, height, 4), width, height };
  return (
    <g data-role="inset">
      <clipPath id="inset-clip">
        <rect width={width} height={height} />
      </clipPath>
      <g clip-path="url(#inset-clip)">
        <Drawing figure={plainOf(figure)} frame={inset} />
        <Marker frame={frame} inset={inset} color={figure.ink.accent} />
      </g>
      <rect width={width} height={height} fill="none" stroke={figure.ink.textQuiet} stroke-width={0.8} />
    </g>
  );
}
