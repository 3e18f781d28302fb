/** Bars of a comparison: a value on the line of its own level, on which the median of that level is marked. */
import { median } from 'simple-statistics';
import type { Part, Reading } from './figure.ts';

/** Shares of the bar's room, 0 at its left end and 1 at its right. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Where zero is: the left end, unless some place of the level is below zero. */
  readonly zero: number;
  /** `null` where no place of the level has a full value. */
  readonly median: number | null;
}

/** The median of the full values of a part; partial sums have no say in it. `null` where there are none. */
export function medianOf(part: Part): number | null {
  const full = [...part.readings.values()].flatMap((reading) =>
    reading.kind === 'value' && reading.number !== null ? [reading.number] : [],
  );
  return full.length > 0 ? median(full) : null;
}

/** The bar of a reading among all those of its part, from zero to its value; `null` where there is no number. */
export function barOf(part: Part, { number }: Reading): Bar | null {
  if (number === null) return null;
  const numbers = [...part.readings.values()].flatMap((reading) => reading.number ?? []);
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const room = most - least || 1;
  const at = (value: number) => (value - least) / room;
  const middle = medianOf(part);
  return {
    from: at(Math.min(0, number)),
    to: at(Math.max(0, number)),
    zero: at(0),
    median: middle === null ? null : at(middle),
  };
}
