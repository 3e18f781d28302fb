/** The scatter's drawing: its frame, the points and as many of their names as there is room for. */
import type { VNode } from 'preact';
import { widthOf } from '../figure/advances.ts';
import { type Ink, WIDTH } from '../figure/ink.ts';
import { LABEL } from '../figure/numberline.ts';
import { POINT, type PointLabel } from '../figure/pointnames.ts';
import type { Scatter, ScatterPoint } from '../figure/scatter.ts';
import type { Linked } from './dots.tsx';
import { round } from './drawing.tsx';

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

export function ScatterDrawing({ scatter, linked }: { scatter: Scatter; linked: Linked }): VNode {
  const { width, height, points } = scatter;
  const { ink, pointed } = linked;
  return (
    <svg
      class="plots-scatter"
      direction="ltr"
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
