/** A swatch of a legend. Areas are drawn by what draws the map, so that a sample cannot look otherwise than its place. */
import type { VNode } from 'preact';
import type { Position } from '../data/geojson.ts';
import type { AreaInk, Swatch } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { strokesOf } from '../figure/strokes.ts';
import { type Frame, fromPlane, projection, scaleOf } from '../geo/mercator.ts';
import { pathOf, Shape } from './drawing.tsx';

/** In pixels. */
export const SWATCH = { width: 26, height: 14 } as const;
const ZOOM = 12;

/** A rectangle of pixels as a tiny area of the map, so that a swatch is drawn by what draws the map. */
function sample(
  width: number,
  height: number,
): { frame: Frame; geometry: { type: 'Polygon'; coordinates: Position[][] } } {
  const scale = scaleOf(ZOOM);
  const corner = (x: number, y: number): Position => {
    const [lon, lat] = fromPlane([0.5 + x / scale, 0.5 + y / scale]);
    return [lon, lat];
  };
  const ring = [corner(0, 0), corner(0, height), corner(width, height), corner(width, 0), corner(0, 0)];
  const [lon, lat] = fromPlane([0.5 + width / 2 / scale, 0.5 + height / 2 / scale]);
  return {
    frame: { zoom: ZOOM, center: [lon, lat], width, height },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function AreaSwatch({
  swatch,
  ink,
  width,
  height,
}: {
  swatch: AreaInk['swatch'];
  ink: Ink;
  width: number;
  height: number;
}): VNode {
  const { frame, geometry } = sample(width, height);
  const sight = { frame, project: projection(frame) };
  const strokes = strokesOf(swatch, geometry, ZOOM);
  const edge = 'edge' in swatch ? swatch.edge : null;
  const path = pathOf(geometry, sight);
  return (
    <g>
      <Shape d={path} fill={strokes.fill === 'transparent' ? ink.land : strokes.fill} />
      {strokes.bands.map((band) => (
        <Shape key={band.fill} d={pathOf(band.geometry, sight)} fill={band.fill} />
      ))}
      {strokes.lines.map(({ color, width: stroke, opacity, lines }) => (
        <Shape
          key={opacity}
          d={pathOf({ type: 'MultiLineString', coordinates: lines.map((line) => [...line]) }, sight)}
          fill="none"
          stroke={color}
          stroke-width={stroke}
          stroke-opacity={opacity}
        />
      ))}
      {strokes.dots.flatMap(({ color, dots }) =>
        dots.map((dot) => {
          const [x, y] = sight.project(dot);
          return (
            <circle
              key={`${x} ${y}`}
              cx={Math.round(x * 10) / 10}
              cy={Math.round(y * 10) / 10}
              r={0.8}
              fill={color}
            />
          );
        }),
      )}
      <Shape
        d={path}
        fill="none"
        stroke={edge ? edge.color : ink.textQuiet}
        stroke-opacity={edge ? 1 : 0.45}
        stroke-width={edge ? edge.width : 0.8}
        stroke-dasharray={edge?.dash.map((part) => part * edge.width).join(' ') || undefined}
      />
    </g>
  );
}

/** The mark of a legend entry, from 0 to the size of a swatch. */
export function SwatchMark({ swatch, ink }: { swatch: Swatch; ink: Ink }): VNode {
  const { width, height } = SWATCH;
  switch (swatch.kind) {
    case 'circle':
      return (
        <circle
          cx={width / 2}
          cy={height / 2}
          r={Math.min(swatch.radius, height / 2)}
          fill={swatch.fill === 'transparent' ? 'none' : swatch.fill}
          stroke={swatch.stroke}
        />
      );
    case 'pin':
      return <circle cx={width / 2} cy={height / 2} r={3.5} fill={swatch.fill} stroke={ink.halo} />;
    case 'fill':
    case 'stripes':
    case 'hatch':
    case 'stipple':
      return <AreaSwatch swatch={swatch} ink={ink} width={width} height={height} />;
  }
}
