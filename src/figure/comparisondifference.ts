/** Differences of a comparison: what is compared, what is not and why, and what is compared but not alike. */
import { further } from '../words/words.ts';
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

/** Why there is no difference, the strongest reason first. */
const REASONS: readonly Exclude<ReadingKind, 'value'>[] = [
  'not-applicable',
  'left-out',
  'not-stated',
  'not-received',
  'contested',
  'partial',
];

/** Circles show counts; what fills an area is a rate or a share, and those may be compared across levels. */
const isCount = (part: Part) => part.slot === 'overlay' && part.numbers !== null;

function reasonFor(first: Shown, other: Shown): string | null {
  const { noNumbers, notBoth, reason } = further().comparing.difference;
  const numbers = first.part?.numbers ?? other.part?.numbers;
  if (!numbers) return noNumbers;
  if (!first.reading || !other.reading) return notBoth;
  const kinds = [first.reading.kind, other.reading.kind];
  const strongest = REASONS.find((kind) => kinds.includes(kind));
  return strongest ? reason[strongest] : null;
}

/** A difference and its opposite are rounded alike. A difference of two shares is in points, not in per cent. */
function worded(number: number, numbers: Numbers, unit: string) {
  // Per cent is the one suffix that there is.
  const share = numbers.suffix !== '';
  const up = asDifference(Math.abs(number), { ...numbers, suffix: '' });
  return {
    amount: number < 0 ? up.replace('+', '−') : up,
    unit: share ? further().comparing.difference.points(unit) : unit,
  };
}

/** A place less the first, with sign and unit, or in words why not. */
export function differenceOf(first: Shown, other: Shown): Difference {
  const { noNumbers, unlike, worded: inWords } = further().comparing.difference;
  const reason = reasonFor(first, other);
  const none = { place: other.place, number: null, amount: '', unit: '', mark: '' };
  if (reason !== null) return { ...none, text: reason };
  const [a, b, numbers] = [first.reading?.number, other.reading?.number, other.part?.numbers];
  if (typeof a !== 'number' || typeof b !== 'number' || !numbers || !other.part)
    return { ...none, text: noNumbers };
  const { amount, unit } = worded(b - a, numbers, other.reading?.unit ?? '');
  const mixed =
    isCount(other.part) && [first.level, other.level].toSorted().join() === ['district', 'town'].join();
  return {
    place: other.place,
    number: b - a,
    amount,
    unit,
    text: inWords(amount, unit),
    mark: mixed ? unlike : '',
  };
}
