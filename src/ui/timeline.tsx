/** The timeline: one list of all dated events, each with its extent on the same axis of years. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import type { Era, Extension, Timeline, TimelineEvent } from '../figure/timeline.ts';
import { type Axis, AxisLabels, Gridlines, percent } from './axis.tsx';
import { Fades, HEIGHT, MIDDLE, Span } from './timespan.tsx';

export interface TimelinePanelProps {
  readonly timeline: Timeline;
  readonly ink: Ink;
  /** Called with the id of a claim. */
  readonly onEvidence: (claimId: string) => void;
  /** Called with the id of a place. */
  readonly onPlace: (placeId: string) => void;
}

type Act = Pick<TimelinePanelProps, 'onEvidence' | 'onPlace'>;

const axisOf = ([start, end]: Timeline['domain']): Axis => scaleLinear([start, end], [0, 1]);

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
      <Gridlines ticks={timeline.ticks} at={at} ink={ink} />
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
      <AxisLabels
        ticks={timeline.ticks}
        minor={years}
        at={at}
        format={String}
        label={`Axis of the years ${start} to ${end}, the same in every row`}
        ink={ink}
      />
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
