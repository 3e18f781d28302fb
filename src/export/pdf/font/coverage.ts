/** The two ways in which a font's layout tables name sets of glyphs: coverage (with an order) and classes. */

/** Where a glyph stands in a coverage table, or -1. Both formats are sorted, so that halving finds it. */
export function coverageIndex(table: DataView, offset: number, glyph: number): number {
  const ranges = table.getUint16(offset) === 2;
  let [low, high] = [0, table.getUint16(offset + 2) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = offset + 4 + middle * (ranges ? 6 : 2);
    const first = table.getUint16(at);
    const last = ranges ? table.getUint16(at + 2) : first;
    if (glyph < first) high = middle - 1;
    else if (glyph > last) low = middle + 1;
    else return ranges ? table.getUint16(at + 4) + glyph - first : middle;
  }
  return -1;
}

/** All glyphs of a coverage table. */
export function covered(table: DataView, offset: number): readonly number[] {
  const count = table.getUint16(offset + 2);
  if (table.getUint16(offset) === 1)
    return Array.from({ length: count }, (_, index) => table.getUint16(offset + 4 + 2 * index));
  return Array.from({ length: count }, (_, index) => {
    const at = offset + 4 + 6 * index;
    const first = table.getUint16(at);
    return Array.from({ length: table.getUint16(at + 2) - first + 1 }, (__, step) => first + step);
  }).flat();
}

/** The class of a glyph; those that a class table does not list are of class 0. */
export function classOf(table: DataView, offset: number, glyph: number): number {
  if (table.getUint16(offset) === 1) {
    const place = glyph - table.getUint16(offset + 2);
    return place >= 0 && place < table.getUint16(offset + 4) ? table.getUint16(offset + 6 + 2 * place) : 0;
  }
  let [low, high] = [0, table.getUint16(offset + 2) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = offset + 4 + 6 * middle;
    if (glyph < table.getUint16(at)) high = middle - 1;
    else if (glyph > table.getUint16(at + 2)) low = middle + 1;
    else return table.getUint16(at + 4);
  }
  return 0;
}
