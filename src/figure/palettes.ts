/** Palettes: colours by meaning. Sequential for magnitude, diverging about zero, qualitative for actors. */
import type { Scheme } from './ink.ts';

type Palette = Readonly<Record<Scheme, readonly string[]>>;

/** Five classes from little to much; on paper the much is dark, in the dark it is bright. */
export const SEQUENTIAL = {
  teal: {
    light: ['#dff1bc', '#9acaa7', '#59b09f', '#2b8590', '#165170'],
    dark: ['#16404f', '#2c686d', '#44958b', '#85c4a1', '#d5eec5'],
  },
  violet: {
    light: ['#d0ccff', '#b5a5cb', '#9881c2', '#7055a3', '#472a77'],
    dark: ['#412f51', '#5a558c', '#7f6cb1', '#a896d3', '#ded2f0'],
  },
  ember: {
    light: ['#fddbb4', '#ecaa7e', '#d77d5d', '#b15055', '#742a4d'],
    dark: ['#542e4f', '#894f65', '#ae5d55', '#d98d68', '#f5d2a8'],
  },
} as const satisfies Record<string, Palette>;

/** Fell, rose. */
export const DIVERGING: Palette = { light: ['#a6611a', '#1f6f8b'], dark: ['#e0a35c', '#6fc3dd'] };

/** Muted after Okabe and Ito (2008); every pair stays apart under simulated protanopia, deuteranopia and tritanopia. */
export const QUALITATIVE: Palette = {
  light: ['#356ca5', '#e39528', '#be76c2', '#217e30', '#773014', '#dad14a'],
  dark: ['#5a92c8', '#eca646', '#da9cc0', '#65b988', '#b46849', '#eee265'],
};

/** The four places of a comparison, in order. The first is the accent; each stays apart from every other, and can be written in. */
export const CHOSEN: Palette = {
  light: ['#8c2f1b', '#1a3578', '#2f6f62', '#8754ab'],
  dark: ['#f0a58c', '#739bf5', '#b2ece3', '#ac849e'],
};

const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);

/** A colour let down towards the ground it stands on, for a weaker claim. */
export function tint(color: string, ground: string, share = 0.58): string {
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(color, at) * share + channel(ground, at) * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
