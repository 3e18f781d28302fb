/** The drawing: the map's twin in SVG. It is the plate's map, the small inset, and the picture where there is no graphics context. */
import type { ComponentProps, VNode } from 'preact';
import type { AreaGeometry, ContextFeature, Position } from '../data/geojson.ts';
import type { Figure, Sheet } from '../figure/figure.ts';
import { type GroundLook, OVER, reachStops, UNDER, widthAt } from '../figure/groundlook.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { strokesOf, strokeZoom } from '../figure/strokes.ts';
import { type Frame, type Pixel, projection } from '../geo/mercator.ts';

export type Project = (position: Position) => Pixel;

/** A tenth of a pixel is as fine as anything is drawn. */
export const round = (value: number) => Math.round(value * 10) / 10;
/** How far outside the frame things are still drawn, in pixels. */
const BLEED = 40;
/** Vertices closer than this to the last one drawn, in pixels, are passed over. */
const FINEST = 0.5;

/** A path, or nothing where it would be empty. */
export function Shape({ d, ...rest }: { d: string } & Omit<ComponentProps<'path'>, 'd'>): VNode | null {
  return d === '' ? null : <path d={d} {...rest} />;
}

export interface Sight {
  readonly frame: Frame;
  readonly project: Project;
}

function pathOfLine(positions: readonly Position[], { frame, project }: Sight, closed: boolean): string {
  const pixels = positions.map(project);
  const beyond = (test: (pixel: Pixel) => boolean) => pixels.every(test);
  if (beyond(([x]) => x < -BLEED) || beyond(([x]) => x > frame.width + BLEED)) return '';
  if (beyond(([, y]) => y < -BLEED) || beyond(([, y]) => y > frame.height + BLEED)) return '';
  const last = pixels.length - 1;
  let [path, px, py] = ['', Infinity, Infinity];
  for (const [index, [x, y]] of pixels.entries()) {
    if (index > 0 && index < last && Math.abs(x - px) < FINEST && Math.abs(y - py) < FINEST) continue;
    path += `${path === '' ? 'M' : 'L'}${round(x)} ${round(y)}`;
    [px, py] = [x, y];
  }
  return closed ? `${path}Z` : path;
}

