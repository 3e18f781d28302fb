/** The scatter: two indicators chosen by the reader, the towns by name, and below it one of them by groups of towns. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import { LABEL } from '../figure/distribution.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { listed, plural, sentenceCase } from '../figure/phrases.ts';
import {
  type Group,
  type Grouping,
  type Groups,
  POINT,
  type Scatter,
  type ScatterPoint,
} from '../figure/scatter.ts';
import { AxisLabels, Gridlines, percent } from './axis.tsx';
import { type Linked, PlaceButton } from './distribution.tsx';
import { round } from './drawing.tsx';

export interface Indicator {
  readonly id: string;
  readonly label: string;
}

function AxisChoice({
  label,
  chosen,
  other,
  choices,
  onChange,
}: {
  label: string;
  chosen: string;
  /** What the other axis shows, which this one cannot. */
  other: string;
  choices: readonly Indicator[];
  onChange: (id: string) => void;
}): VNode {
  return (
    <label class="plots-axis">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} disabled={choice.id === other}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Frame({ scatter, ink }: { scatter: Scatter; ink: Ink }): VNode {
  const { plot, across, up } = scatter;
  const line = { stroke: ink.textQuiet, 'stroke-opacity': 0.32 };
  const words = { 'font-size': LABEL, fill: ink.textQuiet };
  return (
    <g>
      {across.ticks.map(({ number, text, at }) => (
        <g key={number}>
          <line x1={round(at)} x2={round(at)} y1={plot.top} y2={plot.bottom} {...line} />
          <text x={round(at)} y={plot.bottom + 15} text-anchor="middle" {...words}>
            {text}
          </text>
        </g>
      ))}
      {up.ticks.map(({ number, text, at }) => (
        <g key={number}>
          <line x1={plot.left} x2={plot.right} y1={round(at)} y2={round(at)} {...line} />
          <text x={plot.left - 6} y={round(at + 4)} text-anchor="end" {...words}>
            {text}
          </text>
        </g>
      ))}
      <path d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`} fill="none" stroke={ink.textQuiet} />
    </g>
  );
}

function Name({
  text,
  x,
  y,
  ink,
  bold,
}: {
  text: string;
  x: number;
  y: number;
  ink: Ink;
  bold: boolean;
}): VNode {
  return (
    <text
      class={bold ? 'plots-over' : 'plots-label'}
      x={round(x)}
      y={round(y)}
      font-size={LABEL}
      fill={ink.text}
      stroke={ink.paper}
    >
      {text}
    </text>
  );
}

function PointMark({ point, linked }: { point: ScatterPoint; linked: Linked }): VNode {
  const { ink, marks, onPoint, onChoose } = linked;
  const { place, x, y, partial } = point;
  const mark = marks.get(place);
  const color = mark?.color ?? ink.textQuiet;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table of the numbers is the keyboard's way
    <g
      class="plots-point"
      onPointerEnter={() => onPoint(place)}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => onChoose(place, event.shiftKey)}
    >
      <circle cx={round(x)} cy={round(y)} r={POINT + 5} fill="transparent" />
      <circle
        cx={round(x)}
        cy={round(y)}
        r={mark ? POINT + 2 : POINT}
        fill={partial ? ink.paper : color}
        stroke={color}
        stroke-width={1.5}
      />
      {mark ? (
        <text
          x={round(x)}
          y={round(y + 3)}
          text-anchor="middle"
          font-size={8.5}
          font-weight={600}
          fill={partial ? ink.text : ink.paper}
        >
          {mark.letter}
        </text>
      ) : null}
    </g>
  );
}

/** The town pointed at, ringed and named even where the plot has no room for all names. */
function Pointed({
  scatter,
  pointed,
  ink,
}: {
  scatter: Scatter;
  pointed: string | null;
  ink: Ink;
}): VNode | null {
  const point = scatter.points.find(({ place }) => place === pointed);
  if (!point) return null;
  const { x, y, name, label } = point;
  const wide = widthOf(name, LABEL, 'sans600');
  const at = label ?? {
    x: Math.min(Math.max(x - wide / 2, 0), scatter.width - wide),
    y: Math.max(y - POINT - 6, LABEL),
  };
  return (
    <g class="plots-pointed">
      <circle cx={round(x)} cy={round(y)} r={POINT + 4} fill="none" stroke={ink.hover} stroke-width={2} />
      <Name text={name} x={at.x} y={at.y} ink={ink} bold />
    </g>
  );
}

function Plot({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode {
  const { width, height, points } = scatter;
  const { ink, pointed } = linked;
  return (
    <svg
      class="plots-scatter"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width}px` }}
      role="img"
      aria-label={scatter.sentence}
    >
      <Frame scatter={scatter} ink={ink} />
      {points.map(({ place, x, y, label }) =>
        label?.leader ? (
          <path
            key={place}
            d={`M${round(x)} ${round(y)}L${round(label.leader[0])} ${round(label.leader[1])}`}
            stroke={ink.textQuiet}
            stroke-width={WIDTH.leader}
          />
        ) : null,
      )}
      {points.map(({ place, name, label }) =>
        label && place !== pointed ? (
          <Name key={place} text={name} x={label.x} y={label.y} ink={ink} bold={false} />
        ) : null,
      )}
      {points.map((point) => (
        <PointMark key={point.place} point={point} linked={linked} />
      ))}
      <Pointed scatter={scatter} pointed={pointed} ink={ink} />
    </svg>
  );
}

