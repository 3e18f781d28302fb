/** The words of a legend's key, in its two inks. */
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import { FAMILY } from './fonts.ts';

/** The size of a legend's words, in pixels; numbers and asides are smaller by one or two. */
export const SIZE = 12;

/** A line of words; `x` is where it is anchored and `y` its baseline. */
export function Words({
  text,
  x,
  y,
  size,
  ink,
  quiet = false,
  anchor = 'start',
  bold = false,
}: {
  text: string;
  x: number;
  y: number;
  size: number;
  ink: Ink;
  quiet?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}): VNode {
  const { family, weight } = FAMILY[bold ? 'sans600' : 'sans400'];
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      font-family={family}
      font-weight={weight}
      fill={quiet ? ink.textQuiet : ink.text}
      text-anchor={anchor}
    >
      {text}
    </text>
  );
}
