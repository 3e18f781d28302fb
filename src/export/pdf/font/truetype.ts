/** Tables put together as a TrueType file. */

/** The sum that the format keeps of each table: of its 32-bit numbers, the last filled up with zeros. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const [index, byte] of bytes.entries()) sum = (sum + byte * 2 ** (8 * (3 - (index & 3)))) % 2 ** 32;
  return sum;
}

const padded = (length: number) => (length + 3) & ~3;

/** Head, list of tables sorted by name, tables. */
export function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = 12 + 16 * sorted.length;
  const file = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), head));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(sorted.length));
  const search = [sorted.length, 16 * 2 ** power, power, 16 * (sorted.length - 2 ** power)];
  view.setUint32(0, 0x00010000);
  for (const [index, value] of search.entries()) view.setUint16(4 + 2 * index, value);
  let offset = head;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const at = 12 + 16 * index;
    for (let step = 0; step < 4; step++) view.setUint8(at + step, tag.charCodeAt(step));
    view.setUint32(at + 4, checksum(bytes));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    file.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return file;
}
