/** Two indicators against one another, and one by groups of towns. No line is fitted: what 18 values carry is to be seen. */
import { scaleLinear } from 'd3-scale';
import { median as medianOf } from 'simple-statistics';
import { widthOf } from './advances.ts';
import { type Box, meet } from './boxes.ts';
import {
  type Axis,
  axisOf,
  isNumbered,
  LABEL,
  type Mark,
  type Numbered,
  reachOf,
  saysUnit,
} from './distribution.ts';
import type { Part } from './figure.ts';
import { countable, nounOf } from './isolation.ts';
import type { Noun } from './levels.ts';
import { asNumber, COUNT, listed, plural, sentenceCase } from './phrases.ts';

/** Where a name begins, on its baseline. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  /** Where a line from the point ends at the name; `null` where the name stands beside its point. */
  readonly leader: readonly [number, number] | null;
}

/** In pixels, from the left and the top. */
export interface ScatterPoint {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
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
  readonly ticks: readonly (Mark & { readonly at: number })[];
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
  readonly noun: Noun;
  /** How many points there are. */
  readonly n: number;
  /** What is built into the comparison; empty for nothing. */
  readonly note: string;
  readonly sentence: string;
}

const nameOf = ({ menu, when }: Part) => (when ? `${menu}, ${when}` : menu);

/** The parts that have numbers, for a choice of axes. */
export const indicatorsOf = (parts: readonly Part[]) =>
  parts.filter(({ numbers }) => numbers !== null).map((part) => ({ id: part.id, label: nameOf(part) }));

/** Sizes in pixels. */
export const POINT = 4;
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
  return countable(x).flatMap((across) => {
    const up = y.readings.get(across.place);
    const lacking = [
      ...(across.number === null ? [`${nameOf(x)}: ${across.value}`] : []),
      ...(up?.number == null ? [`${nameOf(y)}: ${up?.value ?? 'not in it'}`] : []),
    ];
    const { place, name } = across;
    return lacking.length > 0 ? [{ place, name, reason: lacking.join('; ') }] : [];
  });
}

function titleOf(part: Part): string {
  const unit = countable(part).find(isNumbered)?.unit ?? '';
  return saysUnit(part.menu, unit) ? nameOf(part) : `${nameOf(part)} (${unit})`;
}

const axisFor = (part: Part): Axis =>
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

/** A square about a point, as far to each side as `reach`. */
const squareAt = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Where a name may stand about its point: right, left, above, below, and at the corners. */
const ABOUT: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7],
];
/** How far the name's box is from the middle of its point; the farther ones need a line to it. */
const BESIDE = POINT + 3;
const APART = [16, 26, 38, 52];
/** How much nearer than any other point its own must be to a name without a line. */
const NEARER = 2;
const HEIGHT = LABEL * 1.1;

interface Place {
  readonly box: Box;
  /** Along the line to the point; empty where there is none. */
  readonly line: readonly Box[];
}

function boxBeside(
  { x, y, name }: ScatterPoint,
  [right, down]: readonly [number, number],
  reach: number,
): Box {
  const width = widthOf(name, LABEL, 'sans400');
  const left = x + right * (reach + width / 2) - width / 2;
  const top = y + down * (reach + HEIGHT / 2) - HEIGHT / 2;
  return { left, top, right: left + width, bottom: top + HEIGHT };
}

/** The point of a box that is nearest to a point. */
const nearestIn = (box: Box, { x, y }: Pick<ScatterPoint, 'x' | 'y'>): readonly [number, number] => [
  Math.min(Math.max(x, box.left), box.right),
  Math.min(Math.max(y, box.top), box.bottom),
];

function distance(box: Box, point: ScatterPoint): number {
  const [x, y] = nearestIn(box, point);
  return Math.hypot(x - point.x, y - point.y);
}

const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

/** Close beside the point, and nearer to it than to any other. */
const besides = (point: ScatterPoint, points: readonly ScatterPoint[]): readonly Place[] =>
  ABOUT.map((about) => boxBeside(point, about, BESIDE))
    .filter((box) =>
      points.every((other) => other === point || distance(box, other) > distance(box, point) + NEARER),
    )
    .map((box) => ({ box, line: [] }));

