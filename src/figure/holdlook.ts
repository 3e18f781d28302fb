/** The looks of a hold: strength is how full it is drawn, status how firmly. Each pair of the two has a look of its own. */
import type { AreaInk } from './figure.ts';
import { type Hold, isFirm } from './holds.ts';
import { FORM, type Ink, WIDTH } from './ink.ts';
import { tint } from './palettes.ts';

type Look = AreaInk['swatch'];

/** How far a colour is let down, as the share that is left of it. */
const SHARE = { weak: 0.58, presence: 0.4, alleged: 0.28, past: 0.5 } as const;

/** Pixels between the lines of what is not stated: the stronger the hold, the closer they stand. */
const SPACING: Readonly<Record<Hold['relation'], number>> = {
  controls: 4,
  stronghold: 6,
  'armed-group': 8,
  presence: 10,
  support: 12,
};

/** The colour of a hold in its stripe, beside others; stripes have no room for lines, and words tell what is said of each. */
export function groundOf(hold: Hold, color: string, ink: Ink): string {
  if (isFirm(hold)) return color;
  return tint(color, ink.land, hold.status === 'stated' ? SHARE.weak : SHARE.alleged);
}

/** Said outright: full for control, lined for a stronghold, pale for an armed group, dotted for what is less. */
function stated(relation: Hold['relation'], color: string, ink: Ink): Look {
  switch (relation) {
    case 'controls':
      return { kind: 'fill', fill: color };
    case 'stronghold':
      return {
        kind: 'hatch',
        fill: color,
        line: ink.paper,
        form: FORM.stronghold,
        width: WIDTH.hatch,
        soft: false,
        edge: null,
      };
    case 'armed-group':
      return { kind: 'fill', fill: tint(color, ink.land, SHARE.weak) };
    case 'presence':
      return {
        kind: 'stipple',
        fill: tint(color, ink.land, SHARE.presence),
        dot: color,
        form: { spacing: 5, angle: 0 },
      };
    case 'support':
      return { kind: 'stipple', fill: ink.land, dot: color, form: { spacing: 5, angle: 0 } };
  }
}

/** The look of a hold that has its place to itself: lines for what is not stated, and a broken edge for what is not sure. */
export function lookOf(hold: Hold, color: string, ink: Ink): Look {
  const form = { spacing: SPACING[hold.relation], angle: FORM.stronghold.angle };
  const lines = { kind: 'hatch', form, width: WIDTH.hatch, soft: false } as const;
  switch (hold.status) {
    case 'stated':
      return stated(hold.relation, color, ink);
    case 'alleged': {
      const fill = tint(color, ink.land, SHARE.alleged);
      return { ...lines, fill, line: color, edge: { color, width: 2, dash: [4, 3] } };
    }
    case 'becoming':
      return { ...lines, fill: ink.land, line: color, width: 0.8, edge: null };
    case 'past': {
      const pale = tint(color, ink.land, SHARE.past);
      return {
        ...lines,
        fill: ink.land,
        line: pale,
        width: 0.6,
        edge: { color: pale, width: 1.6, dash: [1, 2] },
      };
    }
  }
}
