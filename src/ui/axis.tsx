/** An axis across a panel: its marks above, and the same marks as lines through every row below it. */
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';

/** Where a number stands, as a share of the axis' width. */
export type Axis = (value: number) => number;

/** A share of a width as an SVG length. */
export const percent = (share: number) => `${Math.round(share * 100_000) / 1000}%`;

const HEIGHT = 22;

/** A label at an end of the axis stays within it. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.03) return 'start';
  return share > 0.94 ? 'end' : 'middle';
}

/** Lines at the axis' marks; rows that touch make them run through. */
export function Gridlines({ ticks, at, ink }: { ticks: readonly number[]; at: Axis; ink: Ink }): VNode {
  return (
    <g>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y1="0"
          y2="100%"
          stroke={ink.textQuiet}
          stroke-opacity={0.32}
        />
      ))}
    </g>
  );
}

export interface AxisLabelsProps {
  readonly ticks: readonly number[];
  /** Marks without a number. */
  readonly minor?: readonly number[];
  readonly at: Axis;
  readonly format: (value: number) => string;
  /** What the axis says, for whoever does not see it. */
  readonly label: string;
  readonly ink: Ink;
}

/** The axis with its numbers; it carries the words of what stands below it. */
export function AxisLabels({ ticks, minor = [], at, format, label, ink }: AxisLabelsProps): VNode {
  const mark = (value: number, y: number) => (
    <line
      key={value}
      x1={percent(at(value))}
      x2={percent(at(value))}
      y1={y}
      y2={HEIGHT}
      stroke={ink.textQuiet}
    />
  );
  return (
    <svg class="axis" direction="ltr" width="100%" height={HEIGHT} role="img" aria-label={label}>
      {minor.filter((value) => !ticks.includes(value)).map((value) => mark(value, 19))}
      {ticks.map((tick) => (
        <g key={tick}>
          {mark(tick, 16)}
          <text
            x={percent(at(tick))}
            y={12}
            font-size={11}
            fill={ink.textQuiet}
            text-anchor={anchorOf(at(tick))}
          >
            {format(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
