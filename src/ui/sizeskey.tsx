/** The key of proportional symbols: circles that stand in one another on one foot. */
import type { VNode } from 'preact';
import type { LegendEntry } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { SIZE, Words } from './keytext.tsx';

function circlesOf(entries: readonly LegendEntry[]) {
  return entries.flatMap((entry) =>
    entry.swatch.kind === 'circle' ? [{ entry, swatch: entry.swatch }] : [],
  );
}

/** Whether every entry is a circle, so that they may stand in one another. */
export const isSizes = (entries: readonly LegendEntry[]) =>
  entries.length > 0 && circlesOf(entries).length === entries.length;

/** The height of a key of sizes, in pixels. */
export const sizesHeight = (entries: readonly LegendEntry[]) =>
  2 * Math.max(...circlesOf(entries).map(({ swatch }) => swatch.radius)) + 12;

export function SizesKey({
  entries,
  ink,
  width,
  mirrored,
}: {
  entries: readonly LegendEntry[];
  ink: Ink;
  width: number;
  /** Whether it begins at the right. */
  mirrored: boolean;
}): VNode {
  const circles = circlesOf(entries).toSorted((a, b) => b.swatch.radius - a.swatch.radius);
  const largest = circles[0]?.swatch.radius ?? 0;
  const foot = 2 * largest + 2;
  const across = (x: number) => (mirrored ? width - x : x);
  return (
    <g>
      {circles.map(({ entry, swatch }) => (
        <g key={entry.id}>
          <circle
            cx={across(largest + 2)}
            cy={foot - swatch.radius}
            r={swatch.radius}
            fill={swatch.fill}
            fill-opacity={0.3}
            stroke={ink.text}
            stroke-width={0.8}
          />
          <path
            d={`M${across(largest + 2)} ${foot - 2 * swatch.radius}H${across(2 * largest + 16)}`}
            stroke={ink.textQuiet}
            stroke-width={0.6}
          />
          <Words
            text={entry.label}
            x={across(2 * largest + 20)}
            y={foot - 2 * swatch.radius + 4}
            size={SIZE - 1}
            ink={ink}
            mirrored={mirrored}
          />
        </g>
      ))}
    </g>
  );
}
