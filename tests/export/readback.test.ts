/** Reading back: what was exported brings its view back; whatever else is dropped is refused in a sentence and does nothing. */
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inNode } from '../../src/cli/innode.ts';
import { fragmentCarried, isWhole, wholeCarried } from '../../src/export/carried.ts';
import { FONT_FACES } from '../../src/export/fontfaces.ts';
import { pdfFonts } from '../../src/export/means.ts';
import { sizeCalled } from '../../src/export/offers.ts';
import { toPdf } from '../../src/export/pdf.ts';
import { withText } from '../../src/export/pngtext.ts';
import { MOST_BYTES, type ReadBack, readView, refusalOfSize } from '../../src/export/readback.ts';
import { viewKey } from '../../src/export/viewkey.ts';
import { parseView } from '../../src/view/parse.ts';
import type { View } from '../../src/view/view.ts';
import { CHOICES, PLAIN } from '../atlas.ts';
import { bytesOf, wishOf } from './produced.ts';

const VIEW: View = {
  ...PLAIN,
  fill: 'control',
  show: ['no-go', 'events'],
  day: 'both',
  places: ['lyari', 'saddar'],
  only: 'mqm+mqm-h',
  at: { zoom: 11.5, center: [67.01, 24.86] },
};
const FORMATS = ['svg', 'png', 'pdf'] as const;
const made = new Map<string, Uint8Array>();
const madeAs = (format: string) => made.get(format) ?? new Uint8Array();

/** Whole plates are drawn, and other work may stand beside it. */
const LONG = 60_000;

beforeAll(async () => {
  const size = sizeCalled('400x300');
  if (!size) throw new Error('400x300 is no size');
  for (const format of FORMATS) made.set(format, await bytesOf(wishOf(VIEW, { format, size })));
}, LONG);

const bytes = (text: string) => new TextEncoder().encode(text);
const sentenceOf = (read: ReadBack) => (read.kind === 'refused' ? read.sentence : `a view: ${read.fragment}`);
const refusal = (text: string | Uint8Array, name = 'a.svg') =>
  sentenceOf(readView(name, typeof text === 'string' ? bytes(text) : text));
