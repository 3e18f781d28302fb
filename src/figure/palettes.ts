/** Palettes: colours by meaning. Sequential for magnitude, diverging about zero, qualitative for actors. */
import type { Scheme } from './ink.ts';

type Palette = Readonly<Record<Scheme, readonly string[]>>;

/** Five classes from little to much; on paper the much is dark, in the dark it is bright. */
export const SEQUENTIAL = {
  teal: {
    light: ['#d8ecd3', '#a0d2b4', '#5db3a1', '#2b8590', '#15506f'],
    dark: ['#23424a', '#2d686d', '#43948a', '#84c3a0', '#d6efc6'],
  },
  violet: {
    light: ['#e6dff0', '#c3b4dc', '#9b86c4', '#7155a3', '#472a77'],
    dark: ['#3a3150', '#574980', '#7c68ad', '#aa97d3', '#e0d4f3'],
  },
  ember: {
    light: ['#f7dfc4', '#efb58c', '#db8464', '#b15055', '#742a4d'],
    dark: ['#4a2c3a', '#743c49', '#a85852', '#d98c68', '#f6d3a8'],
  },
} as const satisfies Record<string, Palette>;

/** Fell, rose. */
export const DIVERGING: Palette = { light: ['#a6611a', '#1f6f8b'], dark: ['#e0a35c', '#6fc3dd'] };

/** Muted after Okabe and Ito (2008); every pair stays apart under simulated protanopia, deuteranopia and tritanopia. */
export const QUALITATIVE: Palette = {
  light: ['#3f7fb5', '#e3962b', '#c983ad', '#2f8f74', '#8d4a2b', '#d9cf4a'],
  dark: ['#5b9bd0', '#efaa47', '#d89abf', '#46ad8f', '#b4694a', '#e2d95f'],
};

const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);

/** A colour let down towards the ground it stands on, for a weaker claim. */
export function tint(color: string, ground: string, share = 0.45): string {
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(color, at) * share + channel(ground, at) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
