/** Which glyph stands for a character: the font's cmap table. */

/** Of the Unicode subtables, the one that goes furthest: format 12 before format 4. */
function subtableOf(cmap: DataView): { format: number; table: DataView } | null {
  let found: { format: number; table: DataView } | null = null;
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const platform = cmap.getUint16(4 + 8 * index);
    const offset = cmap.getUint32(8 + 8 * index);
    const format = cmap.getUint16(offset);
    const unicode = platform === 0 || platform === 3;
    if (!unicode || (format !== 4 && format !== 12) || (found && found.format >= format)) continue;
    found = { format, table: new DataView(cmap.buffer, cmap.byteOffset + offset) };
  }
  return found;
}

function readSegments(table: DataView, glyphs: Map<number, number>): void {
  const size = table.getUint16(6);
  for (let at = 0; at < size; at += 2) {
    const [last, first] = [table.getUint16(14 + at), table.getUint16(16 + size + at)];
    const delta = table.getUint16(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = table.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : table.getUint16(rangeAt + range + 2 * (code - first));
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function readGroups(table: DataView, glyphs: Map<number, number>): void {
  for (let index = 0; index < table.getUint32(12); index++) {
    const at = 16 + 12 * index;
    const [first, last] = [table.getUint32(at), table.getUint32(at + 4)];
    for (let code = first; code <= last; code++) glyphs.set(code, table.getUint32(at + 8) + code - first);
  }
}

/** Glyphs by code point. */
export function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const subtable = subtableOf(cmap);
  if (subtable?.format === 4) readSegments(subtable.table, glyphs);
  if (subtable?.format === 12) readGroups(subtable.table, glyphs);
  return glyphs;
}
