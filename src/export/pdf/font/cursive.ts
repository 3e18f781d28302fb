/** Letters that run into each other at different heights, as in Nastaliq: each hangs on its neighbour by an exit and an entry. */
import { anchorAt, type Point } from './anchors.ts';
import { coverageIndex } from './coverage.ts';
import { type Lookup, RIGHT_TO_LEFT } from './lookups.ts';
import { type Item, neighbour, type Run } from './run.ts';

const ENTRY = 0;
const EXIT = 2;

function endOf(table: DataView, at: number, glyph: number, end: typeof ENTRY | typeof EXIT): Point | null {
  const place = coverageIndex(table, at + table.getUint16(at + 2), glyph);
  const offset = place < 0 ? 0 : table.getUint16(at + 6 + 4 * place + end);
  return offset === 0 ? null : anchorAt(table, at + offset);
}

/** Sets the two so close that the exit of the first meets the entry of the second. */
function meet(run: Run, first: Item, second: Item, exit: Point, entry: Point): void {
  if (run.direction === 'rtl') {
    const shift = exit[0] + first.dx;
    first.advance -= shift;
    first.dx -= shift;
    second.advance = entry[0] + second.dx;
  } else {
    first.advance = exit[0] + first.dx;
    const shift = entry[0] + second.dx;
    second.advance -= shift;
    second.dx -= shift;
  }
}

/** A chain that already hangs on an item is turned round, so that it can hang on another. */
function turn(run: Run, index: number, newParent: number): void {
  const item = run.items[index];
  if (!item || item.hangs === 0 || item.hangsAs !== 'cursive') return;
  const { hangs } = item;
  item.hangs = 0;
  const parent = run.items[index + hangs];
  if (!parent || index + hangs === newParent) return;
  turn(run, index + hangs, newParent);
  parent.dy = -item.dy;
  parent.hangs = -hangs;
  parent.hangsAs = 'cursive';
}

export function joinCursive(run: Run, lookup: Lookup, at: number, index: number): number {
  const { table } = run.layout;
  const before = neighbour(run, lookup, index, -1);
  const [first, second] = [run.items[before], run.items[index]];
  if (!first || !second) return -1;
  const entry = endOf(table, at, second.glyph, ENTRY);
  const exit = entry && endOf(table, at, first.glyph, EXIT);
  if (!entry || !exit) return -1;
  meet(run, first, second, exit, entry);
  const rises = entry[1] - exit[1];
  const firstHangs = (lookup.flags & RIGHT_TO_LEFT) !== 0;
  const [child, parent] = firstHangs ? [before, index] : [index, before];
  turn(run, child, parent);
  const hanging = firstHangs ? first : second;
  hanging.dy = firstHangs ? rises : -rises;
  hanging.hangs = parent - child;
  hanging.hangsAs = 'cursive';
  const other = firstHangs ? second : first;
  if (other.hangs === child - parent) {
    other.hangs = 0;
    if (other.hangsAs === 'cursive') other.dy = 0;
  }
  return index + 1;
}
