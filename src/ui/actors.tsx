/** The actors: a choice of one, what is said of it, and two charts of counts per actor. Every value opens its claim. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type {
  ActorEntry,
  ActorGroup,
  ActorPlace,
  ActorRelation,
  ActorsPanel as Actors,
  Amount,
  Bound,
  Gap,
  KilledChart,
  Said,
  StrengthChart,
  StrengthRow,
} from '../figure/actors.ts';
import type { Ink } from '../figure/ink.ts';
import { asCount, sentenceCase } from '../figure/phrases.ts';

export interface ActorsPanelProps {
  readonly panel: Actors;
  readonly ink: Ink;
  /** The id of an actor, or `null`. */
  readonly chosen: string | null;
  readonly onChooseActor: (id: string | null) => void;
  /** Called with the id of a claim. */
  readonly onEvidence: (claimId: string) => void;
  /** Called with the id of a place, or of the city. */
  readonly onPlace: (placeId: string) => void;
}

type Act = Pick<ActorsPanelProps, 'chosen' | 'onChooseActor' | 'onEvidence' | 'onPlace'>;

const BAR = 10;
const TRACK = 18;
const ARROW = 7;
const FADE = { in: 'actors-fade-in', out: 'actors-fade-out' } as const;

/** Colours are written `#rrggbb`, and an id has no hash. */
const fadeId = (fade: string, color: string) => `${fade}-${color.slice(1)}`;

/** A place on an axis as a share of its width. */
type Axis = (value: number) => number;
const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/** Linear, over the whole width. */
const linear = ([least, most]: readonly [number, number]): Axis => scaleLinear([least, most], [0, 1]);
/** Logarithmic, with room at both ends for what a hedge leaves open. */
const logarithmic = ([least, most]: readonly [number, number]): Axis => scaleLog([least, most], [0.06, 0.9]);

function ActorButton({ id, name, act }: { id: string; name: string; act: Act }): VNode {
  const pressed = act.chosen === id;
  return (
    <button
      type="button"
      class="actors-name"
      aria-pressed={pressed}
      onClick={() => act.onChooseActor(pressed ? null : id)}
    >
      {name}
    </button>
  );
}

/** What is said, as a button that opens the claim behind it. */
function EvidenceButton({
  said,
  about,
  act,
  children,
}: {
  said: Said;
  /** What the visible words are about, for whoever hears them alone. */
  about: string;
  act: Act;
  children: ComponentChildren;
}): VNode {
  return (
    <button
      type="button"
      class="actors-evidence"
      title={`${said.citation}: open the claim`}
      onClick={() => act.onEvidence(said.claim)}
    >
      {children}
      <span class="unseen">
        , {about}, {said.citation}: open the claim
      </span>
    </button>
  );
}

