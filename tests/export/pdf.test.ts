/** The PDF as other programs read it: its objects, its tags, its text, and the view in it. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewEntry } from '../../src/export/pdf/stamp.ts';
import { type PdfOptions, type PdfPage, toPdf, viewFromPdf } from '../../src/export/pdf.ts';
import { Plate } from '../../src/export/plate.tsx';
import { THEMES } from '../../src/themes/index.ts';
import { figureOf } from '../atlas.ts';

const fontFile = (path: string) => new Uint8Array(readFileSync(`node_modules/@fontsource/${path}.woff`));
const FONTS: ReadonlyMap<string, Uint8Array> = new Map([
  ['Noto Sans 400', fontFile('noto-sans/files/noto-sans-latin-400-normal')],
  ['Noto Sans 600', fontFile('noto-sans/files/noto-sans-latin-600-normal')],
  ['Source Serif 4 400', fontFile('source-serif-4/files/source-serif-4-latin-400-normal')],
  ['Source Serif 4 600', fontFile('source-serif-4/files/source-serif-4-latin-600-normal')],
  ['Noto Naskh Arabic 400', fontFile('noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal')],
]);
const OPTIONS: PdfOptions = {
  title: 'Karachi – control',
  author: 'Karachi Atlas',
  subject: 'Who is said to control what',
  keywords: ['Karachi', 'map'],
  language: 'en',
  direction: 'ltr',
  date: '2012-04-04',
  view: '{"fill":"control"}',
  fonts: FONTS,
};
const pageOf = (inside: string, more: Partial<PdfPage> = {}): PdfPage => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>`,
  width: 400,
  height: 200,
  title: 'A page',
  alt: '',
  anchor: null,
  ...more,
});
const textAt = (y: number, words: string, more = '') =>
  `<text x="20" y="${y}" font-family="'Noto Sans'" font-size="12" ${more}>${words}</text>`;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

interface Read {
  readonly text: string;
  /** Objects by number: what stands before their stream, and the stream unpacked. */
  readonly objects: ReadonlyMap<number, { readonly head: string; readonly stream: string }>;
  /** Objects of a type or a structure type. */
  readonly named: (entry: RegExp) => readonly string[];
}

function read(bytes: Uint8Array): Read {
  const text = latin1(bytes);
  const objects = new Map<number, { head: string; stream: string }>();
  for (const [, number = '', body = ''] of text.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj(?=\n)/g)) {
    const [head = '', packed] = body.split(/\nstream\n/);
    const data = packed?.replace(/\nendstream$/, '') ?? '';
    const stream = head.includes('/FlateDecode') ? latin1(inflateSync(Buffer.from(data, 'latin1'))) : data;
    objects.set(Number(number), { head, stream });
  }
  const heads = [...objects.values()].map(({ head }) => head);
  return { text, objects, named: (entry) => heads.filter((head) => entry.test(head)) };
}

const refIn = (head: string, key: string) => Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1]);

/** Characters by code, for each font of the resources by its name. */
function characters({ objects, named }: Read): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = named(/^<<(?:\/ExtGState|\/Font|\/XObject|\/Shading)/).join(' ');
  return new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', ref]) => {
      const table = objects.get(refIn(objects.get(Number(ref))?.head ?? '', 'ToUnicode'))?.stream ?? '';
      const entries = [...table.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code = '', utf16 = '']) => {
        const units = (utf16.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
        return [code, String.fromCharCode(...units)] as const;
      });
      return [name, new Map(entries)];
    }),
  );
}

/** The texts shown on a page in the order of its content; those from right to left turned into the order of reading. */
function shownTexts(pdf: Read, page = 0): readonly string[] {
  const contents = pdf.named(/\/Type \/Page\b(?!s)/).map((head) => refIn(head, 'Contents'));
  const content = pdf.objects.get(contents[page] ?? 0)?.stream ?? '';
  const fonts = characters(pdf);
  const block = /(\/ReversedChars BMC\n)?BT\n\/(F\d+) [\s\S]*?\[(.*)\] TJ/g;
  return [...content.matchAll(block)].map(([, reversed, font = '', list = '']) => {
    const codes = [...list.matchAll(/<(\w+)>/g)].flatMap(([, run = '']) => run.match(/.{4}/g) ?? []);
    const texts = codes.map((code) => fonts.get(font)?.get(code) ?? '');
    return (reversed ? texts.toReversed() : texts).join('');
  });
}

