/** Armed strength on a log scale: points, for a log scale has no zero for a bar to begin at, each with its hedge drawn. */
import { scaleLog } from 'd3-scale';
import type { VNode } from 'preact';
import type { Ink } from '../figure/ink.ts';
import { asCount } from '../figure/phrases.ts';
import type { Bound } from '../figure/said.ts';
import type { StrengthChart as Chart, StrengthGroup, StrengthRow } from '../figure/strength.ts';
import { further } from '../words/words.ts';
import { type Axis, AxisLabels, Gridlines, percent } from './axis.tsx';
import { type Act, ActorButton, EvidenceButton } from './said.tsx';

const TRACK = 18;
const FADE = { in: 'actors-fade-in', out: 'actors-fade-out' } as const;

/** Colours are written `#rrggbb`, and an id has no hash. */
const fadeId = (fade: string, color: string) => `${fade}-${color.slice(1)}`;

/** Logarithmic, with room at both ends for what a hedge leaves open. */
const logarithmic = ([least, most]: Chart['domain']): Axis => scaleLog([least, most], [0.06, 0.9]);

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
  chart: Chart;
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
const BOUNDS: readonly { readonly bound: Bound; readonly from: number; readonly width: number }[] = [
  { bound: 'exact', from: 93, width: 14 },
  { bound: 'about', from: 88, width: 24 },
  { bound: 'at-least', from: 93, width: 22 },
  { bound: 'at-most', from: 60, width: 44 },
];

function BoundKey({ ink }: { ink: Ink }): VNode {
  const { strength } = further().claims;
  return (
    <ul class="actors-key" aria-label={strength.key}>
      {BOUNDS.map(({ bound, from, width }) => (
        <li key={bound}>
          <svg width={width} height={TRACK} aria-hidden="true">
            <svg x={-from} width={200} height={TRACK} overflow="visible" aria-hidden="true">
              <StrengthMark share={0.5} bound={bound} color={ink.text} />
            </svg>
          </svg>
          {strength.bound[bound]}
        </li>
      ))}
    </ul>
  );
}

function Row({ row, chart, ink, act }: { row: StrengthRow; chart: Chart; ink: Ink; act: Act }): VNode {
  const { strength } = further().claims;
  return (
    <li>
      <div class="actors-row">
        <ActorButton id={row.actor} name={row.name} act={act} />
        <EvidenceButton said={row} about={strength.ofRow(row.name, row.measure)} act={act}>
          {row.label}
        </EvidenceButton>
      </div>
      <p class="actors-measure">{strength.row(row.measure, row.when, row.basis)}</p>
      <StrengthTrack row={row} chart={chart} ink={ink} chosen={act.chosen === row.actor} />
    </li>
  );
}

/** A group of rows in words, for whoever does not see them. */
const inWords = ({ title, rows }: StrengthGroup) => further().claims.strength.inWords(title, rows);

/** The chart of armed strength, people apart from arms. */
export function StrengthChart({ chart, ink, act }: { chart: Chart; ink: Ink; act: Act }): VNode {
  const at = logarithmic(chart.domain);
  const { sentence } = further().claims.saying;
  return (
    <section class="actors-chart" aria-label={chart.title}>
      <h3>{chart.title}</h3>
      <p class="hint">{sentence(chart.method)}</p>
      <Fades ink={ink} />
      <BoundKey ink={ink} />
      {chart.groups.map((group) => (
        <div key={group.title}>
          <h4>{group.title}</h4>
          <AxisLabels ticks={chart.ticks} at={at} format={asCount} label={inWords(group)} ink={ink} />
          <ul>
            {group.rows.map((row) => (
              <Row key={row.claim} row={row} chart={chart} ink={ink} act={act} />
            ))}
          </ul>
        </div>
      ))}
      <p class="hint">{sentence(chart.saidBy)}</p>
    </section>
  );
}