/** Both fades, in the colour of all actors and in that of the chosen one. */
function Fades({ ink }: { ink: Ink }): VNode {
  const stop = (offset: number, color: string, opacity: number) => (
    <stop offset={offset} stop-color={color} stop-opacity={opacity} />
  );
  return (
    <svg class="actors-defs" width={0} height={0} aria-hidden="true">
      <defs>
        {[ink.text, ink.accent].map((color) => (
          <g key={color}>
            <linearGradient id={fadeId(FADE.in, color)}>
              {stop(0, color, 0)}
              {stop(1, color, 0.85)}
            </linearGradient>
            <linearGradient id={fadeId(FADE.out, color)}>
              {stop(0, color, 0.85)}
              {stop(1, color, 0)}
            </linearGradient>
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** Lines at the axis' marks; rows that touch make them run through. */
function Gridlines({ ticks, at, ink }: { ticks: readonly number[]; at: Axis; ink: Ink }): VNode {
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
          stroke-opacity={0.3}
        />
      ))}
    </g>
  );
}

/** The axis with its numbers; it carries the chart's words for whoever does not see it. */
function AxisLabels({
  ticks,
  at,
  label,
  ink,
}: {
  ticks: readonly number[];
  at: Axis;
  label: string;
  ink: Ink;
}): VNode {
  return (
    <svg class="actors-axis" width="100%" height={22} role="img" aria-label={label}>
      {ticks.map((tick) => {
        const share = at(tick);
        const anchor = share < 0.03 ? 'start' : share > 0.94 ? 'end' : 'middle';
        return (
          <g key={tick}>
            <line x1={percent(share)} x2={percent(share)} y1={16} y2={22} stroke={ink.textQuiet} />
            <text x={percent(share)} y={12} font-size={11} fill={ink.textQuiet} text-anchor={anchor}>
              {asCount(tick)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** An open end to the right: there may be more. */
function Arrow({ share, y, color }: { share: number; y: number; color: string }): VNode {
  return (
    <svg x={percent(share)} y={y} overflow="visible" aria-hidden="true">
      <path d={`M2 -5L${ARROW + 1} 0L2 5`} fill="none" stroke={color} stroke-width={1.8} />
    </svg>
  );
}

function KilledBar({
  bar,
  chart,
  color,
  ink,
}: {
  bar: Amount;
  chart: KilledChart;
  color: string;
  ink: Ink;
}): VNode {
  const at = linear(chart.domain);
  return (
    <svg class="actors-bar" width="100%" height={TRACK} aria-hidden="true">
      <Gridlines ticks={chart.ticks} at={at} ink={ink} />
      <rect x="0" y={2} width={percent(at(bar.value))} height={BAR} fill={color} />
      {bar.bound === 'at-least' ? <Arrow share={at(bar.value)} y={2 + BAR / 2} color={color} /> : null}
    </svg>
  );
}

/** Hatched and outlined: what no group accounts for is no group. */
function GapBar({ gap, chart, ink }: { gap: Gap; chart: KilledChart; ink: Ink }): VNode {
  const at = linear(chart.domain);
  const width = percent(at(gap.value));
  const line = ink.textQuiet;
  return (
    <svg class="actors-bar" width="100%" height={TRACK} aria-hidden="true">
      <Gridlines ticks={chart.ticks} at={at} ink={ink} />
      <svg x="0" y={2} width={width} height={BAR} aria-hidden="true">
        <rect width="100%" height={BAR} fill={ink.paper} stroke={line} stroke-width={2} />
        {Array.from({ length: 40 }, (_, index) => index * 5 - BAR).map((x) => (
          <path key={x} d={`M${x} ${BAR}L${x + BAR} 0`} stroke={line} stroke-width={1.1} />
        ))}
      </svg>
      {gap.bound === 'at-least' ? <Arrow share={at(gap.value)} y={2 + BAR / 2} color={line} /> : null}
    </svg>
  );
}

function Killed({ chart, ink, act }: { chart: KilledChart; ink: Ink; act: Act }): VNode {
  const { bars, stated, unlisted } = chart;
  const rows = [...bars, ...(unlisted ? [unlisted] : [])].map(({ name, label }) => `${name} ${label}`);
  return (
    <section class="actors-chart" aria-label={chart.title}>
      <h3>{chart.title}</h3>
      <p class="hint">{chart.method}.</p>
      <AxisLabels
        ticks={chart.ticks}
        at={linear(chart.domain)}
        label={`Bar chart. ${chart.title}. ${chart.method}. ${rows.join('; ')}.`}
        ink={ink}
      />
      <ul>
        {bars.map((bar) => (
          <li key={bar.claim}>
            <div class="actors-row">
              <ActorButton id={bar.actor} name={bar.name} act={act} />
              <EvidenceButton said={bar} about={`${bar.name}, killed`} act={act}>
                {bar.label}
              </EvidenceButton>
            </div>
            <KilledBar
              bar={bar}
              chart={chart}
              color={act.chosen === bar.actor ? ink.accent : ink.textQuiet}
              ink={ink}
            />
          </li>
        ))}
        {unlisted ? (
          <li>
            <div class="actors-row">
              <span class="actors-rest">{unlisted.name}</span>
              <EvidenceButton said={unlisted} about="the stated total less the groups listed" act={act}>
                {unlisted.label}
              </EvidenceButton>
            </div>
            <GapBar gap={unlisted} chart={chart} ink={ink} />
          </li>
        ) : null}
      </ul>
      {stated ? (
        <p class="actors-row actors-total">
          <span>Listed {asCount(chart.listed)}; stated</span>
          <EvidenceButton said={stated} about="total stated" act={act}>
            {stated.label}
          </EvidenceButton>
        </p>
      ) : null}
      <p>{chart.sentence}</p>
      <p class="hint">{chart.hedge}</p>
      <p class="hint">{chart.saidBy}.</p>
    </section>
  );
}

/** How far a hedge is drawn, as a share of the axis. */
const REACH = { about: 0.055, 'at-most': 0.2 } as const;

/** A number on the log scale, which has no zero for a bar to begin at: a point, and the hedge as what it is. */
function StrengthMark({ share, bound, color }: { share: number; bound: Bound; color: string }): VNode {
  const y = TRACK / 2;
  const band = (from: number, to: number, fade: string) => (
    <rect
      x={percent(from)}
      y={y - 4}
      width={percent(to - from)}
      height={8}
      fill={`url(#${fadeId(fade, color)})`}
    />
  );
  switch (bound) {
    case 'exact':
      return <circle cx={percent(share)} cy={y} r={5} fill={color} />;
    case 'about':
      return (
        <g>
          {band(share - REACH.about, share, FADE.in)}
          {band(share, share + REACH.about, FADE.out)}
          <circle cx={percent(share)} cy={y} r={3.5} fill={color} />
        </g>
      );
    case 'at-least':
      return (
        <g>
          <circle cx={percent(share)} cy={y} r={5} fill={color} />
          <line
            x1={percent(share)}
            x2={percent(share + 0.05)}
            y1={y}
            y2={y}
            stroke={color}
            stroke-width={1.8}
          />
          <svg x={percent(share + 0.05)} y={y} overflow="visible" aria-hidden="true">
            <path d="M-5 -5L1 0L-5 5" fill="none" stroke={color} stroke-width={1.8} />
          </svg>
        </g>
      );
    case 'at-most':
      return (
        <g>
          {band(share - REACH['at-most'], share, FADE.in)}
          <rect x={percent(share)} y={y - 7} width={2.5} height={14} fill={color} />
        </g>
      );
  }
}

function StrengthTrack({
  row,
  chart,
  ink,
  chosen,
}: {
  row: StrengthRow;
  chart: StrengthChart;
  ink: Ink;
  chosen: boolean;
}): VNode {
  const at = logarithmic(chart.domain);
  return (
    <svg class="actors-bar" width="100%" height={TRACK} aria-hidden="true">
      <Gridlines ticks={chart.ticks} at={at} ink={ink} />
      <StrengthMark share={at(row.value)} bound={row.bound} color={chosen ? ink.accent : ink.text} />
    </svg>
  );
}

/** A sample of each look, cut out of an axis 200 pixels wide: where the cut begins and how wide it is. */
const BOUNDS: readonly {
  readonly bound: Bound;
  readonly words: string;
  readonly from: number;
  readonly width: number;
}[] = [
  { bound: 'exact', words: 'as given', from: 93, width: 14 },
  { bound: 'about', words: 'about', from: 88, width: 24 },
  { bound: 'at-least', words: 'at least', from: 93, width: 22 },
  { bound: 'at-most', words: 'up to', from: 60, width: 44 },
];

function BoundKey({ ink }: { ink: Ink }): VNode {
  return (
    <ul class="actors-key" aria-label="How a hedge is drawn">
      {BOUNDS.map(({ bound, words, from, width }) => (
        <li key={bound}>
          <svg width={width} height={TRACK} aria-hidden="true">
            <svg x={-from} width={200} height={TRACK} overflow="visible" aria-hidden="true">
              <StrengthMark share={0.5} bound={bound} color={ink.text} />
            </svg>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Strength({ chart, ink, act }: { chart: StrengthChart; ink: Ink; act: Act }): VNode {
  const at = logarithmic(chart.domain);
  return (
    <section class="actors-chart" aria-label={chart.title}>
      <h3>{chart.title}</h3>
      <p class="hint">{chart.method}.</p>
      <BoundKey ink={ink} />
      {chart.groups.map(({ title, rows }) => (
        <div key={title}>
          <h4>{title}</h4>
          <AxisLabels
            ticks={chart.ticks}
            at={at}
            label={`Chart on a log scale. ${title}. ${rows.map((row) => `${row.name}, ${row.measure}: ${row.label}`).join('; ')}.`}
            ink={ink}
          />
          <ul>
            {rows.map((row) => (
              <li key={row.claim}>
                <div class="actors-row">
                  <ActorButton id={row.actor} name={row.name} act={act} />
                  <EvidenceButton said={row} about={`${row.name}, ${row.measure}`} act={act}>
                    {row.label}
                  </EvidenceButton>
                </div>
                <p class="actors-measure">
                  {row.measure}; {row.when}; {row.basis}
                </p>
                <StrengthTrack row={row} chart={chart} ink={ink} chosen={act.chosen === row.actor} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="hint">{chart.saidBy}.</p>
    </section>
  );
}

/** Items by key, in the order in which the keys first occur. */
function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, readonly T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const headingOf = ({ relation, status }: ActorPlace) => `${relation}${status ? ` (${status})` : ''}`;

/** Places under the words that bind the actor to them; a place that several claims name stands once, with all of them. */
function Places({ places, act }: { places: readonly ActorPlace[]; act: Act }): VNode {
  return (
    <div>
      {grouped(places, headingOf).map(([heading, within]) => (
        <div key={heading} class="actors-held">
          <h5>{heading}</h5>
          <ul>
            {grouped(within, ({ id }) => id).map(([id, claims]) => (
              <li key={id}>
                <button type="button" class="actors-place" onClick={() => act.onPlace(id)}>
                  {claims[0]?.name}
                </button>
                {claims.map((place) => (
                  <EvidenceButton key={place.claim} said={place} about={`${heading} ${place.name}`} act={act}>
                    {place.locator}
                  </EvidenceButton>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Relation({ relation, act }: { relation: ActorRelation; act: Act }): VNode {
  return (
    <li>
      <p>{relation.sentence}.</p>
      {relation.note ? <p class="hint">{relation.note}.</p> : null}
      <p class="actors-foot">
        <span>{sentenceCase(relation.when)}</span>
        <EvidenceButton said={relation} about={relation.sentence} act={act}>
          {relation.citation}
        </EvidenceButton>
      </p>
    </li>
  );
}

function Numbers({ actor, act }: { actor: ActorEntry; act: Act }): VNode | null {
  const rows = [
    ...(actor.killed ? [{ amount: actor.killed, words: `killed in ${actor.killed.when}` }] : []),
    ...actor.strength.map((row) => ({ amount: row, words: `${row.measure}, ${row.when}` })),
  ];
  if (rows.length === 0) return null;
  return (
    <div class="actors-numbers">
      <h5>In numbers</h5>
      <ul>
        {rows.map(({ amount, words }) => (
          <li key={amount.claim}>
            <EvidenceButton said={amount} about={actor.name} act={act}>
              {amount.label}
            </EvidenceButton>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ actor, act }: { actor: ActorEntry; act: Act }): VNode {
  const own = useRef<HTMLElement>(null);
  // An entry that opens is brought into sight, wherever its actor was chosen.
  useEffect(() => own.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={own} class="actors-entry" aria-label={`What the document says of ${actor.name}`}>
      <div class="actors-row">
        <h3>
          {actor.name} <span lang="ur">{actor.nameUrdu}</span>
        </h3>
        <button
          type="button"
          class="quiet"
          onClick={() => act.onChooseActor(null)}
          aria-label={`Close ${actor.name}`}
        >
          Close
        </button>
      </div>
      {actor.note ? <p class="hint">{actor.note}.</p> : null}
      {actor.places.length > 0 ? (
        <p class="actors-intro">The document says that {actor.name}</p>
      ) : (
        <p class="hint">It is not said to hold any place.</p>
      )}
      <Places places={actor.places} act={act} />
      {actor.closed.length > 0 ? <p class="actors-intro">Areas said to be</p> : null}
      <Places places={actor.closed} act={act} />
      <Numbers actor={actor} act={act} />
      {actor.relations.length > 0 ? (
        <div class="actors-relations">
          <h5>With the others</h5>
          <ul>
            {actor.relations.map((relation) => (
              <Relation key={relation.claim} relation={relation} act={act} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Chooser({ groups, act }: { groups: readonly ActorGroup[]; act: Act }): VNode {
  return (
    <div class="actors-chooser">
      {groups.map(({ title, actors }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {actors.map(({ id, name }) => (
              <li key={id}>
                <ActorButton id={id} name={name} act={act} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

export function ActorsPanel({ panel, ink, ...act }: ActorsPanelProps): VNode {
  const chosen = panel.actors.find(({ id }) => id === act.chosen);
  return (
    <section class="actors" aria-label="Actors">
      <h2>Parties, gangs and forces</h2>
      <p class="hint">
        As the document names them. Choose one to read what is said of it and to cut the maps to its places.
      </p>
      <Fades ink={ink} />
      <Chooser groups={panel.groups} act={act} />
      {chosen ? <Entry key={chosen.id} actor={chosen} act={act} /> : null}
      <Killed chart={panel.killed} ink={ink} act={act} />
      <Strength chart={panel.strength} ink={ink} act={act} />
    </section>
  );
}
