/**
 * TrueType: the tables of a web font written out as the file that a rasteriser reads, under the name of its family.
 * By itself a semibold is packaged as a family of its own, and no weight of the plain family would find it.
 */
import type { Tables } from '../export/pdf/font/woff.ts';

const VERSION = 0x00010000;
const HEADER = 12;
const ENTRY = 16;
/** Windows, Unicode, English of the United States: where every reader of fonts looks. */
const LOOKED_UP = [3, 1, 0x409] as const;

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) bytes.setUint16(index * 2, text.charCodeAt(index));
  return new Uint8Array(bytes.buffer);
}

/** A table of names with the family and what else a reader of fonts asks for at least. */
function nameTable(family: string): DataView {
  const names = [
    [1, utf16(family)],
    [2, utf16('Regular')],
    [6, utf16(family.replaceAll(' ', ''))],
  ] as const;
  const start = 6 + names.length * 12;
  const table = new DataView(new ArrayBuffer(names.reduce((sum, [, text]) => sum + text.length, start)));
  table.setUint16(2, names.length);
  table.setUint16(4, start);
  let offset = 0;
  for (const [index, [id, text]] of names.entries()) {
    const fields = [...LOOKED_UP, id, text.length, offset];
    for (const [step, value] of fields.entries()) table.setUint16(6 + index * 12 + step * 2, value);
    new Uint8Array(table.buffer).set(text, start + offset);
    offset += text.length;
  }
  return table;
}

const padded = (length: number) => (length + 3) & ~3;

/** The sum of a table's words, as the directory of the file states it. */
function checksumOf(table: DataView): number {
  let sum = 0;
  for (let at = 0; at < table.byteLength; at += 1) {
    sum = (sum + (table.getUint8(at) << (24 - (at % 4) * 8))) >>> 0;
  }
  return sum;
}

/** A TrueType file with the tables of a font, its family renamed. */
export function toTrueType(tables: Tables, family: string): Uint8Array {
  const all = [...tables].map(([tag, table]) => [tag, tag === 'name' ? nameTable(family) : table] as const);
  const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + sorted.length * ENTRY;
  const font = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.byteLength), start));
  const directory = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.setUint32(0, VERSION);
  for (const [index, value] of [
    sorted.length,
    power * ENTRY,
    Math.log2(power),
    (sorted.length - power) * ENTRY,
  ].entries())
    directory.setUint16(4 + index * 2, value);
  let at = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = HEADER + index * ENTRY;
    font.set(new TextEncoder().encode(tag), entry);
    for (const [step, value] of [checksumOf(table), at, table.byteLength].entries())
      directory.setUint32(entry + 4 + step * 4, value);
    font.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += padded(table.byteLength);
  }
  return font;
}
