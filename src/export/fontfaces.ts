/**
 * The faces of a plate, and the style that embeds them. It is made from the files' bytes alone, so that a plate made in the page
 * and one made from the same files elsewhere are the same to the byte.
 */

export interface FontFace {
  /** The file's name within its package. */
  readonly file: string;
  readonly package: string;
  /** The family that text asks for. */
  readonly family: string;
  readonly weight: 400 | 600;
  readonly script: 'latin' | 'arabic';
}

const latin = (family: string, name: string, weight: FontFace['weight']): FontFace => ({
  file: `${name}-latin-${weight}-normal.woff2`,
  package: `@fontsource/${name}`,
  family,
  weight,
  script: 'latin',
});

/** Urdu, but for its headings: the sans and the serif have no Arabic letters of their own. */
const naskh = (weight: FontFace['weight']): FontFace => ({
  file: `noto-naskh-arabic-arabic-${weight}-normal.woff2`,
  package: '@fontsource/noto-naskh-arabic',
  family: 'Noto Naskh Arabic',
  weight,
  script: 'arabic',
});

/** Headings in Urdu. */
const nastaliq = (weight: FontFace['weight']): FontFace => ({
  file: `noto-nastaliq-urdu-arabic-${weight}-normal.woff2`,
  package: '@fontsource/noto-nastaliq-urdu',
  family: 'Noto Nastaliq Urdu',
  weight,
  script: 'arabic',
});

/** Every face that a plate may need. */
export const FONT_FACES: readonly FontFace[] = [
  latin('Noto Sans', 'noto-sans', 400),
  latin('Noto Sans', 'noto-sans', 600),
  latin('Source Serif 4', 'source-serif-4', 400),
  latin('Source Serif 4', 'source-serif-4', 600),
  naskh(400),
  naskh(600),
  nastaliq(600),
];

/** Letters of the Arabic faces, by code point. */
const ARABIC = 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC';
const ARABIC_LETTER = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;

const PIECE = /<(\/?)[\w:]+((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g;

interface Type {
  readonly family: string;
  readonly weight: string;
}

/** A type as an element's attributes change it. */
function changed(type: Type, attributes: string): Type {
  const family = /font-family="([^"]*)"/.exec(attributes)?.[1] ?? type.family;
  const weight = /font-weight="([^"]*)"/.exec(attributes)?.[1] ?? type.weight;
  return { family, weight };
}

/** Every run of text in an SVG with the type that it is set in. */
function runsOf(svg: string): readonly (Type & { readonly text: string })[] {
  const open: Type[] = [{ family: '', weight: '400' }];
  const runs: (Type & { text: string })[] = [];
  for (const [, closing, attributes = '', alone, text] of svg.matchAll(PIECE)) {
    const type = open.at(-1) ?? { family: '', weight: '400' };
    if (text !== undefined) runs.push({ ...type, text });
    else if (closing) open.pop();
    else if (!alone) open.push(changed(type, attributes));
  }
  return runs;
}

/** The faces that the text of an SVG is set in, in the order of FONT_FACES. */
export function facesIn(svg: string): readonly FontFace[] {
  const runs = runsOf(svg).filter(({ family, text }) => family !== '' && text.trim() !== '');
  return FONT_FACES.filter((face) =>
    runs.some(
      ({ family, weight, text }) =>
        family.includes(face.family) &&
        weight === String(face.weight) &&
        (face.script === 'latin' || ARABIC_LETTER.test(text)),
    ),
  );
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

const WOFF = [...'wOFF'].map((letter) => letter.charCodeAt(0));

/** The kind of a file: WOFF says so in its first bytes. */
const kindOf = (bytes: Uint8Array) => (WOFF.every((byte, at) => bytes[at] === byte) ? 'woff' : 'woff2');

/** CSS with the faces of some files as data addresses. A file that is no face is passed over; the order is that of FONT_FACES. */
export function fontStyleOf(files: ReadonlyMap<string, Uint8Array>): string {
  const rules = FONT_FACES.flatMap(({ file, family, weight, script }) => {
    const bytes = files.get(file);
    if (!bytes) return [];
    const kind = kindOf(bytes);
    const range = script === 'arabic' ? `;unicode-range:${ARABIC}` : '';
    return [
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/${kind};base64,${base64(bytes)}) format('${kind}')${range}}`,
    ];
  });
  return rules.join('');
}
