/** Drafts of which all is said that is asked, of each file that lies beside the tests. */
import { type Draft, joinOf, measureIn, wordsIn } from '../../src/own/draft.ts';
import { measuresOf } from '../../src/own/measures.ts';
import { GAZETTEER } from './tables.ts';

/** A draft of which all is said that is asked, in the least way. */
export function answered(draft: Draft): Draft {
  const columns = draft.columns.map((column) => ({
    ...column,
    order: column.order === 'ask' ? ('dmy' as const) : column.order,
    decimalOpen: false,
  }));
  const first: Draft = { ...draft, columns };
  const join = joinOf(first, GAZETTEER);
  if (!join) throw new Error('no place');
  const chosen = new Map(join.unmatched.map(({ text, near }) => [text, near[0]?.place ?? null] as const));
  const next: Draft = { ...first, chosen };
  const again = joinOf(next, GAZETTEER);
  const numbers = columns.some(({ role }) => role === 'number');
  return {
    ...next,
    meanings: new Map(
      [...wordsIn(next, again ?? join).keys()].map((word) => [word, 'not-received'] as const),
    ),
    doubling: numbers ? 'sum' : 'both',
    title: 'Table',
    source: { ...draft.source, title: 'Somebody' },
    date: '2012',
    measures: new Map(
      measuresOf(columns).map((measure) => [
        measure.id,
        { ...measureIn(next, measure), nature: 'count' as const, unit: 'things', title: 'Things' },
      ]),
    ),
  };
}

/** Each file, with the sheet of it. */
export const FILES = [
  ['vaccination-typed.csv'],
  ['vaccination-list.txt'],
  ['schools-semicolon.csv'],
  ['households-urdu.csv'],
  ['clinics-unicode.txt'],
  ['budget-two-headers.xlsx'],
  ['handpumps-sheets.xlsx', 'By town'],
  ['handpumps-sheets.xlsx', 'By day'],
  ['patients-long.csv'],
  ['wells-misspelt.tsv'],
  ['tax-lakh.txt'],
] as const;
