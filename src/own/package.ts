/** The package of a workbook: which sheets it has, its texts, what its formats show, and where its days begin. */
import { builtIn, type Epoch, type Shows, showsOf } from './serial.ts';
import { scan, scanInTurns } from './xml.ts';
import type { Zip } from './zip.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

export interface Package {
  readonly sheets: readonly SheetPart[];
  readonly texts: readonly string[];
  /** What the format of a cell shows, by the number of its style. */
  readonly shows: readonly Shows[];
  readonly epoch: Epoch;
}

const ROOT = 'xl/workbook.xml';

async function textOf(zip: Zip, name: string): Promise<string | null> {
  const part = await zip.part(name);
  if (part === null) return null;
  const wide = part[0] === 0xff && part[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(part);
}

/** The parts that the workbook points to, by the id of the pointer. */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  scan(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '', Type = '' } = attributes();
      if (!Type.endsWith('/worksheet')) return;
      found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return found;
}

interface Root {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly hidden: boolean }[];
  readonly epoch: Epoch;
}

function rootOf(xml: string): Root | null {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let epoch: Epoch = 1900;
  const whole = scan(xml, {
    open: (element, attributes, decode) => {
      const { name = '', state = '', date1904 = '' } = attributes();
      // The prefix of its namespace is the writer's choice.
      const id = Object.entries(attributes()).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      if (element === 'sheet')
        sheets.push({ name: decode(name), id, hidden: state !== '' && state !== 'visible' });
      if (element === 'workbookPr' && /^(?:1|true|on)$/.test(date1904)) epoch = 1904;
    },
  });
  return whole ? { sheets, epoch } : null;
}

/** The shared texts, without the readings of signs that some have above them. */
export async function textsIn(xml: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  await scanInTurns(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't';
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
    },
  });
  return texts;
}

function formatsIn(xml: string): readonly Shows[] {
  const own = new Map<number, Shows>();
  const shows: Shows[] = [];
  let inCells = false;
  scan(xml, {
    open: (name, attributes, decode) => {
      const { numFmtId = '0', formatCode = '' } = attributes();
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, showsOf(decode(formatCode)));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) shows.push(own.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return shows;
}

/** The package of a ZIP that has a workbook in it; `null` where it is not whole. */
export async function packageOf(zip: Zip): Promise<Package | null> {
  const [rootXml, links] = [await textOf(zip, ROOT), await textOf(zip, 'xl/_rels/workbook.xml.rels')];
  const root = rootXml === null ? null : rootOf(rootXml);
  if (root === null || links === null) return null;
  const targets = targetsIn(links);
  const sheets: SheetPart[] = [];
  for (const { name, id, hidden } of root.sheets) {
    const target = targets.get(id);
    // A sheet that is all chart is no worksheet.
    if (target === undefined) continue;
    const xml = await textOf(zip, target);
    if (xml === null) return null;
    sheets.push({ name, hidden, xml });
  }
  const [shared, styles] = [await textOf(zip, 'xl/sharedStrings.xml'), await textOf(zip, 'xl/styles.xml')];
  return {
    sheets,
    texts: shared === null ? [] : await textsIn(shared),
    shows: styles === null ? [] : formatsIn(styles),
    epoch: root.epoch,
  };
}
