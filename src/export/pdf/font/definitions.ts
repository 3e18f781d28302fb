/** What a font says of its glyphs (GDEF): which are marks, which are ligatures, and which marks a lookup passes over. */
import { classOf, coverageIndex } from './coverage.ts';
import type { Tables } from './woff.ts';

export const LIGATURE = 2;
export const MARK = 3;

export interface Definitions {
  /** 1 base, 2 ligature, 3 mark, 4 component; 0 where nothing is said. */
  readonly kindOf: (glyph: number) => number;
  readonly markClassOf: (glyph: number) => number;
  /** Whether a mark is of a numbered set. */
  readonly inMarkSet: (set: number, glyph: number) => boolean;
}

const NONE: Definitions = { kindOf: () => 0, markClassOf: () => 0, inMarkSet: () => false };

export function readDefinitions(tables: Tables): Definitions {
  const table = tables.get('GDEF');
  if (!table) return NONE;
  const [kinds, markClasses] = [table.getUint16(4), table.getUint16(10)];
  const sets = table.getUint16(2) >= 2 ? table.getUint16(12) : 0;
  const known = new Map<number, number>();
  return {
    kindOf: (glyph) => {
      const seen = known.get(glyph);
      if (seen !== undefined) return seen;
      const kind = kinds === 0 ? 0 : classOf(table, kinds, glyph);
      known.set(glyph, kind);
      return kind;
    },
    markClassOf: (glyph) => (markClasses === 0 ? 0 : classOf(table, markClasses, glyph)),
    inMarkSet: (set, glyph) =>
      sets !== 0 && coverageIndex(table, sets + table.getUint32(sets + 4 + 4 * set), glyph) >= 0,
  };
}
