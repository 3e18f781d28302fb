/** Comparison: what is compared is alike, what is not is said, and no cell knows more than its theme. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonOf, themesOf } from '../../src/figure/comparison.ts';
import { barOf, medianOf } from '../../src/figure/comparisonbar.ts';
import { differenceOf } from '../../src/figure/comparisondifference.ts';
import type { Numbers, Part, Reading } from '../../src/figure/figure.ts';
import { markOf } from '../../src/figure/marks.ts';
import { en } from '../../src/words/en.ts';
import { partOf, readingIn, STOCKS } from '../atlas.ts';
import { comparedPlaces, DISTRICTS, TOWNS } from '../compared.ts';

const compare = (...ids: readonly string[]) => comparisonOf(comparedPlaces(ids));

function rowIn(comparison: ReturnType<typeof comparisonOf>, id: string) {
  const row = comparison.rows.find((one) => one.id === id);
  if (!row) throw new Error(`there is no ${id}`);
  return row;
}

const cellIn = (comparison: ReturnType<typeof comparisonOf>, id: string, place: string) =>
  rowIn(comparison, id).cells.find((cell) => cell.place === place);
const differenceIn = (comparison: ReturnType<typeof comparisonOf>, id: string) =>
  rowIn(comparison, id).differences[0];

const anyPlaces = fc.uniqueArray(fc.constantFrom(...TOWNS, ...DISTRICTS, 'clifton-cantonment'), {
  minLength: 1,
  maxLength: 4,
});
const twoPlaces = fc.uniqueArray(fc.constantFrom(...TOWNS, ...DISTRICTS), { minLength: 2, maxLength: 2 });

/** A part with some numbers, the first place's first. */
function partWith(numbers: Numbers, values: readonly (readonly [Reading['kind'], number])[]): Part {
  const part = partOf('vaccinated@both');
  const plain = readingIn(part, 'lyari');
  const readings = values.map(([kind, number], index): [string, Reading] => [
    `p${index}`,
    { ...plain, place: `p${index}`, kind, number, rank: null },
  ]);
  return { ...part, numbers, readings: new Map(readings) };
}
const shownAs = (part: Part, place: string) =>
  ({ place, level: 'town', part, reading: part.readings.get(place) ?? null }) as const;

