/** The key of a scale: its classes as a number line, with marks where places stand on it. */
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import { classOf } from '../figure/classes.ts';
import type { LegendEntry, Scale } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { SIZE, Words } from './keytext.tsx';

/** Where a number stands on the scale, from 0 to 1: classes are equally wide, and a class is even within itself. */
export function placeOnScale(value: number, { breaks, least, most, fills }: Scale): number {
  const inside = Math.min(Math.max(value, least), most);
  const index = Math.min(classOf(inside, breaks), fills.length - 1);
  const lower = breaks[index - 1] ?? least;
  const upper = breaks[index] ?? most;
  return (index + (upper === lower ? 0 : (inside - lower) / (upper - lower))) / fills.length;
}

const HEIGHT = 58;

/** Whether a label stands a line lower, so that it does not touch the one before: only the last can be that close. */
function lowered(scale: Scale, index: number, each: number): boolean {
  if (index !== scale.fills.length) return false;
  const width = (at: number) => widthOf(scale.labels[at] ?? '', SIZE - 1, 'sans400');
  return width(index) + width(index - 1) / 2 + 6 > each;
}

/** The height of a scale's key in a width, in pixels. */
export const scaleHeight = (scale: Scale, width: number) =>
  HEIGHT + (lowered(scale, scale.fills.length, width / scale.fills.length) ? 12 : 0);

/** `mark` is the pointed-at place's number, `ghost` the chosen one's; `null` for none. */
export function ScaleKey({
  scale,
  entries,
  beside = null,
  width,
  ink,
  mark,
  ghost,
}: {
  scale: Scale;
  entries: readonly LegendEntry[];
  /** The entries of a second map on the same scale: its counts stand after the first's. */
  beside?: readonly LegendEntry[] | null;
  width: number;
  ink: Ink;
  mark: number | null;
  ghost: number | null;
}): VNode {
  const each = width / scale.fills.length;
  const at = (value: number) => placeOnScale(value, scale) * width;
  const pointer = (x: number) => `M${x - 4.5} 13.5h9l-4.5 7z`;
  return (
    <g>
      {scale.fills.map((fill, index) => (
        <g key={fill}>
          <rect
            x={index * each}
            y={21}
            width={each}
            height={14}
            fill={fill}
            stroke={ink.paper}
            stroke-width={1}
          />
          <Words
            text={[entries, beside ?? []].flatMap((list) => list[index]?.count ?? []).join(' | ')}
            x={(index + 0.5) * each}
            y={9}
            size={SIZE - 2}
            ink={ink}
            quiet
            anchor="middle"
          />
        </g>
      ))}
      {scale.labels.map((label, index) => (
        <Words
          key={`${index} ${label}`}
          text={label}
          x={index * each}
          y={lowered(scale, index, each) ? 61 : 49}
          size={SIZE - 1}
          ink={ink}
          anchor={index === 0 ? 'start' : index === scale.fills.length ? 'end' : 'middle'}
        />
      ))}
      {ghost === null ? null : (
        <path d={pointer(at(ghost))} fill={ink.paper} stroke={ink.accent} stroke-width={1.5} />
      )}
      {mark === null ? null : <path d={pointer(at(mark))} fill={ink.text} />}
    </g>
  );
}
