/** The killed by group: bars from zero, and the gap to the total stated as a bar of its own kind. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import type { KilledChart as Chart, Gap } from '../figure/killed.ts';
import { asCount } from '../figure/phrases.ts';
import type { Amount } from '../figure/said.ts';
import { further } from '../words/words.ts';
import { type Axis, AxisLabels, Gridlines, percent } from './axis.tsx';
import { type Act, ActorButton, EvidenceButton } from './said.tsx';

const BAR = 10;
const TRACK = 18;
const ARROW = 7;

/** Linear, over the whole width. */
const linear = ([least, most]: Chart['domain']): Axis => scaleLinear([least, most], [0, 1]);

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
  chart: Chart;
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
function GapBar({ gap, chart, ink }: { gap: Gap; chart: Chart; ink: Ink }): VNode {
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

function KilledRow({ bar, chart, ink, act }: { bar: Amount; chart: Chart; ink: Ink; act: Act }): VNode {
  return (
    <li>
      <div class="actors-row">
        <ActorButton id={bar.actor} name={bar.name} act={act} />
        <EvidenceButton said={bar} about={further().claims.killed.ofGroup(bar.name)} act={act}>
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
  );
}

function GapRow({ gap, chart, ink, act }: { gap: Gap; chart: Chart; ink: Ink; act: Act }): VNode {
  return (
    <li>
      <div class="actors-row">
        <span class="actors-rest">{gap.name}</span>
        <EvidenceButton said={gap} about={further().claims.killed.ofGap} act={act}>
          {gap.label}
        </EvidenceButton>
      </div>
      <GapBar gap={gap} chart={chart} ink={ink} />
    </li>
  );
}

/** The chart in words, for whoever does not see it. */
const inWords = ({ title, method, bars, unlisted }: Chart) =>
  further().claims.killed.inWords(title, method, [...bars, ...(unlisted ? [unlisted] : [])]);

/** The chart of the killed, each number with its claim. */
export function KilledChart({ chart, ink, act }: { chart: Chart; ink: Ink; act: Act }): VNode {
  const { bars, stated, unlisted } = chart;
  const { saying } = further().claims;
  const { killed } = further().claims;
  const at = linear(chart.domain);
  return (
    <section class="actors-chart" aria-label={chart.title}>
      <h3>{chart.title}</h3>
      <p class="hint">{saying.sentence(chart.method)}</p>
      <AxisLabels ticks={chart.ticks} at={at} format={asCount} label={inWords(chart)} ink={ink} />
      <ul>
        {bars.map((bar) => (
          <KilledRow key={bar.claim} bar={bar} chart={chart} ink={ink} act={act} />
        ))}
        {unlisted ? <GapRow gap={unlisted} chart={chart} ink={ink} act={act} /> : null}
      </ul>
      {stated ? (
        <p class="actors-row actors-total">
          <span>{killed.listed(chart.listed)}</span>
          <EvidenceButton said={stated} about={killed.ofTotal} act={act}>
            {stated.label}
          </EvidenceButton>
        </p>
      ) : null}
      <p>{chart.sentence}</p>
      <p class="hint">{chart.hedge}</p>
      <p class="hint">{saying.sentence(chart.saidBy)}</p>
    </section>
  );
}