/** The path of an area, line or collection of them; empty where it is out of sight. */
export function pathOf(geometry: AreaGeometry | ContextFeature['geometry'], sight: Sight): string {
  switch (geometry.type) {
    case 'Point':
      return '';
    case 'LineString':
      return pathOfLine(geometry.coordinates, sight, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOfLine(line, sight, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => pathOfLine(ring, sight, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((polygon) => polygon.map((ring) => pathOfLine(ring, sight, true)))
        .join('');
  }
}

interface GroundProps {
  readonly look: GroundLook;
  readonly features: readonly ContextFeature[];
  readonly ink: Ink;
  readonly sight: Sight;
}

/** Lines of one look; those to scale by the width of each. */
function GroundLines({ look, features, ink, sight }: GroundProps): VNode {
  const paths = new Map<number, string>();
  for (const { geometry, properties } of features) {
    const stops = look.toScale ? reachStops(Number(properties.metres)) : look.width;
    const width = round(widthAt(stops, sight.frame.zoom));
    paths.set(width, (paths.get(width) ?? '') + pathOf(geometry, sight));
  }
  return (
    <g
      fill="none"
      stroke={look.color(ink)}
      stroke-linejoin="round"
      stroke-linecap={look.dash.length > 0 ? 'butt' : 'round'}
    >
      {[...paths].map(([width, d]) => (
        <Shape
          key={width}
          d={d}
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
        const path = areas.map(({ geometry }) => pathOf(geometry, sight)).join('');
        return <Shape key={look.id} d={path} fill={look.color(figure.ink)} fill-rule="evenodd" />;
      })}
    </g>
  );
}

function SheetAreas({ sheet, figure, sight }: { sheet: Sheet; figure: Figure; sight: Sight }): VNode {
  const geometries = new Map(
    [...figure.ground.units, ...figure.ground.places].map(({ id, geometry }) => [id, geometry]),
  );
  const zoom = strokeZoom(sight.frame.zoom);
  return (
    <g>
      {sheet.areas.map(({ place, swatch }) => {
        const geometry = geometries.get(place);
        const path = geometry ? pathOf(geometry, sight) : '';
        if (!geometry || path === '') return null;
        const strokes = strokesOf(swatch, geometry, zoom);
        const edge = swatch.kind === 'hatch' ? swatch.edge : null;
        return (
          <g key={place}>
            {strokes.fill === 'transparent' ? null : (
              <Shape d={path} fill={strokes.fill} fill-rule="evenodd" />
            )}
            {strokes.bands.map((band) => (
              <Shape key={band.fill} d={pathOf(band.geometry, sight)} fill={band.fill} />
            ))}
            {strokes.lines.map(({ color, width, opacity, lines }) => (
              <Shape
                key={opacity}
                d={lines.map((line) => pathOfLine(line, sight, false)).join('')}
                fill="none"
                stroke={color}
                stroke-width={width}
                stroke-opacity={opacity}
              />
            ))}
            {strokes.dots.map(({ color, dots }) => (
              <Shape key={color} d={dots.map((dot) => dotPath(sight, dot)).join('')} fill={color} />
            ))}
            {edge ? (
              <Shape
                d={path}
                fill="none"
                stroke={edge.color}
                stroke-width={edge.width}
                stroke-linejoin="round"
                stroke-dasharray={edge.dash.map((part) => part * edge.width).join(' ') || undefined}
              />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

const DOT = 0.8;

function dotPath({ frame, project }: Sight, dot: Position): string {
  const [x, y] = project(dot);
  if (x < 0 || y < 0 || x > frame.width || y > frame.height) return '';
  return `M${round(x - DOT)} ${round(y)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`;
}

function Borders({ figure, sight }: { figure: Figure; sight: Sight }): VNode {
  const { ink, ground } = figure;
  const path = (units: typeof ground.units) => units.map((unit) => pathOf(unit.geometry, sight)).join('');
  return (
    <g fill="none" stroke-linejoin="round">
      <Shape d={path(ground.units)} stroke={ink.border} stroke-width={WIDTH.border} />
      <Shape
        d={path(ground.units.filter((unit) => unit.kind === 'cantonment'))}
        stroke={ink.cantonmentBorder}
        stroke-width={WIDTH.cantonment}
        stroke-dasharray="3 2"
      />
    </g>
  );
}

function Circles({
  sheet,
  ink,
  project,
  shift,
}: {
  sheet: Sheet;
  ink: Ink;
  project: Project;
  shift: number;
}): VNode {
  return (
    <g>
      {sheet.circles.map((circle) => {
        const [x, y] = project(circle.position);
        const fill = circle.fill === 'transparent' ? 'none' : circle.fill;
        return (
          <circle
            key={circle.place}
            cx={round(x + shift)}
            cy={round(y)}
            r={round(circle.radius)}
            fill={fill}
            fill-opacity={0.72}
            stroke={circle.stroke}
            stroke-width={WIDTH.circle}
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
            stroke-width={WIDTH.circle}
          />
        );
      })}
    </g>
  );
}

/** A figure in a frame, as SVG content from 0 to the frame's width and height. Names are set separately. */
export function Drawing({ figure, frame }: { figure: Figure; frame: Frame }): VNode {
  const sight: Sight = { frame, project: projection(frame) };
  return (
    <g>
      <rect width={frame.width} height={frame.height} fill={figure.ink.land} />
      <GroundShapes looks={UNDER} figure={figure} sight={sight} />
      <SheetAreas sheet={figure.fill} figure={figure} sight={sight} />
      <GroundShapes looks={OVER} figure={figure} sight={sight} />
      <Borders figure={figure} sight={sight} />
      {figure.overlays.map((sheet) => (
        <SheetAreas key={sheet.id} sheet={sheet} figure={figure} sight={sight} />
      ))}
      {figure.overlays.map((sheet) => (
        <Circles key={sheet.id} sheet={sheet} ink={figure.ink} project={sight.project} shift={0} />
      ))}
    </g>
  );
}
