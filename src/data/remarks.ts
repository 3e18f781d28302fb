/** Remarks on the document: names carried over, places that disagree, and what nobody can locate. */
import type { CsvRow } from './csv.ts';
import type { Crossing, Disagreement, Unlocated } from './dataset.ts';
import type { Known } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Reader } from './reader.ts';

const CROSSWALK_COLUMNS = ['as_written', 'reference', 'place', 'reason'] as const;
type Crossed = CsvRow<(typeof CROSSWALK_COLUMNS)[number]>;

/** What is unknown of a row of the crosswalk; an empty reference is a spelling met elsewhere. */
function faultsOfCrossing({ line, cells }: Crossed, known: Known): Issue[] {
  const { reference, place, kind = 'place' } = cells;
  const at = { file: 'data/crosswalk.csv', line };
  const faults: Issue[] = [];
  if (kind === 'place' && !known.places.has(place) && !known.districts.has(place))
    faults.push({ ...at, problem: 'unknown place', value: place, expected: 'the id of a place' });
  if (reference !== '' && !known.references.has(reference))
    faults.push({ ...at, problem: 'unknown reference', value: reference, expected: 'the id of a reference' });
  return faults;
}

export function readCrosswalk(reader: Reader, known: Known): Crossing[] {
  return reader.rows('crosswalk.csv', CROSSWALK_COLUMNS).flatMap((row) => {
    const { as_written, reference, place, reason, kind = 'place' } = row.cells;
    const faults = faultsOfCrossing(row, known);
    reader.note([...faults]);
    return faults.length === 0 && kind === 'place'
      ? [{ asWritten: as_written, reference, place, reason }]
      : [];
  });
}

/** The reference of a row, or an issue where the bibliography lacks it. */
function checkedReference(reader: Reader, file: string, line: number, value: string, known: Known): string {
  if (!known.references.has(value)) {
    reader.issues.push({
      file: `data/${file}`,
      line,
      problem: 'unknown reference',
      value,
      expected: 'the id of a reference',
    });
  }
  return value;
}

export function readDisagreements(reader: Reader, known: Known): Disagreement[] {
  const file = 'contradictions.csv';
  const columns = [
    'id',
    'title',
    'what',
    'reference',
    'locator',
    'other_reference',
    'other_locator',
  ] as const;
  return reader.rows(file, columns).map(({ line, cells }) => {
    const { id, title, what, reference, locator, other_reference, other_locator } = cells;
    const first = { reference: checkedReference(reader, file, line, reference, known), locator };
    const second = {
      reference: checkedReference(reader, file, line, other_reference, known),
      locator: other_locator,
    };
    const same = reference === other_reference && locator === other_locator;
    return { id, title, what, sides: same ? [first] : [first, second] };
  });
}

export function readUnlocated(reader: Reader, known: Known): Unlocated[] {
  const file = 'unlocated.csv';
  return reader.rows(file, ['name', 'reference', 'locator', 'reason']).map(({ line, cells }) => {
    const { name, reference, locator, reason } = cells;
    return { name, reference: checkedReference(reader, file, line, reference, known), locator, reason };
  });
}
