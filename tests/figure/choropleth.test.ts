/** Choropleths, through the real themes: every unit is counted once, and both days are read by the same classes. */
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/figure/classes.ts';
import type { Part } from '../../src/figure/figure.ts';
import { DAYS, FIRST_DAY, partOf, readingIn, SECOND_DAY, swatchIn } from '../atlas.ts';

const IDS = [
  ...DAYS.map((day) => `vaccination-rate@${day}`),
  ...DAYS.map((day) => `vaccination-share@${day}`),
  'density',
];

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const absent = (part: Part, id: string) => part.legend.absences.find((entry) => entry.id === id)?.count ?? 0;
const inClasses = (part: Part) => sum(part.legend.entries.map((entry) => entry.count));
const readingsOf = (part: Part) => [...part.readings.values()];

describe('the legend of a choropleth', () => {
  it.each(IDS)(
    '%s: classes, not received and not stated add up to 18 towns; beside them 6 cantonments',
    (id) => {
      const part = partOf(id);
      expect(inClasses(part) + absent(part, 'not-received') + absent(part, 'not-stated')).toBe(18);
      expect(absent(part, 'not-applicable')).toBe(6);
    },
  );

  it.each(IDS)('%s: each count is the number of areas drawn so', (id) => {
    const part = partOf(id);
    for (const entry of part.legend.entries) {
      const drawn = part.areas.filter(
        ({ swatch }) => entry.swatch.kind === 'fill' && 'fill' in swatch && swatch.fill === entry.swatch.fill,
      );
      expect(drawn, entry.id).toHaveLength(entry.count);
    }
  });

  it('rate and share: SITE and Saddar are the two not received on the first day, and the two partial in the sum', () => {
    for (const theme of ['vaccination-rate', 'vaccination-share']) {
      expect(absent(partOf(`${theme}@${FIRST_DAY}`), 'not-received')).toBe(2);
      expect(absent(partOf(`${theme}@${SECOND_DAY}`), 'not-received')).toBe(0);
      expect(absent(partOf(`${theme}@both`), 'partial')).toBe(2);
      expect(inClasses(partOf(`${theme}@both`))).toBe(18);
      for (const place of ['site', 'saddar']) {
        expect(readingIn(partOf(`${theme}@${FIRST_DAY}`), place)).toMatchObject({
          kind: 'not-received',
          number: null,
          value: 'not received',
        });
        expect(readingIn(partOf(`${theme}@both`), place).kind).toBe('partial');
      }
    }
  });

  it.each(IDS)('%s: method says how many classes and how many of 18 towns', (id) => {
    const part = partOf(id);
    const numbers = readingsOf(part).filter((reading) => reading.number !== null).length;
    expect(part.legend.method).toBe(`${part.legend.entries.length} natural classes, ${numbers} of 18 towns`);
  });
});

describe('the classes of a choropleth', () => {
  it.each(['vaccination-rate', 'vaccination-share'])('%s: both days have the same breaks', (theme) => {
    const breaks = DAYS.map((day) => partOf(`${theme}@${day}`).legend.scale?.breaks);
    expect(breaks[0]).toHaveLength(4);
    expect(breaks[0]).toEqual(breaks[1]);
    expect(breaks[2]).not.toEqual(breaks[0]);
  });

  it.each(IDS)('%s: each town is filled with the colour of the class its number is in', (id) => {
    const part = partOf(id);
    const { breaks = [], fills = [], least = 0, most = 0 } = part.legend.scale ?? {};
    for (const { place, number, entry } of readingsOf(part)) {
      if (number === null) continue;
      expect(entry).toBe(`class-${classOf(number, breaks)}`);
      const swatch = swatchIn(part, place);
      expect('fill' in swatch && swatch.fill).toBe(fills[classOf(number, breaks)]);
      expect(number >= least && number <= most).toBe(true);
    }
  });

  it.each(IDS)('%s: its scale has a fill for each class and a label for each end', (id) => {
    const { breaks = [], fills = [], labels = [] } = partOf(id).legend.scale ?? {};
    expect(fills).toHaveLength(breaks.length + 1);
    expect(labels).toHaveLength(breaks.length + 2);
  });

  it.each(IDS)('%s: the breaks are the same in both schemes', (id) => {
    expect(partOf(id, 'dark').legend.scale?.breaks).toEqual(partOf(id).legend.scale?.breaks);
  });

  it('an absence looks like none of the classes, and the kinds unlike one another', () => {
    const part = partOf(`vaccination-rate@${FIRST_DAY}`);
    const kinds = ['site', 'lyari', 'malir-cantonment'].map((place) => swatchIn(part, place).kind);
    expect(kinds).toEqual(['hatch', 'fill', 'stipple']);
    const partial = swatchIn(partOf('vaccination-rate@both'), 'site');
    expect(partial).not.toEqual(swatchIn(part, 'site'));
    expect(partial.kind).toBe('hatch');
  });
});

describe('the readings of a choropleth', () => {
  it('rate: 4,981 children of Lyari over 627,195 residents are 7.9 per 1,000, derived', () => {
    const { value, unit, sentence } = readingIn(partOf(`vaccination-rate@${FIRST_DAY}`), 'lyari');
    expect([value, unit]).toEqual(['7.9', 'per 1,000 residents']);
    expect(sentence).toContain('derived: 4,981 children ÷ 627,195 residents of 1998');
  });

  it('share: 4,981 children of Lyari are 11.8 % of the 42,160 counted', () => {
    const { value, sentence } = readingIn(partOf(`vaccination-share@${FIRST_DAY}`), 'lyari');
    expect(value).toBe('11.8 %');
    expect(sentence).toContain('4,981 of 42,160 children counted');
  });

  it('share: the shares of a day add up to 100', () => {
    for (const day of DAYS) {
      const shares = readingsOf(partOf(`vaccination-share@${day}`)).map((reading) => reading.number ?? 0);
      expect(sum(shares)).toBeCloseTo(100, 9);
    }
  });

  it.each(IDS)(
    '%s: whole values are ranked 1 to n from the highest; partial and absent ones not at all',
    (id) => {
      const readings = readingsOf(partOf(id));
      const whole = readings
        .filter((reading) => reading.kind === 'value')
        .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0));
      expect(whole.map((reading) => Number.parseInt(reading.rank ?? '', 10))).toEqual(
        whole.map((_, i) => i + 1),
      );
      for (const { rank } of whole) expect(rank).toMatch(new RegExp(` of ${whole.length}$`));
      for (const reading of readings.filter(({ kind }) => kind !== 'value')) expect(reading.rank).toBeNull();
    },
  );

  it('a partial sum says that it is one', () => {
    const { sentence } = readingIn(partOf('vaccination-rate@both'), 'site');
    expect(sentence).toContain('in 1 of 2 days; partial, so not ranked');
  });
});