const plateOf = (fill: string, show: readonly string[]) => {
  const page = { width: 1400, height: 990, extent: null, date: '2012-04-04', fontStyle: '' };
  const link = 'https://atlas.example/#fill=control&day=both';
  const figure = figureOf({ fill, show: [...show] });
  return { figure, svg: renderToString(h(Plate, { figure, page: { ...page, link } })) };
};
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('toPdf(pages, options) of a plate', () => {
  const { figure, svg } = plateOf('control', ['no-go']);
  const plate = { ...pageOf(''), svg, title: figure.title, alt: figure.summary };
  let bytes: Uint8Array;
  let pdf: Read;
  beforeAll(async () => {
    bytes = await toPdf([plate], OPTIONS);
    pdf = read(bytes);
  });

  it('lists each object at the byte where it begins', () => {
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.text)?.[1]);
    const [, count = '', lines = ''] = /^xref\n0 (\d+)\n([\s\S]*?)trailer/.exec(pdf.text.slice(start)) ?? [];
    const offsets = lines
      .split('\n')
      .filter((line) => line.endsWith('n '))
      .map((line) => Number(line.slice(0, 10)));
    expect(offsets).toHaveLength(Number(count) - 1);
    for (const [index, offset] of offsets.entries())
      expect(pdf.text.slice(offset, offset + 20)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  });

  it('names no object that is not there', () => {
    const named = [...pdf.objects.values()].flatMap(({ head }) =>
      [...head.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number)),
    );
    expect(named.filter((number) => !pdf.objects.has(number))).toEqual([]);
  });

  it('holds no picture, nothing that runs, and nothing that is fetched', () => {
    expect(pdf.named(/\/Subtype \/Image|\/JavaScript|\/Launch|\/FFilter/)).toEqual([]);
    expect([...pdf.objects.values()].filter(({ stream }) => /\bBI\b[\s\S]*\bEI\b/.test(stream))).toEqual([]);
  });

  it('embeds its fonts, and only the glyphs in use', () => {
    const descriptors = pdf.named(/\/FontDescriptor \/FontName/);
    expect(descriptors.length).toBeGreaterThan(2);
    for (const descriptor of descriptors) {
      expect(descriptor).toMatch(/\/FontName \/[A-Z]{6}\+/);
      expect(pdf.objects.get(refIn(descriptor, 'FontFile2'))?.stream.length).toBeGreaterThan(100);
    }
  });

  it('shows all words of the plate as text', () => {
    const words = squeezed(shownTexts(pdf).join(''));
    const expected = [
      figure.title,
      figure.outlineNote,
      figure.attribution,
      ...figure.sources.map((source) => source.text),
      ...figure.fill.legend.entries.map((entry) => entry.label),
      'Gulshan-e-Iqbal',
      'Malir River',
    ];
    expect(expected.filter((text) => !words.includes(squeezed(text)))).toEqual([]);
  });

  it('is tagged: a section with the figure in words, and paragraphs', () => {
    expect(pdf.named(/\/Type \/Catalog/)[0]).toMatch(
      /\/Lang \(en\).*\/MarkInfo <<\/Marked true>>.*\/StructTreeRoot/,
    );
    expect(pdf.named(/\/S \/Document/)).toHaveLength(1);
    expect(pdf.named(/\/S \/Sect\b/)).toHaveLength(1);
    expect(pdf.named(/\/S \/Figure\b.*\/Alt /)).toHaveLength(1);
    expect(pdf.named(/\/S \/P\b/).length).toBeGreaterThan(20);
  });

  it('marks all that it draws, and closes what it opens', () => {
    const content =
      pdf.objects.get(refIn(pdf.named(/\/Type \/Page\b(?!s)/)[0] ?? '', 'Contents'))?.stream ?? '';
    const lines = content.split('\n');
    const depth = { marked: 0, saved: 0 };
    for (const line of lines) {
      if (/B[DM]C$/.test(line)) depth.marked += 1;
      if (line === 'EMC') depth.marked -= 1;
      if (line === 'q') depth.saved += 1;
      if (line === 'Q') depth.saved -= 1;
      if (/^(?:[fSB]\*?|BT|.* Do)$/.test(line)) expect(depth.marked, line).toBeGreaterThan(0);
      expect(Math.min(depth.marked, depth.saved)).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toEqual({ marked: 0, saved: 0 });
  });

  it('makes the address on the plate a link', () => {
    expect(pdf.named(/\/Subtype \/Link/).join()).toContain(
      '/URI (https://atlas.example/#fill=control&day=both)',
    );
    expect(pdf.named(/\/S \/Link\b/)).toHaveLength(1);
  });

  it('gives the same bytes twice, and other bytes for another day', async () => {
    expect(latin1(await toPdf([plate], OPTIONS)) === pdf.text).toBe(true);
    const later = read(await toPdf([plate], { ...OPTIONS, date: '2012-04-05' }));
    const idOf = (text: string) => /\/ID \[<(\w{32})><\1>\]/.exec(text)?.[1];
    expect(idOf(pdf.text)).toMatch(/^[0-9A-F]{32}$/);
    expect(idOf(later.text)).not.toBe(idOf(pdf.text));
    expect(pdf.named(/\/CreationDate/)[0]).toContain('/CreationDate (D:20120404000000Z)');
  });
});

