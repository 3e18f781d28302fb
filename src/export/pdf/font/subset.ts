/** A font cut down to some of its glyphs, as a TrueType file for embedding: outlines and widths, no names and no characters. */
import { composed, renumbered } from './compose.ts';
import type { Font } from './font.ts';
import { componentsOf, glyfOf } from './glyf.ts';
import type { Part } from './shape.ts';
import { assembled } from './truetype.ts';
import { tableOf } from './woff.ts';

/** Copied whole where a font has them: its hints read them. */
const HINTS = ['cvt ', 'fpgm', 'prep'] as const;
/** The most that the table of limits can say. */
const MOST = 0xffff;

/** A glyph of the new file: one of the font, or several put together. */
export interface Wanted {
  readonly parts: readonly Part[];
  /** Advance width in font units. */
  readonly advance: number;
}

export interface Subset {
  readonly file: Uint8Array<ArrayBuffer>;
  /** The number in the file of each glyph wanted, in their order. */
  readonly numbers: readonly number[];
}

/** A glyph of the file as it is written. */
interface Written {
  readonly outline: Uint8Array<ArrayBuffer>;
  readonly advance: number;
}

/** One glyph on the pen, which is taken as it is; `null` for what must be put together. */
export function plainGlyph([part, ...more]: readonly Part[]): number | null {
  return part && more.length === 0 && part.dx === 0 && part.dy === 0 ? part.glyph : null;
}

/** Numbers for the glyphs in use and those that they are made from; the missing glyph is the first, as the format asks. */
function closure(font: Font, used: readonly number[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  // What is added while the loop runs is met by it later.
  const queue = [0, ...used];
  for (const glyph of queue) {
    if (numbers.has(glyph)) continue;
    numbers.set(glyph, numbers.size);
    for (const component of componentsOf(glyfOf(font, glyph))) queue.push(component.glyph);
  }
  return numbers;
}

const copyOf = (view: DataView) =>
  Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));

/** A table with some 16-bit numbers of it changed. */
function changed(view: DataView, changes: readonly (readonly [number, number])[]): Uint8Array<ArrayBuffer> {
  const bytes = copyOf(view);
  const written = new DataView(bytes.buffer);
  for (const [at, value] of changes) written.setUint16(at, value);
  return bytes;
}

function outlines(glyphs: readonly Written[]) {
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + outline.length, 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let offset = 0;
  for (const [index, { outline }] of glyphs.entries()) {
    glyf.set(outline, offset);
    offset += outline.length;
    loca.setUint32(4 * (index + 1), offset);
  }
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** Widths, and as bearings the left ends of the outlines. */
function metrics(glyphs: readonly Written[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4 * glyphs.length));
  for (const [index, { outline, advance }] of glyphs.entries()) {
    view.setUint16(4 * index, advance);
    if (outline.length > 0) view.setInt16(4 * index + 2, new DataView(outline.buffer).getInt16(2));
  }
  return new Uint8Array(view.buffer);
}

/** The table of limits: how much room a program must have for a glyph put together from several. */
function limits(font: Font, count: number, wanted: readonly Wanted[]): Uint8Array<ArrayBuffer> {
  const table = tableOf(font.tables, 'maxp');
  const most = wanted.reduce((sum, { parts }) => Math.max(sum, parts.length), 1);
  const [points, contours] = [6, 8].map(
    (at) => Math.max(table.getUint16(at), table.getUint16(at + 4)) * most,
  );
  return changed(table, [
    [4, count],
    [10, Math.min(MOST, points ?? MOST)],
    [12, Math.min(MOST, contours ?? MOST)],
    [28, Math.max(table.getUint16(28), most)],
    [30, table.getUint16(30) + 1],
  ]);
}

/** The font with only the glyphs wanted. */
export function subsetOf(font: Font, wanted: readonly Wanted[]): Subset {
  const used = closure(
    font,
    wanted.flatMap(({ parts }) => parts.map(({ glyph }) => glyph)),
  );
  const glyphs = [...used.keys()].map(
    (glyph): Written => ({ outline: renumbered(font, glyph, used), advance: font.advanceOf(glyph) }),
  );
  const numbers = wanted.map(({ parts, advance }) => {
    const plain = plainGlyph(parts);
    if (plain !== null) return used.get(plain) ?? 0;
    glyphs.push({ outline: composed(font, parts, used), advance });
    return glyphs.length - 1;
  });
  const table = (tag: string) => tableOf(font.tables, tag);
  const { glyf, loca } = outlines(glyphs);
  const tables = new Map<string, Uint8Array>([
    // Long offsets in loca; as many widths as glyphs.
    ['head', changed(table('head'), [[50, 1]])],
    ['hhea', changed(table('hhea'), [[34, glyphs.length]])],
    ['maxp', limits(font, glyphs.length, wanted)],
    ['hmtx', metrics(glyphs)],
    ['loca', loca],
    ['glyf', glyf],
  ]);
  for (const tag of HINTS) {
    const hints = font.tables.get(tag);
    if (hints) tables.set(tag, copyOf(hints));
  }
  return { file: assembled(tables), numbers };
}
