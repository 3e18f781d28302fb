/** The drawing: the map's twin in SVG. It is the plate's map, the small inset, and the picture where there is no graphics context. */
import type { VNode } from 'preact';
import type { ContextFeature } from '../data/geojson.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { type GroundLook, OVER, reachStops, UNDER, widthAt } from '../figure/groundlook.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { strokeZoom } from '../figure/strokes.ts';
import { type Frame, projection } from '../geo/mercator.ts';
import { Areas, Edges } from './areas.tsx';
import { Borders } from './borders.tsx';
import { type Drawn, type Project, pathOfAll, round, type Sight } from './path.ts';
import { Shape } from './shape.tsx';

export { type Project, pathOf, round, type Sight } from './path.ts';
export { Shape } from './shape.tsx';

interface GroundProps {
  readonly look: GroundLook;
  readonly features: readonly ContextFeature[];
  readonly ink: Ink;
  readonly sight: Sight;
}

/** Lines of one look; those to scale by the width of each. */
function GroundLines({ look, features, ink, sight }: GroundProps): VNode {
  const geometries = new Map<number, Drawn[]>();
  for (const { geometry, properties } of features) {
    const stops = look.toScale ? reachStops(Number(properties.metres)) : look.width;
    const width = round(widthAt(stops, sight.frame.zoom));
    geometries.set(width, [...(geometries.get(width) ?? []), geometry]);
  }
  return (
    <g
      fill="none"
      stroke={look.color(ink)}
      stroke-linejoin="round"
      stroke-linecap={look.dash.length > 0 ? 'butt' : 'round'}
    >
      {[...geometries].map(([width, list]) => (
        <Shape
          key={width}
          d={pathOfAll(list, sight)}
          stroke-width={width}
          stroke-dasharray={look.dash.map((part) => round(part * width)).join(' ') || undefined}
        />
      ))}
    </g>
  );
}

function GroundShapes({
  looks,
  figure,
  sight,
}: {
  looks: readonly GroundLook[];
  figure: Figure;
  sight: Sight;
}): VNode {
  return (
    <g>
      {looks.map((look) => {
        const features = figure.ground.context.filter(({ properties }) =>
          look.kinds.includes(properties.kind),
        );
        if (look.form === 'line')
          return <GroundLines key={look.id} look={look} features={features} ink={figure.ink} sight={sight} />;
        const areas = features.filter(({ geometry }) => geometry.type.endsWith('Polygon'));
        const path = pathOfAll(
          areas.map(({ geometry }) => geometry),
          sight,
        );
        return <Shape key={look.id} d={path} fill={look.color(figure.ink)} fill-rule="evenodd" />;
      })}
    </g>
  );
}

function Circles({ sheet, ink, project }: { sheet: Sheet; ink: Ink; project: Project }): VNode {
  return (
    <g stroke-width={WIDTH.circle}>
      {sheet.circles.map((circle) => {
        const [x, y] = project(circle.position);
        const fill = circle.fill === 'transparent' ? 'none' : circle.fill;
        return (
          <circle
            key={circle.place}
            cx={round(x)}
            cy={round(y)}
            r={round(circle.radius)}
            fill={fill}
            fill-opacity={0.72}
            stroke={circle.stroke}
          />
        );
      })}
      {sheet.callouts.map((callout) => {
        const [x, y] = project(callout.position);
        return (
          <circle
            key={callout.place + callout.title}
            cx={round(x)}
            cy={round(y)}
            r={3.5}
            fill={callout.fill}
            stroke={ink.halo}
          />
        );
      })}
    </g>
  );
}

/** A figure in a frame, as SVG content from 0 to the frame's width and height. Names are set separately. */
export function Drawing({
  figure,
  frame,
  level = strokeZoom(frame.zoom),
}: {
  figure: Figure;
  frame: Frame;
  /** The whole zoom that hatches and stripes are drawn for; without it the map's own. */
  level?: number;
}): VNode {
  const sight: Sight = { frame, project: projection(frame) };
  return (
    <g>
      <rect width={frame.width} height={frame.height} fill={figure.ink.land} />
      <GroundShapes looks={UNDER} figure={figure} sight={sight} />
      <Areas sheet={figure.fill} figure={figure} sight={sight} level={level} />
      <GroundShapes looks={OVER} figure={figure} sight={sight} />
      <Borders figure={figure} sight={sight} />
      <Edges sheet={figure.fill} figure={figure} sight={sight} />
      {figure.overlays.map((sheet) => (
        <Areas key={sheet.id} sheet={sheet} figure={figure} sight={sight} level={level} />
      ))}
      {figure.overlays.map((sheet) => (
        <Edges key={sheet.id} sheet={sheet} figure={figure} sight={sight} />
      ))}
      {figure.overlays.map((sheet) => (
        <Circles key={sheet.id} sheet={sheet} ink={figure.ink} project={sight.project} />
      ))}
    </g>
  );
}