describe('comparisonOf(places)', () => {
  it('has a row for every part, in the order of the menu, with a cell a place and a difference after the first', () => {
    fc.assert(
      fc.property(anyPlaces, (ids) => {
        const { rows, places } = compare(...ids);
        expect(places.map(({ id }) => id)).toEqual(ids);
        if (ids.some((id) => TOWNS.includes(id)))
          expect(rows.map(({ id }) => id)).toEqual(STOCKS.light.parts.map(({ id }) => id));
        for (const { cells, differences } of rows) {
          expect(cells.map(({ place }) => place)).toEqual(ids);
          expect(differences.map(({ place }) => place)).toEqual(ids.slice(1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps letters and colours in the order of the places', () => {
    const { places } = compare('lyari', 'district-south', 'saddar', 'korangi');
    expect(places.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(new Set(places.map(({ color }) => color)).size).toBe(4);
  });

  it('shows a reading as its theme words it', () => {
    expect(cellIn(compare('lyari'), 'vaccination-rate@2012-02-21', 'lyari')).toMatchObject({
      text: '8.2',
      unit: 'per 1,000 residents',
      kind: 'value',
      rank: '4th of 18',
      partial: '',
      claims: ['vaccination/lyari/2012-02-21/2012-02-21', 'population/lyari/1998'],
    });
  });

  it('shows a partial sum marked and unranked', () => {
    const cell = cellIn(compare('saddar'), 'vaccinated@both', 'saddar');
    expect(cell).toMatchObject({ text: '4,108', kind: 'partial', rank: '', partial: 'partial: 1 of 2 days' });
  });

  it('says in words what is absent, contested, or has no form at a level', () => {
    const comparison = compare('saddar', 'baldia', 'clifton-cantonment', 'district-west');
    const text = (id: string, place: string) => cellIn(comparison, id, place)?.text;
    expect(text('vaccinated@2012-02-20', 'saddar')).toBe('not received');
    expect(text('control', 'baldia')).toBe('the document does not say');
    expect(text('vaccinated@both', 'clifton-cantonment')).toMatch(/^a cantonment, not a town/);
    expect(text('control', 'district-west')).toBe('not shown by district');
    expect(cellIn(compare('korangi'), 'control', 'korangi')?.kind).toBe('contested');
  });

  it('notes against what differences are taken where there are any, and nothing of them for one place', () => {
    const { differences, bars, partial } = en.comparing.notes;
    expect(compare('lyari').notes.slice(0, 2)).toEqual([bars, partial]);
    expect(compare('lyari', 'saddar').notes.slice(0, 3)).toEqual([differences('A', 'Lyari'), bars, partial]);
    expect(new Set(compare('lyari', 'saddar').notes).size).toBe(compare('lyari', 'saddar').notes.length);
  });

  it('says of a place that has no form in a theme that it has none, and nothing else', () => {
    const cell = cellIn(compare('lyari', 'district-west'), 'control', 'district-west');
    expect(cell).toEqual({
      place: 'district-west',
      text: 'not shown by district',
      kind: 'no-form',
      rank: '',
      partial: '',
      unit: '',
      number: null,
      bar: null,
      sentence: '',
      citations: [],
      sources: [],
      claims: [],
    });
  });

  it('never shows a number, a rank or a bar for an absence', () => {
    for (const id of [...TOWNS, ...DISTRICTS, 'clifton-cantonment'])
      for (const { cells, numbers } of compare(id).rows)
        for (const { text, rank, bar, number } of cells.filter((cell) => numbers && cell.number === null)) {
          expect([rank, bar, number]).toEqual(['', null, null]);
          expect(text).not.toMatch(/\d/);
        }
  });

  it('numbers every citation of a cell among the sources, each source once', () => {
    fc.assert(
      fc.property(anyPlaces, (ids) => {
        const { rows, sources } = compare(...ids);
        expect(new Set(sources.map(({ text }) => text)).size).toBe(sources.length);
        for (const { cells } of rows)
          for (const cell of cells)
            expect(cell.sources.map((number) => sources[number - 1]?.text).toSorted()).toEqual(
              cell.citations.map(({ text }) => text).toSorted(),
            );
      }),
      { numRuns: 20 },
    );
  });

  it('gives the median of each level that is compared', () => {
    // Of the stand-ins that have both days: 5,360, 5,431, 6,668 and 13,399.
    expect(rowIn(compare('lyari', 'district-east'), 'vaccinated@both').median).toMatch(
      /^median of towns [\d,]+, of districts 6,050$/,
    );
    expect(rowIn(compare('lyari'), 'control').median).toBe('');
  });

  it('themesOf(rows) puts the days of a theme together', () => {
    const groups = themesOf(compare('lyari').rows);
    expect(groups.flat()).toEqual(compare('lyari').rows);
    expect(groups.map((rows) => new Set(rows.map(({ theme }) => theme)).size)).toEqual(groups.map(() => 1));
    expect(groups[0]?.map(({ when }) => when)).toEqual([
      '20 February 2012',
      '21 February 2012',
      '20 and 21 February 2012',
    ]);
  });
});

describe('differences', () => {
  it('have a sign and a unit; two shares differ by points', () => {
    // 5,170 children in Lyari and 3,423 in Korangi, of 627,195 and 546,504 residents, of 61,205 in all.
    const comparison = compare('lyari', 'korangi');
    expect(differenceIn(comparison, 'vaccinated@2012-02-21')?.text).toBe('−1,747 children vaccinated');
    expect(differenceIn(comparison, 'vaccination-rate@2012-02-21')?.text).toBe('−2.0 per 1,000 residents');
    expect(differenceIn(comparison, 'vaccination-share@2012-02-21')?.text).toBe(
      '−2.9 percentage points of the city’s total',
    );
    const back = compare('korangi', 'lyari');
    expect(differenceIn(back, 'vaccination-rate@2012-02-21')?.text).toBe('+2.0 per 1,000 residents');
  });

  it.each([
    ['vaccinated@2012-02-20', 'not received: no difference'],
    ['vaccinated@both', 'partial: not compared'],
    ['vaccination-change', 'not received: no difference'],
    ['control', 'no numbers to compare'],
    ['no-go', 'no numbers to compare'],
  ])('Lyari and Saddar in %s: %s', (id, reason) => {
    for (const pair of [compare('lyari', 'saddar'), compare('saddar', 'lyari')])
      expect(differenceIn(pair, id)).toMatchObject({ number: null, amount: '', text: reason });
  });

  it('of a cantonment there are none', () => {
    expect(differenceIn(compare('lyari', 'clifton-cantonment'), 'density')?.text).toBe(
      'not applicable: no difference',
    );
  });

  it('of a count between a district and a town are marked; rates, shares and densities are not', () => {
    for (const pair of [compare('lyari', 'district-east'), compare('district-east', 'lyari')])
      for (const { id, differences } of pair.rows) {
        const [difference] = differences;
        if (!difference || difference.number === null) continue;
        const count = id.startsWith('vaccinated') || id === 'vaccination-change';
        expect(difference.mark, id).toBe(count ? 'sum of a district against one town' : '');
      }
    expect(compare('district-east', 'district-west').rows.flatMap(({ differences }) => differences)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ mark: expect.stringMatching(/./) })]),
    );
  });

  it('are the other way round when the places are', () => {
    fc.assert(
      fc.property(twoPlaces, ([a = '', b = '']) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        for (const { id } of there.rows) {
          const [one, other] = [differenceIn(there, id), differenceIn(back, id)];
          if (one?.number === null || !one || !other) expect(other?.text).toBe(one?.text);
          else {
            expect(one.number + (other.number ?? Number.NaN)).toBe(0);
            expect(other.amount).toBe(one.amount.replace(/[+−]/, (sign) => (sign === '+' ? '−' : '+')));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are rounded alike on both sides of zero, whatever the numbers', () => {
    const anyNumber = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.integer({ min: -3, max: 2 }), (a, b, decimals) => {
        const part = partWith({ decimals, suffix: '', signed: false }, [
          ['value', a],
          ['value', b],
        ]);
        const [there, back] = [
          differenceOf(shownAs(part, 'p0'), shownAs(part, 'p1')),
          differenceOf(shownAs(part, 'p1'), shownAs(part, 'p0')),
        ];
        expect(there.number).toBe(b - a);
        expect(there.amount.replace(/[+−]/, '')).toBe(back.amount.replace(/[+−]/, ''));
        expect(there.amount.startsWith('−') && back.amount.startsWith('−')).toBe(false);
      }),
    );
  });

  it('of three places add up', () => {
    const part = partWith({ decimals: 0, suffix: '', signed: false }, [
      ['value', 7],
      ['value', 3],
      ['value', 12],
    ]);
    const of = (from: string, to: string) => differenceOf(shownAs(part, from), shownAs(part, to)).number;
    expect([of('p0', 'p1'), of('p1', 'p2'), of('p0', 'p2')]).toEqual([-4, 9, 5]);
  });
});

describe('bars', () => {
  const numbers: Numbers = { decimals: 0, suffix: '', signed: false };
  const bars = (part: Part) => [...part.readings.values()].map((reading) => barOf(part, reading));

  it('run from zero to the value, the largest over all the room; the tick is the median', () => {
    const part = partWith(numbers, [
      ['value', 10],
      ['value', 40],
      ['value', 20],
    ]);
    expect(bars(part)).toEqual([
      { from: 0, to: 0.25, zero: 0, median: 0.5 },
      { from: 0, to: 1, zero: 0, median: 0.5 },
      { from: 0, to: 0.5, zero: 0, median: 0.5 },
    ]);
  });

  it('run to both sides of zero where some place is below it', () => {
    const part = partWith({ ...numbers, signed: true }, [
      ['value', -1],
      ['value', 3],
      ['value', 0],
    ]);
    expect(bars(part)).toEqual([
      { from: 0, to: 0.25, zero: 0.25, median: 0.25 },
      { from: 0.25, to: 1, zero: 0.25, median: 0.25 },
      { from: 0.25, to: 0.25, zero: 0.25, median: 0.25 },
    ]);
  });

  it('are without an extent where all is zero, and none where there is no number', () => {
    const part = partWith(numbers, [
      ['value', 0],
      ['value', 0],
    ]);
    expect(bars(part)).toEqual([0, 1].map(() => ({ from: 0, to: 0, zero: 0, median: 0 })));
    expect(barOf(part, { ...readingIn(partOf('density'), 'lyari'), number: null })).toBeNull();
    const partial = partWith(numbers, [['partial', 4]]);
    expect(bars(partial)).toEqual([{ from: 0, to: 1, zero: 0, median: null }]);
  });

  it('leave partial sums out of the median', () => {
    const values: readonly (readonly [Reading['kind'], number])[] = [
      ['value', 10],
      ['value', 20],
      ['partial', 1000],
    ];
    expect(medianOf(partWith(numbers, values))).toBe(15);
    expect(medianOf(partWith(numbers, [['partial', 5]]))).toBeNull();
  });

  it('stay within their room for every town', () => {
    for (const { cells } of TOWNS.flatMap((id) => compare(id).rows))
      for (const { bar } of cells.filter((cell) => cell.bar !== null))
        for (const share of [bar?.from, bar?.to, bar?.zero, bar?.median])
          expect((share ?? 0) >= 0 && (share ?? 0) <= 1).toBe(true);
  });
});

describe('markOf(index, scheme)', () => {
  it('gives four places letters, and no fifth', () => {
    expect([0, 1, 2, 3].map((index) => markOf(index, 'dark').letter).join('')).toBe('ABCD');
    expect(() => markOf(4, 'light')).toThrow('there are marks for 4 places: got position 4');
  });
});
