/** Marks set by anchors: on a letter, on one part of a ligature, or on another mark. */
import { coverageIndex } from './coverage.ts';
import { type Lookup, PASS_BASES, PASS_LIGATURES, PASS_MARKS } from './lookups.ts';
import { type Item, isMark, neighbour, type Run } from './run.ts';

export type Point = readonly [x: number, y: number];

export const anchorAt = (table: DataView, at: number): Point => [
  table.getInt16(at + 2),
  table.getInt16(at + 4),
];

/** The class of a mark, and its anchor. */
function markRecord(table: DataView, array: number, index: number): { kind: number; anchor: Point } {
  const record = array + 2 + 4 * index;
  return { kind: table.getUint16(record), anchor: anchorAt(table, array + table.getUint16(record + 2)) };
}

/** The anchor for a class of marks in a table of rows and classes; `null` where the row has none for it. */
function rowAnchor(table: DataView, array: number, row: number, kinds: number, kind: number): Point | null {
  const offset = table.getUint16(array + 2 + 2 * (row * kinds + kind));
  return offset === 0 ? null : anchorAt(table, array + offset);
}

function hang(item: Item, mark: Point, base: Point, by: number): void {
  item.dx = base[0] - mark[0];
  item.dy = base[1] - mark[1];
  item.hangs = by;
  item.hangsAs = 'mark';
}

/** Whether marks may hang on an item: of the parts of a split glyph only on the first, unless a mark stands between. */
function takesMarks(run: Run, index: number): boolean {
  const [item, before] = [run.items[index], run.items[index - 1]];
  if (!item?.multiplied || item.component === 0 || !before) return true;
  const follows =
    before.multiplied && before.ligature === item.ligature && item.component === before.component + 1;
  return isMark(run, before) || !follows;
}

/** The nearest item before that is no mark, or -1. */
function baseBefore(run: Run, index: number, takes: (place: number) => boolean): number {
  for (let place = index - 1; place >= 0; place--) {
    const item = run.items[place];
    if (item && !isMark(run, item) && takes(place)) return place;
  }
  return -1;
}

export function attachToBase(run: Run, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const mark = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (mark < 0) return -1;
  const rowOf = (place: number) =>
    coverageIndex(table, at + table.getUint16(at + 4), run.items[place]?.glyph ?? 0);
  const place = baseBefore(run, index, (one) => takesMarks(run, one) || rowOf(one) >= 0);
  const row = place < 0 ? -1 : rowOf(place);
  if (row < 0) return -1;
  const { kind, anchor } = markRecord(table, at + table.getUint16(at + 8), mark);
  const base = rowAnchor(table, at + table.getUint16(at + 10), row, table.getUint16(at + 6), kind);
  if (!base) return -1;
  hang(item, anchor, base, place - index);
  return index + 1;
}

export function attachToLigature(run: Run, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const mark = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  const place = mark < 0 ? -1 : baseBefore(run, index, () => true);
  const whole = run.items[place];
  const row = whole ? coverageIndex(table, at + table.getUint16(at + 4), whole.glyph) : -1;
  if (!whole || row < 0) return -1;
  const ligatures = at + table.getUint16(at + 10);
  const parts = ligatures + table.getUint16(ligatures + 2 + 2 * row);
  const count = table.getUint16(parts);
  // A mark that came with one of the parts stays with it; any other goes to the last part.
  const own = whole.ligature !== 0 && whole.ligature === item.ligature && item.component > 0;
  const part = own ? Math.min(count, item.component) - 1 : count - 1;
  const { kind, anchor } = markRecord(table, at + table.getUint16(at + 8), mark);
  const base = rowAnchor(table, parts, part, table.getUint16(at + 6), kind);
  if (!base) return -1;
  hang(item, anchor, base, place - index);
  return index + 1;
}

/** Whether two marks belong to the same letter or the same part of a ligature. */
function together(one: Item, other: Item): boolean {
  if (one.ligature === other.ligature) return one.ligature === 0 || one.component === other.component;
  // One of the two may itself be a ligature of marks.
  return (one.ligature > 0 && one.component === 0) || (other.ligature > 0 && other.component === 0);
}

export function attachToMark(run: Run, lookup: Lookup, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const mark = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (mark < 0) return -1;
  const flags = lookup.flags & ~(PASS_BASES | PASS_LIGATURES | PASS_MARKS);
  const place = neighbour(run, { ...lookup, flags }, index, -1);
  const other = run.items[place];
  if (!other || !isMark(run, other) || !together(item, other)) return -1;
  const row = coverageIndex(table, at + table.getUint16(at + 4), other.glyph);
  if (row < 0) return -1;
  const { kind, anchor } = markRecord(table, at + table.getUint16(at + 8), mark);
  const base = rowAnchor(table, at + table.getUint16(at + 10), row, table.getUint16(at + 6), kind);
  if (!base) return -1;
  hang(item, anchor, base, place - index);
  return index + 1;
}
