/** Composing: one map, two against each other, or their difference; what cannot be followed is said, and every count stays true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/data/dataset.ts';
import { compose } from '../../src/figure/compose.ts';
import type { Figure, LegendEntry, Second } from '../../src/figure/figure.ts';
import { inRange, type Only, parseOnly } from '../../src/figure/isolation.ts';
import { districtPlace } from '../../src/figure/levels.ts';
import { markOf } from '../../src/figure/marks.ts';
import { BOTH } from '../../src/figure/resolve.ts';
import { type Stock, stockOf } from '../../src/figure/stock.ts';
import { THEMES } from '../../src/themes/index.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { type Against, HALF, type View, WAYS } from '../../src/view/view.ts';
import {
  CHOICES,
  DATASET,
  DAYS,
  DISTRICT_STOCK,
  FIRST_DAY,
  figureOf,
  LEVELS,
  PLAIN,
  SCHEMES,
  SECOND_DAY,
  STOCKS,
} from '../atlas.ts';

const FIRST = { fill: 'vaccination-rate', day: FIRST_DAY, how: 'swipe', cut: HALF } as const;
const against = (other: Partial<Against>) => ({ against: { ...FIRST, ...other } });

function secondOf(figure: Figure): Second {
  if (!figure.second) throw new Error('there is one map only');
  return figure.second;
}

const sum = (entries: readonly LegendEntry[]) => entries.reduce((total, { count }) => total + count, 0);
const shownIn = ({ sheets }: Figure) => sheets.filter(({ shown }) => shown).map(({ id }) => id);

describe('compose(stock, view) of one map', () => {
  it('compose(stock, view) shows what fills and the overlays in the menu’s order, and nothing else', () => {
    const figure = figureOf({ show: ['events', 'no-go'], day: FIRST_DAY });
    expect(figure.fill.id).toBe(`vaccination-rate@${FIRST_DAY}`);
    expect(figure.overlays.map(({ id }) => id)).toEqual(['no-go', 'events']);
    expect(shownIn(figure)).toEqual([figure.fill.id, 'no-go', 'events']);
    expect(figure).toMatchObject({ title: figure.fill.title, saidBy: figure.fill.saidBy });
    expect(figure).toMatchObject({ second: null, remark: '', veiled: [], chosen: [] });
    expect(figure.summary.startsWith(`${figure.title}. `)).toBe(true);
  });

  it('compose(stock, view) names each source of a shown sheet once, in words', () => {
    const { sources, fill, overlays } = figureOf({ show: ['no-go', 'places'] });
    const cited = [fill, ...overlays].flatMap(({ citations }) => citations.map(({ reference }) => reference));
    expect(sources.map(({ id }) => id)).toEqual([...new Set(cited)]);
    for (const { id, text } of sources) expect(text.length, id).toBeGreaterThan(20);
  });

  it.each(SCHEMES)(
    'compose(stock, view) marks the chosen places A to D in their order, in the %s',
    (scheme) => {
      const places = ['lyari', 'saddar', 'district-west', 'karachi'];
      const { chosen, marks } = figureOf({ places }, scheme);
      expect(chosen).toEqual(places);
      expect([...marks.keys()]).toEqual(places);
      expect([...marks.values()].map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
      expect(new Set([...marks.values()].map(({ color }) => color)).size).toBe(4);
      expect(marks.get('saddar')).toEqual(markOf(1, scheme));
    },
  );

  it('markOf(index, scheme) throws past the fourth: a view has four places at most', () => {
    expect(() => markOf(4, 'light')).toThrow('there are marks for 4 places: got position 4');
    expect(() => markOf(-1, 'light')).toThrow('got position -1');
  });

  it('compose(stock, view) throws for a theme that is not there', () => {
    expect(() => figureOf({ fill: 'atlantis' })).toThrow('no theme is called atlantis');
    expect(() => figureOf(against({ fill: 'atlantis' }))).toThrow('no theme is called atlantis');
    expect(() => figureOf({ day: '2012-02-22' })).toThrow('no sheet fills the map');
  });
});

describe('compose(stock, view) of two maps', () => {
  it('two days of one theme are called by their days, and the title says what they share once', () => {
    const figure = figureOf(against({ how: 'side', cut: 30 }));
    const second = secondOf(figure);
    expect(second).toMatchObject({ how: 'side', cut: 30 });
    expect(second.names).toEqual(['21 February 2012', '20 February 2012']);
    expect(second.figure.fill.id).toBe(`vaccination-rate@${FIRST_DAY}`);
    expect(second.figure.second).toBeNull();
    expect(figure.title).toBe(
      'Schoolchildren vaccinated per 1,000 residents, 21 February 2012 (left), and 20 February 2012 (right)',
    );
    expect(figure.saidBy).toBe(figure.fill.saidBy);
    expect(figure.remark).toBe('');
  });

  it('two themes are called by their names in the menu, with their day where they have one', () => {
    const figure = figureOf({ fill: 'density', ...against({}) });
    expect(secondOf(figure).names).toEqual([
      'Population density, 1998',
      'Vaccinated per 1,000 residents, 20 February 2012',
    ]);
    expect(figure.title).toBe(
      'Population density, 1998 (left), and vaccinated per 1,000 residents, 20 February 2012 (right)',
    );
    expect(figure.saidBy).toBe(`left: ${figure.fill.saidBy}; right: ${secondOf(figure).figure.fill.saidBy}`);
  });

  it('both maps have the same places chosen and overlays, each of its own day', () => {
    const figure = figureOf({ show: ['vaccinated', 'no-go'], places: ['lyari'], ...against({}) });
    const other = secondOf(figure).figure;
    expect(figure.overlays.map(({ id }) => id)).toEqual([`vaccinated@${SECOND_DAY}`, 'no-go']);
    expect(other.overlays.map(({ id }) => id)).toEqual([`vaccinated@${FIRST_DAY}`, 'no-go']);
    expect(other.marks).toEqual(figure.marks);
    expect(other.ground).toBe(figure.ground);
  });

  it('the sources are those of both, each once', () => {
    const figure = figureOf({ fill: 'control', ...against({}) });
    const ids = figure.sources.map(({ id }) => id);
    expect(ids).toEqual(['cable-2009', 'report-2012', 'census-1998']);
  });

  it.each(['town', 'district'] as const)(
    'maps of one theme have one scale whatever their days, by %s',
    (by) => {
      for (const fill of ['vaccination-rate', 'vaccination-share'])
        for (const day of DAYS)
          for (const other of DAYS.filter((one) => one !== day)) {
            const figure = figureOf({ by, fill, day, ...against({ fill, day: other }) });
            const [one, two] = [figure.fill, secondOf(figure).figure.fill].map(({ legend }) => legend);
            expect(one?.scale, `${fill} ${day} ${other}`).toEqual(two?.scale);
            expect(one?.entries.map(({ label, swatch }) => [label, swatch])).toEqual(
              two?.entries.map(({ label, swatch }) => [label, swatch]),
            );
          }
    },
  );

  it('a map of both days has its own scale again once it stands alone', () => {
    const scaleOf = (view: Partial<View>) => figureOf({ day: BOTH, ...view }).fill.legend.scale;
    expect(scaleOf(against({}))).not.toEqual(scaleOf({}));
  });

  it.each([
    ['the same theme and day', { day: FIRST_DAY, ...against({}) }],
    ['another day of a theme that has none', { fill: 'control', ...against({ fill: 'control' }) }],
  ])('%s on both sides is one map, and a remark', (_, view) => {
    for (const how of WAYS) {
      const figure = figureOf({ ...view, against: { ...view.against, how } });
      expect(figure.second).toBeNull();
      expect(figure.remark).toMatch(/^Both maps are the same: /);
    }
  });
});

describe('compose(stock, view) of a difference', () => {
  const figure = figureOf({
    day: FIRST_DAY,
    show: ['no-go'],
    ...against({ day: SECOND_DAY, how: 'difference' }),
  });

  it('fills one map with the second day less the first, a sheet beside all others', () => {
    expect(figure.fill.id).toBe(`vaccination-rate@${FIRST_DAY}..${SECOND_DAY}`);
    expect(figure.second).toBeNull();
    expect(shownIn(figure)).toEqual(['no-go', figure.fill.id]);
    expect(figure.sheets).toHaveLength(STOCKS.light.parts.length + 1);
    expect(figure.title).toMatch(/^Difference: .* 21 February 2012 less 20 February 2012$/);
    expect(figure.remark).toBe('');
  });

  it('of two themes is a swipe, and a remark', () => {
    const other = figureOf({ fill: 'density', ...against({ how: 'difference' }) });
    expect(secondOf(other).how).toBe('swipe');
    expect(other.fill.id).toBe('density');
    expect(other.remark).toBe('Two themes have no difference: one is wiped over the other instead.');
  });

  it('of a theme that has none is a swipe, and a remark', () => {
    const { difference: _, ...undiffering } = vaccinationRate;
    const stock = stockOf(LEVELS, [undiffering], 'light');
    const other = compose(stock, { ...PLAIN, ...against({ how: 'difference' }) });
    expect(secondOf(other).how).toBe('swipe');
    expect(other.remark).toBe('This theme has no difference: one day is wiped over the other instead.');
  });

  it('is isolated like any other map', () => {
    const alone = figureOf({
      day: FIRST_DAY,
      ...against({ day: SECOND_DAY, how: 'difference' }),
      only: 'not-received',
    });
    expect(alone.veiled).toHaveLength(22);
    expect(alone.veiled).not.toContain('site');
    expect(alone.veiled).not.toContain('saddar');
  });
});

/** What the page does when the maps change sides. */
function swapped(view: View): View {
  if (!view.against) return view;
  const { fill, day } = view;
  return {
    ...view,
    fill: view.against.fill,
    day: view.against.day,
    against: { ...view.against, fill, day },
  };
}
const pair: fc.Arbitrary<View> = fc
  .record({
    fill: fc.constantFrom(...CHOICES.fills),
    day: fc.constantFrom(...DAYS),
    by: fc.constantFrom('town', 'district'),
    show: fc.subarray([...CHOICES.overlays]),
    against: fc.record({
      fill: fc.constantFrom(...CHOICES.fills),
      day: fc.constantFrom(...DAYS),
      how: fc.constantFrom(...WAYS),
      cut: fc.integer({ min: 0, max: 100 }),
    }),
  })
  .map((view) => ({ ...PLAIN, ...view }));

