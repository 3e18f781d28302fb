/** The key of a legend in SVG: one component for the page and for the plate. Its sentence is set beside it by each. */
import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import type { Position } from '../data/geojson.ts';
import { widthOf, wrap } from '../figure/advances.ts';
import type { AreaInk, Legend, LegendEntry, Scale, Swatch } from '../figure/figure.ts';
import type { Ink } from '../figure/ink.ts';
import { strokesOf } from '../figure/strokes.ts';
import { type Frame, fromPlane, projection, scaleOf } from '../geo/mercator.ts';
import { pathOf, Shape } from './drawing.tsx';
import { FAMILY } from './fonts.ts';

const SIZE = 12;
const ROW = 20;
const SWATCH = { width: 26, height: 14 } as const;
const ZOOM = 12;

/** A rectangle of pixels as a tiny area of the map, so that a swatch is drawn by what draws the map. */
function sample(
  width: number,
  height: number,
): { frame: Frame; geometry: { type: 'Polygon'; coordinates: Position[][] } } {
  const scale = scaleOf(ZOOM);
  const corner = (x: number, y: number): Position => {
    const [lon, lat] = fromPlane([0.5 + x / scale, 0.5 + y / scale]);
    return [lon, lat];
  };
  const ring = [corner(0, 0), corner(0, height), corner(width, height), corner(width, 0), corner(0, 0)];
  const [lon, lat] = fromPlane([0.5 + width / 2 / scale, 0.5 + height / 2 / scale]);
  return {
    frame: { zoom: ZOOM, center: [lon, lat], width, height },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function AreaSwatch({
  swatch,
  ink,
  width,
  height,
}: {
  swatch: AreaInk['swatch'];
  ink: Ink;
  width: number;
  height: number;
}): VNode {
  const { frame, geometry } = sample(width, height);
  const sight = { frame, project: projection(frame) };
  const strokes = strokesOf(swatch, geometry, ZOOM);
  const edge = swatch.kind === 'hatch' ? swatch.edge : null;
  const path = pathOf(geometry, sight);
  return (
    <g>
      <Shape d={path} fill={strokes.fill === 'transparent' ? ink.land : strokes.fill} />
      {strokes.bands.map((band) => (
        <Shape key={band.fill} d={pathOf(band.geometry, sight)} fill={band.fill} />
      ))}
      {strokes.lines.map(({ color, width: stroke, opacity, lines }) => (
        <Shape
          key={opacity}
          d={pathOf({ type: 'MultiLineString', coordinates: lines.map((line) => [...line]) }, sight)}
          fill="none"
          stroke={color}
          stroke-width={stroke}
          stroke-opacity={opacity}
        />
      ))}
      {strokes.dots.flatMap(({ color, dots }) =>
        dots.map((dot) => {
          const [x, y] = sight.project(dot);
          return (
            <circle
              key={`${x} ${y}`}
              cx={Math.round(x * 10) / 10}
              cy={Math.round(y * 10) / 10}
              r={0.8}
              fill={color}
            />
          );
        }),
      )}
      <Shape
        d={path}
        fill="none"
        stroke={edge ? edge.color : ink.textQuiet}
        stroke-opacity={edge ? 1 : 0.45}
        stroke-width={edge ? edge.width : 0.8}
        stroke-dasharray={edge?.dash.map((part) => part * edge.width).join(' ') || undefined}
      />
    </g>
  );
}

function SwatchMark({ swatch, ink }: { swatch: Swatch; ink: Ink }): VNode {
  const { width, height } = SWATCH;
  switch (swatch.kind) {
    case 'circle':
      return (
        <circle
          cx={width / 2}
          cy={height / 2}
          r={Math.min(swatch.radius, height / 2)}
          fill={swatch.fill === 'transparent' ? 'none' : swatch.fill}
          stroke={swatch.stroke}
        />
      );
    case 'pin':
      return <circle cx={width / 2} cy={height / 2} r={3.5} fill={swatch.fill} stroke={ink.halo} />;
    case 'fill':
    case 'stripes':
    case 'hatch':
    case 'stipple':
      return <AreaSwatch swatch={swatch} ink={ink} width={width} height={height} />;
  }
}

function Words({
  text,
  x,
  y,
  size,
  ink,
  quiet = false,
  anchor = 'start',
  bold = false,
}: {
  text: string;
  x: number;
  y: number;
  size: number;
  ink: Ink;
  quiet?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}): VNode {
  const { family, weight } = FAMILY[bold ? 'sans600' : 'sans400'];
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      font-family={family}
      font-weight={weight}
      fill={quiet ? ink.textQuiet : ink.text}
      text-anchor={anchor}
    >
      {text}
    </text>
  );
}

/** Where a number stands on the scale, from 0 to 1: classes are equally wide, and a class is even within itself. */
export function placeOnScale(value: number, { breaks, least, most, fills }: Scale): number {
  const ends = Array.from({ length: fills.length + 1 }, (_, index) => index / fills.length);
  return scaleLinear()
    .domain([least, ...breaks, most])
    .range(ends)
    .clamp(true)(value);
}

const SCALE_HEIGHT = 58;

/** Whether a label stands a line lower, so that it does not touch the one before: only the last can be that close. */
function lowered(scale: Scale, index: number, each: number): boolean {
  if (index !== scale.fills.length) return false;
  const width = (at: number) => widthOf(scale.labels[at] ?? '', SIZE - 1, 'sans400');
  return width(index) + width(index - 1) / 2 + 6 > each;
}

function ScaleKey({
  scale,
  entries,
  width,
  ink,
  mark,
  ghost,
}: {
  scale: Scale;
  entries: readonly LegendEntry[];
  width: number;
  ink: Ink;
  mark: number | null;
  ghost: number | null;
}): VNode {
  const each = width / scale.fills.length;
  const at = (value: number) => placeOnScale(value, scale) * width;
  const pointer = (x: number) => `M${x - 5} 12h10l-5 8z`;
  return (
    <g>
      {scale.fills.map((fill, index) => (
        <g key={fill}>
          <rect
            x={index * each}
            y={21}
            width={each}
            height={14}
            fill={fill}
            stroke={ink.paper}
            stroke-width={1}
          />
          <Words
            text={String(entries[index]?.count ?? '')}
            x={(index + 0.5) * each}
            y={10}
            size={SIZE - 2}
            ink={ink}
            quiet
            anchor="middle"
          />
        </g>
      ))}
      {scale.labels.map((label, index) => (
        <Words
          key={label}
          text={label}
          x={index * each}
          y={lowered(scale, index, each) ? 61 : 49}
          size={SIZE - 1}
          ink={ink}
          anchor={index === 0 ? 'start' : index === scale.fills.length ? 'end' : 'middle'}
        />
      ))}
      {ghost === null ? null : (
        <path d={pointer(at(ghost))} fill={ink.paper} stroke={ink.accent} stroke-width={1.5} />
      )}
      {mark === null ? null : <path d={pointer(at(mark))} fill={ink.text} />}
    </g>
  );
}

function circlesOf(entries: readonly LegendEntry[]) {
  return entries.flatMap((entry) =>
    entry.swatch.kind === 'circle' ? [{ entry, swatch: entry.swatch }] : [],
  );
}

function SizesKey({ entries, ink }: { entries: readonly LegendEntry[]; ink: Ink }): VNode {
  const circles = circlesOf(entries).toSorted((a, b) => b.swatch.radius - a.swatch.radius);
  const largest = circles[0]?.swatch.radius ?? 0;
  const foot = 2 * largest + 2;
  return (
    <g>
      {circles.map(({ entry, swatch }) => (
        <g key={entry.id}>
          <circle
            cx={largest + 2}
            cy={foot - swatch.radius}
            r={swatch.radius}
            fill={swatch.fill}
            fill-opacity={0.3}
            stroke={ink.text}
            stroke-width={0.8}
          />
          <path
            d={`M${largest + 2} ${foot - 2 * swatch.radius}H${2 * largest + 16}`}
            stroke={ink.textQuiet}
            stroke-width={0.6}
          />
          <Words
            text={entry.label}
            x={2 * largest + 20}
            y={foot - 2 * swatch.radius + 4}
            size={SIZE - 1}
            ink={ink}
          />
        </g>
      ))}
    </g>
  );
}

interface Row {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly y: number;
}

function rowsOf(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
): { rows: readonly Row[]; bottom: number } {
  let y = top;
  const rows = entries.map((entry): Row => {
    const lines = wrap(entry.label, width - SWATCH.width - 40, SIZE, 'sans400');
    const row = { entry, lines, y };
    y += Math.max(ROW, lines.length * SIZE * 1.25 + 5);
    return row;
  });
  return { rows, bottom: y };
}

/** The parts of a legend's key in a width, and its height in pixels. */
function layOut(legend: Legend, width: number) {
  const sizes = circlesOf(legend.entries);
  const isSizes = sizes.length > 0 && sizes.length === legend.entries.length;
  const head = legend.scale
    ? SCALE_HEIGHT +
      (lowered(legend.scale, legend.scale.fills.length, width / legend.scale.fills.length) ? 12 : 0)
    : isSizes
      ? 2 * Math.max(...sizes.map(({ swatch }) => swatch.radius)) + 12
      : 0;
  const listed = legend.scale || isSizes ? legend.absences : [...legend.entries, ...legend.absences];
  const { rows, bottom } = rowsOf(listed, width, head);
  const method = wrap(legend.method, width, SIZE - 1, 'sans400');
  return { isSizes, rows, method, methodTop: bottom + 2, height: bottom + 4 + method.length * 15 };
}

export const legendHeight = (legend: Legend, width: number) => layOut(legend, width).height;

/** The key, from 0 to `width` and `legendHeight`. `mark` is the pointed-at place's number, `ghost` the chosen one's. */
export function LegendKey({
  legend,
  ink,
  width,
  mark,
  ghost,
}: {
  legend: Legend;
  ink: Ink;
  width: number;
  mark: number | null;
  ghost: number | null;
}): VNode {
  const { isSizes, rows, method, methodTop } = layOut(legend, width);
  return (
    <g>
      {legend.scale ? (
        <ScaleKey
          scale={legend.scale}
          entries={legend.entries}
          width={width}
          ink={ink}
          mark={mark}
          ghost={ghost}
        />
      ) : null}
      {isSizes ? <SizesKey entries={legend.entries} ink={ink} /> : null}
      {rows.map(({ entry, lines, y }) => (
        <g key={entry.id} transform={`translate(0 ${y})`}>
          <SwatchMark swatch={entry.swatch} ink={ink} />
          {lines.map((line, index) => (
            <Words
              key={line}
              text={line}
              x={SWATCH.width + 8}
              y={11 + index * SIZE * 1.25}
              size={SIZE}
              ink={ink}
            />
          ))}
          <Words text={String(entry.count)} x={width} y={11} size={SIZE - 1} ink={ink} quiet anchor="end" />
        </g>
      ))}
      {method.map((line, index) => (
        <Words key={line} text={line} x={0} y={methodTop + 11 + index * 15} size={SIZE - 1} ink={ink} quiet />
      ))}
    </g>
  );
}

/** What the key says, in words, for whoever does not see it. */
export function legendInWords(legend: Legend): string {
  const entries = [...legend.entries, ...legend.absences].map((entry) => `${entry.label}: ${entry.count}`);
  return `${legend.title}. ${entries.join('; ')}. ${legend.method}.`;
}