function Numbers({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode {
  const { points, leftOut, across, up, noun } = scatter;
  return (
    <details class="plots-numbers" open>
      <summary>The numbers</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{sentenceCase(noun.one)}</th>
            <th scope="col" class="number">
              {across.title}
            </th>
            <th scope="col" class="number">
              {up.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.place} class={linked.pointed === point.place ? 'pointed' : undefined}>
              <th scope="row">
                <PlaceButton place={point.place} name={point.name} {...linked} />
                {point.partial ? <span class="flag"> partial</span> : null}
              </th>
              <td class="number">{point.across}</td>
              <td class="number">{point.up}</td>
            </tr>
          ))}
          {leftOut.map(({ place, name, reason }) => (
            <tr key={place} class={linked.pointed === place ? 'pointed' : undefined}>
              <th scope="row">
                <PlaceButton place={place} name={name} {...linked} />
              </th>
              <td class="words" colSpan={2}>
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const BAR = 22;

/** From the least to the most of a group, every town on it, the median across: a single town is a point. */
function GroupBar({ group, groups, linked }: { group: Group; groups: Groups; linked: Linked }): VNode {
  const { ink, marks, pointed } = linked;
  const at = scaleLinear(groups.domain, [0, 1]);
  const { least, most, median, members, warning } = group;
  const x = (number: number) => percent(at(number));
  return (
    <svg class="plots-bar" width="100%" height={BAR} aria-hidden="true">
      <Gridlines ticks={groups.ticks.map(({ number }) => number)} at={at} ink={ink} />
      {least && most ? (
        <rect
          x={x(least.number)}
          y={BAR / 2 - 4}
          width={percent(at(most.number) - at(least.number))}
          height={8}
          fill={ink.absent}
          stroke={ink.absentLine}
          stroke-width={0.8}
        />
      ) : null}
      {members.map(({ place, number }) => (
        <circle
          key={place}
          cx={x(number)}
          cy={BAR / 2}
          r={place === pointed ? 5 : 3.2}
          fill={marks.get(place)?.color ?? (place === pointed ? ink.hover : ink.textQuiet)}
          stroke={ink.paper}
          stroke-width={0.8}
        />
      ))}
      {median && !warning ? (
        <rect x={x(median.number)} y={2} width={2} height={BAR - 4} fill={ink.accent} />
      ) : null}
    </svg>
  );
}

/** What the bar says, in words: no median of a group that is too small for one. */
function spanInWords({ n, median, least, most, members, warning }: Group): string {
  const [only] = members;
  if (!median || !least || !most || !only) return 'no full number';
  if (n === 1) return `${only.name}: ${only.text}`;
  const span = `from ${least.text} to ${most.text}`;
  return warning ? span : `median ${median.text}; ${span}`;
}

function GroupRow({ group, groups, linked }: { group: Group; groups: Groups; linked: Linked }): VNode {
  const { label, n, warning, members, without } = group;
  return (
    <li>
      <p class="plots-row">
        <span>{label}</span>
        <span class="plots-n">{plural(n, 'town')}</span>
      </p>
      <GroupBar group={group} groups={groups} linked={linked} />
      <p class="plots-span">{spanInWords(group)}</p>
      {warning ? <p class="plots-warning">{warning}.</p> : null}
      {n > 1 ? <p class="hint">{listed(members.map(({ name }) => name))}.</p> : null}
      {without.length > 0 ? <p class="hint">Not counted: {listed(without)}.</p> : null}
    </li>
  );
}

function GroupingChart({
  grouping,
  groups,
  linked,
}: {
  grouping: Grouping;
  groups: Groups;
  linked: Linked;
}): VNode {
  const said = grouping.groups.map(
    (group) => `${group.label}: ${plural(group.n, 'town')}, ${spanInWords(group)}`,
  );
  const texts = new Map(groups.ticks.map(({ number, text }) => [number, text]));
  return (
    <section class="plots-grouping" aria-label={grouping.title}>
      <h4>{grouping.title}</h4>
      <p class="hint">
        Groups from: {grouping.by}. {grouping.note}
      </p>
      <AxisLabels
        ticks={groups.ticks.map(({ number }) => number)}
        at={scaleLinear(groups.domain, [0, 1])}
        format={(number) => texts.get(number) ?? ''}
        label={`Bars by group. ${groups.title}. ${said.join('. ')}.`}
        ink={linked.ink}
      />
      <ul>
        {grouping.groups.map((group) => (
          <GroupRow key={group.id} group={group} groups={groups} linked={linked} />
        ))}
      </ul>
    </section>
  );
}

export interface ScatterPlotProps extends Linked {
  readonly scatter: Scatter;
  readonly choices: readonly Indicator[];
  /** The ids of the two that are shown: across, and up. */
  readonly x: string;
  readonly y: string;
  readonly onAxes: (x: string, y: string) => void;
  /** One indicator by groups; `null` for none. */
  readonly groups: Groups | null;
}

/** Two indicators against one another. */
export function ScatterPlot(props: ScatterPlotProps): VNode {
  const { scatter, choices, x, y, onAxes, groups } = props;
  const { across, up, unlabelled, leftOut, note, n, noun } = scatter;
  const hollow = scatter.points.some(({ partial }) => partial);
  return (
    <section class="plots" aria-label="Relations">
      <div class="plots-axes">
        <AxisChoice label="Up" chosen={y} other={x} choices={choices} onChange={(id) => onAxes(x, id)} />
        <AxisChoice label="Across" chosen={x} other={y} choices={choices} onChange={(id) => onAxes(id, y)} />
      </div>
      <p class="plots-title">↑ {up.title}</p>
      <Plot scatter={scatter} linked={props} />
      <p class="plots-title plots-across">{across.title} →</p>
      <p class="hint">
        {plural(n, noun.one, noun.many)}.{' '}
        {hollow ? 'Hollow: a partial sum, not to be compared with the others. ' : ''}
        {unlabelled.length > 0 ? `Not named, for want of room: ${listed(unlabelled)}. ` : ''}
        No line is fitted: so few towns carry none.
      </p>
      {note ? <p class="plots-warning">{note}</p> : null}
      {leftOut.map(({ place, name, reason }) => (
        <p key={place} class="hint">
          Left out: {name} ({reason}).
        </p>
      ))}
      <Numbers scatter={scatter} linked={props} />
      {groups ? (
        <div class="plots-groups">
          <h3>{groups.title}, by groups of towns</h3>
          <p class="hint">
            Bars run from the least to the most of a group; each point is a town, the line the median of five
            towns or more.
          </p>
          {groups.groupings.map((grouping) => (
            <GroupingChart key={grouping.title} grouping={grouping} groups={groups} linked={props} />
          ))}
        </div>
      ) : null}
    </section>
  );
}
