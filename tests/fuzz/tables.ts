/** Readers' own tables by chance: real ones with something changed, sheets of workbooks among them, and the law of what is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { guessColumns } from '../../src/own/columns.ts';
import type { Grid, ReadTable } from '../../src/own/grid.ts';
import { joinPlaces } from '../../src/own/join.ts';
import { readText } from '../../src/own/read.ts';
import { tableIn } from '../../src/own/workbook.ts';
import { GAZETTEER, isPlace } from '../own/tables.ts';
import type { Dice } from './dice.ts';
import { hostileText, mutated, mutatedBytes } from './hostile.ts';
import { holds, sentence } from './laws.ts';

export interface TableCase {
  readonly kind: 'text' | 'sheet';
  readonly bytes: Uint8Array;
}

const FOLDER = 'tests/own/files';
const TEXTS = readdirSync(FOLDER)
  .filter((name) => /\.(csv|tsv|txt)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));

/** The first sheet of a workbook, as XML. */
function sheetIn(name: string): string {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const title = bytes.indexOf('xl/worksheets/sheet1.xml');
  const start = title + 'xl/worksheets/sheet1.xml'.length + bytes.readUInt16LE(title - 2);
  return inflateRawSync(bytes.subarray(start), { finishFlush: 2 }).toString();
}

const SHEETS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map(sheetIn);

const encoded = (text: string) => new TextEncoder().encode(text);
const one = <T>(dice: Dice, [first, ...others]: readonly T[]): T => {
  if (first === undefined) throw new Error('nothing to choose from');
  return dice.pick([first, ...others]);
};

/** A table with a cell or a line, a byte or many changed. */
export function tableBy(dice: Dice): TableCase {
  switch (dice.below(4)) {
    case 0:
      return { kind: 'sheet', bytes: encoded(mutated(dice, one(dice, SHEETS))) };
    case 1:
      return { kind: 'text', bytes: mutatedBytes(dice, one(dice, TEXTS)) };
    case 2:
      return { kind: 'text', bytes: one(dice, TEXTS) };
    default: {
      const cells = () => [hostileText(dice), hostileText(dice), String(dice.below(5000))];
      const lines = Array.from({ length: 2 + dice.below(6) }, () =>
        cells().join(dice.pick([',', ';', '\t', '|'])),
      );
      return { kind: 'text', bytes: encoded(`Town,b,c\n${lines.join('\n')}`) };
    }
  }
}

const WHOLE = {
  sheets: [],
  texts: ['Town', 'Lyari', '5'],
  shows: ['number', 'day', 'percent'],
  epoch: 1900,
} as const;

async function readCase({ kind, bytes }: TableCase): Promise<ReadTable> {
  if (kind === 'text') return readText('x.csv', bytes);
  return tableIn('x.xlsx', { name: 'A', hidden: false, xml: new TextDecoder().decode(bytes) }, WHOLE);
}

/** A grid is square and its header told apart; every line of it is joined, offered or left out, and none twice. */
function wholeGrid(grid: Grid): void {
  const { header, rows } = grid;
  holds(
    new Set(header).size === header.length && header.every(Boolean),
    'each name once and none blank',
    header,
  );
  holds(
    rows.every(({ cells }) => cells.length === header.length),
    'rows as long as the header',
    header.length,
  );
  const columns = guessColumns(grid, isPlace);
  const places = columns.filter(({ role }) => role === 'place');
  holds(places.length <= 1, 'one column of places at most', places);
  for (const place of places) {
    const { matched, unmatched, leftOut } = joinPlaces(grid, place, GAZETTEER, new Map());
    const lines = [...matched, ...unmatched, ...leftOut].flatMap((text) => text.lines);
    const all = rows.map(({ line }) => line);
    holds(
      JSON.stringify(lines.toSorted((a, b) => a - b)) === JSON.stringify(all.toSorted((a, b) => a - b)),
      'every line once',
      [lines, all],
    );
  }
}

/** A table is read whole or refused in a sentence. */
export async function lawOfTable(made: TableCase): Promise<string> {
  const read = await readCase(made);
  if (read.kind === 'refused') {
    sentence(read.sentence);
    return 'refused';
  }
  holds(read.kind === 'grid', 'one table', read.kind);
  if (read.kind !== 'grid') return read.kind;
  read.grid.remarks.forEach(sentence);
  wholeGrid(read.grid);
  return read.grid.remarks.length > 0 ? 'a table with remarks' : 'a table';
}
