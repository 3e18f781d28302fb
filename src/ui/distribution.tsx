/** The dot plot: one dot a town, a brush over it, and the same range by two sliders that step from town to town. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { widthOf } from '../figure/advances.ts';
import {
  type Distribution,
  type Dot,
  dotNear,
  LABEL,
  numberIn,
  positionIn,
  rangeBetween,
  saysUnit,
} from '../figure/distribution.ts';
import type { Ink } from '../figure/ink.ts';
import { inRange, type Range } from '../figure/isolation.ts';
import { asNumber, listed, sentenceCase } from '../figure/phrases.ts';
import { round } from './drawing.tsx';

/** How a chosen place is told from the others. */
export interface ChosenMark {
  readonly letter: string;
  readonly color: string;
}

/** What a reader may do with the towns of a plot. */
export interface Linked {
  readonly ink: Ink;
  /** The chosen places. */
  readonly marks: ReadonlyMap<string, ChosenMark>;
  readonly pointed: string | null;
  readonly onPoint: (place: string | null) => void;
  /** `add`: beside those already chosen (Shift). */
  readonly onChoose: (place: string, add: boolean) => void;
}

/** Room in pixels above the dots for words, and below the axis for its numbers. */
const HEAD = 30;
const FOOT = 20;
/** How far a pointer may stray in pixels and still press a dot, and not draw a range. */
const SLOP = 4;

