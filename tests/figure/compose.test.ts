/** Composing: one map, two against each other, or their difference; what cannot be followed is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/figure/compose.ts';
import type { Figure, LegendEntry, Second } from '../../src/figure/figure.ts';
import { markOf } from '../../src/figure/marks.ts';
import { BOTH } from '../../src/figure/resolve.ts';
import { stockOf } from '../../src/figure/stock.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { type Against, HALF, type View, WAYS } from '../../src/view/view.ts';
import { CHOICES, DAYS, FIRST_DAY, figureOf, LEVELS, PLAIN, SCHEMES, SECOND_DAY, STOCKS } from '../atlas.ts';

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
  });

  it('compose(stock, view) shows the last day of a theme that has not the day asked for', () => {
    expect(figureOf({ day: '2012-02-22' }).fill.id).toBe(figureOf({ day: '2012-02-21' }).fill.id);
  });
});

describe('compose(stock, view, parts)', () => {
  const { parts } = STOCKS.light;

  it('throws where nothing fills the map, with what was asked for', () => {
    expect(() => compose(STOCKS.light, PLAIN, [])).toThrow(
      `no sheet fills the map: got vaccination-rate@${SECOND_DAY}`,
    );
    const over = parts.map((part) => ({ ...part, slot: 'overlay' as const }));
    expect(() => compose(STOCKS.light, PLAIN, over)).toThrow(
      `no sheet fills the map: got theme vaccination-rate on ${SECOND_DAY}`,
    );
  });

  it('says of each sheet that is shown what it is and what it sums up to, the filling one first', () => {
    const { fill, overlays, summary } = figureOf({ show: ['no-go', 'vaccinated'] });
    const told = [fill, ...overlays].map((sheet) => `${sheet.title}. ${sheet.summary}`);
    expect(told).toHaveLength(3);
    expect(summary).toBe(told.join(' '));
  });

  it('says in what its sources were read, and calls one that the stock does not know by its id', () => {
    const { readIn, sources } = figureOf({});
    expect(readIn).toBe(STOCKS.light.readIn(sources.map(({ id }) => id)));
    expect(readIn).not.toBe('');
    const unknown = compose({ ...STOCKS.light, sources: new Map() }, PLAIN);
    expect(unknown.sources).toEqual(sources.map(({ id }) => ({ id, text: id })));
  });

  it('is in the ink of its scheme, with what the city says of its outlines', () => {
    const [light, dark] = SCHEMES.map((scheme) => figureOf({}, scheme));
    expect([light?.ink.scheme, dark?.ink.scheme]).toEqual(['light', 'dark']);
    for (const text of [light?.attribution, light?.outlineNote, light?.outlineMethod])
      expect((text ?? '').length).toBeGreaterThan(10);
  });
});

describe('compose(stock, view) of two maps', () => {
  it('two days of one theme are called by their days, and the title says what they share once', () => {
    const figure = figureOf(against({ how: 'side' }));
    const second = secondOf(figure);
    expect(second.how).toBe('side');
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

  it('are one figure wherever the dividing line stands: that is in the view alone', () => {
    const drawn = [0, 30, 100].map((cut) => figureOf(against({ cut })));
    expect(secondOf(figureOf(against({ cut: 30 })))).not.toHaveProperty('cut');
    for (const figure of drawn) expect(figure).toEqual(drawn[0]);
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

  it('two maps of circles at once are remarked on: each has a scale of its own', () => {
    const scales = 'Each map of circles has a scale of its own: compare sizes within one map only.';
    expect(figureOf({ show: ['vaccinated', 'vaccination-change'] }).remark).toBe(scales);
    expect(figureOf({ show: ['vaccinated', 'no-go', 'events'] }).remark).toBe('');
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

  it('of the shares of two days is a swipe, and a remark: their totals are not of the same towns', () => {
    for (const by of ['town', 'district'] as const) {
      const shares = { fill: 'vaccination-share', day: FIRST_DAY };
      const other = figureOf({
        ...shares,
        by,
        ...against({ ...shares, day: SECOND_DAY, how: 'difference' }),
      });
      expect(secondOf(other).how).toBe('swipe');
      expect(other.fill.id).toBe(`vaccination-share@${FIRST_DAY}`);
      expect(secondOf(other).figure.fill.id).toBe(`vaccination-share@${SECOND_DAY}`);
      expect(other.remark).toBe('This theme has no difference: one day is wiped over the other instead.');
    }
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
