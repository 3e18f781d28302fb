/** What stands inside the files: tables, citations, the comparison on paper. Ids of columns and properties are the same in every language. */
export const inside = {
  shown: {
    /** What stands beside a point. */
    point: (title: string, detail: string) => `${title} (${detail}).`,
    /** Whether a place is seen, or lies under the veil beside what alone is asked for. */
    seen: 'yes',
    veiled: 'veiled',
  },
  /** A bibliographic entry without its full stop, and the place in it. */
  cited: (entry: string, locator: string) => `${entry}, ${locator}.`,
  /** The comparison as a table for spreadsheets. */
  comparisonTable: {
    headings: {
      indicator: 'indicator',
      day: 'day',
      place: 'place',
      letter: 'letter',
      value: 'value',
      unit: 'unit',
      number: 'number',
      kind: 'kind',
      rank: 'rank',
      partial: 'partial',
      difference: 'difference against the first',
      differenceUnit: 'unit of the difference',
      differenceRemark: 'remark on the difference',
      sentence: 'sentence',
      citation: 'citation',
      claims: 'claims',
    },
    first: 'the first place',
    summedUp: 'summed up',
  },
  /** The comparison on paper. */
  comparisonSheet: {
    less: (letter: string, first: string) => `${letter} − ${first}`,
    /** A value or a rank with what stands behind it. */
    line: (parts: readonly string[]) => parts.filter(Boolean).join(' '),
    /** Numbers of sources. */
    noted: (numbers: readonly number[]) => `[${numbers.join(',')}]`,
    source: (number: number, citation: string) => `[${number}] ${citation}`,
  },
  /** Sums, joins and remarks as a table for spreadsheets. */
  sums: {
    headings: ['section', 'item', 'text', 'source'],
    total: 'total',
    totalled: (stated: string, listed: string, remark: string) =>
      `stated ${stated}, listed ${listed}: ${remark}`,
    join: 'join',
    crossing: 'carried over',
    disagreement: 'does not agree',
    unlocated: 'not located',
  },
};
