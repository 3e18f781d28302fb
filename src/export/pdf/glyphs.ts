/** Glyphs drawn as outlines and kept to be drawn again. Halos are drawn so: as text they would be found a second time. */
import type { Face } from './faces.ts';
import type { PdfFile } from './file.ts';
import { outlineOf } from './font/outline.ts';
import type { Resources } from './resources.ts';
import { array, type Ref } from './syntax.ts';

/** The line around a glyph, or its area. */
export type Drawn = 'line' | 'area';
const OPERATORS: Readonly<Record<Drawn, string>> = { line: 'S', area: 'f' };

/** Room for the line around a glyph, in em. */
const ROOM = 0.6;

export class GlyphDrawings {
  readonly #file: PdfFile;
  readonly #resources: Resources;
  readonly #names = new Map<string, string | null>();
  readonly #drawn: { readonly ref: Ref; readonly face: Face; readonly operators: string }[] = [];

  constructor(file: PdfFile, resources: Resources) {
    this.#file = file;
    this.#resources = resources;
  }

  /** The name of the drawing of a glyph's outline, in font units and in whatever colour and line is set; `null` for an empty one. */
  nameOf(face: Face, glyph: number, drawn: Drawn): string | null {
    const key = `${face.key} ${glyph} ${drawn}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const path = outlineOf(face.font, glyph);
    const name = path === '' ? null : this.#add(face, `${path} ${OPERATORS[drawn]}`, key);
    this.#names.set(key, name);
    return name;
  }

  #add(face: Face, operators: string, key: string): string {
    const ref = this.#file.reserve();
    this.#drawn.push({ ref, face, operators });
    return this.#resources.nameOf('XObject', key, () => ref);
  }

  async write(): Promise<void> {
    for (const { ref, face, operators } of this.#drawn) {
      const room = ROOM * face.font.unitsPerEm;
      const [left, bottom, right, top] = face.font.box;
      const box = array([left - room, bottom - room, right + room, top + room].map(Math.round));
      const entries = { Type: '/XObject', Subtype: '/Form', BBox: box, Resources: '<<>>' };
      await this.#file.stream(ref, entries, operators);
    }
  }
}
