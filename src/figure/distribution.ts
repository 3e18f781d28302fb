/** The distribution of a part's numbers: one dot a town on a number line, heaped where they crowd, never one over another. */
import { scaleLinear } from 'd3-scale';
import { median as medianOf } from 'simple-statistics';
import { widthOf } from './advances.ts';
import { classOf } from './classes.ts';
import type { Numbers, Part, Reading } from './figure.ts';
import { asWritten, countable, nounOf, type Range } from './isolation.ts';
import type { Noun } from './levels.ts';
import { asNumber, listed, plural } from './phrases.ts';

/** A reading that has a number. */
export type Numbered = Reading & { readonly number: number };

export const isNumbered = (reading: Reading): reading is Numbered => reading.number !== null;

/** A number and how its theme writes it. */
export interface Written {
  readonly number: number;
  readonly text: string;
}

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Written[];
}

const MOST_TICKS = 5;
/** How finely the ends of an axis are rounded: to about a tenth of it, so that little of it lies empty. */
const ENDS = 10;

/** An axis that holds all of some numbers: round ends, at most five marks, no two of them written alike. */
export function axisOf(values: readonly number[], numbers: Numbers): Axis {
  const unit = 10 ** -numbers.decimals;
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, unit];
  const room = most - least < unit ? unit : 0;
  const scale = scaleLinear([least - room, most + room], [0, 1]).nice(ENDS);
  const [low = least, high = most] = scale.domain();
  for (let count = MOST_TICKS; count > 0; count -= 1) {
    const ticks = scale.ticks(count).map((number) => ({ number, text: asNumber(number, numbers) }));
    const different = new Set(ticks.map(({ text }) => text)).size === ticks.length;
    if (different && ticks.length <= MOST_TICKS) return { domain: [low, high], ticks };
  }
  return { domain: [low, high], ticks: [] };
}

/** In pixels; a partial sum is to be drawn hollow. */
export interface Dot {
  readonly place: string;
  readonly name: string;
  readonly value: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The colour of its class; `null` where the part has no classes. */
  readonly fill: string | null;
  readonly partial: boolean;
}

/** Towns without a number, by the words for it. */
export interface Absent {
  readonly words: string;
  readonly towns: readonly { readonly place: string; readonly name: string }[];
}

export interface Distribution {
  /** The part's, as are `menu`, `when`, `title` and `numbers`. */
  readonly id: string;
  readonly menu: string;
  readonly when: string;
  readonly title: string;
  readonly numbers: Numbers;
  readonly unit: string;
  /** In pixels; `height` is where the axis lies, below all dots. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** From the least number; equal ones by name. */
  readonly dots: readonly Dot[];
  readonly domain: readonly [number, number];
  /** Where the ends of the domain are, in pixels. */
  readonly span: readonly [number, number];
  readonly ticks: readonly (Written & { readonly x: number })[];
  /** Of the full values, as are the least and the most; `null` where there is none. */
  readonly median: (Written & { readonly x: number }) | null;
  readonly least: Dot | null;
  readonly most: Dot | null;
  /** The different numbers as they are written, from the least. */
  readonly stops: readonly Written[];
  readonly absent: readonly Absent[];
  readonly noun: Noun;
  /** How many towns there are, with a number or without, in words: `18 towns`. */
  readonly of: string;
  /** All of it, for whoever does not see it. */
  readonly sentence: string;
}

const GAP = 1;

/** How high above the axis each of some dots stands, from left to right: as low as the ones before it leave room. */
export function heaped(xs: readonly number[], radius: number): readonly number[] {
  const apart = 2 * radius + GAP;
  const placed: { readonly x: number; readonly up: number }[] = [];
  for (const x of xs) {
    const near = placed.filter((other) => Math.abs(other.x - x) < apart);
    const resting = near.map((other) => other.up + Math.sqrt(apart ** 2 - (other.x - x) ** 2));
    const free = (up: number) =>
      near.every((other) => Math.hypot(other.x - x, other.up - up) >= apart - 1e-6);
    placed.push({ x, up: [0, ...resting.toSorted((a, b) => a - b)].find(free) ?? 0 });
  }
  return placed.map(({ up }) => up);
}

function absentIn(readings: readonly Reading[]): readonly Absent[] {
  const words = new Set(readings.filter(({ number }) => number === null).map(({ value }) => value));
  return [...words].map((value) => ({
    words: value,
    towns: readings
      .filter((reading) => reading.number === null && reading.value === value)
      .map(({ place, name }) => ({ place, name })),
  }));
}

type Told = Pick<Distribution, 'dots' | 'median' | 'least' | 'most' | 'absent' | 'of' | 'unit'>;

function sentenceOf({ dots, median, least, most, absent, of, unit }: Told): string {
  const partial = dots.filter((dot) => dot.partial).map(({ name }) => name);
  const span =
    least && most
      ? `: from ${least.value} (${least.name}) to ${most.value} (${most.name}) ${unit}, median ${median?.text}`
      : '';
  return [
    `Dot plot of ${dots.length} of ${of}${span}.`,
    ...(partial.length > 0 ? [`Partial sums, in neither of these: ${listed(partial)}.`] : []),
    ...absent.map(({ words, towns }) => `No number for ${listed(towns.map(({ name }) => name))}: ${words}.`),
  ].join(' ');
}

/** The size of an axis' numbers, in pixels. */
export const LABEL = 11;

