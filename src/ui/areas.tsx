/** Areas: what a sheet lays on its places. Units that look alike share their paths, for units never overlap. */
import type { VNode } from 'preact';
import type { AreaGeometry } from '../data/geojson.ts';
import { sharedOnce } from '../figure/borders.ts';
import type { AreaInk, Figure, Sheet } from '../figure/figure.ts';
import { plainOf, type Strokes, strokesOf } from '../figure/strokes.ts';
import { inSight, pathOfAll, pathOfDots, pathOfLines, round, type Sight } from './path.ts';
import { Shape } from './shape.tsx';

/** One swatch and the areas that have it. */
export interface Look {
  readonly key: string;
  readonly swatch: AreaInk['swatch'];
  readonly geometries: AreaGeometry[];
}

const DOT = 1.6;

// Strokes are costly and the same for every frame of one whole zoom.
const STROKES = new WeakMap<AreaGeometry, Map<string, Strokes>>();

function strokesFor({ key, swatch }: Look, geometry: AreaGeometry, zoom: number): Strokes {
  const known = STROKES.get(geometry) ?? new Map<string, Strokes>();
  STROKES.set(geometry, known);
  const name = `${zoom} ${key}`;
  const strokes = known.get(name) ?? strokesOf(swatch, geometry, zoom);
  known.set(name, strokes);
  return strokes;
}

/** The looks of some areas. */
function looksOf(areas: readonly AreaInk[], figure: Figure, sight: Sight): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const { place, swatch } of areas) {
    const geometry = figure.ground.outlines.get(place)?.geometry;
    if (!geometry || !inSight(geometry, sight)) continue;
    const key = JSON.stringify(swatch);
    const look = looks.get(key);
    if (look) look.geometries.push(geometry);
    else looks.set(key, { key, swatch, geometries: [geometry] });
  }
  return [...looks.values()];
}

/** Bands, lines and dots of a look, for all its areas in one path each. */
export function StrokesOf({ look, sight, level }: { look: Look; sight: Sight; level: number }): VNode {
  const all = look.geometries.map((one) => strokesFor(look, one, level));
  const [first] = all;
  return (
    <g>
      {first?.bands.map(({ fill }, index) => (
        <Shape
          key={fill}
          d={pathOfAll(
            all.flatMap(({ bands }) => bands[index]?.geometry ?? []),
            sight,
          )}
          fill={fill}
        />
      ))}
      {first?.lines.map(({ color, width, opacity }, index) => (
        <Shape
          key={opacity}
          d={pathOfLines(
            all.flatMap(({ lines }) => lines[index]?.lines ?? []),
            sight,
          )}
          fill="none"
          stroke={color}
          stroke-width={width}
          stroke-opacity={opacity === 1 ? undefined : opacity}
        />
      ))}
      {first?.dots.map(({ color }, index) => (
        <Shape
          key={color}
          d={pathOfDots(
            all.flatMap(({ dots }) => (dots[index] ? [dots[index].dots] : [])),
            sight,
          )}
          fill="none"
          stroke={color}
          stroke-width={DOT}
          stroke-linecap="round"
        />
      ))}
    </g>
  );
}

/** The edge of a look. Where two of its areas meet it is drawn once: dashes laid over dashes would close the gaps of a broken one. */
export function Edge({ look: { swatch, geometries }, sight }: { look: Look; sight: Sight }): VNode | null {
  const edge = 'edge' in swatch ? swatch.edge : null;
  if (!edge) return null;
  const { color, width, dash } = edge;
  const lines = sharedOnce(geometries.map((geometry) => ({ geometry })));
  return (
    <Shape
      d={pathOfLines(lines, sight)}
      fill="none"
      stroke={color}
      stroke-width={width}
      stroke-linejoin="round"
      stroke-dasharray={dash.map((part) => round(part * width)).join(' ') || undefined}
    />
  );
}

/** Fills first, then what lies on them. */
function Looks({ looks, sight, level }: { looks: readonly Look[]; sight: Sight; level: number }): VNode {
  return (
    <g>
      {looks.map(({ key, swatch, geometries }) =>
        plainOf(swatch) === 'transparent' ? null : (
          <Shape key={key} d={pathOfAll(geometries, sight)} fill={plainOf(swatch)} fill-rule="evenodd" />
        ),
      )}
      {looks.map((look) =>
        look.swatch.kind === 'fill' ? null : (
          <StrokesOf key={look.key} look={look} sight={sight} level={level} />
        ),
      )}
    </g>
  );
}

export interface AreasProps {
  readonly sheet: Sheet;
  readonly figure: Figure;
  readonly sight: Sight;
}

interface Layer {
  readonly key: string;
  readonly looks: readonly Look[];
}

/** The looks of a sheet’s units together, then of what is drawn inside or across them, one by one. */
function layersOf({ sheet, figure, sight }: AreasProps): readonly Layer[] {
  const units = new Set(figure.ground.units.map(({ id }) => id));
  const whole = sheet.areas.filter(({ place }) => units.has(place));
  const parts = sheet.areas.filter(({ place }) => !units.has(place));
  return [
    { key: 'units', looks: looksOf(whole, figure, sight) },
    ...parts.map((area) => ({ key: area.place, looks: looksOf([area], figure, sight) })),
  ];
}

/** The areas of a sheet without their edges. */
export function Areas({
  level,
  ...props
}: AreasProps & {
  /** The whole zoom that strokes are drawn for. */
  readonly level: number;
}): VNode {
  return (
    <g>
      {layersOf(props).map(({ key, looks }) => (
        <Looks key={key} looks={looks} sight={props.sight} level={level} />
      ))}
    </g>
  );
}

/** The edges that areas have of their own. They mean something, and lie above the borders, which mean nothing. */
export function Edges(props: AreasProps): VNode {
  return (
    <g>
      {layersOf(props).flatMap(({ key, looks }) =>
        looks.map((look) => <Edge key={`${key} ${look.key}`} look={look} sight={props.sight} />),
      )}
    </g>
  );
}
