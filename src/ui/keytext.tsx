/** The words of a legend's key, in its two inks. */
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import { FAMILY } from './fonts.ts';
import { directionOf } from './running.ts';

/** The size of a legend's words, in pixels; numbers and asides are smaller by one or two. */
export const SIZE = 12;

type Anchor = 'start' | 'middle' | 'end';
const OPPOSITE: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };

/** How words stand at their `x` where lines begin at the right. Those without a letter of such a script run to the right all the same. */
const fromTheRight = (text: string, anchor: Anchor) =>
  directionOf(text) === 'rtl' ? ({ direction: 'rtl', anchor } as const) : { anchor: OPPOSITE[anchor] };

/** A line of words; `x` is where it is anchored and `y` its baseline. `mirrored`: lines begin at the right. */
export function Words({
  text,
  x,
  y,
  size,
  ink,
  quiet = false,
  anchor = 'start',
  bold = false,
  mirrored = false,
}: {
  text: string;
  x: number;
  y: number;
  size: number;
  ink: Ink;
  quiet?: boolean;
  anchor?: Anchor;
  bold?: boolean;
  mirrored?: boolean;
}): VNode {
  const { family, weight } = FAMILY[bold ? 'sans600' : 'sans400'];
  const { anchor: at, ...running } = mirrored ? fromTheRight(text, anchor) : { anchor };
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      font-family={family}
      font-weight={weight}
      fill={quiet ? ink.textQuiet : ink.text}
      {...running}
      text-anchor={at === 'start' ? undefined : at}
    >
      {text}
    </text>
  );
}
