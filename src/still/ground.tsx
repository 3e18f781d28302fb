/**
 * The ground of the still: the map's fills and lines in one drawing that serves every size. It is drawn as the page draws it at one zoom
 * and enlarged with the window; lines keep their widths, and hatches are there for each whole zoom.
 */
import type { VNode } from 'preact';
import type { ContextFeature } from '../data/geojson.ts';
import type { Figure } from '../figure/figure.ts';
import { type GroundLook, OVER, reachStops, UNDER, widthAt } from '../figure/groundlook.ts';
import { WIDTH } from '../figure/ink.ts';
import { plainOf } from '../figure/strokes.ts';
import { fitExtent, projection } from '../geo/mercator.ts';
import { Edge } from '../ui/areas.tsx';
import { pathOfAll, round, type Sight } from '../ui/path.ts';
import { Shape } from '../ui/shape.tsx';
import { fromZoom, type Home, pixelsAt } from './home.ts';
import { LEVELS, looksOf, Strokes } from './looks.tsx';

/** The zoom that it is drawn at, where a tenth of a pixel is a sixth of one in a usual window: as fine as an edge is seen. */
const DRAWN = 9.6;
/** How far the ground reaches beyond the city's box, in shares of it: to the edges of a window that is twice as wide, or a tall one. */
const BEYOND = { across: 0.8, down: 1.6 } as const;
/** Two widths nearer than this are drawn as one. */
const STEP = 1.25;

/** What the drawing can see, and the box of the city within it. */
function sightOf(home: Home) {
  const [width, height] = pixelsAt(home, DRAWN);
  const [left, top] = [Math.ceil(width * BEYOND.across), Math.ceil(height * BEYOND.down)];
  const size = { width: width + 2 * left, height: height + 2 * top };
  const frame = { ...size, zoom: DRAWN, center: fitExtent(home.extent, width, height).center };
  return {
    sight: { frame, project: projection(frame) },
    box: `${left} ${top} ${round(width)} ${round(height)}`,
  };
}

/** The features of a look, by the width of their lines at the zoom that is drawn. */
function byWidth(
  features: readonly ContextFeature[],
): ReadonlyMap<number, readonly ContextFeature['geometry'][]> {
  const groups = new Map<number, ContextFeature['geometry'][]>();
  for (const { geometry, properties } of features) {
    const width = widthAt(reachStops(Number(properties.metres)), DRAWN);
    const step = round(STEP ** Math.round(Math.log(width) / Math.log(STEP)));
    groups.set(step, [...(groups.get(step) ?? []), geometry]);
  }
  return groups;
}

interface LinesProps {
  readonly look: GroundLook;
  readonly features: readonly ContextFeature[];
  readonly color: string;
  readonly sight: Sight;
}

/** Lines of one look. Those to scale grow with the drawing; the others by the zoom, see widthRules. */
function Lines({ look, features, color, sight }: LinesProps): VNode {
  const shared = {
    fill: 'none',
    stroke: color,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  } as const;
  if (look.toScale)
    return (
      <g {...shared} class="to-scale">
        {[...byWidth(features)].map(([width, list]) => (
          <Shape key={width} d={pathOfAll(list, sight)} stroke-width={width} />
        ))}
      </g>
    );
  const dashed = look.dash.length > 0;
  return (
    <g {...shared} class={`w-${look.id}`} stroke-linecap={dashed ? 'butt' : 'round'}>
      <Shape
        d={pathOfAll(
          features.map(({ geometry }) => geometry),
          sight,
        )}
      />
    </g>
  );
}

interface LooksProps {
  readonly looks: readonly GroundLook[];
  readonly figure: Figure;
  readonly sight: Sight;
}

function Looks({ looks, figure, sight }: LooksProps): VNode {
  return (
    <>
      {looks.map((look) => {
        const features = figure.ground.context.filter(({ properties }) =>
          look.kinds.includes(properties.kind),
        );
        const color = look.color(figure.ink);
        if (look.form === 'line')
          return <Lines key={look.id} look={look} features={features} color={color} sight={sight} />;
        const areas = features.filter(({ geometry }) => geometry.type.endsWith('Polygon'));
        return (
          <Shape
            key={look.id}
            d={pathOfAll(
              areas.map(({ geometry }) => geometry),
              sight,
            )}
            fill={color}
            fill-rule="evenodd"
          />
        );
      })}
    </>
  );
}

/** All outlines as one path, next to the fills with the same: a browser strokes one path faster, and what comes twice costs no bytes. */
const BORDERS = 'still-borders';

/** Throws for a figure with more than fills: the drawing would be another one than the page's. */
export function Ground({ figure, home }: { figure: Figure; home: Home }): VNode {
  if (figure.overlays.length > 0 || figure.veiled.length > 0 || figure.second)
    throw new Error('the still shows fills alone');
  const { sight, box } = sightOf(home);
  const looks = looksOf(figure);
  const cantonments = figure.ground.units.filter(({ kind }) => kind === 'cantonment');
  const { border, cantonmentBorder } = figure.ink;
  const shared = { figure, sight };
  const outlines = looks.map(({ geometries }) => pathOfAll(geometries, sight));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden with the whole picture, whose legend and table say the same
    <svg class="still-ground" viewBox={box}>
      <Looks looks={UNDER} {...shared} />
      {looks.map(({ swatch }, index) => (
        <path key={outlines[index]} d={outlines[index]} fill={plainOf(swatch)} fill-rule="evenodd" />
      ))}
      <defs>
        <path id={BORDERS} d={outlines.join('')} />
      </defs>
      <Strokes looks={looks} sight={sight} />
      <Looks looks={OVER} {...shared} />
      <use
        href={`#${BORDERS}`}
        fill="none"
        stroke-linejoin="round"
        stroke={border}
        stroke-width={WIDTH.border}
      />
      <Shape
        d={pathOfAll(
          cantonments.map(({ geometry }) => geometry),
          sight,
        )}
        fill="none"
        stroke-linejoin="round"
        stroke={cantonmentBorder}
        stroke-width={WIDTH.cantonment}
        stroke-dasharray="3 2"
      />
      {looks.map((look) => (
        <Edge key={look.key} look={look} sight={sight} />
      ))}
    </svg>
  );
}

/** The widths of lines at a zoom. */
const widthsAt = (zoom: number) =>
  [...UNDER, ...OVER]
    .filter(({ form, toScale }) => form === 'line' && !toScale)
    .map(({ id, width, dash }) => {
      const wide = round(widthAt(width, zoom));
      const dashes = dash.map((part) => `${round(part * wide)}px`).join(' ');
      return `.w-${id}{stroke-width:${wide}px${dashes ? `;stroke-dasharray:${dashes}` : ''}}`;
    })
    .join('');

/** Line widths from each of some zooms on, and the hatches of the whole zoom that a window shows. */
export function groundRules(home: Home, zooms: readonly number[]): string {
  const [least = 0, ...nearer] = LEVELS;
  const levels = nearer.map((zoom, index) =>
    fromZoom(home, zoom, `#still .level-${LEVELS[index]}{display:none}#still .level-${zoom}{display:inline}`),
  );
  const widths = zooms.toSorted((a, b) => a - b).map((zoom) => fromZoom(home, zoom, widthsAt(zoom)));
  const hidden = nearer.map((zoom) => `.level-${zoom}`).join();
  return [widthsAt(least), `${hidden}{display:none}`, ...levels, ...widths].join('');
}