/** Farther off, each with a line from the rim of the point to the name. */
const aparts = (point: ScatterPoint): readonly Place[] =>
  APART.flatMap((reach) => ABOUT.map((about) => boxBeside(point, about, reach))).map((box) => {
    const [toX, toY] = nearestIn(box, point);
    const steps = Math.ceil(distance(box, point) / 3);
    const shares = Array.from({ length: steps - 2 }, (_, index) => (index + 2) / steps);
    return {
      box,
      line: shares.map((share) =>
        squareAt(point.x + (toX - point.x) * share, point.y + (toY - point.y) * share, 1),
      ),
    };
  });

function labelIn({ x, y }: ScatterPoint, { box, line }: Place): ScatterPoint['label'] {
  const leader = line.length > 0 ? nearestIn(box, { x, y }) : null;
  return { x: box.left, y: box.top + LABEL * 0.9, leader };
}

/**
 * Points with their names: first those that fit beside their points, the ones with the least choice before the others; then the
 * rest farther off, with a line. A name for which there is no room at all is left out.
 */
function labelled(points: readonly ScatterPoint[], frame: Box): readonly ScatterPoint[] {
  const dots = points.map(({ x, y }) => squareAt(x, y, POINT + 1));
  const taken: Box[] = [];
  const set = new Map<string, ScatterPoint['label']>();
  const fits = (point: ScatterPoint, { box, line }: Place) => {
    const others = [...taken, ...dots.filter((_, index) => points[index] !== point)];
    return (
      within(box, frame) &&
      !meet(box, squareAt(point.x, point.y, POINT + 1)) &&
      ![box, ...line].some((part) => others.some((other) => meet(part, other)))
    );
  };
  const choices = new Map(
    points.map((point) => [point, besides(point, points).filter((place) => fits(point, place)).length]),
  );
  const tightest = points.toSorted((a, b) => (choices.get(a) ?? 0) - (choices.get(b) ?? 0));
  for (const placesOf of [(point: ScatterPoint) => besides(point, points), aparts]) {
    for (const point of tightest.filter(({ place }) => !set.has(place))) {
      const place = placesOf(point).find((one) => fits(point, one));
      if (!place) continue;
      taken.push(place.box, ...place.line);
      set.set(point.place, labelIn(point, place));
    }
  }
  return points.map((point) => ({ ...point, label: set.get(point.place) ?? null }));
}

/** Whether both numbers of a town stand on one claim, so that they go together by how they are made. */
function noteOf(pairs: readonly Pair[]): string {
  const shared = pairs.filter(({ across, up }) => across.claims.some((id) => up.claims.includes(id))).length;
  if (shared === 0) return '';
  const which = shared === pairs.length ? 'each town' : plural(shared, 'town');
  return `Both numbers of ${which} are made from one figure in part: some of what they have in common is built in.`;
}

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
  const bare = pairs.map(
    ({ across, up }): ScatterPoint => ({
      place: across.place,
      name: across.name,
      x: xOf(across.number),
      y: yOf(up.number),
      across: across.value,
      up: up.value,
      partial: across.kind === 'partial' || up.kind === 'partial',
      label: null,
    }),
  );
  const points = labelled(bare, plot);
  const leftOut = leftOutOf(x, y);
  const noun = nounOf(x);
  const across = {
    title: titleOf(x),
    ticks: acrossAxis.ticks.map((tick) => ({ ...tick, at: xOf(tick.number) })),
  };
  const up = { title: titleOf(y), ticks: upAxis.ticks.map((tick) => ({ ...tick, at: yOf(tick.number) })) };
  const total = plural(countable(x).length, noun.one, noun.many);
  return {
    ...{ ...size, plot, across, up, points, leftOut, noun },
    unlabelled: points.filter(({ label }) => label === null).map(({ name }) => name),
    n: points.length,
    note: noteOf(pairs),
    sentence: [
      `Scatter of ${points.length} of ${total}. Across: ${across.title}. Up: ${up.title}.`,
      ...leftOut.map(({ name, reason }) => `Left out: ${name} (${reason}).`),
    ].join(' '),
  };
}

