/** Very many outlines: only what is shown is drawn, and what is too small to be hatched has one colour. */
import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { fromAfar } from '../../src/figure/fromafar.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { isCrowded, isMany, MOST_DRAWN, MOST_HELD } from '../../src/figure/many.ts';
import { stockOf } from '../../src/figure/stock.ts';
import type { Theme } from '../../src/figure/theme.ts';
import { THEMES } from '../../src/themes/index.ts';
import { FIRST_DAY, figureOf, LEVELS, SECOND_DAY, STOCKS } from '../atlas.ts';
import { figureOfMany, MANY, MANY_LEVELS, MANY_STOCK } from '../many.ts';

/** A theme that tells each time that it is drawn. */
const telling = (theme: Theme, tell: (id: string) => void): Theme => ({
  ...theme,
  menu: theme.menu,
  draw: (dataset, setting) => {
    tell(`${theme.id} ${setting.day}`);
    return theme.draw(dataset, setting);
  },
});

describe('isMany(ground) and isCrowded(ground)', () => {
  it('are so of more outlines than are drawn, at either level, and not of the atlas', () => {
    expect(MANY.units.size).toBeGreaterThan(MOST_DRAWN);
    const districts = stockOf(MANY_LEVELS, THEMES, 'light', { level: 'district' });
    for (const { ground } of [MANY_STOCK, districts])
      expect([isMany(ground), isCrowded(ground)]).toEqual([true, true]);
    expect([isMany(STOCKS.light.ground), isCrowded(STOCKS.light.ground)]).toEqual([false, false]);
  });

  it.each([
    [MOST_HELD, false, false],
    [MOST_HELD + 1, true, false],
    [MOST_DRAWN, true, false],
    [MOST_DRAWN + 1, true, true],
  ])('of %i outlines are %s and %s', (count, many, crowded) => {
    const [outline] = MANY_STOCK.ground.outlines.values();
    if (!outline) throw new Error('the made-up city has no outline');
    const outlines = new Map(Array.from({ length: count }, (_, index) => [`${index}`, outline]));
    expect([isMany({ outlines }), isCrowded({ outlines })]).toEqual([many, crowded]);
  });
});

describe('compose(the stock of very many, view)', () => {
  it('has the sheets that are shown and no others; of the atlas it has all', () => {
    const ids = (figure: ReturnType<typeof figureOf>) => figure.sheets.map(({ id }) => id);
    expect(ids(figureOfMany({ fill: 'control', show: ['no-go'] }))).toEqual(['control', 'no-go']);
    expect(ids(figureOf({ fill: 'control', show: ['no-go'] })).length).toBeGreaterThan(THEMES.length);
  });

  it('has both maps of a comparison', () => {
    const { second, fill } = figureOfMany({
      day: SECOND_DAY,
      against: { fill: 'vaccination-rate', day: FIRST_DAY, how: 'swipe', cut: 50 },
    });
    expect([fill.id, second?.figure.fill.id]).toEqual([
      `vaccination-rate@${SECOND_DAY}`,
      `vaccination-rate@${FIRST_DAY}`,
    ]);
  });

  it('draws a sheet when it is first shown, and once', () => {
    const drawn: string[] = [];
    const themes = THEMES.map((theme) => telling(theme, (id) => drawn.push(id)));
    const stock = stockOf(levelsOf(MANY), themes, 'light');
    expect(drawn).toEqual([]);
    const asked = new Set(['density', 'no-go']);
    expect(stock.partsOf(asked).map(({ id }) => id)).toEqual(['density', 'no-go']);
    expect(drawn).toEqual([`density ${FIRST_DAY}`, `no-go ${FIRST_DAY}`]);
    stock.partsOf(asked);
    expect(drawn).toHaveLength(2);
  });

  it('stock.parts of the atlas are the same ones however often they are asked for', () => {
    const stock = stockOf(LEVELS, THEMES, 'light');
    expect(stock.parts.every((part, index) => part === stock.parts[index])).toBe(true);
  });
});

describe('fromAfar(swatch, ink)', () => {
  const ink = inkFor('light');
  const form = { spacing: 4, angle: 0 };

  it('is the fill of what is plainly filled', () => {
    expect(fromAfar({ kind: 'fill', fill: '#123456' }, ink)).toBe('#123456');
  });

  it('has of a hatch the share of its lines: of lines a pixel wide every four pixels a quarter', () => {
    const hatch = {
      kind: 'hatch',
      fill: '#000000',
      line: '#ffffff',
      form,
      width: 1,
      soft: false,
      edge: null,
    };
    expect(fromAfar({ ...hatch, kind: 'hatch' }, ink)).toBe('#404040');
    expect(fromAfar({ ...hatch, kind: 'hatch', fill: 'transparent' }, ink)).toBe('#ffffff');
  });

  it('has of a stipple a little of its dots, and of dots over nothing their colour', () => {
    const stipple = { kind: 'stipple', fill: '#000000', dot: '#ffffff', form } as const;
    const [, grey = ''] = /^#(..)\1\1$/.exec(fromAfar(stipple, ink)) ?? [];
    expect(Number.parseInt(grey, 16)).toBeGreaterThan(0.1 * 255);
    expect(Number.parseInt(grey, 16)).toBeLessThan(0.2 * 255);
    expect(fromAfar({ ...stipple, fill: 'transparent' }, ink)).toBe('#ffffff');
  });

  it('makes of stripes neither of their colours, nor a blend of them', () => {
    const stripes = { kind: 'stripes', fills: ['#000000', '#ffffff'], edge: null } as const;
    expect(fromAfar(stripes, ink)).toBe(ink.absentLine);
  });

  it('tells what is not received from what is not stated, in either scheme', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { absent, absentLine } = inkFor(scheme);
      const received = {
        kind: 'hatch',
        fill: absent,
        line: absentLine,
        form,
        width: 1,
        soft: false,
        edge: null,
      };
      expect(fromAfar({ ...received, kind: 'hatch' }, inkFor(scheme))).not.toBe(absent);
    }
  });
});
