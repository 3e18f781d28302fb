/** The brush: a range drawn over the dots, and the same range by two sliders that step from town to town. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { dotNear, numberIn, positionIn, rangeBetween } from '../figure/brushed.ts';
import type { Distribution } from '../figure/distribution.ts';
import type { Ink } from '../figure/ink.ts';
import type { Range } from '../figure/isolation.ts';
import { asNumber } from '../figure/phrases.ts';
import { further } from '../words/words.ts';
import { HEAD, type Linked, pixelOf, SLOP } from './dots.tsx';
import { round } from './drawing.tsx';

/** The range, over the room of its dots. */
export function Band({
  distribution,
  range: { from, to },
  ink,
}: {
  distribution: Distribution;
  range: Range;
  ink: Ink;
}): VNode {
  const { radius, width, height } = distribution;
  const left = Math.max(0, positionIn(distribution, from) - radius - 1);
  const right = Math.min(width, positionIn(distribution, to) + radius + 1);
  return (
    <rect
      class="plots-band"
      x={round(left)}
      y={-12}
      width={round(Math.max(0, right - left))}
      height={height + 12}
      fill={ink.accent}
      fill-opacity={0.1}
      stroke={ink.accent}
    />
  );
}

interface Brushed extends Pick<Linked, 'pointed' | 'onPoint' | 'onChoose'> {
  readonly distribution: Distribution;
  readonly onRange: (range: Range | null) => void;
}

/** Pointing, pressing and drawing a range, by mouse, pen or finger; a finger that moves up or down scrolls the page. */
export function useBrush({ distribution, pointed, onPoint, onChoose, onRange }: Brushed) {
  const start = useRef<{ readonly x: number; readonly drawn: boolean } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: pixelOf(event, distribution, -HEAD)[0], drawn: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = pixelOf(event, distribution, -HEAD);
    const from = start.current;
    const drawn = from !== null && (from.drawn || Math.abs(at[0] - from.x) >= SLOP);
    if (from && drawn) {
      start.current = { x: from.x, drawn };
      return onRange(
        rangeBetween(distribution, numberIn(distribution, from.x), numberIn(distribution, at[0])),
      );
    }
    const place = dotNear(distribution, at, SLOP)?.place ?? null;
    if (place !== pointed) onPoint(place);
  };
  const onPointerUp = (event: PointerEvent) => {
    const dot = dotNear(distribution, pixelOf(event, distribution, -HEAD), SLOP);
    if (start.current?.drawn === false && dot) onChoose(dot.place, event.shiftKey);
    start.current = null;
  };
  const onPointerCancel = () => {
    start.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave: () => onPoint(null) };
}

/** One end of the range: a slider over the towns' numbers in order, so that each step is one town. */
function Bound({
  label,
  at,
  text,
  distribution,
  onMove,
}: {
  label: string;
  /** Which of the stops it stands on. */
  at: number;
  text: string;
  distribution: Distribution;
  onMove: (at: number) => void;
}): VNode {
  return (
    <label class="plots-bound">
      <span>{label}</span>
      <input
        dir="ltr"
        type="range"
        min={0}
        max={distribution.stops.length - 1}
        step={1}
        value={at}
        aria-valuetext={further().comparing.plots.number(text, distribution.unit)}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
      <span class="plots-figure" aria-hidden="true">
        {text}
      </span>
    </label>
  );
}

/** Both ends of the range. Neither passes the other: the one that is moved takes the other along. */
export function Bounds({
  distribution,
  range,
  onRange,
}: {
  distribution: Distribution;
  range: Range | null;
  onRange: Brushed['onRange'];
}): VNode | null {
  const { stops, numbers } = distribution;
  const told = further().comparing.plots.range;
  const last = stops.length - 1;
  if (last < 1) return null;
  const from = range?.from ?? stops[0]?.number ?? 0;
  const to = range?.to ?? stops[last]?.number ?? 0;
  const above = stops.findIndex(({ number }) => number >= from);
  const below = stops.findLastIndex(({ number }) => number <= to);
  const numberAt = (at: number) => stops[at]?.number ?? 0;
  return (
    <div class="plots-bounds" role="group" aria-label={told.name}>
      <Bound
        label={told.from}
        at={above < 0 ? last : above}
        text={asNumber(from, numbers)}
        distribution={distribution}
        onMove={(at) => onRange(rangeBetween(distribution, numberAt(at), Math.max(to, numberAt(at))))}
      />
      <Bound
        label={told.to}
        at={Math.max(below, 0)}
        text={asNumber(to, numbers)}
        distribution={distribution}
        onMove={(at) => onRange(rangeBetween(distribution, Math.min(from, numberAt(at)), numberAt(at)))}
      />
    </div>
  );
}
