/** The look of the ground: what is drawn under and over the fills, in which order, for the map and the plate alike. */
import type { Ink } from './ink.ts';

/** A width in pixels at some zooms; between them it grows by the power `base`, beyond them it stays. */
export interface Stops {
  readonly base: number;
  readonly at: readonly (readonly [zoom: number, width: number])[];
}

export interface GroundLook {
  readonly id: string;
  /** The kinds of context features that are drawn so. */
  readonly kinds: readonly string[];
  readonly form: 'fill' | 'line';
  readonly color: (ink: Ink) => string;
  /** `true`: as wide as the feature's `metres` on the ground, see reachStops. */
  readonly toScale: boolean;
  readonly width: Stops;
  /** Dash and gap in line widths. */
  readonly dash: readonly number[];
}

const fixed = (width: number): Stops => ({ base: 1, at: [[0, width]] });
const growing = (low: number, high: number): Stops => ({
  base: 1,
  at: [
    [9, low],
    [14, high],
  ],
});
const fill = (id: string, kinds: readonly string[], color: (ink: Ink) => string): GroundLook => ({
  id,
  kinds,
  form: 'fill',
  color,
  toScale: false,
  width: fixed(0),
  dash: [],
});
const line = (
  id: string,
  kinds: readonly string[],
  color: (ink: Ink) => string,
  width: Stops,
  dash: readonly number[] = [],
): GroundLook => ({ id, kinds, form: 'line', color, toScale: false, width, dash });

/** Below the themes. */
export const UNDER: readonly GroundLook[] = [
  fill('airport-ground', ['airport', 'port'], (ink) => ink.airport),
];

/** Above the fills, below hatches, symbols and names. */
export const OVER: readonly GroundLook[] = [
  fill('sea', ['sea', 'creek'], (ink) => ink.water),
  fill('mangrove', ['mangrove'], (ink) => ink.mangrove),
  line('coast', ['sea'], (ink) => ink.waterLine, fixed(1)),
  { ...line('creek', ['creek-reach'], (ink) => ink.water, fixed(0)), toScale: true },
  { ...line('river', ['river-reach'], (ink) => ink.river, fixed(0)), toScale: true },
  line('railway', ['railway'], (ink) => ink.rail, growing(0.5, 1.4), [4, 2]),
  line('road', ['road', 'motorway'], (ink) => ink.road, growing(0.7, 2.4)),
];

/** A reach of a river is true to scale at zoom 14 and shrinks to a hair at zoom 8, by the map's own doubling. */
export const REACH = {
  base: 2,
  far: { zoom: 8, width: 0.5 },
  near: { zoom: 14, metresPerPixel: 4.33, least: 1.5 },
} as const;

export function reachStops(metres: number): Stops {
  const { base, far, near } = REACH;
  return {
    base,
    at: [
      [far.zoom, far.width],
      [near.zoom, Math.max(near.least, metres / near.metresPerPixel)],
    ],
  };
}

/** The width of some stops at a zoom, as a map's own interpolation has it. */
export function widthAt({ base, at }: Stops, zoom: number): number {
  const [first] = at;
  const last = at.at(-1);
  if (!first || !last) return 0;
  if (zoom <= first[0]) return first[1];
  if (zoom >= last[0]) return last[1];
  const index = at.findIndex(([stop]) => stop > zoom);
  const [z0, w0] = at[index - 1] ?? first;
  const [z1, w1] = at[index] ?? last;
  const share = base === 1 ? (zoom - z0) / (z1 - z0) : (base ** (zoom - z0) - 1) / (base ** (z1 - z0) - 1);
  return w0 + (w1 - w0) * share;
}
