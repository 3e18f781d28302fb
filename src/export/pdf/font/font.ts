/** A font as the writer needs it: which characters it has, how wide its glyphs are, and its tables for shaping and drawing. */
import { readCmap } from './cmap.ts';
import { type Tables, tableOf, tablesOf } from './woff.ts';

export interface Font {
  readonly tables: Tables;
  readonly unitsPerEm: number;
  /** Left, bottom, right, top of all glyphs, in font units. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  /** Below the baseline, so below zero. */
  readonly descent: number;
  readonly glyphCount: number;
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance width of a glyph, in font units. */
  readonly advanceOf: (glyph: number) => number;
}

function advances(tables: Tables): (glyph: number) => number {
  const metrics = tableOf(tables, 'hmtx');
  const count = tableOf(tables, 'hhea').getUint16(34);
  return (glyph) => metrics.getUint16(4 * Math.min(glyph, count - 1));
}

/** Reads a WOFF or TrueType file with TrueType outlines. */
export async function readFont(file: Uint8Array): Promise<Font> {
  const tables = await tablesOf(file);
  const [head, hhea] = [tableOf(tables, 'head'), tableOf(tables, 'hhea')];
  tableOf(tables, 'glyf');
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphCount: tableOf(tables, 'maxp').getUint16(4),
    glyphs: readCmap(tableOf(tables, 'cmap')),
    advanceOf: advances(tables),
  };
}