export type Shown = (place: string) => boolean;

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
  mark: ChosenMark | undefined;
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
function Dots({
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
function Pointed({
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
      {named ? (
        <Over text={`${dot.name} ${dot.value}`} x={dot.x} y={dot.y - radius - 6} width={width} ink={ink} />
      ) : null}
    </g>
  );
}

function Median({ distribution, ink }: { distribution: Distribution; ink: Ink }): VNode | null {
  const { median, width, height } = distribution;
  if (!median) return null;
  const x = round(median.x);
  return (
    <g>
      <line x1={x} x2={x} y1={-15} y2={height} stroke={ink.accent} stroke-dasharray="3 2" />
      <Over text={`median ${median.text}`} x={x} y={-19} width={width} ink={ink} />
    </g>
  );
}

function Band({
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

/** Where an event is in the pixels of the plot, however large the page shows it. */
function pixelOf(event: MouseEvent, { width }: Distribution): readonly [number, number] {
  if (!(event.currentTarget instanceof Element)) return [0, 0];
  const shown = event.currentTarget.getBoundingClientRect();
  const scale = shown.width > 0 ? width / shown.width : 1;
  return [(event.clientX - shown.left) * scale, (event.clientY - shown.top) * scale - HEAD];
}

/** Pointing, pressing and drawing a range, by mouse, pen or finger; a finger that moves up or down scrolls the page. */
function useBrush({ distribution, pointed, onPoint, onChoose, onRange }: Brushed) {
  const start = useRef<{ readonly x: number; readonly drawn: boolean } | null>(null);
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: pixelOf(event, distribution)[0], drawn: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = pixelOf(event, distribution);
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
    const dot = dotNear(distribution, pixelOf(event, distribution), SLOP);
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
        type="range"
        min={0}
        max={distribution.stops.length - 1}
        step={1}
        value={at}
        aria-valuetext={`${text} ${distribution.unit}`}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
      <span class="plots-figure" aria-hidden="true">
        {text}
      </span>
    </label>
  );
}

/** Both ends of the range. Neither passes the other: the one that is moved takes the other along. */
function Bounds({
  distribution,
  range,
  onRange,
}: {
  distribution: Distribution;
  range: Range | null;
  onRange: Brushed['onRange'];
}): VNode | null {
  const { stops, numbers } = distribution;
  const last = stops.length - 1;
  if (last < 1) return null;
  const from = range?.from ?? stops[0]?.number ?? 0;
  const to = range?.to ?? stops[last]?.number ?? 0;
  const above = stops.findIndex(({ number }) => number >= from);
  const below = stops.findLastIndex(({ number }) => number <= to);
  const numberAt = (at: number) => stops[at]?.number ?? 0;
  return (
    <div class="plots-bounds" role="group" aria-label="Range to isolate">
      <Bound
        label="From"
        at={above < 0 ? last : above}
        text={asNumber(from, numbers)}
        distribution={distribution}
        onMove={(at) => onRange(rangeBetween(distribution, numberAt(at), Math.max(to, numberAt(at))))}
      />
      <Bound
        label="To"
        at={Math.max(below, 0)}
        text={asNumber(to, numbers)}
        distribution={distribution}
        onMove={(at) => onRange(rangeBetween(distribution, Math.min(from, numberAt(at)), numberAt(at)))}
      />
    </div>
  );
}

/** A town's name, to point at it and to choose it: the keyboard's way to a dot. */
export function PlaceButton({
  place,
  name,
  marks,
  onPoint,
  onChoose,
}: Pick<Linked, 'marks' | 'onPoint' | 'onChoose'> & {
  readonly place: string;
  readonly name: string;
}): VNode {
  return (
    <button
      type="button"
      class="plots-place"
      aria-pressed={marks.has(place)}
      onFocus={() => onPoint(place)}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(place)}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => onChoose(place, event.shiftKey)}
    >
      {name}
    </button>
  );
}

function Numbers({
  distribution,
  linked,
  shown,
}: {
  distribution: Distribution;
  linked: Linked;
  shown: Shown;
}) {
  const { dots, absent, unit, noun } = distribution;
  const without = absent.flatMap(({ words, towns }) => towns.map((town) => ({ ...town, value: words })));
  const rows = [...dots.toReversed().map((dot) => ({ ...dot, number: true })), ...without];
  return (
    <details class="plots-numbers" open>
      <summary>The numbers</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{sentenceCase(noun.one)}</th>
            <th scope="col" class="number">
              {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.place} class={linked.pointed === row.place ? 'pointed' : undefined}>
              <th scope="row">
                <PlaceButton place={row.place} name={row.name} {...linked} />
              </th>
              <td class={'number' in row ? 'number' : 'words'}>
                {row.value}
                {'partial' in row && row.partial ? <span class="flag"> partial</span> : null}
                {shown(row.place) ? null : <span class="unseen"> outside the range</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export interface DotPlotProps extends Linked {
  readonly distribution: Distribution;
  readonly range: Range | null;
  /** What is isolated, by range or by legend; where it is not given, what is in the range. */
  readonly kept?: ReadonlySet<string> | null | undefined;
  /** Called while a range is drawn, with each that it passes through; `null` for all. */
  readonly onRange: (range: Range | null) => void;
}

/** Which towns are shown: all, where nothing is isolated. */
function shownBy({ distribution, range, kept }: DotPlotProps): Shown {
  if (kept) return (place) => kept.has(place);
  if (!range) return () => true;
  const inside = distribution.dots.filter(({ number }) => inRange(number, range, distribution.numbers));
  return (place) => inside.some((dot) => dot.place === place);
}

/** What is isolated, in words; without isolation, what may be done. */
function Outcome({ props, shown }: { props: DotPlotProps; shown: Shown }): VNode {
  const { distribution, range, kept, onRange } = props;
  const { dots, absent, of, unit, numbers } = distribution;
  const towns = [...dots, ...absent.flatMap((group) => group.towns)];
  const count = towns.filter(({ place }) => shown(place)).length;
  const span = range
    ? `${asNumber(range.from, numbers)} to ${asNumber(range.to, numbers)} ${unit}`
    : 'isolated in the legend';
  const isolated = range !== null || Boolean(kept);
  return (
    <p class="plots-outcome">
      <span aria-live="polite">
        {isolated
          ? `${count} of ${of}: ${span}`
          : 'Drag across the dots, or move the ends, to isolate a range.'}
      </span>
      {isolated ? (
        <button type="button" class="quiet" onClick={() => onRange(null)}>
          Show all
        </button>
      ) : null}
    </p>
  );
}

/** The distribution of the current theme. */
export function DotPlot(props: DotPlotProps): VNode {
  const { distribution, ink, marks, pointed, range, onRange } = props;
  const { width, height, ticks, menu, when, unit, absent, sentence } = distribution;
  const shown = shownBy(props);
  const brush = useBrush(props);
  return (
    <section class="plots" aria-label={`Distribution: ${menu}`}>
      <h3>
        {menu}
        {when ? `, ${when}` : ''}
      </h3>
      {saysUnit(menu, unit) ? null : <p class="hint">{unit}</p>}
      <svg
        class="plots-dots"
        viewBox={`0 ${-HEAD} ${width} ${HEAD + height + FOOT}`}
        style={{ maxWidth: `${width}px` }}
        role="img"
        aria-label={sentence}
        {...brush}
      >
        {range ? <Band distribution={distribution} range={range} ink={ink} /> : null}
        <Median distribution={distribution} ink={ink} />
        <Dots distribution={distribution} ink={ink} marks={marks} shown={shown} />
        {ticks.map(({ number, text, x }) => (
          <text
            key={number}
            x={round(x)}
            y={height + 16}
            text-anchor="middle"
            font-size={LABEL}
            fill={ink.textQuiet}
          >
            {text}
          </text>
        ))}
        <Pointed distribution={distribution} pointed={pointed} ink={ink} named />
      </svg>
      <Bounds distribution={distribution} range={range} onRange={onRange} />
      <Outcome props={props} shown={shown} />
      {absent.map(({ words, towns }) => (
        <p key={words} class="hint">
          No number for {listed(towns.map(({ name }) => name))}: {words}.
        </p>
      ))}
      <Numbers distribution={distribution} linked={props} shown={shown} />
    </section>
  );
}

export interface SmallMultiplesProps extends Pick<Linked, 'ink' | 'marks' | 'pointed' | 'onPoint'> {
  readonly distributions: readonly Distribution[];
  /** The part that the map shows. */
  readonly current: string;
  readonly kept: ReadonlySet<string> | null;
  /** Called with the id of a part, to turn the map to it. */
  readonly onTurn: (part: string) => void;
}

/** Every theme and day at a small size: what is pointed at, chosen or isolated in one is so in all. */
export function SmallMultiples(props: SmallMultiplesProps): VNode {
  const { distributions, current, kept, ink, marks, pointed, onPoint, onTurn } = props;
  const tallest = Math.max(0, ...distributions.map(({ height }) => height));
  return (
    <ul class="plots-multiples">
      {distributions.map((distribution) => (
        <li key={distribution.id}>
          <button
            type="button"
            aria-pressed={distribution.id === current}
            onClick={() => onTurn(distribution.id)}
          >
            <span class="plots-name">{distribution.menu}</span>
            <span class="plots-when">{distribution.when}</span>
            <Small {...{ distribution, tallest, kept, ink, marks, pointed, onPoint }} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const RIM = 3;

function Small({
  distribution,
  tallest,
  kept,
  ...linked
}: Pick<SmallMultiplesProps, 'kept' | 'ink' | 'marks' | 'pointed' | 'onPoint'> & {
  distribution: Distribution;
  tallest: number;
}): VNode {
  const { width, height, ticks } = distribution;
  const { ink, marks, pointed, onPoint } = linked;
  const top = height - tallest - RIM;
  const [first, last] = [ticks[0], ticks.at(-1)];
  return (
    <svg
      viewBox={`0 ${top} ${width} ${tallest + RIM + FOOT}`}
      aria-hidden="true"
      onPointerMove={(event) => {
        const [x, y] = pixelOf(event, distribution);
        const place = dotNear(distribution, [x, y + HEAD + top], SLOP)?.place ?? null;
        if (place !== pointed) onPoint(place);
      }}
      onPointerLeave={() => onPoint(null)}
    >
      <Dots
        distribution={distribution}
        ink={ink}
        marks={marks}
        shown={(place) => kept === null || kept.has(place)}
      />
      {[first, last].map((tick) =>
        tick ? (
          <text
            key={tick.number}
            x={round(tick.x)}
            y={height + 16}
            text-anchor="middle"
            font-size={LABEL - 1}
            fill={ink.textQuiet}
          >
            {tick.text}
          </text>
        ) : null,
      )}
      <Pointed distribution={distribution} pointed={pointed} ink={ink} named={false} />
    </svg>
  );
}
