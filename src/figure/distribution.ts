/** The distribution of a part's numbers: one dot a town on a number line, heaped where they crowd, never one over another. */
import { scaleLinear } from 'd3-scale';
import { median as medianOf } from 'simple-statistics';
import type { Level } from '../data/dataset.ts';
import { further, words } from '../words/words.ts';
import { classOf, endsOf } from './classes.ts';
import type { Numbers, Part, Reading } from './figure.ts';
import { heaped } from './heaped.ts';
import { asWritten, countable } from './isolation.ts';
import {
  type Axis,
  axisOf,
  isNumbered,
  levelShown,
  type Numbered,
  reachOf,
  type Written,
} from './numberline.ts';
import { asNumber } from './phrases.ts';

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
  readonly level: Level;
  /** How many towns there are, with a number or without, in words: `18 towns`. */
  readonly of: string;
  /** All of it, for whoever does not see it. */
  readonly sentence: string;
}

function absentIn(readings: readonly Reading[]): readonly Absent[] {
  const reasons = new Set(readings.filter(({ number }) => number === null).map(({ value }) => value));
  return [...reasons].map((value) => ({
    words: value,
    towns: readings
      .filter((reading) => reading.number === null && reading.value === value)
      .map(({ place, name }) => ({ place, name })),
  }));
}

type Told = Pick<Distribution, 'dots' | 'median' | 'least' | 'most' | 'absent' | 'of' | 'unit'>;

function sentenceOf({ dots, median, least, most, absent, of, unit }: Told): string {
  const { vocabulary } = words();
  const { comparing } = further();
  const { plots } = comparing;
  const partial = dots.filter((dot) => dot.partial).map(({ name }) => name);
  const spread = least && most && median ? { least, most, median: median.text, unit } : null;
  return vocabulary.sentences([
    plots.dots.plot(dots.length, of, spread),
    partial.length > 0 ? plots.dots.partial(partial) : '',
    ...absent.map((group) =>
      plots.noNumber(
        group.towns.map(({ name }) => name),
        group.words,
      ),
    ),
  ]);
}

/** Where an axis begins and ends in a width, so that neither dots nor the words at its ends leave it. */
function spanIn(width: number, radius: number, axis: Axis): readonly [number, number] {
  const least = width - 2 * Math.max(radius + 1, ...reachOf(axis, 0));
  const [before, after] = reachOf(axis, least);
  return [Math.ceil(Math.max(radius + 1, before)), Math.floor(width - Math.max(radius + 1, after))];
}

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
  const height = Math.ceil(endsOf(ups)[1] + 2 * radius + 2);
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
    .toSorted((a, b) => a.number - b.number || words().formats.compare(a.name, b.name));
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
  const level = levelShown(part);
  const told = {
    ...middleOf(dots, numbers, xOf),
    dots,
    unit: first.unit,
    absent: absentIn(towns),
    level,
    of: words().vocabulary.units[level](towns.length),
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
