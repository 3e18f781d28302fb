/** Ways of classing numbers: natural classes, as many places a class, equal steps, or a reader's own breaks. */
import { endsOf, naturalBreaks, shortestBetween } from '../figure/classes.ts';
import type { Classes, Method } from './owntable.ts';

/** Breaks that put as equally many numbers into each class as equal ones allow: like is never parted. */
export function quantileBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const breaks = Array.from({ length: count - 1 }, (_, index) => {
    const at = Math.round(((index + 1) * sorted.length) / count);
    const [below, above] = [sorted[at - 1], sorted[at]];
    if (below === undefined || above === undefined) return [];
    if (below < above) return [shortestBetween(below, above)];
    // The run of equal numbers goes to the class above, where something is left below it.
    const start = sorted.indexOf(above);
    const before = sorted[start - 1];
    return before === undefined ? [] : [shortestBetween(before, above)];
  }).flat();
  return [...new Set(breaks)];
}

/** Breaks in equal steps from the least to the greatest number. */
export function equalBreaks(values: readonly number[], count: number): readonly number[] {
  const [least, most] = endsOf(values);
  if (!(least < most)) return [];
  const step = (most - least) / count;
  // To twelve digits: a third is not written out further.
  const breaks = Array.from({ length: count - 1 }, (_, index) =>
    Number((least + (index + 1) * step).toPrecision(12)),
  );
  // Numbers that differ in their last digits alone have no steps between them.
  return [...new Set(breaks)].filter((one) => one > least && one <= most);
}

const WAYS: Readonly<Record<Exclude<Method, 'own'>, typeof naturalBreaks>> = {
  natural: naturalBreaks,
  quantile: quantileBreaks,
  equal: equalBreaks,
};

/** The breaks of some classes, each above the one before it. */
export function breaksOf({ method, count, breaks }: Classes, values: readonly number[]): readonly number[] {
  if (method === 'own') return [...new Set(breaks)].toSorted((a, b) => a - b);
  return WAYS[method](values, count);
}
