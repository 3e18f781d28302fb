/** Sizes of a theme of one's own: circles above and below zero, of parts and of nothing, each drawn, keyed and told as what it is. */
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/figure/ink.ts';
import type { Finding } from '../../src/figure/resolve.ts';
import { type SymbolsDescription, symbols } from '../../src/figure/symbols.ts';
import { DATASET, readingIn, SECOND_DAY, unitNamed } from '../atlas.ts';
import { claim, claims, value } from './findings.ts';

const FINDINGS: Readonly<Record<string, Finding<number>>> = {
  lyari: value(400),
  saddar: value(-100),
  malir: value(100, '1 of 2 days'),
  landhi: value(0),
  gadap: value(100),
  korangi: { kind: 'not-received', claims },
  orangi: { kind: 'not-stated' },
  'malir-cantonment': { kind: 'not-applicable' },
};

const DESCRIPTION: SymbolsDescription = {
  id: 'balance',
  words: () => ({
    menu: 'Balance',
    title: (when) => `Balance, ${when}`,
    saidBy: 'made for this test',
    what: 'children more',
    shows: 'the balance',
    notes: ['a note'],
  }),
  dayed: true,
  findings: () => new Map(Object.entries(FINDINGS)),
  largest: () => 400,
  numbers: { decimals: 0, suffix: '', signed: true },
  colors: () => ({ below: '#110000', above: '#220000' }),
  written: true,
};

const draw = (change: Partial<SymbolsDescription> = {}) =>
  symbols({ ...DESCRIPTION, ...change }).draw(DATASET, { day: SECOND_DAY, scheme: 'light' });
const part = draw();
const circleAt = (place: string, of = part) => of.circles.find((circle) => circle.place === place);

