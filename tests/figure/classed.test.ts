/** Classes of a theme of one's own: each town in the colour of its class, few places in few classes, and a key that counts them all. */
import { describe, expect, it } from 'vitest';
import { absenceSwatch, partialSwatch } from '../../src/figure/absences.ts';
import { type ChoroplethDescription, choropleth, spread } from '../../src/figure/choropleth.ts';
import { LIGHT } from '../../src/figure/ink.ts';
import { BOTH, type Finding } from '../../src/figure/resolve.ts';
import { DATASET, FIRST_DAY, LEVELS, readingIn, SECOND_DAY, swatchIn } from '../atlas.ts';
import { claim, claims, value } from './findings.ts';

const PALETTE = ['#000001', '#000002', '#000003', '#000004', '#000005'];

const FINDINGS: Readonly<Record<string, Finding<number>>> = {
  lyari: value(5),
  saddar: value(10),
  malir: value(25, '1 of 2 days'),
  landhi: value(40),
  gadap: value(0),
  korangi: { kind: 'not-received', claims },
  'malir-cantonment': { kind: 'not-applicable' },
};

const DESCRIPTION: ChoroplethDescription = {
  id: 'wells',
  words: () => ({
    menu: 'Wells',
    title: (when, level) => `Wells by ${level}, ${when}`,
    saidBy: 'made for this test',
    what: 'wells for each street',
    shows: 'how many wells there are',
    unit: 'for each street',
    notes: ['a note'],
  }),
  dayed: false,
  findings: () => new Map(Object.entries(FINDINGS)),
  numbers: { decimals: 0, suffix: '', signed: false },
  palette: { light: PALETTE, dark: PALETTE } as never,
  classing: {
    breaksOf: () => [10, 20, 30],
    method: (classes, counted, all) => `${classes}, ${counted}/${all}`,
  },
};

const draw = (change: Partial<ChoroplethDescription> = {}, day = SECOND_DAY, dataset = DATASET) =>
  choropleth({ ...DESCRIPTION, ...change }).draw(dataset, { day, scheme: 'light' });
const part = draw();

describe('spread(palette, count)', () => {
  it('takes so many colours from one end to the other', () => {
    expect(spread(PALETTE, 5)).toEqual(PALETTE);
    expect(spread(PALETTE, 3)).toEqual(['#000001', '#000003', '#000005']);
    expect(spread(PALETTE, 2)).toEqual(['#000001', '#000005']);
    expect(spread(PALETTE, 1)).toEqual(['#000001']);
    expect(spread(PALETTE, 0)).toEqual([]);
    expect(spread(PALETTE, 9)).toHaveLength(9);
  });
});

