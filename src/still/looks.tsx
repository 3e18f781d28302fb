/** The looks of the still's areas: those that look alike as one, and their hatches for each whole zoom. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import { STROKE_ZOOMS } from '../figure/strokes.ts';
import { type Look, StrokesOf } from '../ui/areas.tsx';
import type { Sight } from '../ui/path.ts';

/** A closer look at the whole city than this takes a window wider than any: it shows what is drawn for this. */
const CLOSEST = 11;

/** The looks of what fills the map, wherever it lies: the still serves every window. */
export function looksOf({ fill, ground }: Figure): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const { place, swatch } of fill.areas) {
    const geometry = ground.outlines.get(place)?.geometry;
    const key = JSON.stringify(swatch);
    if (!geometry) continue;
    const look = looks.get(key);
    if (look) look.geometries.push(geometry);
    else looks.set(key, { key, swatch, geometries: [geometry] });
  }
  return [...looks.values()];
}

export const LEVELS = STROKE_ZOOMS.filter((zoom) => zoom <= CLOSEST);

export function Strokes({ looks, sight }: { looks: readonly Look[]; sight: Sight }): VNode {
  const drawn = looks.filter(({ swatch }) => swatch.kind !== 'fill');
  return (
    <>
      {LEVELS.map((zoom) => (
        <g key={zoom} class={`level-${zoom}`}>
          {drawn.map((look) => (
            <StrokesOf key={look.key} look={look} sight={sight} level={zoom} />
          ))}
        </g>
      ))}
    </>
  );
}
