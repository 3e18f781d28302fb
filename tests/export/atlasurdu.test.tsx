/** The atlas in a language that runs to the left: its pages are mirrored, its maps are not. */
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/inlanguage.ts';
import { MARGIN } from '../../src/export/atlas/paper.ts';
import { type AtlasPage, type AtlasRequest, atlasPages } from '../../src/export/atlas.tsx';
import { type Block, below, beside, paragraph, rule, type Type } from '../../src/export/blocks.tsx';
import { type Element, parseSvg } from '../../src/export/pdf/svg.ts';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { formatView } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { ur } from '../../src/words/ur.ts';
import { speak } from '../../src/words/words.ts';
import { DATASET, DISTRICT_STOCK, LEVELS, STOCKS } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';
import { elementsOf, type Line, linesOf } from './pagelines.ts';

const REQUEST: AtlasRequest = {
  levels: LEVELS,
  stocks: { town: STOCKS.light, district: DISTRICT_STOCK },
  date: '2026-03-01',
  link: (view) => `https://atlas.example/#${formatView(view)}`,
  size: { width: 793.7, height: 1122.5 },
};

const CONTINUED = /-\d+$/;
const firstIds = (pages: readonly AtlasPage[]) =>
  pages.map(({ id }) => id).filter((id) => !CONTINUED.test(id));
const ENGLISH = firstIds(atlasPages(REQUEST));

speak(ur);
afterAll(() => speak(en));

const dataset = inLanguage(DATASET, new Map());
const levels = levelsOf(dataset);
const district = stockOf(levels, THEMES, 'light', { level: 'district' });
const PAGES = atlasPages({
  ...REQUEST,
  levels,
  stocks: { town: stockOf(levels, THEMES, 'light'), district },
}).map((page) => {
  const text = renderToString(page.svg);
  return { ...page, text, root: parseSvg(text) };
});

const rootOf = (id: string) => PAGES.find((page) => page.id === id)?.root ?? parseSvg('<svg/>');
const widthIn = (root: Element) => Number(root.attributes.get('viewBox')?.split(' ')[2]);
const URDU = /[\u0600-\u06ff]/;
const seen = ({ text }: Line) => text.trim() !== '';

describe('blocks that begin at the right', () => {
  const PLAIN: Type = { size: 10, face: 'sans400', tone: 'text' };
  const textsIn = (block: Block) =>
    linesOf(parseSvg(`<svg>${renderToString(block.draw(100, 50, LIGHT))}</svg>`), false);

  it('paragraph(text, width, type) has its right edge at the right of its width', () => {
    const [line] = textsIn(paragraph('کراچی', 200, PLAIN));
    expect(line).toMatchObject({ right: 300, leftward: true });
  });

  it('paragraph(text, width, type) sets Latin words to the right edge, running to the right', () => {
    const [line] = textsIn(paragraph('Karachi, 2012.', 200, PLAIN));
    expect(line).toMatchObject({ right: 300, leftward: false });
  });

  it('beside(blocks) begins at the right: what is 120 from the start ends 120 before the right edge', () => {
    const row = beside([
      { left: 0, block: paragraph('نام', 100, PLAIN) },
      { left: 120, block: paragraph('قدر', 80, PLAIN) },
    ]);
    expect(row.width).toBe(200);
    expect(textsIn(row).map(({ text, right }) => [text, right])).toEqual([
      ['نام', 300],
      ['قدر', 180],
    ]);
  });

  it('below(blocks, gap) sets the narrow block at the right of the wide one', () => {
    const column = below([rule(200, 'absent', 1), paragraph('نام', 60, PLAIN)], 0);
    expect(textsIn(column)[0]?.right).toBe(300);
  });
});

