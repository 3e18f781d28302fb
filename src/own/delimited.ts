/** Delimited text: what divides its cells is found out by what divides most lines alike. */
import { further } from '../words/words.ts';
import { MOST_ROWS } from './bounds.ts';
import { type Line, type ReadTable, refused } from './grid.ts';
import { listIn } from './listlines.ts';
import { alike, type Records, recordsOf, type Separator } from './records.ts';
import { said } from './said.ts';
import { tableOf } from './table.ts';

/** Those that stand in the text of a cell more seldom come first. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ','];
/** How much of a text is cut by each of them to find out. */
const SAMPLE = 20_000;
/** A line of its own that names the separator, as Excel writes it. */
const TOLD = /^sep=(.)\n/i;

/** A sample cut; where its quotation marks do not match, as far as they may have been cut apart with it. */
function sampled(sample: string, separator: Separator): readonly Line[] {
  const found = recordsOf(sample, separator);
  if (found.kind === 'records') return found.records;
  const bare = recordsOf(sample.replaceAll('"', ''), separator);
  return bare.kind === 'records' ? bare.records : [];
}

/** What divides most lines alike; of several that do so nearly equally, the first. `null` where nothing divides two lines. */
export function separatorOf(text: string): Separator | null {
  const cut = text.lastIndexOf('\n', SAMPLE);
  const sample = text.length > SAMPLE ? text.slice(0, cut > 0 ? cut : SAMPLE) : text;
  const found = SEPARATORS.map((separator) => ({ separator, lines: alike(sampled(sample, separator)) }));
  const most = Math.max(...found.map(({ lines }) => lines));
  const least = text.trim().includes('\n') ? 2 : 1;
  return most < least ? null : (found.find(({ lines }) => lines >= 0.9 * most)?.separator ?? null);
}

const isSeparator = (text: string): text is Separator => SEPARATORS.some((separator) => separator === text);

function breaksOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function faultOf(name: string, records: Exclude<Records, { readonly kind: 'records' }>): ReadTable {
  const { refused: because } = further().own.reading;
  const fault = records.kind === 'open' ? because.openQuote : because.strayQuote;
  return refused(fault(said(name), records.line));
}

/** The table in a text, or why there is none. */
export function readDelimited(name: string, raw: string, remarks: readonly string[]): ReadTable {
  const { refused: because, remarks: remark } = further().own.reading;
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = breaksOf(text.trimEnd()) + 1;
  if (text.trim() === '') return refused(because.empty(said(name)));
  // A header, a title and some notes are no rows.
  if (lines > MOST_ROWS + 20) return refused(because.rows(said(name), lines, MOST_ROWS));
  const told = TOLD.exec(text);
  const named = told?.[1] ?? '';
  const separator = isSeparator(named) ? named : separatorOf(text);
  const list = separator === null || separator === ',' ? listIn(text) : null;
  if (list) return tableOf(name, list, [...remarks, remark.list]);
  if (separator === null) return refused(because.oneColumn(said(name)));
  // The line that names the separator keeps its number.
  const found = recordsOf(told ? text.replace(TOLD, '\n') : text, separator);
  if (found.kind !== 'records') return faultOf(name, found);
  return tableOf(name, found.records, remarks);
}