/** Towns of which the same is said, and what they show: the median, least and most are of full values only. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** How many full values there are. */
  readonly n: number;
  readonly median: Mark | null;
  readonly least: Mark | null;
  readonly most: Mark | null;
  readonly members: readonly (Mark & { readonly place: string; readonly name: string })[];
  /** Towns of the group that have no full value, each with the reason. */
  readonly without: readonly string[];
  /** `null` where there are enough to look at. */
  readonly warning: string | null;
}

export interface Grouping {
  readonly title: string;
  /** What the groups are made by, and when it was said. */
  readonly by: string;
  readonly note: string;
  readonly groups: readonly Group[];
}

export interface Groups extends Axis {
  /** What the numbers are, with the unit. */
  readonly title: string;
  readonly groupings: readonly Grouping[];
}

const FEW = 5;
const NOTHING = 'Nothing said of it';

function groupOf(part: Part, id: string, label: string, towns: readonly string[]): Group {
  const numbers = part.numbers ?? COUNT;
  const readings = towns.flatMap((town) => part.readings.get(town) ?? []);
  const full = readings
    .filter(isNumbered)
    .filter(({ kind }) => kind !== 'partial')
    .toSorted((a, b) => a.number - b.number || a.name.localeCompare(b.name, 'en'));
  const members = full.map(({ place, name, number, value }) => ({ place, name, number, text: value }));
  const markOf = (number: number): Mark => ({ number, text: asNumber(number, numbers) });
  const n = members.length;
  return {
    ...{ id, label, n, members },
    median: n > 0 ? markOf(medianOf(members.map(({ number }) => number))) : null,
    least: members[0] ?? null,
    most: members.at(-1) ?? null,
    without: readings
      .filter(({ kind }) => kind !== 'value')
      .map(({ name, kind, value }) => `${name} (${kind === 'partial' ? 'partial sum' : value})`),
    warning: n < FEW ? `${plural(n, 'town')}: too few to say anything of the group` : null,
  };
}

/** Towns that are named, or that hold a neighbourhood that is. */
function closedTowns(
  noGo: Part,
  towns: readonly string[],
  townOf: (place: string) => string | null,
): ReadonlySet<string> {
  const named = countable(noGo).filter(({ claims }) => claims.length > 0);
  return new Set(named.map(({ place }) => (towns.includes(place) ? place : (townOf(place) ?? place))));
}

function byClosed(part: Part, noGo: Part, towns: readonly string[], closed: ReadonlySet<string>): Grouping {
  const said = [
    ...new Set(countable(noGo).flatMap(({ claims, value }) => (claims.length > 0 ? [value] : []))),
  ];
  return {
    title: 'In a no-go area or not',
    by: noGo.title,
    note: said.length > 0 ? `Taken together: ${listed(said)}.` : '',
    groups: [
      groupOf(
        part,
        'closed',
        'Said to be closed, or to have a closed area',
        towns.filter((town) => closed.has(town)),
      ),
      groupOf(
        part,
        'not-stated',
        NOTHING,
        towns.filter((town) => !closed.has(town)),
      ),
    ],
  };
}

function byHolder(part: Part, control: Part, towns: readonly string[]): Grouping {
  const readings = towns.flatMap((town) => control.readings.get(town) ?? []);
  const { entries, absences } = control.legend;
  const groups = [...entries, ...absences].flatMap(({ id, label }) => {
    const members = readings.filter(({ entry }) => entry === id);
    const contested = members.some(({ kind }) => kind === 'contested') ? `Contested: ${label}` : label;
    const words = id === 'not-stated' ? NOTHING : sentenceCase(contested);
    return members.length > 0
      ? [
          groupOf(
            part,
            id,
            words,
            members.map(({ place }) => place),
          ),
        ]
      : [];
  });
  return { title: 'By who is said to control it', by: control.title, note: '', groups };
}

/**
 * A part's numbers by what is said of the towns: each of `towns` is in one group of each grouping. `townOf` gives the town that a
 * neighbourhood lies in; `null` for no town.
 */
export function groupsOf(
  part: Part,
  noGo: Part,
  control: Part,
  towns: readonly string[],
  townOf: (place: string) => string | null = () => null,
): Groups {
  const closed = closedTowns(noGo, towns, townOf);
  return {
    ...axisFor(part),
    title: titleOf(part),
    groupings: [byClosed(part, noGo, towns, closed), byHolder(part, control, towns)],
  };
}
