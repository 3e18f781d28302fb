/** A run of glyphs on its way from characters to places on a line. Shaping changes it in place, as the layout tables are written for. */
import { type Definitions, LIGATURE, MARK } from './definitions.ts';
import { type Layout, type Lookup, MARK_SET, PASS_BASES, PASS_LIGATURES, PASS_MARKS } from './lookups.ts';

export type Form = 'isol' | 'init' | 'medi' | 'fina';

export interface Item {
  glyph: number;
  /** The characters that the glyph stands for; empty for what a glyph was split into after its first part. */
  text: string;
  readonly form: Form | null;
  /** The ligature that a mark belongs to, or that the glyph is; 0 for none. */
  ligature: number;
  /** Which of the ligature's parts a mark belongs to, from 1; 0 for none. */
  component: number;
  /** How many parts a ligature has. */
  components: number;
  /** Whether the glyph was split off another. */
  multiplied: boolean;
  advance: number;
  dx: number;
  dy: number;
  /** The glyph that this one hangs on, counted from here; 0 for none. */
  hangs: number;
  hangsAs: 'mark' | 'cursive' | null;
}

export type Direction = 'ltr' | 'rtl';

export interface Run {
  readonly items: Item[];
  readonly layout: Layout;
  readonly definitions: Definitions;
  readonly direction: Direction;
  /** How deep lookups stand in lookups: a font that calls itself is stopped. */
  depth: number;
  ligatures: number;
}

/** Whether a lookup does not see an item. */
export function passesOver({ definitions }: Run, { flags, markSet }: Lookup, item: Item): boolean {
  switch (definitions.kindOf(item.glyph)) {
    case 1:
      return (flags & PASS_BASES) !== 0;
    case LIGATURE:
      return (flags & PASS_LIGATURES) !== 0;
    case MARK:
      if ((flags & PASS_MARKS) !== 0) return true;
      if ((flags & MARK_SET) !== 0) return !definitions.inMarkSet(markSet, item.glyph);
      return flags >> 8 !== 0 && definitions.markClassOf(item.glyph) !== flags >> 8;
    default:
      return false;
  }
}

/** The nearest item before or after one that the lookup sees, or -1. */
export function neighbour(run: Run, lookup: Lookup, from: number, by: 1 | -1): number {
  for (let index = from + by; ; index += by) {
    const item = run.items[index];
    if (!item) return -1;
    if (!passesOver(run, lookup, item)) return index;
  }
}

export const isMark = (run: Run, item: Item) => run.definitions.kindOf(item.glyph) === MARK;
