/** Differences: the way back is the negative of the way there, and what is missing on either day has none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { choropleth } from '../../src/figure/choropleth.ts';
import { divergingFills } from '../../src/figure/difference.ts';
import type { Part, Reading } from '../../src/figure/figure.ts';
import { inkFor } from '../../src/figure/ink.ts';
import { SEQUENTIAL } from '../../src/figure/palettes.ts';
import { COUNT } from '../../src/figure/phrases.ts';
import { BOTH, vaccinated as counted } from '../../src/figure/resolve.ts';
import type { Span, Theme } from '../../src/figure/theme.ts';
import { vaccinated } from '../../src/themes/vaccinated.ts';
import { vaccinationRate } from '../../src/themes/vaccination-rate.ts';
import { vaccinationShare } from '../../src/themes/vaccination-share.ts';
import {
  DATASET,
  DAYS,
  DISTRICT_STOCK,
  FIRST_DAY,
  LEVELS,
  partOf,
  readingIn,
  SCHEMES,
  SECOND_DAY,
  STOCKS,
  swatchIn,
} from '../atlas.ts';

const THERE: Span = { from: FIRST_DAY, to: SECOND_DAY };
const back = ({ from, to }: Span): Span => ({ from: to, to: from });
const SPANS = DAYS.flatMap((from) => DAYS.flatMap((to) => (from === to ? [] : [{ from, to }])));

function differenceOf(theme: Theme, dataset: Dataset, span: Span, scheme: 'light' | 'dark' = 'light'): Part {
  const part = theme.difference?.(dataset, span, scheme);
  if (!part) throw new Error(`${theme.id} has no difference`);
  return part;
}

/** A theme of whole numbers, for what holds of every difference and not of that of the rates alone. */
const COUNTS = choropleth({
  id: 'counts',
  words: () => ({
    menu: 'Counts',
    title: (when) => `Counts, ${when}`,
    saidBy: 'made for this test',
    what: 'children',
    shows: 'how many children were counted',
    unit: 'children',
    notes: [],
  }),
  dayed: true,
  findings: counted,
  numbers: COUNT,
  palette: SEQUENTIAL.violet,
});

const cases = [vaccinationRate, COUNTS].flatMap((theme) =>
  SPANS.flatMap((span) =>
    Object.values(LEVELS).map((dataset) => ({
      name: `${theme.id}, ${span.from} to ${span.to} by ${dataset.level}`,
      dataset,
      span,
      theme,
      part: differenceOf(theme, dataset, span),
    })),
  ),
);
const RATE = differenceOf(vaccinationRate, DATASET, THERE);
const BY_DISTRICT = differenceOf(vaccinationRate, LEVELS.district, THERE);

const numbersOf = (part: Part) =>
  new Map([...part.readings.values()].map(({ place, number }) => [place, number] as const));
const absentIn = (part: Part) =>
  [...part.readings.values()].flatMap(({ place, kind, number }) =>
    number === null ? [`${place} ${kind}`] : [],
  );

function expectOpposite(one: Part, other: Part): void {
  const theirs = numbersOf(other);
  for (const [place, number] of numbersOf(one)) {
    const opposite = theirs.get(place);
    if (number === null) expect(opposite, place).toBeNull();
    else expect((opposite ?? Number.NaN) + number, place).toBe(0);
  }
  expect(absentIn(one)).toEqual(absentIn(other));
}

/** The ranks among some readings as everyone counts them: down the list, equal numbers sharing the first place of theirs. */
function expectRanked(readings: readonly Reading[], name: string): void {
  const full = readings.filter(({ kind, number }) => kind === 'value' && number !== null);
  const down = full.map(({ number }) => number ?? 0).toSorted((a, b) => b - a);
  for (const { place, number, rank } of full) {
    const [, first, all] = /^(\d+)(?:st|nd|rd|th) of (\d+)$/.exec(rank ?? '') ?? [];
    expect([Number(first), Number(all)], `${place} in ${name}`).toEqual([
      down.indexOf(number ?? 0) + 1,
      full.length,
    ]);
  }
  for (const { place, kind, rank } of readings)
    if (kind !== 'value') expect(rank, `${place} in ${name}`).toBeNull();
}

