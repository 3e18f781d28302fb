/** Measured readings: what a town's number reads like, the same for fills and for circles. */
import type { Dataset, Unit } from '../data/dataset.ts';
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
      const standing = finding.partial ? ` in ${finding.partial}; partial, so not ranked` : `, ${rank}`;
      const derived = measure.explained && finding.derived ? ` (derived: ${finding.derived})` : '';
      return {
        place: unit.id,
        name: unit.name,
        kind: finding.partial ? 'partial' : 'value',
        value,
        unit: measure.unit,
        rank,
        partial: finding.partial,
        sentence: `${unit.name}: ${value} ${measure.what}${standing}${derived}.`,
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