describe('symbols(description)', () => {
  it('the largest circle is 27 pixels, one of a quarter of its count half of that, and none is too small to be seen', () => {
    expect(circleAt('lyari')?.radius).toBe(27);
    for (const place of ['saddar', 'gadap', 'malir']) expect(circleAt(place)?.radius).toBe(13.5);
    expect(circleAt('landhi')?.radius).toBe(1.5);
    // Where nothing is counted anywhere no circle is without end.
    expect(circleAt('landhi', draw({ largest: () => 0 }))?.radius).toBe(1.5);
  });

  it('a circle is of the colour of its side of zero, a partial sum hollow, what was not received small and open', () => {
    const look = (place: string) => [circleAt(place)?.fill, circleAt(place)?.stroke];
    expect(look('lyari')).toEqual(['#220000', LIGHT.halo]);
    expect(look('saddar')).toEqual(['#110000', LIGHT.halo]);
    expect(look('landhi')).toEqual(['#220000', LIGHT.halo]);
    expect(look('malir')).toEqual(['transparent', '#220000']);
    expect(look('korangi')).toEqual([LIGHT.halo, LIGHT.absentLine]);
    expect(circleAt('korangi')?.radius).toBe(4);
    for (const place of ['orangi', 'malir-cantonment', 'site']) expect(circleAt(place)).toBeUndefined();
  });

  it('stands at the label of its place, and says its number where numbers are written', () => {
    for (const { place, position } of part.circles) expect(position).toEqual(unitNamed(place).label);
    expect(['lyari', 'saddar', 'landhi', 'korangi'].map((place) => circleAt(place)?.text)).toEqual([
      '+400',
      '−100',
      '0',
      '?',
    ]);
    expect(new Set(draw({ written: false }).circles.map(({ text }) => text))).toEqual(new Set(['']));
  });

  it('ranks what is full, equal numbers alike, and tells of each what it is', () => {
    expect(readingIn(part, 'lyari')).toMatchObject({
      kind: 'value',
      value: '+400',
      unit: 'children more',
      rank: '1st of 4',
      partial: null,
      number: 400,
      caption: '',
      entry: 'above',
      claims: [claim.id],
      sentence: 'Lyari: +400 children more, 1st of 4.',
    });
    expect(readingIn(part, 'saddar')).toMatchObject({ rank: '4th of 4', entry: 'below' });
    expect(readingIn(part, 'landhi')).toMatchObject({ rank: '3rd of 4', entry: 'above' });
    expect(readingIn(part, 'malir')).toMatchObject({
      kind: 'partial',
      rank: null,
      partial: '1 of 2 days',
      sentence: 'Malir: +100 children more in 1 of 2 days; partial, so not ranked.',
    });
    expect(readingIn(part, 'korangi')).toMatchObject({ kind: 'not-received', claims: [claim.id] });
    expect(readingIn(part, 'korangi').citations).toHaveLength(1);
    expect(readingIn(part, 'site')).toMatchObject({ kind: 'not-stated', claims: [] });
  });

  it('throws where a town is given two numbers', () => {
    const findings = () =>
      new Map<string, Finding<number>>([['lyari', { kind: 'contested', values: [1, 2], claims }]]);
    expect(() => draw({ findings })).toThrow('a number map shows one number a town: lyari has 2');
  });

  it.each([
    [400, [40, 200, 400]],
    [499, [40, 200, 400]],
    [500, [50, 250, 500]],
    [799, [60, 300, 600]],
    [999, [80, 400, 800]],
    [1000, [100, 500, 1000]],
    [199, [15, 75, 150]],
    [10, [1, 5, 10]],
    // Numbers are written whole here: no half and no tenth of one.
    [4, [2, 4]],
    [1, [1]],
  ])(
    'of at most %d, the key shows circles of %j, and counts all of them with the first',
    (largest, sizes) => {
      const { entries } = draw({ largest: () => largest }).legend;
      expect(entries.map(({ id }) => id)).toEqual(sizes.map((size) => `size-${size}`));
      expect(entries.map(({ count }) => count)).toEqual(sizes.map((_, index) => (index === 0 ? 5 : 0)));
      for (const [index, { swatch, label }] of entries.entries()) {
        const size = sizes[index] ?? 0;
        expect(label).toBe(`+${size.toLocaleString('en')}`);
        expect(swatch).toMatchObject({ kind: 'circle', fill: '#220000', stroke: LIGHT.halo });
        const radius = swatch.kind === 'circle' ? swatch.radius : 0;
        expect(radius).toBeCloseTo(Math.max(1.5, 27 * Math.sqrt(size / largest)), 9);
      }
    },
  );

  it.each([
    [0.85, 2, ['0.08', '0.40', '0.80']],
    [0.85, 1, ['0.1', '0.4', '0.8']],
    [0.03, 2, ['0.02', '0.03']],
    [0.29, 2, ['0.02', '0.10', '0.20']],
    [0.999, 2, ['0.08', '0.40', '0.80']],
    [1.6, 1, ['0.2', '0.8', '1.5']],
    [0, 1, ['0.1']],
  ])(
    'of at most %d with %i digits after the point, no circle of the key is larger than the map’s: %j',
    (largest, decimals, labels) => {
      const { entries } = draw({
        largest: () => largest,
        numbers: { decimals, suffix: '', signed: false },
      }).legend;
      expect(entries.map(({ label }) => label)).toEqual(labels);
      for (const { swatch } of largest > 0 ? entries : [])
        expect(swatch.kind === 'circle' && swatch.radius).toBeLessThanOrEqual(27);
    },
  );

  it('keys what was not received and what is partial, with their looks and counts, where there is any', () => {
    expect(part.legend.absences).toEqual([
      {
        id: 'not-received',
        label: 'a day not received: no difference',
        count: 1,
        swatch: { kind: 'circle', radius: 4, fill: LIGHT.halo, stroke: LIGHT.absentLine },
      },
      {
        id: 'partial',
        label: 'partial: 1 of 2 days',
        count: 1,
        swatch: { kind: 'circle', radius: 8, fill: 'transparent', stroke: '#220000' },
      },
    ]);
    expect(draw({ written: false }).legend.absences[0]?.label).toBe('not received');
    const whole = draw({ findings: () => new Map([['lyari', value(400)]]) });
    expect(whole.legend.absences).toEqual([]);
    const parts = ['1 of 2 days', '3 of 4 towns'].map((partial) => value(1, partial));
    const unlike = draw({
      findings: () => new Map(parts.map((one, index) => [['lyari', 'malir'][index] ?? '', one])),
    });
    expect(unlike.legend.absences.map(({ label, count }) => [label, count])).toEqual([['partial sum', 2]]);
  });

  it('sums up the largest and what is missing, and says where there is neither', () => {
    expect(part.summary).toBe('Largest: Lyari (+400). No number: Korangi.');
    expect(draw({ findings: () => new Map() }).summary).toBe('Largest: none (–).');
    expect(draw({ findings: () => new Map([['malir', value(9, '1 of 2 days')]]) }).summary).toBe(
      'Largest: none (–).',
    );
    expect(part.legend.method).toBe('area in proportion, 4 of 18 towns');
    expect(part.legend.title).toBe('The balance');
    expect(part.legend.sentence).toBe('Each circle’s area follows the balance.');
    expect(part.legend.scale).toBeNull();
  });

  it('lies over the map, with the words of its description, and the day where it has one', () => {
    expect(part).toMatchObject({
      id: `balance@${SECOND_DAY}`,
      theme: 'balance',
      slot: 'overlay',
      menu: 'Balance',
      when: '21 February 2012',
      title: 'Balance, 21 February 2012',
      saidBy: 'made for this test',
      areas: [],
      callouts: [],
      notes: ['a note'],
    });
    expect(part.citations).toHaveLength(1);
    expect(draw({ dayed: false })).toMatchObject({ id: 'balance', when: '' });
    const theme = symbols({ ...DESCRIPTION, days: [SECOND_DAY] });
    expect(theme).toMatchObject({
      id: 'balance',
      menu: 'Balance',
      slot: 'overlay',
      dayed: true,
      byDistrict: true,
      days: [SECOND_DAY],
    });
    expect('days' in symbols(DESCRIPTION)).toBe(false);
  });
});
