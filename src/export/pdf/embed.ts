/**
 * Fonts in the file: cut down to the glyphs in use, with a table back to characters. A code stands for a drawing and its
 * characters together, since one drawing may serve several letters.
 */
import type { Face } from './faces.ts';
import { fingerprint, type PdfFile } from './file.ts';
import type { Cluster } from './font/shape.ts';
import { plainGlyph, subsetOf, type Wanted } from './font/subset.ts';
import type { Resources } from './resources.ts';
import { array, dictionary, name, type Ref, textString, utf16 } from './syntax.ts';

/** What a code shows, and which characters it stands for. */
interface Code extends Wanted {
  readonly code: number;
  readonly text: string;
}

interface Embedded {
  readonly face: Face;
  readonly ref: Ref;
  /** Codes from 1 by drawing and characters. */
  readonly codes: Map<string, Code>;
}

/** How many entries a block of such a table may have. */
const BLOCK = 100;

export class EmbeddedFonts {
  readonly #file: PdfFile;
  readonly #resources: Resources;
  readonly #fonts = new Map<Face, Embedded>();

  constructor(file: PdfFile, resources: Resources) {
    this.#file = file;
    this.#resources = resources;
  }

  #of(face: Face): Embedded {
    const known = this.#fonts.get(face) ?? { face, ref: this.#file.reserve(), codes: new Map() };
    this.#fonts.set(face, known);
    return known;
  }

  /** The name that a page knows a face by. */
  nameOf(face: Face): string {
    return this.#resources.nameOf('Font', face.key, () => this.#of(face).ref);
  }

  /** The code that shows a cluster. Its own advance is the font's where it is one plain glyph: kerning stands in the text. */
  codeOf(face: Face, { parts, text, advance }: Cluster): Code {
    const { codes } = this.#of(face);
    const plain = plainGlyph(parts);
    const places = parts.map(({ glyph, dx, dy }) => `${glyph} ${dx} ${dy}`);
    const key = plain === null ? `${places.join(',')}|${advance}|${text}` : `${plain}|${text}`;
    const own = plain === null ? advance : face.font.advanceOf(plain);
    const known = codes.get(key) ?? { code: codes.size + 1, parts, text, advance: own };
    codes.set(key, known);
    return known;
  }

  /** Writes all fonts, once all pages are drawn. */
  async write(): Promise<void> {
    for (const font of this.#fonts.values()) await writeFont(this.#file, font);
  }
}

const hexadecimal = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();

/** The table from codes back to characters. What stands for no characters is not in it. */
function toUnicode({ codes }: Embedded): string {
  const lines = [...codes.values()].flatMap(({ code, text }) =>
    text === '' ? [] : [`<${hexadecimal(code)}> <${utf16(text)}>`],
  );
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) => {
    const part = lines.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

/** The glyph of each code, two bytes each. */
function glyphMap(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * (numbers.length + 1)));
  for (const [index, number] of numbers.entries()) view.setUint16(2 * (index + 1), number);
  return new Uint8Array(view.buffer);
}

/** Six letters before the name, as a font that is not whole must have. */
function tagged(face: Face, file: Uint8Array): string {
  const letters = [...fingerprint(file).slice(0, 6)].map((digit) =>
    String.fromCharCode(65 + Number.parseInt(digit, 16)),
  );
  return `${letters.join('')}+${face.key.replace(/\s/g, '')}`;
}

function descriptor(face: Face, fontName: string, file: Ref): string {
  const { font } = face;
  const scaled = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
  const os2 = font.tables.get('OS/2');
  const capitals = os2 && os2.byteLength >= 90 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0;
  return dictionary({
    Type: '/FontDescriptor',
    FontName: fontName,
    // Symbolic: its codes are its own.
    Flags: 4,
    FontBBox: array(font.box.map(scaled)),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(capitals || font.ascent),
    StemV: 80,
    FontFile2: file,
  });
}

async function writeFont(file: PdfFile, embedded: Embedded): Promise<void> {
  const { face, ref, codes } = embedded;
  const { font } = face;
  const used = [...codes.values()];
  const subset = subsetOf(font, used);
  const [program, glyphs, unicode] = [file.reserve(), file.reserve(), file.reserve()];
  await file.stream(program, { Length1: subset.file.length }, subset.file);
  await file.stream(glyphs, {}, glyphMap(subset.numbers));
  await file.stream(unicode, {}, toUnicode(embedded));
  const fontName = name(tagged(face, subset.file));
  const widths = used.map(({ advance }) => Math.round((advance * 1000) / font.unitsPerEm));
  const system = dictionary({
    Registry: textString('Adobe'),
    Ordering: textString('Identity'),
    Supplement: 0,
  });
  const descendant = file.add(
    dictionary({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: fontName,
      CIDSystemInfo: system,
      FontDescriptor: file.add(descriptor(face, fontName, program)),
      CIDToGIDMap: glyphs,
      W: array([1, array(widths)]),
    }),
  );
  file.set(
    ref,
    dictionary({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: fontName,
      Encoding: '/Identity-H',
      DescendantFonts: array([descendant]),
      ToUnicode: unicode,
    }),
  );
}
