/** The stock: every sheet of every theme at either level and for any actor, and what is drawn from it counts true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/data/dataset.ts';
import { compose } from '../../src/figure/compose.ts';
import type { Figure, LegendEntry } from '../../src/figure/figure.ts';
import { inRange, type Only, parseOnly } from '../../src/figure/isolation.ts';
import { districtPlace } from '../../src/figure/levels.ts';
import { BOTH } from '../../src/figure/resolve.ts';
import { levelOf, type Stock, stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { vaccinationShare } from '../../src/themes/vaccination-share.ts';
import { HALF, type View } from '../../src/view/view.ts';
import {
  CHOICES,
  DATASET,
  DAYS,
  DISTRICT_STOCK,
  FIRST_DAY,
  LEVELS,
  PLAIN,
  SECOND_DAY,
  STOCKS,
} from '../atlas.ts';

const sum = (entries: readonly LegendEntry[]) => entries.reduce((total, { count }) => total + count, 0);

describe('stockOf(levels, themes, scheme, { level })', () => {
  it('stockOf(by district) has the same sheets, those of numbers with the districts for places', () => {
    expect(DISTRICT_STOCK.parts.map(({ id }) => id)).toEqual(STOCKS.light.parts.map(({ id }) => id));
    for (const theme of THEMES) {
      const parts = DISTRICT_STOCK.parts.filter((part) => part.theme === theme.id);
      const units = [...(theme.byDistrict ? LEVELS.district : DATASET).units.keys()];
      for (const { id, readings } of parts)
        expect([...readings.keys()], id).toEqual(expect.arrayContaining(units));
      if (theme.byDistrict) for (const { readings } of parts) expect(readings.size).toBe(11);
    }
  });

  it('stockOf(by district) never ranks a partial sum, and ranks the others among themselves', () => {
    const parts = DISTRICT_STOCK.parts.filter(({ theme }) => theme.startsWith('vaccin'));
    for (const { id, readings } of parts)
      for (const { place, kind, rank, partial } of readings.values()) {
        expect(partial === null, `${place} in ${id}`).toBe(kind !== 'partial');
        expect(rank === null, `${place} in ${id}`).toBe(kind !== 'value');
      }
    const first = parts.find(({ id }) => id === `vaccinated@${FIRST_DAY}`);
    expect(
      ['east', 'central', 'malir', 'south', 'west'].map((id) => first?.readings.get(districtPlace(id))?.rank),
    ).toEqual(['1st of 3', '2nd of 3', '3rd of 3', null, null]);
  });

  it('stockOf(by district) keys several kinds of partial sums together, and says of each district what it lacks', () => {
    const lacking = (id: string) => {
      const part = DISTRICT_STOCK.parts.find((one) => one.id === id);
      const { label, count } = part?.legend.absences.find((entry) => entry.id === 'partial') ?? {};
      const lacks = ['south', 'west'].map((one) => part?.readings.get(districtPlace(one))?.partial);
      return { label, count, lacks };
    };
    expect(lacking(`vaccinated@${FIRST_DAY}`)).toEqual({
      label: 'partial sum',
      count: 2,
      lacks: ['1 of 2 towns', '3 of 4 towns'],
    });
    expect(lacking('vaccinated@both')).toEqual({
      label: 'partial sum',
      count: 2,
      lacks: ['3 of 4 counts', '7 of 8 counts'],
    });
  });

  it('stockOf(…).redraw draws a part as it stands, and with the breaks of the days it is told', () => {
    const stock = STOCKS.light;
    const part = stock.parts.find(({ id }) => id === `vaccination-rate@${FIRST_DAY}`);
    expect(stock.redraw(vaccinationRate, { day: FIRST_DAY })).toEqual(part);
    const pooled = [FIRST_DAY, BOTH];
    const [one, both] = pooled.map((day) => stock.redraw(vaccinationRate, { day, pooled }));
    expect(one?.legend.scale).toEqual(both?.legend.scale);
    expect(one?.legend.scale).not.toEqual(part?.legend.scale);
  });

  it('stockOf(…).difference is null for a theme of no days, of no fill, and of shares in totals of other towns', () => {
    const span = { from: FIRST_DAY, to: SECOND_DAY };
    const differing = THEMES.filter((theme) => STOCKS.light.difference(theme, span) !== null);
    expect(differing.map(({ id }) => id)).toEqual(['vaccination-rate']);
    expect(vaccinationShare.difference).toBeUndefined();
  });

  it('stockOf(…, actor) cuts redrawn parts and differences too', () => {
    const stock = stockOf(LEVELS, THEMES, 'light', { actor: 'mqm-h' });
    const difference = stock.difference(vaccinationRate, { from: FIRST_DAY, to: SECOND_DAY });
    for (const part of [stock.redraw(vaccinationRate, { day: FIRST_DAY }), difference]) {
      expect(part?.readings.get('lyari')?.kind).toBe('left-out');
      expect(part?.readings.get('korangi')?.kind).toBe('value');
      expect(part?.saidBy).toMatch(/only places named for MQM-H$/);
    }
  });
});

describe('stockOf(levels, themes, scheme)', () => {
  const stock = STOCKS.light;

  it('has a sheet for each day of a theme that has days, and one for any other, in the order of the menu', () => {
    for (const theme of THEMES) {
      const sheets = stock.parts.filter((part) => part.theme === theme.id);
      expect(sheets, theme.id).toHaveLength(theme.dayed ? DAYS.length : 1);
      expect(sheets.every(({ when }) => (when === '') !== theme.dayed)).toBe(true);
    }
    const order = THEMES.map(({ id }) => id);
    const found = stock.parts.map(({ theme }) => order.indexOf(theme));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('is of its scheme and level, of all actors, on the ground of its level', () => {
    expect(stock).toMatchObject({ scheme: 'light', level: 'town', filter: null });
    expect(DISTRICT_STOCK).toMatchObject({ scheme: 'light', level: 'district', filter: null });
    expect(stockOf(LEVELS, THEMES, 'dark', { ground: stock.ground }).ground).toBe(stock.ground);
    expect(stockOf(LEVELS, THEMES, 'light', { actor: 'mqm' }).filter?.actor).toBe('mqm');
  });

  it('dayOf(theme, day) is the day itself, or the last where the theme has it not', () => {
    expect(stock.dayOf(vaccinationRate, FIRST_DAY)).toBe(FIRST_DAY);
    expect(stock.dayOf(vaccinationRate, '1999-01-01')).toBe(SECOND_DAY);
  });

  it('has every reference in words, and says in what they were read, and when that appeared', () => {
    expect([...stock.sources.keys()]).toEqual([...DATASET.references.keys()]);
    for (const [id, text] of stock.sources) expect(text, id).toContain(DATASET.references.get(id)?.title);
    const readIn = stock.readIn(['report-2012']);
    expect(readIn).toContain(`“${DATASET.document?.title}”`);
    expect(readIn).toContain('4 April 2012');
  });

  it('says it not where a reader brought one of them, nor where there is no such document; a date only where there is one', () => {
    const [id = '', reference] = [...DATASET.references][0] ?? [];
    if (!reference || !DATASET.document) throw new Error('the data have references and a document');
    const readWith = (change: Partial<typeof DATASET>) =>
      stockOf({ ...LEVELS, town: { ...DATASET, ...change } }, THEMES, 'light');
    const brought = new Map([...DATASET.references, [id, { ...reference, brought: true }]]);
    expect(readWith({ references: brought }).readIn([id])).toBe('');
    expect(readWith({ references: brought }).readIn(['cable-2009'])).not.toBe('');
    expect(readWith({ document: null }).readIn(['cable-2009'])).toBe('');
    const { issued: _, ...undated } = DATASET.document;
    expect(readWith({ document: undated }).readIn(['cable-2009'])).toMatch(/” *\.$|”\.$/);
  });
});

describe('levelOf(themes, view)', () => {
  const level = (view: Partial<View>) => levelOf(THEMES, { ...PLAIN, by: 'district', ...view });
  const against = (fill: string) => ({ fill, day: FIRST_DAY, how: 'swipe' as const, cut: HALF });

  it('is the one asked for where all that fills can be summed by district, and the towns else', () => {
    expect(level({})).toBe('district');
    expect(level({ by: 'town' })).toBe('town');
    expect(level({ fill: 'control' })).toBe('town');
    expect(level({ against: against('density') })).toBe('district');
    expect(level({ against: against('control') })).toBe('town');
    expect(level({ fill: 'control', against: against('density') })).toBe('town');
    expect(level({ fill: 'atlantis' })).toBe('town');
  });

  it('is the towns where the maps are cut to an actor', () => {
    expect(level({ actor: 'mqm' })).toBe('town');
  });
});

const stocks = new Map<string, Stock>();
function stockFor(actor: string | null, level: Level): Stock {
  const key = `${actor} ${level}`;
  const stock = stocks.get(key) ?? stockOf(LEVELS, THEMES, 'light', { actor, level });
  stocks.set(key, stock);
  return stock;
}

/** Any actor, level, theme, day and overlays, a difference or none, and something of the legend alone, or all. */
const anyCut = fc
  .record({
    actor: fc.constantFrom(null, 'mqm', 'mqm-h', 'arshad-pappu-gang', 'sunni-tehreek', 'taliban'),
    level: fc.constantFrom<Level>('town', 'district'),
    fill: fc.constantFrom(...CHOICES.fills),
    day: fc.constantFrom(...DAYS),
    show: fc.subarray([...CHOICES.overlays]),
    other: fc.option(fc.constantFrom(...DAYS)),
    from: fc.integer({ min: -20, max: 40 }),
    to: fc.integer({ min: 0, max: 40_000 }),
    pick: fc.nat(),
    kind: fc.constantFrom('all', 'entry', 'range'),
  })
  .map(({ actor, level, fill, day, show, other, from, to, pick, kind }) => {
    const compared = other === null ? null : { fill, day: other, how: 'difference' as const, cut: HALF };
    const view: View = { ...PLAIN, actor, by: level, fill, day, show, against: compared };
    const stock = stockFor(actor, level);
    const { entries, absences } = compose(stock, view).fill.legend;
    const keyed = [...entries, ...absences];
    const entry = keyed[pick % Math.max(keyed.length, 1)]?.id ?? null;
    const only = { all: null, entry, range: `${Math.min(from, to)}..${Math.max(from, to)}` }[kind];
    return { stock, view: { ...view, only } };
  });