const svg = (metadata: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata></svg>`;
const CARRIED = '{"atlas":"karachi","view":"#fill=control"}';

/** One sentence or two that name the file and say what to do. */
const REFUSAL = /^“.+” .+: drop .+\.$/s;

describe('readView(name, bytes)', { timeout: LONG }, () => {
  it.each(FORMATS)('brings the view of an exported %s back, with nothing left over', (format) => {
    const read = readView(`karachi.${format}`, madeAs(format));
    if (read.kind === 'refused') throw new Error(read.sentence);
    const { view, notices } = parseView(read.fragment, CHOICES);
    expect(notices).toEqual([]);
    expect(view).toEqual(VIEW);
  });

  it('tells a file by its content and not by its name', () => {
    for (const format of FORMATS) expect(readView('notes.txt', madeAs(format)).kind).toBe('view');
  });

  it('reads the metadata of an SVG that another program has saved: with its own beside it, a prolog, other quotes', () => {
    const prolog = '\ufeff<?xml version="1.0"?>\n<!-- Made by hand -->\n';
    const own = '<metadata id="m"><rdf:RDF>{not ours}</rdf:RDF></metadata>';
    const text = `${prolog}<svg\nversion='1.1'>${own}<g/><metadata\n id='n'><![CDATA[ ${CARRIED} ]]></metadata></svg>`;
    expect(readView('a.svg', bytes(text))).toEqual({ kind: 'view', fragment: 'fill=control' });
    const escaped = CARRIED.replaceAll('"', '&#x22;').replaceAll('{', '&#123;');
    // A brace that is written as a reference is not found, and nothing is guessed.
    expect(readView('a.svg', bytes(svg(escaped))).kind).toBe('refused');
    expect(readView('a.svg', bytes(svg(CARRIED.replaceAll('"', '&#34;')))).kind).toBe('view');
  });

  it.each([
    ['', /^“a\.svg” is empty: drop /],
    ['fill=control', /^“a\.svg” is neither an SVG nor a PNG nor a PDF: drop /],
    ['<!doctype html><html><body>no</body></html>', /is neither an SVG/],
    ['GIF89a', /is neither an SVG/],
    ['<svg/>', /is neither an SVG/],
    ['<svg></svg>', /^“a\.svg” is an SVG without a view/],
    ['%PDF-1.7\n%%EOF', /PDF without a view/],
    [svg('{"atlas":"karachi"}'), /carries a view that this atlas cannot read/],
    [svg('{"atlas":"lahore","view":"#fill=control"}'), /carries a view that this atlas cannot read/],
    [svg('{"atlas":"karachi","view":["#fill=control"]}'), /carries a view that this atlas cannot read/],
    [svg('{"atlas":"karachi","view":"#fill=control\\n#"}'), /carries a view that this atlas cannot read/],
    [svg('{'), /SVG without a view/],
  ])('refuses “%s” in a sentence', (text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
    expect(refusal(text)).toMatch(REFUSAL);
  });

  it('says of the whole atlas that it is just that, and not that somebody changed it', async () => {
    const drawing = {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
      width: 9,
      height: 9,
      title: 'Cover',
      alt: '',
      anchor: null,
    };
    const atlas = await toPdf([drawing], {
      title: 'Atlas',
      author: 'Atlas',
      subject: '',
      keywords: [],
      language: 'en',
      direction: 'ltr',
      date: '2026-03-01',
      view: wholeCarried(),
      fonts: await pdfFonts(FONT_FACES.slice(0, 1), inNode),
    });
    expect(refusal(atlas, 'karachi-atlas.pdf')).toBe(
      '“karachi-atlas.pdf” is the whole atlas, which shows every map and so brings no single one back: drop an SVG, PNG or PDF of one map, or follow a link in the atlas.',
    );
    expect(refusal(svg(wholeCarried()))).toMatch(/is the whole atlas/);
    for (const other of [
      '{"atlas":"lahore","whole":true}',
      '{"atlas":"karachi","whole":1}',
      '{"whole":true}',
    ]) {
      expect(isWhole(other)).toBe(false);
      expect(refusal(svg(other))).toMatch(/cannot read/);
    }
  });

  it('refuses what is larger than any plate, unread', () => {
    const large = new Uint8Array(MOST_BYTES + 1);
    large.set(bytes(svg(CARRIED)));
    expect(refusal(large)).toMatch(/^“a\.svg” has 31 MB, and a plate has 30 at most: drop /);
    expect(refusalOfSize('a', MOST_BYTES)).toBeNull();
  });

  it('says a name back in one line, without what turns text round, and not without end', () => {
    const sentence = refusal('no', `a\n\u202eb\u0000${'x'.repeat(500)}.svg`);
    expect(sentence).toMatch(/^“a bx|^“a b x/);
    expect(sentence).not.toMatch(/\p{C}/u);
    expect(sentence.length).toBeLessThan(200);
  });

  it('runs nothing and expands nothing of an SVG', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${CARRIED.replaceAll('"', "'")}"><!ENTITY b "&a;&a;&a;">]>`;
    expect(refusal(`${bomb}<svg ><metadata>{&b;}</metadata></svg>`)).toMatch(/cannot read/);
    const script = `<svg onload="globalThis.ran=1"><script>globalThis.ran=1</script><metadata>${CARRIED}</metadata></svg>`;
    expect(readView('a.svg', bytes(script)).kind).toBe('view');
    expect('ran' in globalThis).toBe(false);
  });

  it('comes to an end for 10 MB of anything', () => {
    const ten = 10 * 1024 * 1024;
    for (const piece of ['<metadata', '<metadata>{', '<metadata>{}</metadata>', '{', '&#x26;', ' ']) {
      const text = `<svg >${piece.repeat(ten / piece.length)}`;
      expect(refusal(text)).toMatch(REFUSAL);
    }
    const signature = madeAs('png').subarray(0, 8);
    const zeros = new Uint8Array(ten);
    zeros.set(signature);
    expect(refusal(zeros)).toMatch(/PNG without a view/);
    for (const piece of ['w', 'KarachiAtlasView', '/', '/KarachiAtlasVie', '/KarachiAtlasView<'])
      expect(refusal(bytes(`%PDF-${piece.repeat(ten / piece.length)}%%EOF`))).toMatch(/PDF without a view/);
    expect(refusal(bytes(`%PDF-${'/KarachiAtlasView('.repeat(ten / 18)}`))).toMatch(REFUSAL);
  });

  it('gives a view or a sentence, and never throws, for any bytes behind any signature', () => {
    const openings = [[], [...madeAs('png').subarray(0, 8)], [...bytes('%PDF-')], [...bytes('<svg >')]];
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 300 }), (opening, rest) => {
        expect(refusal(Uint8Array.from([...opening, ...rest]))).toMatch(REFUSAL);
      }),
    );
  });

  it.each(FORMATS)('gives a view or a sentence for an exported %s that is cut off or changed', (format) => {
    const whole = madeAs(format);
    const place = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(place, fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 }), (end, changes) => {
        const cut = readView('a', whole.subarray(0, end));
        const changed = whole.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        for (const read of [cut, readView('a', changed)]) {
          if (read.kind === 'refused') expect(read.sentence).toMatch(REFUSAL);
          // Whatever was read, the reader of addresses takes it, and names what it does not follow.
          else expect(CHOICES.fills).toContain(parseView(read.fragment, CHOICES).view.fill);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads a PNG by its chunk alone, and refuses one whose chunk is not ours', () => {
    const picture = new PNG({ width: 1, height: 1 });
    const plain = new Uint8Array(PNG.sync.write(picture));
    const carrying = (text: string) => withText(plain, [{ keyword: viewKey(), text }], null);
    expect(readView('a.png', carrying(CARRIED)).kind).toBe('view');
    expect(refusal(carrying('{"__proto__":{"atlas":"karachi","view":"x"}}'))).toMatch(/cannot read/);
    expect(refusal(plain)).toMatch(/PNG without a view/);
  });
});

