/** The atlas as pages: all is in it once, every number leads where it says, and no word leaves its margins. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { placeOf, townOf } from '../../src/data/join.ts';
import { LEAST_TYPE, MARGIN } from '../../src/export/atlas/paper.ts';
import { type AtlasPage, type AtlasRequest, atlasPages } from '../../src/export/atlas.tsx';
import { type Element, parseSvg } from '../../src/export/pdf/svg.ts';
import { districtPlace } from '../../src/figure/levels.ts';
import { sayingOf } from '../../src/figure/saying.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { formatView } from '../../src/view/view.ts';
import { DATASET, DISTRICT_STOCK, LEVELS, STOCKS } from '../atlas.ts';
import { faultOfXml } from '../themes/wellformed.ts';
import { elementsOf, linesOf, START, wordsIn } from './pagelines.ts';

const A4 = { width: 793.7, height: 1122.5 };
const REQUEST: AtlasRequest = {
  levels: LEVELS,
  stocks: { town: STOCKS.light, district: DISTRICT_STOCK },
  date: '2026-03-01',
  link: (view) => `https://atlas.example/#${formatView(view)}`,
  size: A4,
};
const DARK: AtlasRequest = {
  ...REQUEST,
  stocks: { town: STOCKS.dark, district: stockOf(LEVELS, THEMES, 'dark', { level: 'district' }) },
};

interface Sheet extends AtlasPage {
  readonly text: string;
  readonly root: Element;
}

const sheetsOf = (request: AtlasRequest): readonly Sheet[] =>
  atlasPages(request).map((page) => {
    const text = renderToString(page.svg);
    return { ...page, text, root: parseSvg(text) };
  });

const SHEETS = sheetsOf(REQUEST);
const CLAIMS = Object.values(DATASET.claims).flat();
const CONTINUED = /-\d+$/;
const firstIds = SHEETS.map(({ id }) => id).filter((id) => !CONTINUED.test(id));
const sheetOf = (id: string) => SHEETS.find((sheet) => sheet.id === id);

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(/\s/g, '');
const wordsOn = (sheets: readonly Sheet[]) =>
  plain(sheets.flatMap(({ root }) => linesOf(root, false).map(({ text }) => text)).join(''));

describe('atlasPages(request)', () => {
  it('has every part once and in order, and each page after the one it goes on from', () => {
    expect(firstIds).toEqual([
      'cover',
      'contents',
      'reading',
      ...THEMES.map(({ id }) => `theme-${id}`),
      ...['central', 'east', 'malir', 'south', 'west'].map(districtPlace),
      ...DATASET.towns.map(({ id }) => `town-${id}`),
      'elsewhere',
      'city',
      'claims',
      'sources',
      'index',
    ]);
    for (const [index, { id, kind }] of SHEETS.entries())
      if (CONTINUED.test(id)) {
        const base = id.replace(CONTINUED, '');
        expect(SHEETS[index - 1]).toMatchObject({ kind });
        expect(SHEETS[index - 1]?.id.replace(CONTINUED, '')).toBe(base);
      }
  });

  it('has a page for each of 9 themes, 5 districts and 18 towns', () => {
    const count = (kind: string) =>
      SHEETS.filter((one) => one.kind === kind && !CONTINUED.test(one.id)).length;
    expect([count('theme'), count('district'), count('town')]).toEqual([9, 5, 18]);
  });

  it('numbers the pages from 1 and names each once', () => {
    expect(SHEETS.map(({ number }) => number)).toEqual(SHEETS.map((_, index) => index + 1));
    expect(new Set(SHEETS.map(({ id }) => id)).size).toBe(SHEETS.length);
  });

  it('has upright pages, but for the themes', () => {
    for (const { kind, width, height } of SHEETS) expect(width > height).toBe(kind === 'theme');
  });

  it('tells every claim that names a town on the pages of that town, in words and with its source', () => {
    for (const { id } of DATASET.towns) {
      const own = SHEETS.filter((sheet) => sheet.id.replace(CONTINUED, '') === `town-${id}`);
      const claims = CLAIMS.filter((claim) => {
        const place = placeOf(claim);
        return place !== null && townOf(DATASET, place) === id;
      });
      const words = wordsOn(own);
      const listed = own.flatMap((sheet) => sheet.claims);
      expect(claims.length).toBeGreaterThan(2);
      for (const claim of claims) {
        const { text, when, citations, status } = sayingOf(DATASET, claim);
        expect(listed).toContain(claim.id);
        expect(words).toContain(plain(text));
        expect(words).toContain(plain(`${when} · ${citations[0]?.text}`));
        if (status !== '') expect(words).toContain(plain(`(${status})`));
      }
    }
  });

  it('tells every claim there is, on some page', () => {
    const told = new Set(SHEETS.flatMap(({ claims }) => claims));
    expect(CLAIMS.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has every total of a district on the page of the district', () => {
    for (const total of DATASET.claims.totals.filter(({ level }) => level === 'district'))
      expect(sheetOf(districtPlace(total.place))?.claims).toContain(total.id);
  });

  it('has every disagreement, every source and every name that cannot be located', () => {
    const words = wordsOn(SHEETS.filter(({ kind }) => kind === 'city' || kind === 'sources'));
    for (const { title, what } of DATASET.disagreements) expect(words).toContain(plain(title + what));
    for (const { title } of DATASET.references.values()) expect(words).toContain(plain(title));
    for (const { reason } of DATASET.unlocated) expect(words).toContain(plain(reason.slice(1)));
  });

  it('has the neighbours of every place with direction and length, leading to their pages', () => {
    const words = wordsOn(SHEETS.filter(({ id }) => id === 'town-lyari'));
    for (const line of ['Saddar south-east, 5.4 km', 'Kemari west, 5.3 km', 'SITE north-east, 2.1 km'])
      expect(words).toContain(plain(line));
    expect(sheetOf('town-lyari')?.text).toContain('href="#town-saddar"');
  });

  it('says in words what the map of a page shows', () => {
    for (const { kind, id, alt, text } of SHEETS)
      expect([id, alt !== '']).toEqual([id, text.includes('data-role="map"') || kind === 'cover']);
    expect(sheetOf('town-lyari')?.alt).toBe(
      'Map of Lyari with its neighbours: Saddar to the south-east, Kemari to the west and SITE to the north-east.',
    );
  });

  it('gives the same bytes for the same request', { timeout: 60_000 }, () => {
    expect(atlasPages(REQUEST).map(({ svg }) => renderToString(svg))).toEqual(SHEETS.map(({ text }) => text));
  });
});

const SETS: readonly (readonly [name: string, sheets: readonly Sheet[]])[] = [
  ['A4', SHEETS],
  ['A4, in the dark', sheetsOf(DARK)],
  ['A3', sheetsOf({ ...REQUEST, size: { width: 1122.5, height: 1587.4 } })],
  ['US letter', sheetsOf({ ...REQUEST, size: { width: 816, height: 1056 } })],
];

describe.each(SETS)('the pages of the atlas, %s', (_, sheets) => {
  it('are each one well-formed SVG, all vector, with every id once', () => {
    for (const { id, text, root } of sheets) {
      expect([id, faultOfXml(text)]).toEqual([id, null]);
      const foul =
        /<image|<pattern|<foreignObject|NaN|undefined|Infinity|\[object| d=""|(?:width|height|r)="-/g;
      expect([id, text.match(foul) ?? []]).toEqual([id, []]);
      const ids = elementsOf(root).flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('have no words beyond the margins', () => {
    for (const { id, root } of sheets) {
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

  it('have no line of words over another', () => {
    for (const { id, root } of sheets) {
      const boxes = linesOf(root, false)
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, left, right, baseline, size }) => ({
          text,
          left,
          right,
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

  it('have no type smaller than 8 pt, on the maps neither', () => {
    for (const { id, root } of sheets) {
      const small = linesOf(root, true).filter(({ size }) => size < LEAST_TYPE - 0.05);
      expect([id, small.map(({ text, size }) => `${text} ${size}`)]).toEqual([id, []]);
    }
  });

  it('have the number of the page at their foot, and its title', () => {
    for (const { kind, number, title, root } of sheets) {
      const words = linesOf(root, false).map(({ text }) => text);
      if (kind !== 'cover')
        expect(words.slice(-3)).toEqual([title, 'Karachi Atlas, made on 1 March 2026', String(number)]);
    }
  });
});

describe('links', () => {
  const numberOf = (href: string) => sheetOf(href.slice(1))?.number;
  const within = SHEETS.flatMap(({ id, root }) =>
    elementsOf(root).flatMap(({ attributes }) => {
      const href = attributes.get('href') ?? '';
      return attributes.has('startOffset') || !href.startsWith('#') ? [] : [{ id, href }];
    }),
  ).filter(({ href }) => !href.startsWith('#along-'));

  it('lead to pages that there are', () => {
    expect(within.length).toBeGreaterThan(200);
    expect(within.filter(({ href }) => numberOf(href) === undefined)).toEqual([]);
  });

  it('of the contents say the number of the page they lead to, and name every chapter', () => {
    const lines = linesOf(sheetOf('contents')?.root ?? parseSvg('<svg/>'), false).filter(
      ({ href }) => href !== '',
    );
    const numbers = lines.filter(({ text }) => /^\d+$/.test(text));
    for (const { text, href } of numbers) expect([href, Number(text)]).toEqual([href, numberOf(href)]);
    const named = numbers.map(({ href }) => href.slice(1)).toSorted();
    expect(named).toEqual(firstIds.filter((id) => id !== 'cover' && id !== 'contents').toSorted());
  });

  it('of the index begin with the number of the page they lead to', () => {
    const pages = SHEETS.filter(({ kind }) => kind === 'index');
    const links = pages.flatMap(({ root }) => elementsOf(root).filter(({ name }) => name === 'a'));
    for (const link of links) {
      const words = wordsIn(link, START)
        .map(({ text }) => text)
        .join('');
      const href = link.attributes.get('href') ?? '';
      expect([href, Number.parseInt(words, 10)]).toEqual([href, numberOf(href)]);
    }
  });
});

describe('the index', () => {
  const lines = SHEETS.filter(({ kind }) => kind === 'index').flatMap(({ root }) => linesOf(root, false));
  const words = plain(lines.map(({ text }) => text).join(''));

  it('has every town, district, cantonment and every actor of which anything is said', () => {
    for (const { name } of [...DATASET.units.values(), ...DATASET.districts.values()])
      expect(words).toContain(plain(name));
    for (const { id, name } of DATASET.actors.values())
      if (DATASET.claims.control.some(({ actor }) => actor === id)) expect(words).toContain(plain(name));
  });

  it('leads from a spelling to the name and its page', () => {
    const page = sheetOf('town-gadap')?.number;
    expect(lines.map(({ text }) => text)).toContain(`Gaddap see Gadap ${page}`);
    expect(lines.map(({ text }) => text)).toContain('MQM-H see MQM-Haqiqi');
  });

  it('names an actor’s pages: the gangs of Lyari stand on the pages of Lyari', () => {
    const entry = lines.find(({ text }) => text.startsWith('Arshad Pappu gang '))?.text ?? '';
    expect(entry).toContain(`Arshad Pappu gang ${sheetOf('town-lyari')?.number}`);
  });
});
