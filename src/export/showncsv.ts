/** What is shown as CSV, in the long form: one place in one theme on one day a line, with its citations. */
import { tsvFormatRows } from 'd3-dsv';
import type { Figure } from '../figure/figure.ts';
import { further, words } from '../words/words.ts';
import { dayOf, plainNumber, type ShownRow, shownRows } from './shown.ts';
import { guarded, toCsv } from './table.ts';

const COLUMNS = [
  'place',
  'name',
  'theme',
  'title',
  'day',
  'number',
  'unit',
  'text',
  'kind',
  'rank',
  'shown',
  'sentence',
  'said_by',
  'citations',
  'references',
  'claims',
] as const;

/** Between ids. */
const BETWEEN = '; ';

function cellsOf(
  row: ShownRow,
  entries: ReadonlyMap<string, string>,
): Record<(typeof COLUMNS)[number], string> {
  const { sheet, citations } = row;
  const { maps } = words();
  const { files } = further();
  const references = new Set(citations.map(({ reference }) => entries.get(reference) ?? reference));
  return {
    place: row.place,
    name: row.name,
    theme: sheet.theme,
    title: sheet.title,
    day: dayOf(sheet),
    number: row.number === null ? '' : String(plainNumber(row.number)),
    unit: row.unit,
    text: row.text,
    kind: row.kind,
    rank: row.rank ?? '',
    shown: row.veiled ? files.shown.veiled : files.shown.seen,
    sentence: row.sentence,
    said_by: sheet.saidBy,
    citations: maps.series(citations.map(({ text }) => text)),
    references: [...references].join(' '),
    claims: row.claims.join(BETWEEN),
  };
}

/** The line of names, and one line a row. */
function linesOf(figure: Figure): readonly (readonly string[])[] {
  const entries = new Map(figure.sources.map(({ id, text }) => [id, text]));
  const lines = shownRows(figure).map((row) => {
    const cells = cellsOf(row, entries);
    return COLUMNS.map((column) => cells[column]);
  });
  return [COLUMNS, ...lines];
}

/** The rows of what a figure shows, absences in words; the first line names the columns. */
export const shownCsv = (figure: Figure): string => toCsv(linesOf(figure));

/** The same with tabs between the cells, as a spreadsheet takes it from the clipboard. */
export const shownTabbed = (figure: Figure): string =>
  `${tsvFormatRows(linesOf(figure).map((line) => line.map(guarded)))}\n`;
