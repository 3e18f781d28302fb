/** Axes: round ends about what is to be held, room for their words, and marks where the points of the same number are. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import type { Numbers, Part, Reading } from '../../src/figure/figure.ts';
import { groupsOf } from '../../src/figure/groups.ts';
import { axisOf, LABEL, reachOf, saysUnit } from '../../src/figure/numberline.ts';
import { COUNT } from '../../src/figure/phrases.ts';
import { POINT } from '../../src/figure/pointnames.ts';
import { axisFor, scatterOf, titleOf } from '../../src/figure/scatter.ts';
import { DATASET, FIRST_DAY, partOf, readingIn, SECOND_DAY } from '../atlas.ts';
import { NUMERIC, partWith } from '../distributed.ts';

const TENTHS: Numbers = { decimals: 1, suffix: '', signed: false };
const half = (text: string) => widthOf(text, LABEL, 'sans400') / 2;

describe('axisOf(values, numbers)', () => {
  it('of nothing is one step from zero, of one number a step to either side', () => {
    expect(axisOf([], COUNT).domain).toEqual([0, 1]);
    expect(axisOf([], TENTHS).domain[1]).toBeCloseTo(0.1, 9);
    expect(axisOf([5], COUNT).domain).toEqual([4, 6]);
  });

  it('of numbers a step apart or more has no room that they do not need', () => {
    expect(axisOf([5, 6], COUNT).domain).toEqual([5, 6]);
    expect(axisOf([0, 20], COUNT).domain).toEqual([0, 20]);
    expect(axisOf([5, 5.5], COUNT).domain[0]).toBeLessThanOrEqual(4);
  });

  it('marks as many as five, as its theme writes them', () => {
    const { ticks } = axisOf([0, 40], { ...COUNT, suffix: ' %' });
    expect(ticks).toEqual([0, 10, 20, 30, 40].map((number) => ({ number, text: `${number} %` })));
  });
});

describe('reachOf(axis, length)', () => {
  const axis = (...ticks: readonly (readonly [number, string])[]) => ({
    domain: [0, 10] as const,
    ticks: ticks.map(([number, text]) => ({ number, text })),
  });

  it('is half the words at an end, less what lies between a mark and that end, and never less than none', () => {
    const [before, after] = reachOf(axis([0, 'from'], [10, 'to']), 500);
    expect([before, after]).toEqual([half('from'), half('to')]);
    const [far, near] = reachOf(axis([8, 'a very long mark']), 50);
    expect(far).toBe(Math.max(0, half('a very long mark') - 40));
    expect(near).toBeCloseTo(half('a very long mark') - 10, 9);
    expect(reachOf(axis([5, 'x']), 500)).toEqual([0, 0]);
    expect(reachOf(axis(), 500)).toEqual([0, 0]);
  });
});

describe('saysUnit(menu, unit)', () => {
  it('holds where the line in the menu has the unit, in whichever case', () => {
    expect(saysUnit('Vaccinated per 1,000 residents', 'PER 1,000 residents')).toBe(true);
    expect(saysUnit('POPULATION', 'population')).toBe(true);
    expect(saysUnit('Population density', 'per km²')).toBe(false);
  });
});

describe('titleOf(part) and axisFor(part)', () => {
  it('have the unit of a part that has one, and no number in them where there is none', () => {
    expect(titleOf(partOf('density'))).toBe('Population density, 1998 (per km²)');
    expect(titleOf({ ...partOf('density'), readings: new Map() })).toBe('Population density, 1998');
    expect(axisFor(partOf('control')).domain).toEqual([0, 1]);
  });

  it('hold every number of the part, cantonments apart', () => {
    for (const part of NUMERIC) {
      const numbers = [...part.readings.values()].flatMap(({ number }) => number ?? []);
      const [low, high] = axisFor(part).domain;
      expect(low).toBeLessThanOrEqual(Math.min(...numbers));
      expect(high).toBeGreaterThanOrEqual(Math.max(...numbers));
    }
  });
});

describe('scatterOf(x, y, size)', () => {
  const [x, y] = [partOf('density'), partOf(`vaccination-rate@${SECOND_DAY}`)];
  const SIZE = { width: 420, height: 300 };
  const scatter = scatterOf(x, y, SIZE);

  it('has a mark where a point of that number is, on both axes', () => {
    const [first, second] = scatter.points;
    if (!first || !second) throw new Error('no two points');
    const number = (part: Part, place: string) => readingIn(part, place).number ?? 0;
    for (const [part, axis, at] of [
      [x, scatter.across, 'x'],
      [y, scatter.up, 'y'],
    ] as const) {
      const [low, high] = [number(part, first.place), number(part, second.place)];
      expect(axis.ticks.length).toBeGreaterThan(1);
      for (const tick of axis.ticks) {
        const share = (tick.number - low) / (high - low);
        expect(tick.at).toBeCloseTo(first[at] + share * (second[at] - first[at]), 6);
      }
    }
  });

  it('leaves room for the words of its axes, and no more than they take', () => {
    const { plot, across, up } = scatter;
    const widest = Math.max(...up.ticks.map(({ text }) => 2 * half(text)));
    expect(plot.left).toBeGreaterThanOrEqual(widest);
    expect(plot.left).toBeLessThan(widest + 12);
    expect([plot.top, plot.bottom]).toEqual([6, SIZE.height - 20]);
    for (const { at, text } of across.ticks) {
      expect(at - half(text)).toBeGreaterThanOrEqual(-0.01);
      expect(at + half(text)).toBeLessThanOrEqual(SIZE.width + 0.01);
    }
    expect(SIZE.width - plot.right).toBeLessThan(20);
  });

  it('has its marks in the frame however wide that is, though they be long and the last of them not at the end', () => {
    const part = { ...partWith([0, 11]), numbers: { ...COUNT, suffix: ' of a hundred' } };
    expect(axisFor(part).ticks.at(-1)?.number).toBeLessThan(axisFor(part).domain[1]);
    for (let width = 220; width < 500; width += 7)
      for (const { at, text } of scatterOf(part, part, { width, height: 200 }).across.ticks)
        expect(at + half(text), `${width}`).toBeLessThanOrEqual(width + 0.01);
  });

  it('keeps its outermost points two pixels inside', () => {
    const corner = (part: Part) => scatterOf(part, part, SIZE);
    const { points, plot } = corner(partWith([0, 40]));
    const inset = POINT + 2;
    expect(points.map(({ x: right, y: down }) => [right, down])).toEqual([
      [plot.left + inset, plot.bottom - inset],
      [plot.right - inset, plot.top + inset],
    ]);
  });

  it('writes both numbers as their themes do, and names the points that have no room', () => {
    for (const { place, across, up } of scatter.points) {
      expect(across).toBe(readingIn(x, place).value);
      expect(up).toBe(readingIn(y, place).value);
    }
    const tight = scatterOf(x, y, { width: 150, height: 80 });
    const bare = tight.points.filter(({ label }) => label === null).map(({ name }) => name);
    expect(tight.unlabelled).toEqual(bare);
    expect(bare.length).toBeGreaterThan(0);
  });

  it('leaves out a town that the other part does not know, and says so', () => {
    const readings = new Map([...y.readings].filter(([place]) => place !== 'lyari'));
    const { leftOut, n } = scatterOf(x, { ...y, readings }, SIZE);
    expect(leftOut).toEqual([
      {
        place: 'lyari',
        name: 'Lyari',
        reason: 'Vaccinated per 1,000 residents, 21 February 2012: not in it',
      },
    ]);
    expect(n).toBe(17);
  });

  it('is hollow where either number is a partial sum', () => {
    const both = partOf('vaccinated@both');
    for (const [one, other] of [
      [x, both],
      [both, x],
    ] as const)
      expect(
        scatterOf(one, other, SIZE)
          .points.filter(({ partial }) => partial)
          .map(({ place }) => place)
          .toSorted(),
      ).toEqual(['saddar', 'site']);
  });

  it('says of how many towns both numbers stand on one claim, where it is some of them', () => {
    const changed = (part: Part, place: string, claims: readonly string[]) =>
      new Map([...part.readings].map(([id, one]) => [id, id === place ? { ...one, claims } : one]));
    const other = partOf(`vaccinated@${FIRST_DAY}`);
    const shared = readingIn(x, 'lyari').claims;
    const { note } = scatterOf(x, { ...other, readings: changed(other, 'lyari', shared) }, SIZE);
    expect(note).toMatch(/^Both numbers of 1 town /);
  });
});

describe('groupsOf(part, noGo, control, towns)', () => {
  const towns = DATASET.towns.map(({ id }) => id);
  const [noGo, control] = [partOf('no-go'), partOf('control')];
  const groupings = groupsOf(partOf('density'), noGo, control, towns).groupings;

  it('says by what the groups are made, and what is taken together', () => {
    expect(groupings.map(({ title, by }) => [title, by])).toEqual([
      ['In a no-go area or not', noGo.title],
      ['By who is said to control it', control.title],
    ]);
    const [closed, holders] = groupings.map(({ note }) => note);
    for (const { value, claims } of noGo.readings.values())
      expect(closed?.includes(value)).toBe(claims.length > 0);
    expect(holders).toBe('');
    const nothing = { ...noGo, readings: new Map() };
    expect(groupsOf(partOf('density'), nothing, control, towns).groupings[0]?.note).toBe('');
  });

  it('has a group for each entry of the map of holders that has towns, in the order of its key', () => {
    const keyed = [...control.legend.entries, ...control.legend.absences].filter(({ id }) =>
      towns.some((town) => readingIn(control, town).entry === id),
    );
    const [, holders] = groupings;
    expect(holders?.groups.map(({ id }) => id)).toEqual(keyed.map(({ id }) => id));
    for (const { id, label } of holders?.groups ?? []) {
      const entry = keyed.find((one) => one.id === id);
      expect(label.charAt(0)).toBe(label.charAt(0).toUpperCase());
      if (id !== 'not-stated') expect(label.toLowerCase()).toContain(entry?.label.toLowerCase());
    }
  });

  const numbered = (values: Readonly<Record<string, number>>, change: Partial<Reading> = {}): Part => {
    const part = partOf('density');
    const readings = [...part.readings].map(([id, one]): [string, Reading] => {
      const number = values[id];
      if (number === undefined) return [id, { ...one, ...change, number: null }];
      return [id, { ...one, kind: 'value', number, value: `${number}` }];
    });
    return { ...part, readings: new Map(readings) };
  };

  it('has its members from the least, equal ones by name, with the least, the median and the most of them', () => {
    const part = numbered(
      { saddar: 7, baldia: 3, orangi: 3, site: 100 },
      { kind: 'not-stated', value: 'none' },
    );
    const [, open] = groupsOf(part, noGo, control, towns).groupings[0]?.groups ?? [];
    expect(open?.members.map(({ place, number, text }) => [place, number, text])).toEqual([
      ['baldia', 3, '3'],
      ['orangi', 3, '3'],
      ['saddar', 7, '7'],
      ['site', 100, '100'],
    ]);
    expect([open?.least?.number, open?.median, open?.most?.number]).toEqual([
      3,
      { number: 5, text: '5' },
      100,
    ]);
    expect(open?.warning).toBe('4 towns: too few to say anything of the group.');
    expect(open?.without).toContain('Malir (none)');
    const five = numbered({ saddar: 7, baldia: 3, orangi: 3, site: 100, malir: 1 });
    expect(groupsOf(five, noGo, control, towns).groupings[0]?.groups[1]?.warning).toBeNull();
  });
});
