/** Position (GPOS): kerning, marks on their letters, and letters that hang on the next one. Font units, y upwards. */

import { attachToBase, attachToLigature, attachToMark } from './anchors.ts';
import { applyContext } from './context.ts';
import { classOf, coverageIndex } from './coverage.ts';
import { joinCursive } from './cursive.ts';
import type { Lookup } from './lookups.ts';
import { type Item, neighbour, type Run } from './run.ts';

/** How many bytes a value of a format takes: two for each bit that is set. */
function sizeOf(format: number): number {
  let size = 0;
  for (let bits = format; bits > 0; bits >>= 1) size += (bits & 1) * 2;
  return size;
}

/** Adds a value to an item: shifts, then the advance. What concerns vertical lines or small screens is passed over. */
function add(item: Item, table: DataView, at: number, format: number): void {
  const amount = (bit: number) =>
    (format & bit) === 0 ? 0 : table.getInt16(at + sizeOf(format & (bit - 1)));
  item.dx += amount(1);
  item.dy += amount(2);
  item.advance += amount(4);
}

function single(run: Run, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const place = coverageIndex(table, at + table.getUint16(at + 2), item.glyph);
  if (place < 0) return -1;
  const format = table.getUint16(at + 4);
  const value = table.getUint16(at) === 1 ? at + 6 : at + 8 + place * sizeOf(format);
  add(item, table, value, format);
  return index + 1;
}

/** Where the values of a pair stand, or -1: by glyph in format 1, by class in format 2. */
function pairValue(table: DataView, at: number, first: number, second: number): number {
  const place = coverageIndex(table, at + table.getUint16(at + 2), first);
  if (place < 0) return -1;
  const size = sizeOf(table.getUint16(at + 4)) + sizeOf(table.getUint16(at + 6));
  if (table.getUint16(at) === 1) {
    const set = at + table.getUint16(at + 10 + 2 * place);
    for (let index = 0; index < table.getUint16(set); index++) {
      const record = set + 2 + index * (size + 2);
      if (table.getUint16(record) === second) return record + 2;
    }
    return -1;
  }
  const row = classOf(table, at + table.getUint16(at + 8), first);
  const column = classOf(table, at + table.getUint16(at + 10), second);
  const [rows, columns] = [table.getUint16(at + 12), table.getUint16(at + 14)];
  return row < rows && column < columns ? at + 16 + (row * columns + column) * size : -1;
}

function pair(run: Run, lookup: Lookup, at: number, index: number, item: Item): number {
  const { table } = run.layout;
  const next = neighbour(run, lookup, index, 1);
  const other = run.items[next];
  const value = other ? pairValue(table, at, item.glyph, other.glyph) : -1;
  if (!other || value < 0) return -1;
  const [first, second] = [table.getUint16(at + 4), table.getUint16(at + 6)];
  add(item, table, value, first);
  add(other, table, value + sizeOf(first), second);
  return second === 0 ? next : next + 1;
}

function applySubtable(run: Run, lookup: Lookup, at: number, index: number, item: Item): number {
  switch (lookup.type) {
    case 1:
      return single(run, at, index, item);
    case 2:
      return pair(run, lookup, at, index, item);
    case 3:
      return joinCursive(run, lookup, at, index);
    case 4:
      return attachToBase(run, at, index, item);
    case 5:
      return attachToLigature(run, at, index, item);
    case 6:
      return attachToMark(run, lookup, at, index, item);
    case 7:
      return applyContext(run, lookup, at, index, { chained: false, apply: positionAt });
    case 8:
      return applyContext(run, lookup, at, index, { chained: true, apply: positionAt });
    default:
      return -1;
  }
}

/** Applies the first subtable that fits at an item: where to go on from, or -1. */
export function positionAt(run: Run, lookup: Lookup, index: number): number {
  const item = run.items[index];
  if (!item) return -1;
  for (const at of lookup.subtablesFor(item.glyph)) {
    const next = applySubtable(run, lookup, at, index, item);
    if (next >= 0) return next;
  }
  return -1;
}
