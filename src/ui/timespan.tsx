/** An event's extent on an axis of years: how precisely it is dated is how it is drawn. */
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import type { TimelineEvent } from '../figure/timeline.ts';
import { type Axis, percent } from './axis.tsx';

/** The height of a row of the timeline, in pixels. */
export const HEIGHT = 16;
export const MIDDLE = HEIGHT / 2;
/** What is too short for its width on the axis, in pixels. */
const SHORT = { day: 2.5, month: 5 } as const;
/** How far an approximate date fades beyond itself, and an unknown beginning reaches back, in years. */
const SPREAD = 2;
const FADE = {
  first: 'timeline-fade-first',
  last: 'timeline-fade-last',
  both: 'timeline-fade-both',
} as const;

/** The fades, in the one colour of the timeline; they are drawn once, for every extent. */
export function Fades({ ink }: { ink: Ink }): VNode {
  const stops = (clear: readonly [number, number, number]) =>
    clear.map((opacity, index) => (
      <stop key={`${index} ${opacity}`} offset={index / 2} stop-color={ink.accent} stop-opacity={opacity} />
    ));
  return (
    <svg class="timeline-defs" width={0} height={0} aria-hidden="true">
      <defs>
        <linearGradient id={FADE.first}>{stops([0, 0.8, 1])}</linearGradient>
        <linearGradient id={FADE.last}>{stops([1, 0.8, 0])}</linearGradient>
        <linearGradient id={FADE.both}>{stops([0, 1, 0])}</linearGradient>
      </defs>
    </svg>
  );
}

/** A bar between two years, as wide as it is on the axis. */
function Bar({ from, to, at, fill }: { from: number; to: number; at: Axis; fill: string }): VNode {
  return (
    <rect x={percent(at(from))} y={MIDDLE - 3} width={percent(at(to) - at(from))} height={6} fill={fill} />
  );
}

/** A bar about the middle of a date that the axis is too small for. */
function Short({
  from,
  to,
  at,
  width,
  ink,
}: {
  from: number;
  to: number;
  at: Axis;
  width: number;
  ink: Ink;
}): VNode {
  const height = width === SHORT.day ? HEIGHT - 2 : 6;
  return (
    <svg x={percent(at((from + to) / 2))} y={MIDDLE} overflow="visible" aria-hidden="true">
      <rect x={-width / 2} y={-height / 2} width={width} height={height} fill={ink.accent} />
    </svg>
  );
}

function fadingFill({ first, last }: TimelineEvent['fades']): string {
  return `url(#${first && last ? FADE.both : first ? FADE.first : FADE.last})`;
}

/** From one date to another: a line between two ends. */
function Range({ from, to, at, ink }: { from: number; to: number; at: Axis; ink: Ink }): VNode {
  const ends = [at(from), at(to)];
  return (
    <g stroke={ink.accent}>
      <line x1={percent(at(from))} x2={percent(at(to))} y1={MIDDLE} y2={MIDDLE} stroke-width={2.5} />
      {ends.map((share, index) => (
        <svg
          key={index === 0 ? 'first' : 'last'}
          x={percent(share)}
          y={MIDDLE}
          overflow="visible"
          aria-hidden="true"
        >
          <path d={index === 0 ? 'M-1 -5V5' : 'M1 -5V5'} stroke-width={2} />
        </svg>
      ))}
    </g>
  );
}

/** An arrow back from the end: it was over by then, and began nobody says when. */
function Before({ to, at, ink }: { to: number; at: Axis; ink: Ink }): VNode {
  const share = percent(at(to));
  const reach = percent(at(to - SPREAD));
  return (
    <g stroke={ink.accent} fill="none" stroke-width={2}>
      <line x1={reach} x2={share} y1={MIDDLE} y2={MIDDLE} />
      <svg x={reach} y={MIDDLE} overflow="visible" aria-hidden="true">
        <path d="M5 -5L-1 0L5 5" />
      </svg>
      <svg x={share} y={MIDDLE} overflow="visible" aria-hidden="true">
        <path d="M0 -6V6" />
      </svg>
    </g>
  );
}

/** An event's extent, by how precisely it is dated. */
export function Span({
  event,
  at,
  ink,
}: {
  event: Pick<TimelineEvent, 'precision' | 'first' | 'last' | 'fades'>;
  at: Axis;
  ink: Ink;
}): VNode {
  const { precision, first, last, fades } = event;
  if (first === null) return <Before to={last} at={at} ink={ink} />;
  switch (precision) {
    case 'day':
    case 'month':
      return <Short from={first} to={last} at={at} width={SHORT[precision]} ink={ink} />;
    case 'year':
      return <Bar from={first} to={last} at={at} fill={ink.accent} />;
    case 'decade':
      return <Bar from={first} to={last} at={at} fill={fadingFill(fades)} />;
    case 'approximate': {
      const from = fades.first ? first - SPREAD : first;
      return <Bar from={from} to={fades.last ? last + SPREAD : last} at={at} fill={fadingFill(fades)} />;
    }
    case 'range':
      return <Range from={first} to={last} at={at} ink={ink} />;
    case 'uncertain':
      return (
        <circle
          cx={percent(at((first + last) / 2))}
          cy={MIDDLE}
          r={4.5}
          fill={ink.paper}
          stroke={ink.accent}
          stroke-width={1.6}
        />
      );
    case 'before':
      return <Before to={last} at={at} ink={ink} />;
  }
}
