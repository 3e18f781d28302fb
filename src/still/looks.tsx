/** The looks of the still's areas: those that look alike as one, with their edges, and their hatches for each whole zoom. */
import type { VNode } from 'preact';
import type { AreaGeometry } from '../data/geojson.ts';
import type { AreaInk, Figure } from '../figure/figure.ts';
import { type Strokes as Laid, STROKE_ZOOMS, strokesOf } from '../figure/strokes.ts';
import { sharedOnce } from '../ui/borders.tsx';
import { pathOfAll, pathOfDots, pathOfLines, round, type Sight } from '../ui/path.ts';
import { Shape } from '../ui/shape.tsx';

/** A closer look at the whole city than this takes a window wider than any: it shows what is drawn for this. */
const CLOSEST = 11;
const DOT = 1.6;

/** Areas that look alike. */
export interface Look {
  readonly swatch: AreaInk['swatch'];
  readonly geometries: AreaGeometry[];
}

export function looksOf({ fill, ground }: Figure): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const { place, swatch } of fill.areas) {
    const geometry = ground.outlines.get(place)?.geometry;
    const key = JSON.stringify(swatch);
    if (!geometry) continue;
    const look = looks.get(key);
    if (look) look.geometries.push(geometry);
    else looks.set(key, { swatch, geometries: [geometry] });
  }
  return [...looks.values()];
}

/** Bands, lines and dots of a look at one whole zoom. */
function StrokesOf({ all, sight }: { all: readonly Laid[]; sight: Sight }): VNode {
  const [first] = all;
  return (
    <>
      {first?.bands.map(({ fill }, at) => (
        <Shape
          key={fill}
          d={pathOfAll(
            all.flatMap(({ bands }) => bands[at]?.geometry ?? []),
            sight,
          )}
          fill={fill}
        />
      ))}
      {first?.lines.map(({ color, width, opacity }, at) => (
        <Shape
          key={opacity}
          d={pathOfLines(
            all.flatMap(({ lines }) => lines[at]?.lines ?? []),
            sight,
          )}
          fill="none"
          stroke={color}
          stroke-width={width}
          stroke-opacity={opacity}
        />
      ))}
      {first?.dots.map(({ color }, at) => (
        <Shape
          key={color}
          d={pathOfDots(
            all.map(({ dots }) => dots[at]?.dots ?? []),
            sight,
          )}
          fill="none"
          stroke={color}
          stroke-width={DOT}
          stroke-linecap="round"
        />
      ))}
    </>
  );
}

export const plainOf = (swatch: AreaInk['swatch']) =>
  swatch.kind === 'stripes' ? (swatch.fills[0] ?? 'transparent') : swatch.fill;

export function Edge({ look: { swatch, geometries }, sight }: { look: Look; sight: Sight }): VNode | null {
  const edge = 'edge' in swatch ? swatch.edge : null;
  if (!edge) return null;
  return (
    <Shape
      d={pathOfLines(sharedOnce(geometries.map((geometry) => ({ geometry }))), sight)}
      fill="none"
      stroke={edge.color}
      stroke-width={edge.width}
      stroke-linejoin="round"
      stroke-dasharray={edge.dash.map((part) => round(part * edge.width)).join(' ') || undefined}
    />
  );
}

export const LEVELS = STROKE_ZOOMS.filter((zoom) => zoom <= CLOSEST);

export function Strokes({ looks, sight }: { looks: readonly Look[]; sight: Sight }): VNode {
  const drawn = looks.filter(({ swatch }) => swatch.kind !== 'fill');
  return (
    <>
      {LEVELS.map((zoom) => (
        <g key={zoom} class={`level-${zoom}`}>
          {drawn.map(({ swatch, geometries }) => (
            <StrokesOf
              key={JSON.stringify(swatch)}
              all={geometries.map((geometry) => strokesOf(swatch, geometry, zoom))}
              sight={sight}
            />
          ))}
        </g>
      ))}
    </>
  );
}
