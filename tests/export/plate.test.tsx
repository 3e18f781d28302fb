/** What must hold of every plate: of every theme, in every size, for one map and for two. */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asSentence } from '../../src/export/plate/head.ts';
import { boxesOf, layOut } from '../../src/export/plate/layout.ts';
import { GIVES_WAY, PARTS, type Page, Plate, type PlatePart } from '../../src/export/plate.tsx';
import { customSize, SIZES } from '../../src/export/sizes.ts';
import { type Box, meet } from '../../src/figure/boxes.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { THEMES } from '../../src/themes/index.ts';
import type { View } from '../../src/view/view.ts';
import { FIRST_DAY, figureOf, SECOND_DAY } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';
import { wordsIn } from './platewords.ts';

const LINK = `https://atlas.example/karachi/#fill=vaccination-rate&show=vaccinated&day=${FIRST_DAY}`;
const BYTES = 200_000;
/** A third map has its own share. */
const budgetOf = ({ difference }: Partial<Page>) => (difference ? 1.5 * BYTES : BYTES);

type Extents = Pick<Page, 'width' | 'height'>;
const pageOf = ({ width, height }: Extents, more: Partial<Page> = {}): Page => ({
  width,
  height,
  extent: null,
  date: '2012-04-04',
  link: LINK,
  fontStyle: '',
  ...more,
});
const svgOf = (figure: Figure, page: Page) => renderToString(<Plate figure={figure} page={page} />);

const against = (fill: string, day: string, how: 'side' | 'difference') => ({ fill, day, how, cut: 50 });
const TWO_DAYS = {
  fill: 'vaccination-rate',
  day: FIRST_DAY,
  against: against('vaccination-rate', SECOND_DAY, 'side'),
};
const DIFFERENCE = figureOf({ ...TWO_DAYS, against: against('vaccination-rate', SECOND_DAY, 'difference') });

const VIEWS: readonly (readonly [name: string, view: Partial<View>, more: Partial<Page>])[] = [
  ...THEMES.map(
    ({ id, slot }) =>
      [id, slot === 'fill' ? { fill: id, day: SECOND_DAY } : { show: [id], day: SECOND_DAY }, {}] as const,
  ),
  ['closed areas over who holds what', { fill: 'control', show: ['no-go'] }, {}],
  [
    'every overlay at once',
    { fill: 'control', show: THEMES.filter(({ slot }) => slot === 'overlay').map(({ id }) => id) },
    {},
  ],
  ['districts', { fill: 'vaccination-rate', by: 'district' }, {}],
  ['chosen places', { fill: 'density', places: ['lyari', 'gadap', 'korangi'] }, {}],
  ['two days', TWO_DAYS, {}],
  ['two days and their difference', TWO_DAYS, { difference: DIFFERENCE }],
  ['two themes', { fill: 'density', against: against('control', SECOND_DAY, 'side') }, {}],
  ['a table', { fill: 'vaccination-rate', day: FIRST_DAY }, { table: true }],
  ['a table of two days', TWO_DAYS, { table: true }],
];
const FIGURES = VIEWS.map(([name, view, more]) => ({ name, figure: figureOf(view), more }));

const within = (box: Box, { width, height }: Extents, by = 0.5) =>
  box.left >= -by && box.top >= -by && box.right <= width + by && box.bottom <= height + by;
const inner = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});
const pairs = <T,>(list: readonly T[]) =>
  list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
const squeezed = (text: string) => text.replace(/\s+/g, '');
const textOf = (svg: string) =>
  squeezed(
    wordsIn(svg)
      .map(({ text }) => text)
      .join(' '),
  );

describe.each(FIGURES)('layOut of $name', ({ figure, more }) => {
  it.each(SIZES)('has no box that leaves the page or meets another, on $id', ({ layout }) => {
    const page = pageOf(layout, more);
    const boxes = boxesOf(layOut(figure, page));
    expect(boxes.filter(({ box }) => !within(box, page))).toEqual([]);
    expect(pairs(boxes).filter(([a, b]) => meet(inner(a.box, 0.1), inner(b.box, 0.1)))).toEqual([]);
  });

  it.each(SIZES)('keeps title, legend, outline note and link, on $id', ({ layout }) => {
    const { pieces, fits } = layOut(figure, pageOf(layout, more));
    expect(fits).toBe(true);
    for (const piece of ['title', 'legend', 'outlines', 'link'] as const) expect(pieces).toContain(piece);
  });
});