describe('the atlas in Urdu', () => {
  it('has the chapters that it has in English, in the same order', () => {
    expect(firstIds(PAGES)).toEqual(ENGLISH);
  });

  it('has pages that are well-formed and all vector', () => {
    for (const { id, text } of PAGES) {
      expect([id, faultOfXml(text)]).toEqual([id, null]);
      expect([id, text.match(/NaN|undefined|Infinity|\[object|=> /g) ?? []]).toEqual([id, []]);
    }
  });

  it('has no words beyond the margins', () => {
    for (const { id, root } of PAGES) {
      const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
      const astray = linesOf(root, false).filter(
        ({ left, right, baseline, size }) =>
          left < MARGIN.side - 0.5 ||
          right > width - MARGIN.side + 0.5 ||
          baseline - size < MARGIN.top - 4 ||
          baseline > height - MARGIN.foot + 4,
      );
      expect([id, astray]).toEqual([id, []]);
    }
  });

  it('has no line of words over another', () => {
    for (const { id, root } of PAGES) {
      const boxes = linesOf(root, false)
        .filter(seen)
        .map(({ baseline, size, ...line }) => ({
          ...line,
          top: baseline - size * 0.7,
          bottom: baseline + size * 0.15,
        }));
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect([id, over]).toEqual([id, []]);
    }
  });

  it('runs every line with an Urdu letter to the left, and no other', () => {
    const wrong = PAGES.filter(({ kind }) => kind !== 'theme').flatMap(({ id, root }) =>
      linesOf(root, false)
        .filter(({ text, leftward }) => URDU.test(text) && !leftward)
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('begins the head of a page at the right and has its number at the left of the foot', () => {
    for (const { id, kind, title, number, root } of PAGES) {
      if (kind === 'cover' || kind === 'theme') continue;
      const lines = linesOf(root, false).filter(seen);
      const head = lines.find(({ text, size }) => text === title && size > 12);
      expect([id, Math.round(head?.right ?? 0)]).toEqual([id, Math.round(widthIn(root) - MARGIN.side)]);
      const last = lines.at(-1);
      expect([last?.text, Math.round(last?.left ?? 0)]).toEqual([String(number), MARGIN.side]);
    }
  });

  it('has the numbers of the contents at the left of their titles, and the maps before the places', () => {
    const lines = linesOf(rootOf('contents'), false).filter(({ href }) => href !== '');
    const numbers = lines.filter(({ text }) => /^\d+$/.test(text));
    expect(numbers.length).toBeGreaterThan(30);
    for (const { href, left, right } of numbers) {
      const titles = lines.filter((line) => line.href === href && !/^\d+$/.test(line.text));
      for (const title of titles) expect(right).toBeLessThan(title.left);
      expect(titles.length).toBeGreaterThan(0);
      expect(left).toBeLessThan(numbers[0]?.left === left ? widthIn(rootOf('contents')) : 60);
    }
    const at = (href: string) => lines.find((line) => line.href === href)?.right ?? 0;
    expect(at('#reading')).toBeGreaterThan(at('#district-central'));
  });

  it('leads from the English spellings in the index to the Urdu name', () => {
    const lines = PAGES.filter(({ kind }) => kind === 'index').flatMap(({ root }) => linesOf(root, false));
    const name = dataset.units.get('gadap')?.name ?? '';
    const entry = lines.find(({ text }) => text.startsWith('Gaddap '));
    expect(entry?.text).toContain(name);
  });

  it('does not mirror its maps: what lies in the west stands at the left', () => {
    expect(PAGES.filter(({ text }) => text.includes('scale(-'))).toEqual([]);
    const [map] = elementsOf(rootOf('district-west')).filter(
      ({ attributes }) => attributes.get('data-role') === 'map',
    );
    const labels = map ? linesOf({ ...map, attributes: new Map() }, true) : [];
    const leftOf = (id: string) =>
      labels.find(({ text }) => text === dataset.units.get(id)?.name)?.left ?? NaN;
    expect(leftOf('kemari')).toBeLessThan(leftOf('malir'));
    expect(leftOf('malir')).toBeLessThan(leftOf('bin-qasim'));
  });
});
