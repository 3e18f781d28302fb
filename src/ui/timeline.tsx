/** The timeline: one list of all dated events, each with its extent on the same axis of years. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import type { Era, Extension, Timeline, TimelineEvent } from '../figure/timeline.ts';

export interface TimelinePanelProps {
  readonly timeline: Timeline;
  readonly ink: Ink;
  /** Called with the id of a claim. */
  readonly onEvidence: (claimId: string) => void;
  /** Called with the id of a place. */
  readonly onPlace: (placeId: string) => void;
}

type Axis = (year: number) => number;
type Act = Pick<TimelinePanelProps, 'onEvidence' | 'onPlace'>;

const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;
/** What is too short for its width on the axis, in pixels. */
const SHORT = { day: 2.5, month: 5 } as const;
/** How far an approximate date fades beyond itself, and an unknown beginning reaches back, in years. */
const SPREAD = 2;
const FADE = {
  first: 'timeline-fade-first',
  last: 'timeline-fade-last',
  both: 'timeline-fade-both',
} as const;

const percent = (share: number) => `${Math.round(share * 100_000) / 1000}%`;
const axisOf = ([start, end]: Timeline['domain']): Axis => scaleLinear([start, end], [0, 1]);

function Fades({ ink }: { ink: Ink }): VNode {
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
function Span({
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

/** The years of the event's era as a band, and the marked years as lines. */
function Track({
  event,
  era,
  timeline,
  ink,
}: {
  event: TimelineEvent;
  era: Era;
  timeline: Timeline;
  ink: Ink;
}): VNode {
  const at = axisOf(timeline.domain);
  return (
    <svg class="timeline-track" width="100%" height={HEIGHT} aria-hidden="true">
      <rect
        x={percent(at(era.from))}
        width={percent(at(era.to) - at(era.from))}
        height="100%"
        fill={ink.absent}
      />
      {timeline.ticks.map((tick) => (
        <line
          key={tick}
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y1="0"
          y2="100%"
          stroke={ink.textQuiet}
          stroke-opacity={0.35}
        />
      ))}
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke={ink.textQuiet} stroke-opacity={0.35} />
      <Span event={event} at={at} ink={ink} />
    </svg>
  );
}

function Years({ timeline, ink }: { timeline: Timeline; ink: Ink }): VNode {
  const at = axisOf(timeline.domain);
  const [start, end] = timeline.domain;
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return (
    <div class="timeline-years">
      <svg
        width="100%"
        height={24}
        role="img"
        aria-label={`Axis of the years ${start} to ${end}, the same in every row`}
      >
        {years.map((year) => (
          <line
            key={year}
            x1={percent(at(year))}
            x2={percent(at(year))}
            y1={timeline.ticks.includes(year) ? 16 : 20}
            y2={24}
            stroke={ink.textQuiet}
          />
        ))}
        {timeline.ticks.map((tick) => (
          <text
            key={tick}
            x={percent(at(tick))}
            y={12}
            font-size={11}
            fill={ink.textQuiet}
            text-anchor={tick === start ? 'start' : 'middle'}
          >
            {tick}
          </text>
        ))}
      </svg>
    </div>
  );
}

const firm = { first: false, last: false };
const vague = { first: true, last: true };
/** Samples on an axis of ten years. */
const SAMPLES: readonly { readonly words: string; readonly event: Parameters<typeof Span>[0]['event'] }[] = [
  { words: 'a day', event: { precision: 'day', first: 5, last: 5.003, fades: firm } },
  { words: 'a month', event: { precision: 'month', first: 5, last: 5.08, fades: firm } },
  { words: 'a year', event: { precision: 'year', first: 3, last: 7, fades: firm } },
  { words: 'a decade, or about', event: { precision: 'decade', first: 0, last: 10, fades: vague } },
  {
    words: 'from one date to another, or between',
    event: { precision: 'range', first: 1, last: 9, fades: firm },
  },
  { words: 'no later than', event: { precision: 'before', first: null, last: 6, fades: firm } },
  { words: 'can be read otherwise', event: { precision: 'uncertain', first: 5, last: 5.003, fades: firm } },
];

/** Only the looks that occur. */
function Key({ timeline, ink }: { timeline: Timeline; ink: Ink }): VNode {
  const used = new Set<Extension>(timeline.events.map(({ precision }) => precision));
  return (
    <ul class="timeline-key" aria-label="How a date is drawn">
      {SAMPLES.filter(({ event }) => used.has(event.precision)).map(({ words, event }) => (
        <li key={words}>
          <svg width={34} height={HEIGHT} aria-hidden="true">
            <Span event={event} at={axisOf(event.precision === 'before' ? [3.5, 6.5] : [-1, 11])} ink={ink} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Row({
  event,
  era,
  timeline,
  ink,
  act,
}: {
  event: TimelineEvent;
  era: Era;
  timeline: Timeline;
  ink: Ink;
  act: Act;
}): VNode {
  const { place } = event;
  return (
    <li class="timeline-event">
      <p class="timeline-when">{event.when}</p>
      <Track event={event} era={era} timeline={timeline} ink={ink} />
      <p class="timeline-title">
        {event.title}
        {event.status ? <em class="status"> ({event.status})</em> : null}
      </p>
      <p class="timeline-foot">
        {place ? (
          <button type="button" class="timeline-button" onClick={() => act.onPlace(place.id)}>
            {event.where}
            <span class="unseen">: {event.title}</span>
          </button>
        ) : (
          <span>{event.where}</span>
        )}
        <button type="button" class="timeline-button" onClick={() => act.onEvidence(event.claim)}>
          {event.citation}
          <span class="unseen">: open the claim, {event.title}</span>
        </button>
      </p>
    </li>
  );
}

export function TimelinePanel({ timeline, ink, ...act }: TimelinePanelProps): VNode {
  return (
    <section class="timeline" aria-label="Timeline">
      <h2>{timeline.title}</h2>
      <p class="hint">{timeline.sentence}</p>
      <Fades ink={ink} />
      <Key timeline={timeline} ink={ink} />
      <Years timeline={timeline} ink={ink} />
      <ol class="timeline-eras">
        {timeline.eras.map((era) => (
          <li key={era.id}>
            <h3>
              {era.title} <span>{era.events.length}</span>
              <span class="unseen"> events</span>
            </h3>
            <ol>
              {era.events.map((event) => (
                <Row key={event.id} event={event} era={era} timeline={timeline} ink={ink} act={act} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
