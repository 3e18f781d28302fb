/** Merged cells: filled where it is plain what they mean, which is in the header and down a column of words; else pointed to. */
import { isFigure } from './header.ts';
import type { Merge, Sheet } from './sheet.ts';

export type Cells = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface Filled {
  readonly lines: Cells;
  /** References of what was filled. */
  readonly filled: readonly string[];
  /** The reference of what cannot be told; `null` where all can. */
  readonly unclear: string | null;
}

/** More merged cells than a table has cells are a mistake of a mouse. */
const MOST_CELLS = 100_000;

const sizeOf = ({ left, top, right, bottom }: Merge) => (right - left + 1) * (bottom - top + 1);

/** The first line with a figure in it: what stands above it is title and header. */
function firstFigures(lines: Cells): number {
  for (const line of [...lines.keys()].toSorted((a, b) => a - b))
    if ([...(lines.get(line)?.values() ?? [])].some(isFigure)) return line;
  return Infinity;
}

/** Whether a merge is alone in its one line, as a title, a section or a note is. */
const isAlone = (lines: Cells, { top, bottom }: Merge) => top === bottom && lines.get(top)?.size === 1;

/** Whether cells below the first one of a merge, or beside it, hold anything. */
function hidesCells(lines: Cells, { left, top, right, bottom }: Merge): boolean {
  for (let line = top; line <= bottom; line += 1)
    for (const column of lines.get(line)?.keys() ?? [])
      if (column >= left && column <= right && (line !== top || column !== left)) return true;
  return false;
}

type Meaning = 'nothing' | 'fill' | 'unclear';

function meaningOf(lines: Cells, merge: Merge, figures: number): Meaning {
  const text = lines.get(merge.top)?.get(merge.left);
  if (text === undefined || sizeOf(merge) === 1) return 'nothing';
  if (hidesCells(lines, merge)) return 'unclear';
  if (isAlone(lines, merge)) return 'nothing';
  if (merge.bottom < figures) return 'fill';
  return merge.left === merge.right && !isFigure(text) ? 'fill' : 'unclear';
}

/** The lines of a sheet with its merged cells filled. */
export function filledIn({ lines, merges }: Sheet): Filled {
  if (merges.length === 0) return { lines, filled: [], unclear: null };
  const figures = firstFigures(lines);
  const full = new Map([...lines].map(([line, cells]) => [line, new Map(cells)]));
  const filled: string[] = [];
  let left = MOST_CELLS;
  for (const merge of merges) {
    left -= sizeOf(merge);
    if (left < 0) return { lines, filled: [], unclear: merge.reference };
    const meaning = meaningOf(lines, merge, figures);
    if (meaning === 'unclear') return { lines, filled: [], unclear: merge.reference };
    if (meaning === 'nothing') continue;
    filled.push(merge.reference);
    const text = lines.get(merge.top)?.get(merge.left) ?? '';
    for (let line = merge.top; line <= merge.bottom; line += 1) {
      const cells = full.get(line) ?? new Map<number, string>();
      for (let column = merge.left; column <= merge.right; column += 1) cells.set(column, text);
      full.set(line, cells);
    }
  }
  return { lines: full, filled, unclear: null };
}
