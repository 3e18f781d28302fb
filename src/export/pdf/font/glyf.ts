/** The outlines of TrueType glyphs: where each one's bytes stand, and which other glyphs it is put together from. */
import type { Font } from './font.ts';
import { tableOf } from './woff.ts';

/** A glyph within another: where its number stands in the bytes, and how it is scaled and shifted. */
export interface Component {
  readonly at: number;
  readonly glyph: number;
  readonly scale: readonly [number, number, number, number];
  readonly dx: number;
  readonly dy: number;
}

const WORDS = 0x01;
const SHIFTED = 0x02;
const SCALED = 0x08;
const MORE = 0x20;
const SCALED_TWICE = 0x40;
const MATRIX = 0x80;

/** The bytes of a glyph's outline; empty for one without any, such as a space. */
export function glyfOf({ tables, glyphCount }: Font, glyph: number): DataView {
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
  const long = tableOf(tables, 'head').getInt16(50) !== 0;
  const offset = (index: number) => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  if (glyph < 0 || glyph >= glyphCount) return new DataView(new ArrayBuffer(0));
  const start = offset(glyph);
  return new DataView(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start);
}

function scaleAt(view: DataView, at: number, flags: number): readonly [Component['scale'], number] {
  const part = (step: number) => view.getInt16(at + 2 * step) / 16384;
  if ((flags & SCALED) !== 0) return [[part(0), 0, 0, part(0)], 2];
  if ((flags & SCALED_TWICE) !== 0) return [[part(0), 0, 0, part(1)], 4];
  if ((flags & MATRIX) !== 0) return [[part(0), part(1), part(2), part(3)], 8];
  return [[1, 0, 0, 1], 0];
}

/** The glyphs that a glyph is put together from; none where it has an outline of its own. */
export function componentsOf(view: DataView): readonly Component[] {
  if (view.byteLength === 0 || view.getInt16(0) >= 0) return [];
  const components: Component[] = [];
  for (let at = 10, more = true; more; ) {
    const flags = view.getUint16(at);
    const words = (flags & WORDS) !== 0;
    const shift = (step: number) => (words ? view.getInt16(at + 4 + 2 * step) : view.getInt8(at + 4 + step));
    // Parts placed point on point are not in use any more, and stand unshifted.
    const [dx, dy] = (flags & SHIFTED) === 0 ? [0, 0] : [shift(0), shift(1)];
    const scaleStart = at + (words ? 8 : 6);
    const [scale, size] = scaleAt(view, scaleStart, flags);
    components.push({ at: at + 2, glyph: view.getUint16(at + 2), scale, dx, dy });
    at = scaleStart + size;
    more = (flags & MORE) !== 0;
  }
  return components;
}
