/** Two indicators against one another. No line is fitted: what 18 values carry is to be seen. */
import { scaleLinear } from 'd3-scale';
import type { Level } from '../data/dataset.ts';
import { further, words } from '../words/words.ts';
import { widthOf } from './advances.ts';
import type { Box } from './boxes.ts';
import type { Part } from './figure.ts';
import { countable } from './isolation.ts';
import {
  type Axis,
  axisOf,
  isNumbered,
  LABEL,
  levelShown,
  type Numbered,
  reachOf,
  saysUnit,
  type Written,
} from './numberline.ts';
import { COUNT } from './phrases.ts';
import { type NamedPoint, namesOf, POINT, type PointLabel } from './pointnames.ts';

export interface ScatterPoint extends NamedPoint {
  /** As their themes write them. */
  readonly across: string;
  readonly up: string;
  /** Whether either number is a partial sum: the point is to be drawn hollow. */
  readonly partial: boolean;
  /** `null` where there is no room for its name. */
  readonly label: PointLabel | null;
}

export interface ScatterAxis {
  /** `Population density, 1998 (per km²)`. */
  readonly title: string;
  readonly ticks: readonly (Written & { readonly at: number })[];
}

export interface Scatter {
  readonly width: number;
  readonly height: number;
  /** Where the points are; the words of the axes are outside of it, to the left and below. */
  readonly plot: Box;
  readonly across: ScatterAxis;
  readonly up: ScatterAxis;
  readonly points: readonly ScatterPoint[];
  /** Towns that lack either number, with the reason in words. */
  readonly leftOut: readonly { readonly place: string; readonly name: string; readonly reason: string }[];
  /** Points whose names had no room. */
  readonly unlabelled: readonly string[];
  /** What each point is. */
  readonly level: Level;
  /** How many points there are. */
  readonly n: number;
  /** What is built into the comparison; empty for nothing. */
  readonly note: string;
  readonly sentence: string;
}

const nameOf = ({ menu, when }: Part) => further().comparing.indicator(menu, when);

/** A part that may be an axis, by its id and what it is called. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
}

/** The parts that have numbers, for a choice of axes. */
export const indicatorsOf = (parts: readonly Part[]): readonly Indicator[] =>
  parts.filter(({ numbers }) => numbers !== null).map((part) => ({ id: part.id, label: nameOf(part) }));

/** Room about the plot, in pixels. */
const ROOM = { top: 6, right: 2, bottom: 20, tick: 8 } as const;
/** How far inside the frame the outermost points are. */
const INSET = POINT + 2;

/** A town with both numbers. */
interface Pair {
  readonly across: Numbered;
  readonly up: Numbered;
}

function pairsOf(x: Part, y: Part): readonly Pair[] {
  return countable(x).flatMap((across) => {
    const up = y.readings.get(across.place);
    return up && isNumbered(across) && isNumbered(up) ? [{ across, up }] : [];
  });
}

function leftOutOf(x: Part, y: Part): Scatter['leftOut'] {
  const { scatter } = further().comparing.plots;
  return countable(x).flatMap((across) => {
    const up = y.readings.get(across.place);
    const lacking = [
      ...(across.number === null ? [{ indicator: nameOf(x), why: across.value }] : []),
      ...(up?.number == null ? [{ indicator: nameOf(y), why: up?.value ?? scatter.notInIt }] : []),
    ];
    const { place, name } = across;
    return lacking.length > 0 ? [{ place, name, reason: scatter.reason(lacking) }] : [];
  });
}

/** What a part's numbers are, with the unit: `Population density, 1998 (per km²)`. */
export function titleOf(part: Part): string {
  const unit = countable(part).find(isNumbered)?.unit ?? '';
  return saysUnit(part.menu, unit) ? nameOf(part) : further().comparing.plots.withUnit(nameOf(part), unit);
}

/** An axis that holds the number of every place of a part. */
export const axisFor = (part: Part): Axis =>
  axisOf(
    countable(part).flatMap(({ number }) => number ?? []),
    part.numbers ?? COUNT,
  );

function plotIn({ width, height }: { width: number; height: number }, across: Axis, up: Axis): Box {
  const widest = Math.max(0, ...up.ticks.map(({ text }) => widthOf(text, LABEL, 'sans400')));
  const left = Math.ceil(Math.max(widest + ROOM.tick, reachOf(across, 0)[0]));
  const least = width - left - reachOf(across, 0)[1] - 2 * INSET;
  const right = Math.floor(width - Math.max(ROOM.right, reachOf(across, least)[1] - INSET));
  return { left, top: ROOM.top, right, bottom: height - ROOM.bottom };
}

/** Whether both numbers of a town stand on one claim, so that they go together by how they are made. */
function noteOf(pairs: readonly Pair[], level: Level): string {
  const shared = pairs.filter(({ across, up }) => across.claims.some((id) => up.claims.includes(id))).length;
  if (shared === 0) return '';
  return further().comparing.plots.scatter.builtIn(shared === pairs.length ? null : shared, level);
}

type Scaled = (number: number) => number;

/** The points with their names, as far as a frame has room for these. */
function pointsOf(pairs: readonly Pair[], xOf: Scaled, yOf: Scaled, frame: Box): readonly ScatterPoint[] {
  const bare = pairs.map(({ across, up }) => ({
    place: across.place,
    name: across.name,
    x: xOf(across.number),
    y: yOf(up.number),
    across: across.value,
    up: up.value,
    partial: across.kind === 'partial' || up.kind === 'partial',
  }));
  const names = namesOf(bare, frame);
  return bare.map((point) => ({ ...point, label: names.get(point.place) ?? null }));
}

const axisIn = (part: Part, { ticks }: Axis, at: Scaled): ScatterAxis => ({
  title: titleOf(part),
  ticks: ticks.map((tick) => ({ ...tick, at: at(tick.number) })),
});

/** The points of two parts in a size in pixels: the one across, the other up. */
export function scatterOf(
  x: Part,
  y: Part,
  size: { readonly width: number; readonly height: number },
): Scatter {
  const [acrossAxis, upAxis] = [axisFor(x), axisFor(y)];
  const plot = plotIn(size, acrossAxis, upAxis);
  const xOf = scaleLinear(acrossAxis.domain, [plot.left + INSET, plot.right - INSET]);
  const yOf = scaleLinear(upAxis.domain, [plot.bottom - INSET, plot.top + INSET]);
  const pairs = pairsOf(x, y);
  const points = pointsOf(pairs, xOf, yOf, plot);
  const [across, up] = [axisIn(x, acrossAxis, xOf), axisIn(y, upAxis, yOf)];
  const leftOut = leftOutOf(x, y);
  const level = levelShown(x);
  const { vocabulary } = words();
  const { comparing } = further();
  const { plot: told, leftOut: out } = comparing.plots.scatter;
  return {
    ...{ ...size, plot, across, up, points, leftOut, level },
    unlabelled: points.filter(({ label }) => label === null).map(({ name }) => name),
    n: points.length,
    note: noteOf(pairs, level),
    sentence: vocabulary.sentences([
      told(points.length, vocabulary.units[level](countable(x).length), across.title, up.title),
      ...leftOut.map(({ name, reason }) => out(name, reason)),
    ]),
  };
}
