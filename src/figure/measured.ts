/** Measured readings: what a town's number reads like, the same for fills and for circles. */
import type { Dataset, Unit } from '../data/dataset.ts';
import { words } from '../words/words.ts';
import { absentReading } from './absences.ts';
import type { Numbers, Reading } from './figure.ts';
import { asNumber, citationsOf, claimIds } from './phrases.ts';
import type { Finding } from './resolve.ts';

/** What a theme decides about its numbers. */
export interface Measure {
  /** After the number in a sentence. */
  readonly what: string;
  /** Short, for tables. */
  readonly unit: string;
  readonly numbers: Numbers;
  /** The legend entry that a value is drawn with. */
  readonly entryOf: (value: number) => string;
  /** Whether the sentence says how a derived value came about. */
  readonly explained: boolean;
}

/** The number in a sentence about its town: ranked, or as the part that it is. */
function sentenceOf(
  { what, explained }: Measure,
  unit: Unit,
  value: string,
  { partial, derived }: Extract<Finding<number>, { readonly kind: 'value' }>,
  rank: string | null,
): string {
  const { maps } = words();
  const saying = partial
    ? maps.measured.partial(unit.name, value, what, partial)
    : maps.measured.ranked(unit.name, value, what, rank ?? '');
  return maps.sentence(explained && derived ? maps.measured.derived(saying, derived) : saying);
}

/** The reading of one town's finding. `rank` is in words, `null` where the town is not ranked. */
export function measuredReading(
  measure: Measure,
  dataset: Dataset,
  unit: Unit,
  finding: Finding<number>,
  rank: string | null,
): Reading {
  switch (finding.kind) {
    case 'value': {
      const value = asNumber(finding.value, measure.numbers);
      return {
        place: unit.id,
        name: unit.name,
        kind: finding.partial ? 'partial' : 'value',
        value,
        unit: measure.unit,
        rank,
        partial: finding.partial,
        sentence: sentenceOf(measure, unit, value, finding, rank),
        number: finding.value,
        caption: '',
        entry: measure.entryOf(finding.value),
        citations: citationsOf(dataset, finding.claims),
        claims: claimIds(finding.claims),
      };
    }
    case 'not-received': {
      const { claims } = finding;
      return {
        ...absentReading(unit, 'not-received'),
        citations: citationsOf(dataset, claims),
        claims: claimIds(claims),
      };
    }
    case 'not-stated':
    case 'not-applicable':
      return absentReading(unit, finding.kind);
    case 'contested':
      throw new Error(`a number map shows one number a town: ${unit.id} has ${finding.values.length}`);
  }
}