it.each(THEMES.map(({ id, slot }) => ({ id, slot })))(
  'toPdf(pages, options) draws a plate of $id',
  async ({ id, slot }) => {
    const { svg } = slot === 'fill' ? plateOf(id, []) : plateOf('control', [id]);
    const pdf = read(await toPdf([{ ...pageOf(''), svg, alt: 'A map' }], OPTIONS));
    expect(pdf.named(/\/Type \/Page\b(?!s)/)).toHaveLength(1);
    // Only what a font lacks, and names along rivers, are said by anything but their letters.
    const rivers = svg.match(/<textPath/g)?.length ?? 0;
    const content =
      pdf.objects.get(refIn(pdf.named(/\/Type \/Page\b(?!s)/)[0] ?? '', 'Contents'))?.stream ?? '';
    expect(content.match(/\/ActualText/g) ?? []).toHaveLength(rivers);
  },
);

describe('toPdf(pages, options)', () => {
  it('has a page, a section and a bookmark for each page, in their order', async () => {
    const pages = ['One', 'Two', 'Three'].map((title) => pageOf(textAt(20, title), { title, width: 200 }));
    const pdf = read(await toPdf(pages, OPTIONS));
    expect(pdf.named(/\/Type \/Pages/)[0]).toMatch(/\/Count 3/);
    expect(pdf.named(/\/S \/Sect\b/).map((head) => /\/T \((\w+)\)/.exec(head)?.[1])).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(pdf.named(/\/Title .*\/Dest/).map((head) => /\/Title \((\w+)\)/.exec(head)?.[1])).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(shownTexts(pdf, 1)).toEqual(['Two']);
    // 400 × 200 pixels on 200 × 200 points: half as large, and 50 points up.
    const content =
      pdf.objects.get(refIn(pdf.named(/\/Type \/Page\b(?!s)/)[0] ?? '', 'Contents'))?.stream ?? '';
    expect(content).toMatch(/^q\n0\.5 0 0 -0\.5 0 150 cm\n/);
  });

  it('stands pages beneath a bookmark of their own name, folded, and others by themselves', async () => {
    const pages = [
      pageOf('', { title: 'Cover' }),
      pageOf('', { title: 'East', under: 'Districts' }),
      pageOf('', { title: 'West', under: 'Districts' }),
      pageOf('', { title: 'Index' }),
    ];
    const { text } = read(await toPdf(pages, OPTIONS));
    const titled = (title: string) =>
      text.match(new RegExp(`\\d+ 0 obj\n<<[^>]*/Title \\(${title}\\)[^>]*>>`))?.[0] ?? '';
    expect(titled('Districts')).toContain('/Count -2');
    const district = /^\d+/.exec(titled('Districts'))?.[0];
    for (const title of ['East', 'West']) expect(titled(title)).toContain(`/Parent ${district} 0 R`);
    for (const title of ['Cover', 'Index']) expect(titled(title)).not.toContain(`/Parent ${district} 0 R`);
  });

  it('says in its information what the options say', async () => {
    const [information = ''] = read(await toPdf([pageOf('')], OPTIONS)).named(/\/CreationDate/);
    // The dash is no ASCII: the title is UTF-16.
    expect(information).toContain(
      `/Title <FEFF${Buffer.from('Karachi – control', 'utf16le').swap16().toString('hex').toUpperCase()}>`,
    );
    expect(information).toContain('/Author (Karachi Atlas)');
    expect(information).toContain('/Keywords (Karachi, map)');
  });

  it('tags by role: a title as heading, the map as figure, decoration not at all', async () => {
    const inside = [
      `<g data-role="title">${textAt(20, 'Title')}</g>`,
      `<g data-role="map"><rect width="9" height="9" fill="#ccc"/>${textAt(40, 'Lyari')}</g>`,
      `<g data-role="artifact">${textAt(60, 'again')}</g>`,
      textAt(80, 'Note'),
      '<rect width="9" height="9" fill="#ddd"/>',
    ];
    const pdf = read(await toPdf([pageOf(inside.join(''), { alt: 'Where Lyari lies' })], OPTIONS));
    const [page = ''] = pdf.named(/\/Type \/Page\b(?!s)/);
    const content = pdf.objects.get(refIn(page, 'Contents'))?.stream ?? '';
    expect([...content.matchAll(/\/(\w+) (?:<<\/MCID \d+>> BDC|BMC)/g)].map(([, tag]) => tag)).toEqual([
      'H1',
      'Figure',
      'Artifact',
      'P',
      'Artifact',
    ]);
    expect(pdf.named(/\/S \/Figure\b/)[0]).toContain('/Alt (Where Lyari lies)');
  });

  it('leads from words to pages by their anchor, and to addresses of the web only', async () => {
    const inside = textAt(
      20,
      '<a href="#two">Second page</a> <a href="javascript:alert(1)">no</a> see https://example.org/a?b. End',
    );
    const pages = [pageOf(inside), pageOf('', { anchor: 'two' })];
    const pdf = read(await toPdf(pages, OPTIONS));
    const links = pdf.named(/\/Subtype \/Link/);
    expect(links.map((link) => /\/Contents \((.*?)\)/.exec(link)?.[1])).toEqual([
      'Second page',
      'https://example.org/a?b',
    ]);
    const [, second] = [...pdf.text.matchAll(/\n(\d+) 0 obj\n<<\/Type \/Page /g)].map(([, number]) => number);
    expect(links[0]).toContain(`/Dest [${second} 0 R /Fit]`);
    expect(pdf.text).not.toContain('javascript');
    await expect(toPdf([pageOf(textAt(20, '<a href="#none">x</a>'))], OPTIONS)).rejects.toThrow(
      /leads to no page: #none/,
    );
  });

  it('shows Urdu joined, from right to left, and reads it back as it was written', async () => {
    const written = 'کراچی کے محلے';
    const inside = textAt(40, written, 'direction="rtl"');
    const pdf = read(await toPdf([pageOf(inside)], OPTIONS));
    expect(shownTexts(pdf)).toEqual([written]);
    expect(pdf.named(/\/S \/P\b/)[0]).toContain('/Lang (ur)');
    expect(pdf.text).toContain('NotoNaskhArabic400');
  });

  it('parts lines of a text by a space where they are read one after the other', async () => {
    const inside =
      '<text font-family="Noto Sans"><tspan x="0" y="20">one</tspan><tspan x="0" y="40">two</tspan></text>';
    expect(shownTexts(read(await toPdf([pageOf(inside)], OPTIONS)))).toEqual(['one ', 'two']);
  });

  it('says with its letters what no font has', async () => {
    const pdf = read(await toPdf([pageOf(textAt(20, '✗'))], OPTIONS));
    const content =
      pdf.objects.get(refIn(pdf.named(/\/Type \/Page\b(?!s)/)[0] ?? '', 'Contents'))?.stream ?? '';
    expect(content).toContain('/ActualText <FEFF2717>');
  });

  it.each([
    ['<image href="#x"/>', /not drawn with: image/],
    ['<rect width="1" height="1" fill="teal-ish"/>', /not drawn with: teal-ish/],
    ['<g clip-path="url(#gone)"/>', /names no clip: url\(#gone\)/],
    ['<path d="M0 0L1"/><path d="M0 x"/>', /not a path/],
    ['<g>', /closes what is not open: svg/],
  ])('rejects %s with a sentence', async (inside, sentence) => {
    await expect(toPdf([pageOf(inside)], OPTIONS)).rejects.toThrow(sentence);
  });

  it('rejects a font that is none, and no fonts at all', async () => {
    const fonts = new Map([['Noto Sans 400', new Uint8Array(40)]]);
    await expect(toPdf([pageOf('')], { ...OPTIONS, fonts })).rejects.toThrow(/neither WOFF nor TrueType/);
    await expect(toPdf([pageOf('')], { ...OPTIONS, fonts: new Map() })).rejects.toThrow(/needs fonts/);
  });
});

describe('viewFromPdf(bytes)', () => {
  const fonts = new Map([...FONTS].slice(0, 1));
  const withView = (view: string | null) => toPdf([pageOf('')], { ...OPTIONS, fonts, view });

  const file = (value: string) =>
    new TextEncoder().encode(`%PDF-1.7\n<</KarachiAtlasView ${value}>>\n%%EOF\n`);

  it('undoes toPdf', async () => {
    for (const view of ['{}', '{"fill":"control","places":["lyari"]}'])
      expect(viewFromPdf(await withView(view))).toBe(view);
  });

  it('undoes viewEntry(json) for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(viewFromPdf(file(viewEntry(json))) ?? '')).toEqual(JSON.parse(json));
      }),
    );
  });

  it('is null for a PDF without a view', async () => {
    expect(viewFromPdf(await withView(null))).toBeNull();
  });

  it('reads a string in hexadecimal and in UTF-16, as other programs write it back', () => {
    expect(viewFromPdf(file('<7B7D>'))).toBe('{}');
    expect(viewFromPdf(file('<FEFF007B007D>'))).toBe('{}');
    expect(viewFromPdf(file('(\\173\\175)'))).toBe('{}');
    expect(viewFromPdf(file('(never closed'))).toBeNull();
    expect(viewFromPdf(file('()'))).toBeNull();
    expect(viewFromPdf(file('12 0 R'))).toBeNull();
  });

  it('is null for any bytes that are no whole PDF, however long', async () => {
    const whole = await withView('{}');
    for (const length of [0, 1, 8, whole.length >> 1, whole.length - 40])
      expect(viewFromPdf(whole.subarray(0, length))).toBeNull();
    expect(viewFromPdf(new Uint8Array(5_000_000))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => viewFromPdf(bytes) === null));
  });

  it('never throws at a file that was tampered with', async () => {
    const whole = await withView('{"a":"(b)"}');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const tampered = Uint8Array.from(whole);
        tampered[at] = byte;
        const view = viewFromPdf(tampered);
        expect(view === null || typeof view === 'string').toBe(true);
      }),
    );
  });
});