describe('fragmentCarried(json)', () => {
  it('gives the fragment without its #, and passes over what else is said', () => {
    expect(fragmentCarried(CARRIED)).toBe('fill=control');
    expect(fragmentCarried('{"view":"fill=a&day=b","atlas":"karachi","more":[{"deep":{}}]}')).toBe(
      'fill=a&day=b',
    );
  });

  it('takes keys of prototypes for nothing, and leaves every object as it was', () => {
    const prototype = '{"__proto__":{"polluted":1,"view":"x"},"constructor":{"prototype":{"polluted":1}}';
    expect(fragmentCarried(`${prototype},"atlas":"karachi"}`)).toBeNull();
    expect(fragmentCarried(`${prototype},"atlas":"karachi","view":"fill=control"}`)).toBe('fill=control');
    expect('polluted' in {}).toBe(false);
  });

  it('refuses what is nested deeper or is longer than ours ever is', () => {
    expect(fragmentCarried(`{"atlas":"karachi","view":"x","y":[[[[]]]]}`)).toBeNull();
    expect(fragmentCarried('['.repeat(16_000))).toBeNull();
    expect(fragmentCarried(`{"atlas":"karachi","view":"${'x'.repeat(5000)}"}`)).toBeNull();
    expect(fragmentCarried(`${CARRIED}${' '.repeat(20_000)}`)).toBeNull();
  });

  it('never throws: null or text for any text and any JSON', () => {
    const any = fc.oneof(fc.string(), fc.json());
    fc.assert(fc.property(any, (text) => fragmentCarried(text) === null));
  });
});
