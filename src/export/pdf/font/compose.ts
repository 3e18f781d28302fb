/**
 * Glyphs put together from others: a letter with its dots and marks at the height where it stands, as one glyph. Text that
 * is shown so lies on one line, which programs that read it back need.
 */
import type { Font } from './font.ts';
import { componentsOf, glyfOf } from './glyf.ts';
import type { Part } from './shape.ts';

/** Shifts in words, counted from the pen. */
const FLAGS = 0x0003;
const MORE = 0x0020;
const HEAD = 10;
const COMPONENT = 8;

/** The box around the parts that have an outline. */
function boxAround(font: Font, parts: readonly Part[]): readonly number[] {
  const boxes = parts.map(({ glyph, dx, dy }) => {
    const view = glyfOf(font, glyph);
    return [view.getInt16(2) + dx, view.getInt16(4) + dy, view.getInt16(6) + dx, view.getInt16(8) + dy];
  });
  return [0, 1, 2, 3].map((side) => {
    const values = boxes.map((box) => box[side] ?? 0);
    return side < 2 ? Math.min(...values) : Math.max(...values);
  });
}

/** The outline of parts put together, by their numbers in the new file; empty where none of them has one. */
export function composed(
  font: Font,
  parts: readonly Part[],
  numbers: ReadonlyMap<number, number>,
): Uint8Array<ArrayBuffer> {
  const drawn = parts.filter(({ glyph }) => glyfOf(font, glyph).byteLength > 0);
  if (drawn.length === 0) return new Uint8Array(0);
  // To a multiple of four, so that every glyph begins on one.
  const view = new DataView(new ArrayBuffer((HEAD + COMPONENT * drawn.length + 3) & ~3));
  view.setInt16(0, -1);
  for (const [side, value] of boxAround(font, drawn).entries()) view.setInt16(2 + 2 * side, value);
  for (const [index, { glyph, dx, dy }] of drawn.entries()) {
    const at = HEAD + COMPONENT * index;
    view.setUint16(at, index < drawn.length - 1 ? FLAGS | MORE : FLAGS);
    view.setUint16(at + 2, numbers.get(glyph) ?? 0);
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
  }
  return new Uint8Array(view.buffer);
}

/** The outline of a glyph of the font, with the glyphs that it is put together from renumbered. */
export function renumbered(
  font: Font,
  glyph: number,
  numbers: ReadonlyMap<number, number>,
): Uint8Array<ArrayBuffer> {
  const source = glyfOf(font, glyph);
  const bytes = new Uint8Array((source.byteLength + 3) & ~3);
  bytes.set(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  const view = new DataView(bytes.buffer);
  for (const component of componentsOf(source))
    view.setUint16(component.at, numbers.get(component.glyph) ?? 0);
  return bytes;
}