/** How far, in pixels, the words of an axis of some length reach beyond its first and its last end. */
export function reachOf({ domain: [low, high], ticks }: Axis, length: number): readonly [number, number] {
  const reach = (end: number) =>
    ticks.map(({ number, text }) => {
      const inside = (Math.abs(number - end) / (high - low)) * length;
      return widthOf(text, LABEL, 'sans400') / 2 - inside;
    });
  return [Math.max(0, ...reach(low)), Math.max(0, ...reach(high))];
}

/** Where an axis begins and ends in a width, so that neither dots nor the words at its ends leave it. */
function spanIn(width: number, radius: number, axis: Axis): readonly [number, number] {
  const least = width - 2 * Math.max(radius + 1, ...reachOf(axis, 0));
  const [before, after] = reachOf(axis, least);
  return [Math.ceil(Math.max(radius + 1, before)), Math.floor(width - Math.max(radius + 1, after))];
}

/** Whether a theme's line in the menu names its unit already. */
export const saysUnit = (menu: string, unit: string) => menu.toLowerCase().includes(unit.toLowerCase());

type XOf = (number: number) => number;

/** The dots of some readings, from the least number, and how high the heap of them is. */
function dotsOf(
  { legend }: Part,
  readings: readonly Numbered[],
  xOf: XOf,
  radius: number,
): Pick<Distribution, 'dots' | 'height'> {
  const ups = heaped(
    readings.map(({ number }) => xOf(number)),
    radius,
  );
  const height = Math.ceil(Math.max(...ups) + 2 * radius + 2);
  const dots = readings.map(({ place, name, value, number, kind }, index): Dot => {
    const fill = legend.scale?.fills[classOf(number, legend.scale.breaks)] ?? null;
    const y = height - radius - 1 - (ups[index] ?? 0);
    return { place, name, value, number, x: xOf(number), y, fill, partial: kind === 'partial' };
  });
  return { dots, height };
}

function middleOf(
  dots: readonly Dot[],
  numbers: Numbers,
  xOf: XOf,
): Pick<Distribution, 'median' | 'least' | 'most'> {
  const full = dots.filter((dot) => !dot.partial);
  const [least = null] = full;
  if (!least) return { median: null, least, most: null };
  const number = medianOf(full.map((dot) => dot.number));
  const median = { number, text: asNumber(number, numbers), x: xOf(number) };
  return { median, least, most: full.at(-1) ?? least };
}

/**
 * The distribution of a part in a width, with dots of a radius, all in pixels; `null` where no town has a number.
 * The axis holds the numbers of `among` too, so that the parts of one theme can be compared.
 */
export function distributionOf(
  part: Part,
  width: number,
  radius: number,
  among: readonly Part[] = [part],
): Distribution | null {
  const { id, menu, when, title, numbers } = part;
  const towns = countable(part);
  const numbered = towns
    .filter(isNumbered)
    .toSorted((a, b) => a.number - b.number || a.name.localeCompare(b.name, 'en'));
  const [first] = numbered;
  if (!numbers || !first) return null;
  const all = [part, ...among].flatMap(({ readings }) => [...readings.values()].filter(isNumbered));
  const axis = axisOf(
    all.map(({ number }) => number),
    numbers,
  );
  const span = spanIn(width, radius, axis);
  const xOf = scaleLinear(axis.domain, span);
  const { dots, height } = dotsOf(part, numbered, xOf, radius);
  const noun = nounOf(part);
  const told = {
    ...middleOf(dots, numbers, xOf),
    dots,
    unit: first.unit,
    absent: absentIn(towns),
    noun,
    of: plural(towns.length, noun.one, noun.many),
  };
  const stops = [...new Set(dots.map(({ number }) => asWritten(number, numbers)))];
  return {
    ...{ id, menu, when, title, numbers, width, height, radius, span, ...told },
    domain: axis.domain,
    ticks: axis.ticks.map((tick) => ({ ...tick, x: xOf(tick.number) })),
    stops: stops.map((number) => ({ number, text: asNumber(number, numbers) })),
    sentence: sentenceOf(told),
  };
}

/** Where a number stands, in pixels. */
export const positionIn = ({ domain, span }: Distribution, number: number) =>
  scaleLinear(domain, span)(number);

/** The number at a distance from the left, as its theme writes it; beyond the ends of the axis, that of the end. */
export function numberIn({ domain, span, numbers }: Distribution, x: number): number {
  return asWritten(scaleLinear(span, domain).clamp(true)(x), numbers);
}

/** The dot that a point in pixels is on, or at most `slop` beside; `null` for none. */
export function dotNear(
  { dots, radius }: Distribution,
  [x, y]: readonly [number, number],
  slop: number,
): Dot | null {
  const far = (dot: Dot) => Math.hypot(dot.x - x, dot.y - y);
  const [nearest] = dots.toSorted((a, b) => far(a) - far(b));
  return nearest && far(nearest) <= radius + slop ? nearest : null;
}

/** The range between two numbers in either order; `null` where it leaves no town out. */
export function rangeBetween({ stops }: Distribution, one: number, other: number): Range | null {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const all = stops.every(({ number }) => number >= from && number <= to);
  return all ? null : { from, to };
}

/** The distributions of all parts that have numbers; those of one theme on one axis. */
export function smallMultiples(
  parts: readonly Part[],
  width: number,
  radius: number,
): readonly Distribution[] {
  return parts.flatMap((part) => {
    const days = parts.filter(({ theme }) => theme === part.theme);
    return distributionOf(part, width, radius, days) ?? [];
  });
}