describe.each(FIGURES)('Plate of $name', ({ figure, more }) => {
  it.each(SIZES)(
    `has words that stay on the page and apart, in at most ${BYTES} bytes, on $id`,
    ({ layout }) => {
      const page = pageOf(layout, more);
      const svg = svgOf(figure, page);
      expect(faultOfXml(svg)).toBeNull();
      expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(budgetOf(more));
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const words = wordsIn(svg);
      expect(words.filter(({ box }) => !within(box, page, 1))).toEqual([]);
      const set = words.filter(({ role }) => role !== 'map');
      expect(pairs(set).filter(([a, b]) => meet(inner(a.box, 1), inner(b.box, 1)))).toEqual([]);
    },
  );
});

describe('the parts of a plate', () => {
  const figure = figureOf({ fill: 'vaccination-rate', show: ['vaccinated'], day: FIRST_DAY });
  const page = pageOf(SIZES[0].layout);
  const off = (parts: readonly PlatePart[]): Page => ({
    ...page,
    parts: Object.fromEntries(parts.map((part) => [part, false])),
  });
  const whole = svgOf(figure, page);
  const [note = ''] = figure.fill.notes;

  it.each([
    ['title', figure.title],
    ['subtitle', asSentence(figure.saidBy)],
    ['legend', figure.fill.legend.sentence],
    ['labels', 'Gulshan-e-Iqbal'],
    ['scale', 'km'],
    ['graticule', '67.0° E'],
    ['notes', note],
    ['outlines', figure.outlineNote],
    ['citations', figure.sources[0]?.text ?? ''],
    ['date', `Made on ${page.date}.`],
    ['link', page.link],
    ['qr', 'Opens this map'],
  ] as const)('%s is there, and can be left out', (part, words) => {
    expect(words).not.toBe('');
    expect(textOf(whole)).toContain(squeezed(words));
    const without = textOf(svgOf(figure, off([part])));
    // “km” stands in no other word of this plate.
    expect(without).not.toContain(squeezed(words));
  });

  it('the inset and the arrow to the north are there, and can be left out', () => {
    expect(whole).toContain('data-role="inset"');
    expect(svgOf(figure, off(['inset']))).not.toContain('data-role="inset"');
    const arrows = (svg: string) => wordsIn(svg).filter(({ text }) => text === 'N').length;
    expect([arrows(whole), arrows(svgOf(figure, off(['north'])))]).toEqual([1, 0]);
  });

  it('the source line is there whatever is left out, and names every source and the credit', () => {
    for (const parts of [[], ...PARTS.map((part) => [part]), PARTS]) {
      const words = wordsIn(svgOf(figure, off(parts))).filter(({ role }) => role === 'source');
      const line = squeezed(words.map(({ text }) => text).join(' '));
      expect(line).toMatch(/^Sources:/);
      expect(line).toContain(squeezed(figure.attribution));
      expect(line).toMatch(/23February2012/);
      expect(line).toMatch(/1998/);
    }
  });

  it('roles tell a reader of the file what is what', () => {
    for (const role of ['title', 'subtitle', 'map', 'legend', 'source', 'note', 'made', 'qr', 'inset'])
      expect(whole).toContain(`data-role="${role}"`);
  });
});

describe('what gives way', () => {
  const figure = figureOf({ fill: 'control', show: ['no-go'], day: FIRST_DAY });

  it('is nothing on paper', () => {
    for (const { layout } of SIZES.slice(0, 4)) {
      const { pieces } = layOut(figure, pageOf(layout));
      // There is no table, for none is asked for.
      expect(GIVES_WAY.filter((piece) => !pieces.has(piece))).toEqual(['table']);
    }
  });

  it('is notes and full citations long before a name, a note on the outlines or a key', () => {
    for (const scale of [1, 0.8, 0.65, 0.5, 0.4, 0.3]) {
      const { pieces } = layOut(figure, pageOf({ width: 1120 * scale, height: 790 * scale }));
      const late = GIVES_WAY.slice(-5).filter((piece) => !pieces.has(piece));
      if (late.length > 0)
        for (const early of ['notes', 'citations'] as const) expect(pieces).not.toContain(early);
    }
  });

  it('is the table, before the key', () => {
    const { pieces } = layOut(figure, pageOf({ width: 800, height: 420 }, { table: true }));
    expect(pieces).not.toContain('table');
    expect(pieces).toContain('legend');
  });

  it('leaves every size that a reader may ask for with a map and the source line on the page', () => {
    const side = fc.integer({ min: 100, max: 10_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = customSize(width, height);
        if (!size) throw new Error('every such size is allowed');
        const layout = layOut(figure, pageOf(size.layout));
        const roles = boxesOf(layout).filter(({ box }) => within(box, size.layout));
        expect(roles.map(({ role }) => role)).toEqual(expect.arrayContaining(['map', 'source']));
        expect(layout.maps[0]?.frame.width).toBeGreaterThan(100);
        expect(layout.maps[0]?.frame.height).toBeGreaterThan(60);
      }),
      { numRuns: 40 },
    );
  });
});

