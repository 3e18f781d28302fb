/** Number lines: an axis that holds some numbers, and how much room the words at its ends need. */
import { scaleLinear } from 'd3-scale';
import type { Level } from '../data/dataset.ts';
import { widthOf } from './advances.ts';
import { endsOf } from './classes.ts';
import type { Numbers, Part, Reading } from './figure.ts';
import { districtPlace } from './levels.ts';
import { asNumber } from './phrases.ts';

/** A reading that has a number. */
export type Numbered = Reading & { readonly number: number };

export const isNumbered = (reading: Reading): reading is Numbered => reading.number !== null;

/** A number and how its theme writes it. */
export interface Written {
  readonly number: number;
  readonly text: string;
}

/** The level of a part that has numbers: it shows nothing but towns or nothing but districts. */
export const levelShown = ({ readings }: Part): Level =>
  [...readings.keys()].some((place) => place.startsWith(districtPlace(''))) ? 'district' : 'town';

/** Whether a theme's line in the menu names its unit already. */
export const saysUnit = (menu: string, unit: string) => menu.toLowerCase().includes(unit.toLowerCase());

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
  const [least, most] = values.length > 0 ? endsOf(values) : [0, unit];
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