/** Whether a reading of the filling sheet is among what alone is shown. */
function keeps(only: Only | null, { fill }: Figure, id: string): boolean {
  const reading = fill.readings.get(id);
  if (!only || !reading) return only === null;
  if (only.kind === 'entry') return reading.entry === only.entry || reading.kind === only.entry;
  return reading.number !== null && fill.numbers !== null && inRange(reading.number, only, fill.numbers);
}

describe('legend counts', () => {
  it('add up to what is shown, whichever actor, level, difference and isolation', () => {
    fc.assert(
      fc.property(anyCut, ({ stock, view }) => {
        const figure = compose(stock, view);
        const { entries, absences } = figure.fill.legend;
        // A partial sum is counted in its class, and a range of a map of words isolates nothing.
        const counted = [...entries, ...absences].filter(({ id }) => id !== 'partial');
        const only =
          view.only === null || figure.remark.includes('all is shown') ? null : parseOnly(view.only);
        const kept = [...figure.fill.readings.keys()].filter((id) => keeps(only, figure, id));
        expect(sum(counted)).toBe(kept.length);
        const units = figure.ground.units.map(({ id }) => id);
        expect(figure.veiled).toEqual(only ? units.filter((id) => !kept.includes(id)) : []);
      }),
      { numRuns: 300 },
    );
  });

  it('of circles, points and hatches are as many as are drawn, whichever actor and level', () => {
    fc.assert(
      fc.property(anyCut, ({ stock, view }) => {
        for (const { id, legend, circles, callouts, areas, readings } of compose(stock, view).overlays) {
          const missing = legend.absences.find((entry) => entry.id === 'not-received')?.count ?? 0;
          const drawn = circles.length - missing + callouts.length + areas.length;
          expect(sum(legend.entries), id).toBe(drawn);
          const partial = [...readings.values()].filter(({ kind }) => kind === 'partial').length;
          expect(legend.absences.find((entry) => entry.id === 'partial')?.count ?? 0, id).toBe(partial);
        }
      }),
      { numRuns: 100 },
    );
  });
});
