/** Differences of a comparison: what is compared, what is not and why, and what is compared but not alike. */
import type { Shown } from './compared.ts';
import type { Numbers, Part, ReadingKind } from './figure.ts';
import { asDifference } from './phrases.ts';

export interface Difference {
  readonly place: string;
  /** This place less the first; `null` where the two are not compared. */
  readonly number: number | null;
  /** `+1.4`; empty where there is none. */
  readonly amount: string;
  /** `per 1,000 residents`; empty where there is none. */
  readonly unit: string;
  /** `+1.4 per 1,000 residents`, or why there is none. */
  readonly text: string;
  /** Why the two are not alike though compared; empty where they are. */
  readonly mark: string;
}

const NOTHING = 'not given for both: no difference';
/** Why there is no difference, the strongest reason first. */
const REASONS: readonly (readonly [Exclude<ReadingKind, 'value'>, string])[] = [
  ['not-applicable', 'not applicable: no difference'],
  ['left-out', 'left out: no difference'],
  ['not-stated', 'not stated: no difference'],
  ['not-received', 'not received: no difference'],
  ['contested', 'contested: no difference'],
  ['partial', 'partial: not compared'],
];
const NO_NUMBERS = 'no numbers to compare';
const UNLIKE = 'sum of a district against one town';

/** Circles show counts; what fills an area is a rate or a share, and those may be compared across levels. */
const isCount = (part: Part) => part.slot === 'overlay' && part.numbers !== null;

function reasonFor(first: Shown, other: Shown): string | null {
  const numbers = first.part?.numbers ?? other.part?.numbers;
  if (!numbers) return NO_NUMBERS;
  if (!first.reading || !other.reading) return NOTHING;
  const kinds = [first.reading.kind, other.reading.kind];
  return REASONS.find(([kind]) => kinds.includes(kind))?.[1] ?? null;
}

/** A difference and its opposite are rounded alike. A difference of two shares is in points, not in per cent. */
function worded(number: number, numbers: Numbers, unit: string) {
  const share = numbers.suffix.trim() === '%';
  const plain = { ...numbers, suffix: share ? '' : numbers.suffix };
  const up = asDifference(Math.abs(number), plain);
  return {
    amount: number < 0 ? up.replace('+', '−') : up,
    unit: share ? `percentage points ${unit}`.trim() : unit,
  };
}

/** A place less the first, with sign and unit, or in words why not. */
export function differenceOf(first: Shown, other: Shown): Difference {
  const reason = reasonFor(first, other);
  const none = { place: other.place, number: null, amount: '', unit: '', mark: '' };
  if (reason !== null) return { ...none, text: reason };
  const [a, b, numbers] = [first.reading?.number, other.reading?.number, other.part?.numbers];
  if (typeof a !== 'number' || typeof b !== 'number' || !numbers || !other.part)
    return { ...none, text: NO_NUMBERS };
  const { amount, unit } = worded(b - a, numbers, other.reading?.unit ?? '');
  const unlike =
    isCount(other.part) && [first.level, other.level].toSorted().join() === ['district', 'town'].join();
  return {
    place: other.place,
    number: b - a,
    amount,
    unit,
    text: `${amount} ${unit}`.trim(),
    mark: unlike ? UNLIKE : '',
  };
}