describe('choropleth(description)', () => {
  it('fills each town by its class, a value on a break into the class above, a partial sum under lines', () => {
    // Four classes of five colours: the first, the second, the fourth and the last.
    expect(swatchIn(part, 'lyari')).toEqual({ kind: 'fill', fill: '#000001' });
    expect(swatchIn(part, 'gadap')).toEqual({ kind: 'fill', fill: '#000001' });
    expect(swatchIn(part, 'saddar')).toEqual({ kind: 'fill', fill: '#000002' });
    expect(swatchIn(part, 'malir')).toEqual(partialSwatch('#000004', LIGHT));
    expect(swatchIn(part, 'landhi')).toEqual({ kind: 'fill', fill: '#000005' });
    expect(swatchIn(part, 'korangi')).toEqual(absenceSwatch('not-received', LIGHT));
    expect(swatchIn(part, 'site')).toEqual(absenceSwatch('not-stated', LIGHT));
    expect(swatchIn(part, 'malir-cantonment')).toEqual(absenceSwatch('not-applicable', LIGHT));
  });

  it('throws where there are more classes than colours', () => {
    const without = { light: [], dark: [] } as never;
    expect(() => draw({ palette: without })).toThrow('3 breaks need 4 fills: got 4');
  });

  it('keys each class with its ends and its count, what is partial beside its class, and every absence', () => {
    const { entries, absences, scale, method } = part.legend;
    expect(entries.map(({ id, label, count, swatch }) => [id, label, count, swatch])).toEqual([
      ['class-0', '0 – 10', 2, { kind: 'fill', fill: '#000001' }],
      ['class-1', '10 – 20', 1, { kind: 'fill', fill: '#000002' }],
      ['class-2', '20 – 30', 1, { kind: 'fill', fill: '#000004' }],
      ['class-3', '30 – 40', 1, { kind: 'fill', fill: '#000005' }],
    ]);
    expect(absences.map(({ id, count }) => [id, count])).toEqual([
      ['partial', 1],
      ['not-received', 1],
      ['not-stated', 17],
      ['not-applicable', 1],
    ]);
    expect(absences[0]?.swatch).toEqual(partialSwatch('#000002', LIGHT));
    expect(absences[0]?.label).toBe('partial sum (also counted in its class)');
    expect(scale).toEqual({
      breaks: [10, 20, 30],
      fills: ['#000001', '#000002', '#000004', '#000005'],
      least: 0,
      most: 40,
      labels: ['0', '10', '20', '30', '40'],
    });
    // Of 24 units one has no such number.
    expect(method).toBe('4, 5/23');
    expect(part.legend.title).toBe('How many wells there are');
    expect(part.legend.sentence).toBe('Each town’s colour shows how many wells there are.');
  });

  it('has a scale that holds its breaks, though no value reaches them', () => {
    const wide = draw({ classing: { breaksOf: () => [-5, 90], method: () => '' } }).legend.scale;
    expect([wide?.least, wide?.most]).toEqual([-5, 90]);
    expect(wide?.labels).toEqual(['−5', '−5', '90', '90']);
  });

  it('tells of each town its number, its rank among the full ones, and how it came about', () => {
    expect(readingIn(part, 'landhi')).toEqual({
      place: 'landhi',
      name: 'Landhi',
      kind: 'value',
      value: '40',
      unit: 'for each street',
      rank: '1st of 4',
      partial: null,
      sentence: 'Landhi: 40 wells for each street, 1st of 4 (derived: worked out).',
      number: 40,
      caption: '',
      entry: 'class-3',
      citations: [expect.objectContaining({ claim: claim.id })],
      claims: [claim.id],
    });
    expect(readingIn(part, 'malir')).toMatchObject({ kind: 'partial', rank: null, entry: 'class-2' });
    expect(readingIn(part, 'gadap')).toMatchObject({ rank: '4th of 4', number: 0 });
    expect(readingIn(part, 'korangi')).toMatchObject({ kind: 'not-received', claims: [claim.id] });
    expect(readingIn(part, 'site')).toMatchObject({ kind: 'not-stated', claims: [] });
    expect([...part.readings.keys()]).toEqual([...DATASET.units.keys()]);
  });

  it('sums up the highest and the lowest of the full values, what is missing and what is partial', () => {
    expect(part.summary).toBe(
      'Highest: Landhi (40); lowest: Gadap (0). Not received: Korangi. Partial: Malir.',
    );
    expect(draw({ findings: () => new Map() }).summary).toBe('No town has a value.');
    expect(draw({ findings: () => new Map([['lyari', value(5)]]) }).summary).toBe(
      'Highest: Lyari (5); lowest: Lyari (5).',
    );
  });

  it('has natural classes, as many as colours, where nothing else is asked for; of fewer than ten towns three', () => {
    const { classing: _, ...natural } = DESCRIPTION;
    const numbers = new Map(DATASET.towns.map(({ id }, index) => [id, value(index * index)]));
    const whole = choropleth({ ...natural, findings: () => numbers }).draw(DATASET, {
      day: SECOND_DAY,
      scheme: 'light',
    });
    expect(whole.legend.scale?.fills).toEqual(PALETTE);
    expect(whole.legend.method).toBe('5 natural classes, 18 of 24 towns');
    for (const [count, fills] of [
      [9, 3],
      [10, 5],
    ] as const) {
      const fewer = { ...DATASET, towns: DATASET.towns.slice(0, count) };
      const few = choropleth({ ...natural, findings: () => numbers }).draw(fewer, {
        day: SECOND_DAY,
        scheme: 'light',
      });
      expect(few.legend.scale?.fills).toHaveLength(fills);
      expect(few.legend.scale?.fills[0]).toBe('#000001');
      expect(few.legend.scale?.fills.at(-1)).toBe('#000005');
    }
  });

  it('shares the breaks of its single days, but not of a sum of them, nor where others are asked for', () => {
    const numbers: Readonly<Record<string, number>> = { [FIRST_DAY]: 1, [SECOND_DAY]: 2, [BOTH]: 3 };
    const seen: (readonly number[])[] = [];
    const theme = choropleth({
      ...DESCRIPTION,
      dayed: true,
      findings: (_, day) => new Map([['lyari', value(numbers[day] ?? 0)]]),
      classing: {
        breaksOf: (values) => {
          seen.push(values);
          return [];
        },
        method: () => '',
      },
    });
    for (const day of [FIRST_DAY, SECOND_DAY, BOTH]) theme.draw(DATASET, { day, scheme: 'light' });
    theme.draw(DATASET, { day: BOTH, scheme: 'light', pooled: [FIRST_DAY, BOTH] });
    expect(seen).toEqual([[1, 2], [1, 2], [3], [1, 3]]);
  });

  it('is a fill, with the words of its description, and the day where it has one', () => {
    expect(part).toMatchObject({
      id: 'wells',
      theme: 'wells',
      slot: 'fill',
      menu: 'Wells',
      when: '',
      title: 'Wells by town, 21 February 2012',
      saidBy: 'made for this test',
      circles: [],
      callouts: [],
      notes: ['a note'],
    });
    expect(part.citations).toHaveLength(1);
    expect(draw({ dayed: true })).toMatchObject({ id: `wells@${SECOND_DAY}`, when: '21 February 2012' });
    expect(draw({}, SECOND_DAY, LEVELS.district).title).toBe('Wells by district, 21 February 2012');
  });

  it('is a theme with days of its own where it has some, and a difference where its days have one', () => {
    const theme = choropleth(DESCRIPTION);
    expect(theme).toMatchObject({ id: 'wells', menu: 'Wells', slot: 'fill', dayed: false, byDistrict: true });
    expect(['days' in theme, 'difference' in theme]).toEqual([false, false]);
    expect(choropleth({ ...DESCRIPTION, days: [FIRST_DAY] }).days).toEqual([FIRST_DAY]);
    const dayed = choropleth({ ...DESCRIPTION, dayed: true });
    const span = { from: FIRST_DAY, to: SECOND_DAY };
    expect(dayed.difference?.(DATASET, span, 'light')?.id).toBe(`wells@${FIRST_DAY}..${SECOND_DAY}`);
    expect('difference' in choropleth({ ...DESCRIPTION, dayed: true, differs: false })).toBe(false);
  });
});
