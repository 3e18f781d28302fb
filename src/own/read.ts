/** Reading a reader's own table, by its content and not by its name. Nothing of it is run, and what is not whole is refused in a sentence. */
import { further } from '../words/words.ts';
import { MEGABYTE, MOST_BYTES } from './bounds.ts';
import { decode } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { type ReadTable, refused } from './grid.ts';
import { said } from './said.ts';
import { isLocked, isZip, openingOf, strangerIn, strangerInText } from './stranger.ts';

/** Why a file of a size is not even looked at; `null` where it is. */
export function refusalOfSize(name: string, size: number): string | null {
  const because = further().own.reading.refused;
  if (size > MOST_BYTES)
    return because.tooLarge(said(name), Math.ceil(size / MEGABYTE), MOST_BYTES / MEGABYTE);
  return size === 0 ? because.empty(said(name)) : null;
}

/** The table in a file that is no workbook. Never throws, whatever the bytes. */
export function readText(name: string, bytes: Uint8Array): ReadTable {
  const decoded = decode(name, bytes);
  if (decoded.kind === 'refused') return decoded;
  const { text, remarks } = decoded;
  const stranger = strangerInText(text);
  if (stranger) return refused(further().own.reading.refused.stranger(said(name), stranger));
  return readDelimited(name, text, remarks);
}

/** The table in a file. Never throws, whatever the bytes. */
export async function readTable(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const size = refusalOfSize(name, bytes.length);
  if (size !== null) return refused(size);
  const opening = openingOf(bytes);
  if (isZip(opening)) return (await import('./workbook.ts')).readWorkbook(name, bytes);
  const because = further().own.reading.refused;
  const stranger = strangerIn(opening);
  if (stranger === 'xls' && isLocked(bytes)) return refused(because.locked(said(name)));
  if (stranger) return refused(because.stranger(said(name), stranger));
  return readText(name, bytes);
}

/** The table in a text that was pasted. */
export function readPasted(text: string): ReadTable {
  const { pasted } = further().own.reading;
  const size = refusalOfSize(pasted, text.length);
  if (size !== null) return refused(size);
  const stranger = strangerInText(text);
  if (stranger) return refused(further().own.reading.refused.stranger(said(pasted), stranger));
  const read = readDelimited(pasted, text, []);
  return read.kind === 'grid' ? { kind: 'grid', grid: { ...read.grid, name: '' } } : read;
}