describe('compose(stock, view) of maps that change sides', () => {
  it('compose(swapped) has the first map where the second was, and says the same of what it cannot do', () => {
    fc.assert(
      fc.property(pair, (view) => {
        const [one, other] = [figureOf(view), figureOf(swapped(view))];
        expect(other.remark).toBe(one.remark);
        expect(other.second === null).toBe(one.second === null);
        if (one.second && other.second) {
          expect(other.second.names).toEqual(one.second.names.toReversed());
          expect(other.second.figure.fill).toEqual(one.fill);
          expect(other.fill).toEqual(one.second.figure.fill);
        }
        expect(swapped(swapped(view))).toEqual(view);
      }),
      { numRuns: 60 },
    );
  });

  it('compose(swapped) of a difference has the negative of each number', () => {
    for (const by of ['town', 'district'] as const) {
      const view: View = { ...PLAIN, by, ...against({ how: 'difference' }) };
      const [one, other] = [figureOf(view).fill.readings, figureOf(swapped(view)).fill.readings];
      for (const { place, number } of one.values())
        expect(other.get(place)?.number ?? null).toBe(number === null ? null : 0 - number);
    }
  });

  it('compose(any view of two maps) shows one fill and its overlays on each', () => {
    fc.assert(
      fc.property(pair, (view) => {
        const figure = figureOf(view);
        for (const map of [figure, ...(figure.second ? [figure.second.figure] : [])]) {
          const shown = map.sheets.filter((sheet) => sheet.shown);
          expect(shown.filter(({ slot }) => slot === 'fill')).toEqual([map.fill]);
          expect(shown).toHaveLength(1 + view.show.length);
        }
        expect(figure.sheets.map(({ id }) => id)).toEqual([...new Set(figure.sheets.map(({ id }) => id))]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('compose(stock, view) of a part alone', () => {
  it('veils every unit out of a class, and counts that class alone', () => {
    const figure = figureOf({ only: 'class-4' });
    const inside = [...figure.fill.readings.values()].filter(({ entry }) => entry === 'class-4');
    expect(inside.length).toBeGreaterThan(0);
    expect(figure.veiled).toHaveLength(24 - inside.length);
    for (const { place } of inside) expect(figure.veiled).not.toContain(place);
    expect(sum(figure.fill.legend.entries)).toBe(inside.length);
    expect(figure.summary).toContain(`${inside.length} of 18 towns shown`);
    expect(figure.remark).toBe('');
  });

  it('veils districts by district', () => {
    const figure = figureOf({ by: 'district', only: '8.7..8.7' });
    expect(figure.veiled).toHaveLength(10);
    expect(figure.veiled).not.toContain('district-malir');
  });

  it('isolates both maps by the same range', () => {
    const figure = figureOf({ ...against({}), only: '10..20' });
    const alone = (map: Figure) =>
      map.ground.units.map(({ id }) => id).filter((id) => !map.veiled.includes(id));
    // Gadap 12.0, New Karachi 11.3 and Shah Faisal 10.6 on the second day; only the last, 10.6, on the first.
    expect(alone(figure)).toEqual(['gadap', 'new-karachi', 'shah-faisal']);
    expect(alone(secondOf(figure).figure)).toEqual(['shah-faisal']);
  });

  it.each([
    ['a class that the map has not', { only: 'mqm-controls' }],
    ['an absence that it has on another day', { only: 'not-received' }],
    ['a range where there are no numbers', { fill: 'control', only: '3..8' }],
    ['neither', { only: 'Class 2' }],
  ])('says that it shows all for %s', (_, view) => {
    const figure = figureOf(view);
    expect(figure.veiled).toEqual([]);
    expect(figure.remark).toBe(`This map has no “${view.only}” to show alone: all is shown.`);
  });

  it('says so after what it says of two maps', () => {
    const figure = figureOf({ fill: 'density', ...against({ how: 'difference' }), only: 'mqm-controls' });
    expect(figure.remark).toMatch(/^Two themes have no difference: .*\. This map has no “mqm-controls”/);
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

  it('stockOf(by district) says in the key of circles what the partial sums lack', () => {
    const labelOf = (id: string, { parts } = DISTRICT_STOCK) =>
      parts.find((part) => part.id === id)?.legend.absences.find((entry) => entry.id === 'partial')?.label;
    expect(labelOf(`vaccinated@${FIRST_DAY}`)).toBe('partial: 1 of 2 towns and 3 of 4 towns');
    expect(labelOf('vaccinated@both')).toBe('partial: 3 of 4 counts and 7 of 8 counts');
    expect(labelOf('vaccinated@both', STOCKS.light)).toBe('partial: 1 of 2 days');
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

  it('stockOf(…).difference is null for a theme of no days and of no fill', () => {
    const span = { from: FIRST_DAY, to: SECOND_DAY };
    const differing = THEMES.filter((theme) => STOCKS.light.difference(theme, span) !== null);
    expect(differing.map(({ id }) => id)).toEqual(['vaccination-rate', 'vaccination-share']);
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
