/** Which faces a plate needs, and the style that embeds them. */
import { describe, expect, it } from 'vitest';
import { FONT_FACES, facesIn, fontStyleOf } from '../../src/export/fontfaces.ts';
import { FAMILY } from '../../src/ui/fonts.ts';

const text = (family: string, weight: number, words: string) =>
  `<text font-family="'${family}', sans-serif" font-weight="${weight}">${words}</text>`;
/** Words in a face of the drawings. */
function set(face: string, words: string): string {
  const { family, weight } = Object.entries(FAMILY).find(([name]) => name === face)?.[1] ?? FAMILY.sans400;
  return `<text font-family="${family}" font-weight="${weight}">${words}</text>`;
}
const filesOf = (svg: string) => facesIn(svg).map(({ file }) => file);

describe('facesIn(svg)', () => {
  it('names the faces that text is set in, once each and in the order of the list', () => {
    const svg = `<svg>${text('Source Serif 4', 600, 'a')}${text('Noto Sans', 400, 'b')}${text('Noto Sans', 400, 'c')}</svg>`;
    expect(filesOf(svg)).toEqual([
      'noto-sans-latin-400-normal.woff2',
      'source-serif-4-latin-600-normal.woff2',
    ]);
  });

  it('follows a family and a weight from a group to its words', () => {
    const svg = `<svg><g font-family="'Noto Sans'" font-weight="600"><text><tspan x="1">a</tspan></text></g></svg>`;
    expect(filesOf(svg)).toEqual(['noto-sans-latin-600-normal.woff2']);
  });

  it('asks for Naskh only where there are Arabic letters, and in their weight', () => {
    expect(filesOf(set('sans400', 'Lyari'))).toEqual(['noto-sans-latin-400-normal.woff2']);
    expect(filesOf(set('sans600', 'لیاری'))).toEqual([
      'noto-sans-latin-600-normal.woff2',
      'noto-naskh-arabic-arabic-600-normal.woff2',
    ]);
    expect(filesOf(set('serif400', 'بحیرۂ عرب'))).toEqual([
      'source-serif-4-latin-400-normal.woff2',
      'noto-naskh-arabic-arabic-400-normal.woff2',
    ]);
  });

  it('asks for Nastaliq for headings in Urdu, and for the serif of their numbers', () => {
    expect(filesOf(set('nastaliq600', 'بہار 2009'))).toEqual([
      'source-serif-4-latin-600-normal.woff2',
      'noto-nastaliq-urdu-arabic-600-normal.woff2',
    ]);
  });

  it.each(Object.keys(FAMILY))('has a face for the Latin and one for the Arabic letters of %s', (face) => {
    const scripts = FONT_FACES.filter(({ file }) => filesOf(set(face, 'لیاری 2')).includes(file));
    expect(scripts.map(({ script }) => script)).toEqual(['latin', 'arabic']);
  });

  it('asks for nothing where nothing is written', () => {
    expect(filesOf(`<svg><title>a &gt; b</title><desc>c</desc>${text('Noto Sans', 400, ' ')}</svg>`)).toEqual(
      [],
    );
  });
});

describe('fontStyleOf(files)', () => {
  const bytes = new Uint8Array([119, 79, 70, 50]);

  it('embeds each file under the family and weight that text asks for', () => {
    // “wOF2” in base 64.
    expect(fontStyleOf(new Map([['noto-sans-latin-400-normal.woff2', bytes]]))).toBe(
      "@font-face{font-family:'Noto Sans';font-weight:400;src:url(data:font/woff2;base64,d09GMg==) format('woff2')}",
    );
  });

  it('gives the same style whatever order the files come in, and passes over what is no face', () => {
    const files = FONT_FACES.map(({ file }) => [file, bytes] as const);
    const style = fontStyleOf(new Map(files));
    expect(fontStyleOf(new Map([['other.woff2', bytes], ...files.toReversed()]))).toBe(style);
    expect(style.match(/@font-face/g)).toHaveLength(FONT_FACES.length);
  });

  it('gives the Naskh to Arabic letters alone', () => {
    const style = fontStyleOf(new Map([['noto-naskh-arabic-arabic-400-normal.woff2', bytes]]));
    expect(style).toMatch(/^@font-face\{font-family:'Noto Naskh Arabic';.*unicode-range:U\+0600-06FF/);
  });
});
