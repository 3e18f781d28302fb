/** The timeline: one list of all dated events, each with its extent on the same axis of years. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import { asCount } from '../figure/phrases.ts';
import type { Era, Extension, Timeline, TimelineEvent } from '../figure/timeline.ts';
import { further, type Words } from '../words/words.ts';
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
        label={further().claims.timeline.axis(start, end)}
        ink={ink}
      />
    </div>
  );
}

const firm = { first: false, last: false };
const vague = { first: true, last: true };
type Sample = Parameters<typeof Span>[0]['event'] & {
  readonly precision: keyof Words['claims']['timeline']['sample'];
};
/** Samples on an axis of ten years. */
const SAMPLES: readonly Sample[] = [
  { precision: 'day', first: 5, last: 5.003, fades: firm },
  { precision: 'month', first: 5, last: 5.08, fades: firm },
  { precision: 'year', first: 3, last: 7, fades: firm },
  { precision: 'decade', first: 0, last: 10, fades: vague },
  { precision: 'range', first: 1, last: 9, fades: firm },
  { precision: 'before', first: null, last: 6, fades: firm },
  { precision: 'uncertain', first: 5, last: 5.003, fades: firm },
];

/** Only the looks that occur. */
function Key({ timeline, ink }: { timeline: Timeline; ink: Ink }): VNode {
  const used = new Set<Extension>(timeline.events.map(({ precision }) => precision));
  const messages = further().claims.timeline;
  return (
    <ul class="timeline-key" aria-label={messages.key}>
      {SAMPLES.filter(({ precision }) => used.has(precision)).map((event) => (
        <li key={event.precision}>
          <svg width={34} height={HEIGHT} aria-hidden="true">
            <Span event={event} at={axisOf(event.precision === 'before' ? [3.5, 6.5] : [-1, 11])} ink={ink} />
          </svg>
          {messages.sample[event.precision]}
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
  const messages = further().claims.timeline;
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
            <span class="unseen">{messages.ofEvent(event.title)}</span>
          </button>
        ) : (
          <span>{event.where}</span>
        )}
        <button type="button" class="timeline-button" onClick={() => act.onEvidence(event.claim)}>
          {event.citation}
          <span class="unseen">{messages.open(event.title)}</span>
        </button>
      </p>
    </li>
  );
}

export function TimelinePanel({ timeline, ink, ...act }: TimelinePanelProps): VNode {
  const messages = further().claims.timeline;
  return (
    <section class="timeline" aria-label={messages.label}>
      <h2>{timeline.title}</h2>
      <p class="hint">{timeline.sentence}</p>
      <Fades ink={ink} />
      <Key timeline={timeline} ink={ink} />
      <Years timeline={timeline} ink={ink} />
      <ol class="timeline-eras">
        {timeline.eras.map((era) => (
          <li key={era.id}>
            <h3>
              {era.title} <span>{asCount(era.events.length)}</span>
              <span class="unseen">{messages.events}</span>
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
