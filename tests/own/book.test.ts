/** A reader's own tables in the whole atlas: a page for each of their maps, on their own days, with their source. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { atlasPages } from '../../src/export/atlas.tsx';
import { parseSvg } from '../../src/export/pdf/svg.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { withTables } from '../../src/own/claims.ts';
import type { OwnTable } from '../../src/own/owntable.ts';
import { ownThemesOf } from '../../src/own/themes.ts';
import { themesOf } from '../../src/themes/index.ts';
import { formatView } from '../../src/view/view.ts';
import { LEVELS } from '../atlas.ts';
import { linesOf } from '../export/pagelines.ts';
import { tableOf } from './owntables.ts';

const LONG = 60_000;

/** The words on the pages of some tables, by the id of the page. */
function pagesWith(tables: readonly OwnTable[]): ReadonlyMap<string, string> {
  const levels = withTables(LEVELS, tables);
  const themes = [...themesOf(LEVELS.town), ...ownThemesOf(tables, levels.town)];
  const pages = atlasPages({
    levels,
    stocks: {
      town: stockOf(levels, themes, 'light'),
      district: stockOf(levels, themes, 'light', { level: 'district' }),
    },
    date: '2026-03-01',
    link: (view) => `https://atlas.example/#${formatView(view)}`,
    size: { width: 793.7, height: 1122.5 },
  });
  const told = pages
    .filter(({ id }) => id.includes('own') || id === 'town-lyari' || id.startsWith('sources'))
    .map(
      ({ id, svg }) =>
        [
          id,
          linesOf(parseSvg(renderToString(svg)), false)
            .map(({ text }) => text)
            .join(' '),
        ] as const,
    );
  return new Map(told);
}

const wells = (days: readonly string[]) =>
  tableOf({
    id: 'own-wells',
    title: 'Wells',
    source: { title: 'Survey of wells', author: '', issued: null, locator: '' },
    columns: [{ id: 'a', name: 'Wells', kind: 'number', unit: 'wells' }],
    rows: days.flatMap((when, day) =>
      ['lyari', 'saddar', 'malir'].map((place, index) => ({
        line: 2 + day * 3 + index,
        place,
        when,
        cells: [10 * (day + 1) + index],
      })),
    ),
    maps: [
      { id: 'count', kind: 'symbols', column: 'a', title: 'Wells' },
      {
        id: 'rate',
        kind: 'choropleth',
        column: 'a',
        title: 'Wells per km²',
        what: 'wells per km²',
        per: { kind: 'area' },
        classes: { method: 'natural', count: 3, breaks: [] },
      },
    ],
  });

describe('atlasPages(request) with a table of a reader’s own', { timeout: LONG }, () => {
  it('has a page for each of its maps, which names its source, and tells of it on the page of a town', () => {
    const pages = pagesWith([wells(['2011'])]);
    const rate = pages.get('theme-own-wells-rate') ?? '';
    expect(rate).toContain('Wells per km², 2011');
    expect(rate).toContain('Survey of wells');
    expect(pages.get('theme-own-wells-count')).toContain('Wells, 2011');
    expect(pages.get('town-lyari')).toContain('Wells per km²');
    expect([...pages].filter(([id]) => id.startsWith('sources')).join(' ')).toContain('Survey of wells');
  });

  it('shows the first and the last of its own days side by side, and not those of the document', () => {
    const pages = pagesWith([wells(['2009', '2010', '2011'])]);
    for (const id of ['theme-own-wells-rate', 'theme-own-wells-count']) {
      const text = pages.get(id) ?? '';
      expect([id, text.includes('2009'), text.includes('2011')]).toEqual([id, true, true]);
      expect(text).not.toContain('February');
    }
  });
});
