/** Dots: one a town, as the large plot and the small ones draw them, and which of them the pointer is on. */
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import type { Distribution, Dot } from '../figure/distribution.ts';
import type { Mark } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { LABEL } from '../figure/numberline.ts';
import { further } from '../words/words.ts';
import { round } from './drawing.tsx';

/** What a reader may do with the towns of a plot. */
export interface Linked {
  readonly ink: Ink;
  /** The chosen places. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly pointed: string | null;
  readonly onPoint: (place: string | null) => void;
  /** `add`: beside those already chosen (Shift). */
  readonly onChoose: (place: string, add: boolean) => void;
}

/** Room in pixels above the dots for words, and below the axis for its numbers. */
export const HEAD = 30;
export const FOOT = 20;
/** How far a pointer may stray in pixels and still press a dot, and not draw a range. */
export const SLOP = 4;

export type Shown = (place: string) => boolean;

/** Where an event is in the pixels of a plot that begins at `top`, however large the page shows it. */
export function pixelOf(event: MouseEvent, { width }: Distribution, top: number): readonly [number, number] {
  if (!(event.currentTarget instanceof Element)) return [0, top];
  const shown = event.currentTarget.getBoundingClientRect();
  const scale = shown.width > 0 ? width / shown.width : 1;
  return [(event.clientX - shown.left) * scale, (event.clientY - shown.top) * scale + top];
}

/** A dot: hollow for a partial sum, with its letter where it is chosen and large enough. */
function DotMark({
  dot,
  radius,
  ink,
  mark,
  faded,
}: {
  dot: Dot;
  radius: number;
  ink: Ink;
  mark: Mark | undefined;
  faded: boolean;
}): VNode {
  const [x, y] = [round(dot.x), round(dot.y)];
  return (
    <g class={faded ? 'plots-faded' : undefined} data-dot={dot.place}>
      <circle
        cx={x}
        cy={y}
        r={mark ? radius + 1 : radius}
        fill={mark?.color ?? dot.fill ?? ink.textQuiet}
        stroke={mark ? ink.text : ink.textQuiet}
        stroke-width={mark ? 1.2 : 0.8}
      />
      {dot.partial ? <circle cx={x} cy={y} r={radius * 0.55} fill={ink.paper} /> : null}
      {mark && radius >= 5 ? (
        <text
          x={x}
          y={y + 3.2}
          text-anchor="middle"
          font-size={9}
          font-weight={600}
          fill={dot.partial ? ink.text : ink.paper}
        >
          {mark.letter}
        </text>
      ) : null}
    </g>
  );
}

/** All dots, those shown over those faded, and the axis under them. */
export function Dots({
  distribution,
  ink,
  marks,
  shown,
}: Pick<Linked, 'ink' | 'marks'> & { distribution: Distribution; shown: Shown }): VNode {
  const { dots, radius, ticks, width, height } = distribution;
  return (
    <g>
      <line x1={0} x2={width} y1={height} y2={height} stroke={ink.textQuiet} />
      {ticks.map(({ number, x }) => (
        <line key={number} x1={round(x)} x2={round(x)} y1={height} y2={height + 4} stroke={ink.textQuiet} />
      ))}
      {dots
        .toSorted((a, b) => Number(shown(a.place)) - Number(shown(b.place)))
        .map((dot) => (
          <DotMark
            key={dot.place}
            dot={dot}
            radius={radius}
            ink={ink}
            mark={marks.get(dot.place)}
            faded={!shown(dot.place)}
          />
        ))}
    </g>
  );
}

/** Numbers under the axis. */
export function Ticks({
  distribution,
  ticks,
  size,
  ink,
}: {
  distribution: Distribution;
  ticks: Distribution['ticks'];
  /** Of the type, in pixels. */
  size: number;
  ink: Ink;
}): VNode {
  return (
    <g>
      {ticks.map(({ number, text, x }) => (
        <text
          key={number}
          x={round(x)}
          y={distribution.height + 16}
          text-anchor="middle"
          font-size={size}
          fill={ink.textQuiet}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Words over a point, moved sideways as far as it takes to stay within the width. */
function Over({
  text,
  x,
  y,
  width,
  ink,
}: {
  text: string;
  x: number;
  y: number;
  width: number;
  ink: Ink;
}): VNode {
  const half = widthOf(text, LABEL, 'sans600') / 2 + 1;
  return (
    <text
      class="plots-over"
      x={round(Math.min(Math.max(x, half), width - half))}
      y={round(y)}
      text-anchor="middle"
      font-size={LABEL}
      fill={ink.text}
      stroke={ink.paper}
    >
      {text}
    </text>
  );
}

/** The town pointed at, by its name; on small plots by a ring alone. */
export function Pointed({
  distribution,
  pointed,
  ink,
  named,
}: {
  distribution: Distribution;
  pointed: string | null;
  ink: Ink;
  named: boolean;
}): VNode | null {
  const dot = distribution.dots.find(({ place }) => place === pointed);
  if (!dot) return null;
  const { radius, width } = distribution;
  const text = further().comparing.plots.pointed(dot.name, dot.value);
  return (
    <g>
      <circle
        cx={round(dot.x)}
        cy={round(dot.y)}
        r={radius + 2}
        fill="none"
        stroke={ink.hover}
        stroke-width={2}
      />
      {named ? <Over text={text} x={dot.x} y={dot.y - radius - 6} width={width} ink={ink} /> : null}
    </g>
  );
}

/** A line at the median, with its number. */
export function Median({ distribution, ink }: { distribution: Distribution; ink: Ink }): VNode | null {
  const { median, width, height } = distribution;
  if (!median) return null;
  const x = round(median.x);
  return (
    <g>
      <line x1={x} x2={x} y1={-15} y2={height} stroke={ink.accent} stroke-dasharray="3 2" />
      <Over text={further().comparing.plots.median(median.text)} x={x} y={-19} width={width} ink={ink} />
    </g>
  );
}