/** Any counts for the towns, few enough that some are equal, `null` for what was not received; for the towns and by district. */
const anyLevel = fc
  .tuple(
    fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 }), { minLength: 36, maxLength: 36 }),
    fc.constantFrom(...Object.values(LEVELS)),
  )
  .map(([counts, dataset]): Dataset => {
    const vaccination = DATASET.claims.vaccination.map((claim, index) => ({
      ...claim,
      value: counts[index] ?? null,
    }));
    return { ...dataset, claims: { ...DATASET.claims, vaccination } };
  });

describe('drawDifference(…)', () => {
  it.each(cases)(
    'drawDifference(back) is the negative of the way there, with the same absences: $name',
    (one) => {
      expectOpposite(one.part, differenceOf(one.theme, one.dataset, back(one.span)));
    },
  );

  it('drawDifference(back) is the negative of the way there, whatever the counts', () => {
    fc.assert(
      fc.property(anyLevel, fc.constantFrom(...SPANS), (dataset, span) => {
        const [there, again] = [span, back(span)].map((one) => differenceOf(vaccinationRate, dataset, one));
        if (there && again) expectOpposite(there, again);
      }),
      { numRuns: 40 },
    );
  });

  it('drawDifference(…) is the second day less the first where both are full, and nothing where one is not', () => {
    fc.assert(
      fc.property(anyLevel, fc.constantFrom(...SPANS), (dataset, span) => {
        const [before, after] = [span.from, span.to].map(
          (day) => vaccinationRate.draw(dataset, { day, scheme: 'light' }).readings,
        );
        for (const { place, number } of differenceOf(vaccinationRate, dataset, span).readings.values()) {
          const [first, second] = [before?.get(place), after?.get(place)];
          const full = first?.kind === 'value' && second?.kind === 'value';
          expect(number, place).toBe(full ? (second.number ?? 0) - (first.number ?? 0) : null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(cases)(
    'drawDifference(…) writes each number with its sign, and none for zero: $name',
    ({ part }) => {
      for (const { place, number, value } of part.readings.values()) {
        if (number === null) continue;
        const sign = /^[+−]?/.exec(value)?.[0];
        expect(sign, `${place}: ${number}`).toBe({ '-1': '−', 0: '', 1: '+' }[Math.sign(number)]);
      }
    },
  );

  it.each(cases)('drawDifference(…) counts every unit once in its legend: $name', ({ part, dataset }) => {
    const entries = [...part.legend.entries, ...part.legend.absences];
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(dataset.units.size);
    for (const { id, count } of entries) {
      const drawn = [...part.readings.values()].filter(({ entry }) => entry === id);
      expect(drawn.length, id).toBe(count);
    }
  });

  it.each(cases)('drawDifference(…) parts its classes at zero, alike on both sides: $name', ({ part }) => {
    const { breaks = [], fills = [], least = 0, most = 0 } = part.legend.scale ?? {};
    expect(breaks).toContain(0);
    expect(breaks.map((value) => 0 - value).toSorted((a, b) => a - b)).toEqual(breaks);
    expect(fills).toHaveLength(breaks.length + 1);
    expect(new Set(fills).size).toBe(fills.length);
    expect(least).toBe(-most);
    for (const { number, entry } of part.readings.values()) {
      if (number === null) continue;
      expect(Math.abs(number)).toBeLessThanOrEqual(most);
      const index = Number(entry.replace('class-', ''));
      expect(index >= fills.length / 2, `${number} in ${entry}`).toBe(number >= 0);
    }
  });

  it.each(cases)('drawDifference(…) fills each unit with the colour of its class: $name', ({ part }) => {
    for (const { place, number, entry } of part.readings.values()) {
      const known = [...part.legend.entries, ...part.legend.absences].find(({ id }) => id === entry);
      expect(swatchIn(part, place), place).toEqual(known?.swatch);
      expect(entry.startsWith('class-'), place).toBe(number !== null);
    }
  });

  it('divergingFills(ink) are six colours in each scheme, three for a fall and three for a rise', () => {
    for (const scheme of SCHEMES) expect(new Set(divergingFills(inkFor(scheme))).size).toBe(6);
  });

  it('drawDifference(…) says the same in both schemes', () => {
    const dark = differenceOf(vaccinationRate, DATASET, THERE, 'dark');
    expect([...dark.readings]).toEqual([...RATE.readings]);
    expect(dark.summary).toBe(RATE.summary);
    expect(dark.legend.scale?.fills).not.toEqual(RATE.legend.scale?.fills);
  });
});

describe('the difference of the two days', () => {
  it('is said of a town with its sign, its unit, its rank and both sides', () => {
    // 1602 and 3489 of 289,564.
    expect(readingIn(RATE, 'gadap')).toMatchObject({
      value: '+6.5',
      unit: 'per 1,000 residents',
      rank: '1st of 16',
      sentence:
        'Gadap: +6.5 children vaccinated per 1,000 residents, 1st of 16 (derived: 5.5 on 20 February 2012, 12.0 on 21 February 2012).',
      name: 'Gadap',
      kind: 'value',
      partial: null,
      caption: '',
    });
    expect(readingIn(RATE, 'gadap').number).toBeCloseTo((3489 - 1602) / 289.564, 10);
    const fall = readingIn(differenceOf(vaccinationRate, DATASET, back(THERE)), 'gadap');
    expect(fall).toMatchObject({ value: '−6.5', rank: '16th of 16' });
  });

  it('rests on the claims of both days, and on the census', () => {
    const { claims } = readingIn(RATE, 'gadap');
    expect(claims.filter((id) => id.startsWith('vaccination/'))).toHaveLength(2);
    expect(claims.some((id) => id.startsWith('population/'))).toBe(true);
    expect(
      readingIn(RATE, 'gadap')
        .citations.map(({ reference }) => reference)
        .toSorted(),
    ).toEqual(['census-1998', 'report-2012']);
  });

  it.each(['site', 'saddar'])('has none for %s, says why, and draws no number', (place) => {
    const reading = readingIn(RATE, place);
    expect(reading).toMatchObject({
      kind: 'not-received',
      entry: 'not-received',
      value: 'not received: no difference',
      number: null,
      rank: null,
      caption: '',
    });
    expect(reading.sentence).toBe(
      `${reading.name}: the count of 20 February 2012 was not received, so there is no difference.`,
    );
    expect(reading.citations.length).toBeGreaterThan(0);
    expect(swatchIn(RATE, place).kind).toBe('hatch');
    const circle = partOf('vaccination-change').circles.find((one) => one.place === place);
    expect(circle?.text).toBe('?');
    expect(readingIn(partOf('vaccination-change'), place)).toMatchObject({
      kind: 'not-received',
      number: null,
    });
  });

  it('has none for SITE against both days together either: a part is not compared with a whole', () => {
    const site = (from: string, to: string) =>
      readingIn(differenceOf(vaccinationRate, DATASET, { from, to }), 'site');
    for (const reading of [site(FIRST_DAY, BOTH), site(BOTH, SECOND_DAY)])
      expect(reading).toMatchObject({ kind: 'not-received', number: null });
    const part = 'the count of 20 and 21 February 2012 was received in part (1 of 2 days)';
    expect(site(BOTH, SECOND_DAY).sentence).toBe(`SITE: ${part}, so there is no difference.`);
    expect(site(FIRST_DAY, BOTH).sentence).toBe(
      `SITE: the count of 20 February 2012 was not received, and ${part}, so there is no difference.`,
    );
  });

  it('by district, is there for the three that are full, and not for South and West', () => {
    expect(readingIn(BY_DISTRICT, 'district-central').number).toBeCloseTo((17_227 - 12_109) / 2283.03, 10);
    expect(readingIn(BY_DISTRICT, 'district-central').rank).toBe('2nd of 3');
    for (const [place, name, received] of [
      ['district-south', 'District South', '1 of 2 towns'],
      ['district-west', 'District West', '3 of 4 towns'],
    ] as const)
      expect(readingIn(BY_DISTRICT, place)).toMatchObject({
        kind: 'not-received',
        number: null,
        rank: null,
        sentence: `${name}: the count of 20 February 2012 was received in part (${received}), so there is no difference.`,
      });
    expect(BY_DISTRICT.legend.method).toMatch(/, 3 of 5 districts$/);
    expect(RATE.legend.method).toMatch(/, 16 of 18 towns$/);
  });

  it('keys what is missing as a day that is, and what is not applicable as everywhere', () => {
    const labels = RATE.legend.absences.map(({ id, label }) => [id, label]);
    expect(labels).toEqual([
      ['not-received', 'a day not received: no difference'],
      ['not-applicable', 'a cantonment, not a town: not counted here'],
    ]);
  });

  it('is no question of a cantonment', () => {
    expect(readingIn(RATE, 'malir-cantonment').kind).toBe('not-applicable');
  });

  it('names both days in its title, its id, its legend and in the menu', () => {
    expect(RATE.id).toBe('vaccination-rate@2012-02-20..2012-02-21');
    expect(RATE.title).toBe(
      'Difference: schoolchildren vaccinated per 1,000 residents, 21 February 2012 less 20 February 2012',
    );
    expect(RATE.when).toBe('21 February 2012 less 20 February 2012');
    expect(RATE.legend.title).toBe('Difference, 21 February 2012 less 20 February 2012');
    expect(RATE.menu).toBe('Vaccinated per 1,000 residents: difference');
    expect(RATE.saidBy).toMatch(/^derived; /);
    expect(differenceOf(vaccinationRate, DATASET, { from: FIRST_DAY, to: BOTH }).when).toBe(
      '20 and 21 February 2012 less 20 February 2012',
    );
  });

  it('is summed up by the highest and the lowest, and calls no fall a rise', () => {
    expect(RATE.summary).toBe(
      'Highest: Gadap (+6.5); lowest: Shah Faisal (+0.0). No difference: Saddar, SITE.',
    );
    expect(differenceOf(vaccinationRate, DATASET, back(THERE)).summary).toBe(
      'Highest: Shah Faisal (−0.0); lowest: Gadap (−6.5). No difference: Saddar, SITE.',
    );
  });

  it('is none of the shares: the totals of the two days are not of the same towns', () => {
    expect(vaccinationShare.difference).toBeUndefined();
    expect(vaccinationRate.difference).toBeDefined();
  });

  it('of a day with itself is zero for every town that was received', () => {
    for (const day of DAYS)
      for (const { number, value } of differenceOf(vaccinationRate, DATASET, {
        from: day,
        to: day,
      }).readings.values())
        if (number !== null) expect([number, value]).toEqual([0, '0.0']);
  });

  it('is none at all where nothing was received, and says so', () => {
    const vaccination = DATASET.claims.vaccination.map((claim) => ({ ...claim, value: null }));
    const part = differenceOf(
      vaccinationRate,
      { ...DATASET, claims: { ...DATASET.claims, vaccination } },
      THERE,
    );
    expect(part.summary).toBe('No place has a difference.');
    expect([...numbersOf(part).values()].every((number) => number === null)).toBe(true);
  });
});

describe('ranks', () => {
  it('of every sheet and difference are a permutation, ties shared, partial sums and absences out of it', () => {
    for (const part of [...STOCKS.light.parts, ...DISTRICT_STOCK.parts, ...cases.map((one) => one.part)])
      if (part.numbers !== null) expectRanked([...part.readings.values()], part.id);
  });

  it('are a permutation whatever the counts, ties and absences among them', () => {
    fc.assert(
      fc.property(anyLevel, fc.constantFrom(...DAYS), (dataset, day) => {
        const { readings } = vaccinated.draw(dataset, { day, scheme: 'light' });
        expectRanked([...readings.values()], day);
        const difference = differenceOf(vaccinationRate, dataset, { from: FIRST_DAY, to: day });
        expectRanked([...difference.readings.values()], difference.id);
      }),
      { numRuns: 40 },
    );
  });
});