describe('two maps', () => {
  const { layout } = SIZES[0];
  const figure = figureOf(TWO_DAYS);
  const svg = svgOf(figure, pageOf(layout));

  it('stand side by side in one size with one camera', () => {
    for (const { layout: size } of SIZES) {
      const [first, second] = layOut(figure, pageOf(size)).maps;
      expect(second?.frame).toEqual(first?.frame);
      expect(second?.box.top).toBe(first?.box.top);
      expect(second?.box.left).toBeGreaterThan(first?.box.right ?? Infinity);
    }
  });

  it('of one scale have one key with the counts of both', () => {
    const keys = layOut(figure, pageOf(layout)).blocks.filter(({ role }) => role === 'legend');
    expect(keys).toHaveLength(1);
    const other = figure.second?.figure.fill.legend.entries ?? [];
    const counts = figure.fill.legend.entries.map(({ count }, index) => `${count} | ${other[index]?.count}`);
    const words = wordsIn(svg).map(({ text }) => text);
    for (const count of counts) expect(words).toContain(count);
  });

  it('of two scales have two keys', () => {
    const themes = figureOf({ fill: 'density', against: against('control', SECOND_DAY, 'side') });
    const keys = layOut(themes, pageOf(layout)).blocks.filter(({ role }) => role === 'legend');
    expect(keys).toHaveLength(2);
  });

  it('have their names as captions and both methods', () => {
    const words = wordsIn(svg).map(({ text }) => text.replaceAll('\u00a0', ' '));
    for (const name of figure.second?.names ?? []) expect(words).toContain(name);
    expect(textOf(svg)).toContain(squeezed('16 of 18 towns'));
    expect(textOf(svg)).toContain(squeezed('18 of 18 towns'));
  });

  it('have their difference as a third with its own key', () => {
    const page = pageOf(layout, { difference: DIFFERENCE });
    const { maps, blocks } = layOut(figure, page);
    expect(maps).toHaveLength(3);
    expect(blocks.filter(({ role }) => role === 'legend')).toHaveLength(2);
  });
});

describe('the table below', () => {
  it('has every town with its value and rank, and an absence in words', () => {
    const figure = figureOf({ fill: 'vaccination-rate', day: FIRST_DAY });
    const svg = svgOf(figure, pageOf(SIZES[1].layout, { table: true }));
    const words = wordsIn(svg).flatMap(({ role, text }) => (role === 'table' ? [text] : []));
    for (const { id, name, kind } of figure.ground.units) {
      const reading = figure.fill.readings.get(id);
      if (kind === 'cantonment') expect(words).not.toContain(name);
      else expect(words).toEqual(expect.arrayContaining([name, reading?.value]));
    }
    expect(words.filter((word) => word === 'not received')).toHaveLength(2);
    expect(words.filter((word) => word.endsWith(' of 16'))).toHaveLength(16);
  });
});

describe('the file', () => {
  const { layout } = SIZES[1];
  const figure = figureOf({ fill: 'control' });
  const metadataOf = (svg: string): unknown => {
    const text = /<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? '';
    return JSON.parse(
      text
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&amp;/g, '&'),
    );
  };

  it('is the same to the byte for the same view and day', () => {
    for (const [, view, more] of VIEWS.slice(-5)) {
      const page = pageOf(layout, more);
      const [once, again] = [svgOf(figureOf(view), page), svgOf(figureOf(view), page)];
      expect(once === again).toBe(true);
    }
  });

  it('says what it is: title, summary, view, day and citation', () => {
    const svg = svgOf(figure, pageOf(layout, { view: '#fill=control' }));
    expect(/<title>(.*?)<\/title>/.exec(svg)?.[1]).toContain(figure.title);
    expect(/<desc>(.*?)<\/desc>/.exec(svg)?.[1]).toBe(figure.summary);
    expect(metadataOf(svg)).toEqual({
      atlas: 'karachi',
      view: '#fill=control',
      date: '2012-04-04',
      citation: `“${figure.title}”, ${figure.saidBy}. Karachi Atlas, 2012-04-04. ${LINK}`,
    });
  });

  it('takes the view from the link where it is not given', () => {
    expect(metadataOf(svgOf(figure, pageOf(layout)))).toMatchObject({ view: LINK.slice(LINK.indexOf('#')) });
  });

  it('gives any view back, whatever is in it, and stays well-formed', () => {
    const small = pageOf({ width: 400, height: 400 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(']]>', '</metadata>', '&amp;', '"', '\u0000')),
        (view) => {
          const svg = svgOf(figure, { ...small, view, link: 'file:///home/a reader/index.html#x' });
          expect(faultOfXml(svg)).toBeNull();
          expect(metadataOf(svg)).toMatchObject({ view });
        },
      ),
      { numRuns: 25 },
    );
  });
});
