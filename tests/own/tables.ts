/** What the tests of a reader’s own tables share: the files beside them, and workbooks made by hand. */
import { readFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Gazetteer, gazetteerOf, placeNamed } from '../../src/own/gazetteer.ts';
import type { Grid, ReadTable } from '../../src/own/grid.ts';
import { readPasted, readTable } from '../../src/own/read.ts';
import { DATASET } from '../atlas.ts';

export const GAZETTEER: Gazetteer = gazetteerOf(DATASET);
export const isPlace = (text: string) => placeNamed(text, GAZETTEER, 'town') !== null;

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const read = (name: string): Promise<ReadTable> =>
  readTable(name, new Uint8Array(readFileSync(`tests/own/files/${name}`)));

export function gridIn(table: ReadTable): Grid {
  if (table.kind === 'grid') return table.grid;
  throw new Error(table.kind === 'refused' ? table.sentence : `sheets: ${table.names.join(', ')}`);
}

export const pasted = (text: string) => gridIn(readPasted(text));

export function sentenceIn(table: ReadTable): string {
  if (table.kind === 'refused') return table.sentence;
  throw new Error(`not refused: ${table.kind}`);
}

const number = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff);

/** A ZIP of parts. `claimed` is the size that each says it has unpacked. */
export function zipped(
  parts: Readonly<Record<string, string | Uint8Array>>,
  claimed?: number,
): Uint8Array<ArrayBuffer> {
  const bodies: number[][] = [];
  const list: number[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = typeof content === 'string' ? bytesOf(content) : content;
    const packed = deflateRawSync(plain);
    const title = [...bytesOf(name)];
    const sizes = [
      ...number(crc32(plain), 4),
      ...number(packed.length, 4),
      ...number(claimed ?? plain.length, 4),
    ];
    const head = [...number(20, 2), 0, 0, 8, 0, 0, 0, 0, 0, ...sizes, ...number(title.length, 2), 0, 0];
    bodies.push([0x50, 0x4b, 3, 4, ...head, ...title, ...packed]);
    list.push(0x50, 0x4b, 1, 2, 20, 0, ...head, ...Array(10).fill(0), ...number(at, 4), ...title);
    at += 30 + title.length + packed.length;
  }
  const count = number(bodies.length, 2);
  const ending = [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...number(list.length, 4),
    ...number(at, 4),
    0,
    0,
  ];
  return Uint8Array.from([...bodies.flat(), ...list, ...ending]);
}

interface Book {
  /** The rows of each sheet in XML, with what stands behind them. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
  /** Codes of formats; style 1 has the first. */
  readonly formats?: readonly string[];
  readonly since1904?: boolean;
}

/** The parts of a workbook as little as a spreadsheet opens. */
export function partsOf({
  sheets,
  texts = [],
  formats = [],
  since1904 = false,
}: Book): Record<string, string> {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const links = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const own = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="r"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet>${xml}</worksheet>`,
      ]),
    ),
  };
}

/** A row of cells: texts in place, and numbers. */
export const row = (cells: readonly (string | number)[]) =>
  `<row>${cells
    .map((cell) =>
      typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`;

export const book = (made: Book) => zipped(partsOf(made));
