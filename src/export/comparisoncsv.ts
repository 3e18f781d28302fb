/** A comparison as CSV: one line a cell, so that a spreadsheet can turn it either way. */
import type { Comparison, ComparisonCell, ComparisonPlace, ComparisonRow } from '../figure/comparison.ts';
import type { Difference } from '../figure/comparisondifference.ts';
import { citationLine } from '../figure/phrases.ts';
import { further } from '../words/words.ts';
import { toCsv } from './table.ts';

const COLUMNS = [
  'indicator',
  'day',
  'place',
  'letter',
  'value',
  'unit',
  'number',
  'kind',
  'rank',
  'partial',
  'difference',
  'differenceUnit',
  'differenceRemark',
  'sentence',
  'citation',
  'claims',
] as const;

const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });
const signed = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumFractionDigits: 6,
  signDisplay: 'exceptZero',
});

/** A difference as a number with its sign, its unit, and why there is none or what to mind. */
function differenceCells(difference: Difference | undefined): readonly string[] {
  if (!difference) return ['', '', further().files.comparisonTable.first];
  const { number, unit, text, mark } = difference;
  return number === null ? ['', '', text] : [signed.format(number), unit, mark];
}

function lineOf(
  row: ComparisonRow,
  cell: ComparisonCell,
  place: ComparisonPlace,
  difference: Difference | undefined,
): readonly string[] {
  return [
    row.label,
    row.when,
    place.name,
    place.letter,
    cell.text,
    cell.unit,
    cell.number === null ? '' : plain.format(cell.number),
    cell.kind,
    cell.rank,
    cell.partial,
    ...differenceCells(difference),
    cell.sentence,
    citationLine(cell.citations),
    cell.claims.join(' '),
  ];
}

/** A place's sentence, in the columns of the cells. */
const summaryLine = ({ name, letter, sentence, citations }: ComparisonPlace): readonly string[] => {
  const [known, unknown] = [
    [further().files.comparisonTable.summedUp, '', name, letter, sentence],
    ['', '', 'sentence'],
  ];
  const rest = Array.from({ length: COLUMNS.length - known.length - unknown.length - 2 }, () => '');
  return [...known, ...unknown, ...rest, citationLine(citations), ''];
};

/** Every place's sentence, then every cell of every row, places in their order, under a line of headings. */
export function comparisonCsv({ places, rows }: Comparison): string {
  const lines = rows.flatMap((row) =>
    places.flatMap((place, index) => {
      const cell = row.cells[index];
      return cell ? [lineOf(row, cell, place, row.differences[index - 1])] : [];
    }),
  );
  const { headings } = further().files.comparisonTable;
  return toCsv([COLUMNS.map((column) => headings[column]), ...places.map(summaryLine), ...lines]);
}
