/** The scatter: two indicators chosen by the reader, the towns by name, and below it one of them by groups of towns. */
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import { LABEL } from '../figure/distribution.ts';
import type { Groups } from '../figure/groups.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { listed, plural } from '../figure/phrases.ts';
import { POINT, type PointLabel } from '../figure/pointnames.ts';
import type { Indicator, Scatter, ScatterPoint } from '../figure/scatter.ts';
import { NumbersTable } from './distribution.tsx';
import type { Linked } from './dots.tsx';
import { round } from './drawing.tsx';
import { GroupBars } from './groupbars.tsx';

interface AxisChoiceProps {
  readonly label: string;
  readonly chosen: string;
  /** What the other axis shows, which this one cannot. */
  readonly other: string;
  readonly choices: readonly Indicator[];
  readonly onChange: (id: string) => void;
}

function AxisChoice({ label, chosen, other, choices, onChange }: AxisChoiceProps): VNode {
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

interface NameProps {
  readonly text: string;
  readonly at: Pick<PointLabel, 'x' | 'y'>;
  readonly ink: Ink;
  readonly bold: boolean;
}

function Name({ text, at, ink, bold }: NameProps): VNode {
  return (
    <text
      class={bold ? 'plots-over' : 'plots-label'}
      x={round(at.x)}
      y={round(at.y)}
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
function Pointed({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode | null {
  const { pointed, ink } = linked;
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
      <Name text={name} at={at} ink={ink} bold />
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
          <Name key={place} text={name} at={label} ink={ink} bold={false} />
        ) : null,
      )}
      {points.map((point) => (
        <PointMark key={point.place} point={point} linked={linked} />
      ))}
      <Pointed scatter={scatter} linked={linked} />
    </svg>
  );
}

/** Every town with both numbers, then those that lack either, with the reason. */
function Numbers({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode {
  const { points, leftOut, across, up, noun } = scatter;
  const numbered = points.map((point) => ({
    place: point.place,
    name: point.name,
    beside: point.partial ? <span class="flag"> partial</span> : null,
    cells: (
      <>
        <td class="number">{point.across}</td>
        <td class="number">{point.up}</td>
      </>
    ),
  }));
  const lacking = leftOut.map(({ place, name, reason }) => ({
    place,
    name,
    cells: (
      <td class="words" colSpan={2}>
        {reason}
      </td>
    ),
  }));
  const heads = (
    <>
      <th scope="col" class="number">
        {across.title}
      </th>
      <th scope="col" class="number">
        {up.title}
      </th>
    </>
  );
  return <NumbersTable noun={noun} heads={heads} rows={[...numbered, ...lacking]} linked={linked} />;
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
      {groups ? <GroupBars groups={groups} linked={props} /> : null}
    </section>
  );
}
