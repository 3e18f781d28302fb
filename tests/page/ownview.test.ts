import { beforeAll, describe, expect, it } from 'vitest';
import { withTables } from '../../src/own/claims.ts';
import { ownThemesOf, themeId } from '../../src/own/themes.ts';
import { firstViewOf, passedView, viewAfter, viewIn, viewOf, viewWithout } from '../../src/page/ownview.ts';
import { createFixed } from '../../src/page/state.ts';
import { themesOf } from '../../src/themes/index.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView } from '../../src/view/view.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/words.ts';
import { LEVELS, PLAIN } from '../atlas.ts';
import { VACCINATION as TABLE, tableOf } from '../own/owntables.ts';

beforeAll(() => speak(en));

const OTHER = tableOf();
const fixedWith = (tables: readonly (typeof TABLE)[]) => {
  const levels = withTables(LEVELS, tables);
  return createFixed(levels, [...themesOf(LEVELS.town), ...ownThemesOf(tables, levels.town)]);
};

describe('viewOf(view, table, map)', () => {
  it('fills with a rate, lays circles over what is filled, and stays on a day that the table has', () => {
    const [circles, rate] = TABLE.maps;
    if (!circles || !rate) throw new Error('no maps');
    const view = { ...PLAIN, day: '2012-02-20' };
    expect(viewOf(view, TABLE, rate)).toMatchObject({
      fill: themeId(TABLE, rate),
      show: [],
      day: '2012-02-20',
    });
    expect(viewOf(view, TABLE, circles)).toMatchObject({ fill: PLAIN.fill, show: [themeId(TABLE, circles)] });
    expect(firstViewOf(view, OTHER).day).toBe('2013');
  });
});

describe('firstViewOf(view, table)', () => {
  it('fills with the first map that fills, whatever stands before it', () => {
    const [circles, rate] = TABLE.maps;
    if (!circles || !rate) throw new Error('no maps');
    expect([circles.kind, rate.kind]).toEqual(['symbols', 'choropleth']);
    expect(firstViewOf(PLAIN, TABLE)).toMatchObject({ fill: themeId(TABLE, rate), show: [] });
    const counted = { ...TABLE, maps: [circles] };
    expect(firstViewOf(PLAIN, counted)).toMatchObject({ fill: PLAIN.fill, show: [themeId(TABLE, circles)] });
  });
});

describe('passedView(view, table)', () => {
  it('is the view as it stands where it shows the table, else that of its first map', () => {
    const [circles] = TABLE.maps;
    if (!circles) throw new Error('no maps');
    const shown = { ...PLAIN, show: ['no-go', themeId(TABLE, circles)] };
    expect(passedView(shown, TABLE)).toBe(shown);
    expect(passedView(PLAIN, TABLE)).toEqual(firstViewOf(PLAIN, TABLE));
  });
});

describe('viewWithout(view, table, fixed)', () => {
  it('names nothing that is gone, its days among it', () => {
    const both = fixedWith([TABLE, OTHER]);
    const left = fixedWith([TABLE]);
    const shown = firstViewOf({ ...PLAIN, show: [] }, OTHER);
    expect(parseView(formatView(shown), both.choices).notices).toEqual([]);
    const without = viewWithout(
      { ...shown, against: { fill: PLAIN.fill, day: '2013', how: 'swipe', cut: 50 } },
      OTHER,
      both,
    );
    expect(parseView(formatView(without), left.choices).notices).toEqual([]);
    expect(without).toMatchObject({ fill: PLAIN.fill, show: [], against: null });
  });
});

describe('viewIn(packet, before, fixed)', () => {
  it('is the view that a table was saved in, in the language of the reader; else its first map', () => {
    const fixed = fixedWith([]);
    const saved = formatView({ ...firstViewOf(PLAIN, TABLE), places: ['lyari'], language: 'ur' });
    const view = viewIn({ view: saved, table: TABLE, draft: null }, PLAIN, fixed);
    expect([view.places, view.language]).toEqual([['lyari'], PLAIN.language]);
    for (const other of ['', 'fill=atlantis', formatView(PLAIN)])
      expect(viewIn({ view: other, table: TABLE, draft: null }, PLAIN, fixed)).toEqual(
        firstViewOf(PLAIN, TABLE),
      );
  });
});

describe('viewAfter(view, before, after, fixed)', () => {
  const fixed = fixedWith([TABLE]);
  const [circles, rate] = TABLE.maps;
  if (!circles || !rate) throw new Error('no maps');
  const changed = tableOf({ ...TABLE, id: 'own-other', rows: TABLE.rows.slice(1) });

  it('shows of the new table what it showed of the old one, at the same places and on the same day', () => {
    const view = { ...viewOf(PLAIN, TABLE, rate), show: [themeId(TABLE, circles)], places: ['lyari'] };
    expect(viewAfter(view, TABLE, changed, fixed)).toEqual({
      ...view,
      fill: themeId(changed, rate),
      show: [themeId(changed, circles)],
    });
  });

  it('asks for nothing that is not there: neither a day nor a map that is gone', () => {
    const later = tableOf({
      ...changed,
      rows: TABLE.rows.filter(({ when }) => when === '2012-02-21').map((row) => ({ ...row, when: '2013' })),
    });
    const view = viewOf({ ...PLAIN, day: '2012-02-20' }, TABLE, rate);
    const next = viewAfter(view, TABLE, later, fixed);
    expect(next).toMatchObject({ fill: themeId(later, rate), day: '2013' });
    expect(parseView(formatView(next), fixedWith([later]).choices).notices).toEqual([]);
    const counted = tableOf({ ...changed, maps: [circles] });
    expect(viewAfter(view, TABLE, counted, fixed)).toEqual(firstViewOf(view, counted));
  });

  it('shows the new table where the view showed none of the old one', () => {
    expect(viewAfter(PLAIN, TABLE, changed, fixed)).toEqual(firstViewOf(PLAIN, changed));
  });
});
