/** Workbooks: the sheets of an XLSX. One that has something in it is a table; of several the reader chooses. */
import { further } from '../words/words.ts';
import { MEGABYTE, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED } from './bounds.ts';
import { type Line, type ReadTable, refused } from './grid.ts';
import { type Cells, filledIn } from './merged.ts';
import { type Package, packageOf, type SheetPart } from './package.ts';
import { firstFew, said } from './said.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Stranger } from './stranger.ts';
import { tableOf } from './table.ts';
import { TooMuch, type Zip, zipOf } from './zip.ts';

/** What a package is that has no workbook of this kind in it. */
async function strangerIn({ names, part }: Zip): Promise<Stranger | null> {
  if (names.has('xl/workbook.xml')) return null;
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'word';
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return 'numbers';
  const mime = names.has('mimetype') ? await part('mimetype') : null;
  return mime && new TextDecoder().decode(mime).includes('opendocument.spreadsheet') ? 'ods' : 'zip';
}

/** The lines of a sheet, each as wide as the widest. */
function linesOf(cells: Cells, width: number): readonly Line[] {
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([line, texts]) => ({
      line,
      cells: Array.from({ length: width }, (_, index) => texts.get(index + 1) ?? ''),
    }));
}

const widthOf = (lines: Cells) =>
  [...lines.values()].reduce((most, cells) => [...cells.keys()].reduce((a, b) => Math.max(a, b), most), 0);

function remarksOn(sheet: Sheet, width: number, hidden: boolean): readonly string[] {
  const { remarks } = further().own.reading;
  const lines = [...sheet.hiddenLines].filter((line) => sheet.lines.has(line)).length;
  const columns = sheet.hiddenColumns.reduce(
    (sum, [first, last]) => sum + Math.max(0, Math.min(last, width) - first + 1),
    0,
  );
  const counts = [
    [sheet.formulas - sheet.uncounted, remarks.formulas],
    [sheet.uncounted, remarks.uncounted],
    [sheet.mistakes, remarks.mistakes],
    [lines, remarks.hiddenRows],
    [columns, remarks.hiddenColumns],
  ] as const;
  return [
    ...(hidden ? [remarks.hiddenSheet] : []),
    ...counts.flatMap(([count, remark]) => (count > 0 ? [remark(count)] : [])),
  ];
}

/** The table in a sheet. Never throws, whatever its text. */
export async function tableIn(name: string, { xml, hidden }: SheetPart, whole: Package): Promise<ReadTable> {
  const { refused: because, remarks } = further().own.reading;
  const sheet = await sheetOf(xml, whole);
  if (sheet === null) return refused(because.broken(said(name)));
  // A title, a header and some notes are no rows.
  if (sheet.lines.size > MOST_ROWS + 20)
    return refused(because.rows(said(name), sheet.lines.size, MOST_ROWS));
  const width = widthOf(sheet.lines);
  if (width > MOST_COLUMNS) return refused(because.columns(said(name), width, MOST_COLUMNS));
  const { lines, filled, unclear } = filledIn(sheet);
  if (unclear !== null) return refused(because.merged(said(name), unclear));
  const { few, more } = firstFew(filled);
  return tableOf(name, linesOf(lines, width), [
    ...remarksOn(sheet, width, hidden),
    ...(few.length > 0 ? [remarks.mergedFilled(few, more)] : []),
  ]);
}

/** Whether any cell of a sheet has something in it. */
const hasCells = ({ xml }: SheetPart) => /<(?:\w+:)?(?:v|t)[\s>]/.test(xml);

async function readSheets(name: string, whole: Package): Promise<ReadTable> {
  const because = further().own.reading.refused;
  const sheets = whole.sheets.filter(hasCells).toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  const [only, ...others] = sheets;
  if (!only) return refused(because.noSheet(said(name)));
  if (others.length === 0) return tableIn(name, only, whole);
  return {
    kind: 'sheets',
    names: sheets.map((sheet) => sheet.name),
    sheet: async (chosen) => {
      const found = sheets.find((sheet) => sheet.name === chosen);
      return found ? tableIn(name, found, whole) : refused(because.noSuchSheet(said(name), said(chosen)));
    },
  };
}

/** The table or the sheets of a workbook. Never throws, whatever the bytes. */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const because = further().own.reading.refused;
  try {
    const zip = zipOf(bytes, MOST_UNPACKED);
    if (zip === null) return refused(because.broken(said(name)));
    const stranger = await strangerIn(zip);
    if (stranger) return refused(because.stranger(said(name), stranger));
    const whole = await packageOf(zip);
    return whole === null ? refused(because.broken(said(name))) : await readSheets(name, whole);
  } catch (error) {
    if (error instanceof TooMuch) return refused(because.unpacked(said(name), MOST_UNPACKED / MEGABYTE));
    throw error;
  }
}
