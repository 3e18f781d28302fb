/** Strokes: a swatch laid on an area as geometry, for the map and the plate alike. */
import type { AreaGeometry, Position } from '../data/geojson.ts';
import { bands, hatchLines, SOFT_STEPS, softLines, stipple } from '../geo/hatch.ts';
import type { AreaInk } from './figure.ts';
import { FORM } from './ink.ts';

/** What a swatch lays on an area above its plain fill. Colours and widths are taken; zoom is a whole level. */
export interface Strokes {
  /** The plain fill under everything; `transparent` for none. */
  readonly fill: string;
  readonly bands: readonly { readonly fill: string; readonly geometry: AreaGeometry }[];
  readonly lines: readonly {
    readonly color: string;
    readonly width: number;
    readonly opacity: number;
    readonly lines: readonly (readonly Position[])[];
  }[];
  readonly dots: readonly { readonly color: string; readonly dots: readonly Position[] }[];
}

const NOTHING = { bands: [], lines: [], dots: [] } as const;

/** The plain fill that lies under the strokes of a swatch; for stripes it is the first of them. */
export const plainOf = (swatch: AreaInk['swatch']): string =>
  swatch.kind === 'stripes' ? (swatch.fills[0] ?? 'transparent') : swatch.fill;

/** The strokes of a swatch on an area, drawn for a whole zoom level. */
export function strokesOf(swatch: AreaInk['swatch'], geometry: AreaGeometry, zoom: number): Strokes {
  switch (swatch.kind) {
    case 'fill':
      return { ...NOTHING, fill: swatch.fill };
    case 'stripes': {
      const [first = 'transparent', ...others] = swatch.fills;
      const drawn = others.map((fill, index) => ({
        fill,
        geometry: bands(geometry, zoom, FORM.stripes, index + 1, swatch.fills.length),
      }));
      return { ...NOTHING, fill: first, bands: drawn };
    }
    case 'hatch': {
      const look = { color: swatch.line, width: swatch.width };
      const lines = swatch.soft
        ? softLines(geometry, zoom, swatch.form).map((step, index) => ({
            ...look,
            opacity: SOFT_STEPS[index] ?? 1,
            lines: step,
          }))
        : [{ ...look, opacity: 1, lines: hatchLines(geometry, zoom, swatch.form) }];
      return { ...NOTHING, fill: swatch.fill, lines };
    }
    case 'stipple':
      return {
        ...NOTHING,
        fill: swatch.fill,
        dots: [{ color: swatch.dot, dots: stipple(geometry, zoom, swatch.form) }],
      };
  }
}

/** The zoom levels that strokes are drawn for; a closer or farther look uses the nearest. */
export const STROKE_ZOOMS = [8, 9, 10, 11, 12] as const;

export function strokeZoom(zoom: number): number {
  const [least, most] = [STROKE_ZOOMS[0], STROKE_ZOOMS.at(-1) ?? STROKE_ZOOMS[0]];
  return Math.min(most, Math.max(least, Math.floor(zoom)));
}
