/** The scatter and the groups: every town is in it or said to be left out, names never overlap, small groups are warned of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import { type Box, meet } from '../../src/figure/boxes.ts';
import type { Part } from '../../src/figure/figure.ts';
import { type Group, type Grouping, groupsOf } from '../../src/figure/groups.ts';
import { LABEL } from '../../src/figure/numberline.ts';
import { POINT } from '../../src/figure/pointnames.ts';
import { indicatorsOf, type ScatterPoint, scatterOf } from '../../src/figure/scatter.ts';
import { DATASET, DISTRICT_STOCK, FIRST_DAY, partOf, readingIn, SECOND_DAY, STOCKS } from '../atlas.ts';

const NUMERIC = STOCKS.light.parts.filter(({ numbers }) => numbers !== null);
const PANEL = { width: 324, height: 300 };
const TOWNS = DATASET.towns.map(({ id }) => id);
const townOf = (place: string) => DATASET.places.get(place)?.town ?? null;

const pair = fc.tuple(fc.constantFrom(...NUMERIC), fc.constantFrom(...NUMERIC));
const size = fc.record({
  width: fc.integer({ min: 260, max: 700 }),
  height: fc.integer({ min: 200, max: 500 }),
});

/** The box of a name as it is set, without the room above and below its letters. */
function nameBox({ name, label }: ScatterPoint): readonly Box[] {
  if (!label) return [];
  const { x, y } = label;
  return [
    { left: x, top: y - LABEL * 0.8, right: x + widthOf(name, LABEL, 'sans400'), bottom: y + LABEL * 0.2 },
  ];
}

const pointBox = ({ x, y }: ScatterPoint): Box => ({
  left: x - POINT,
  top: y - POINT,
  right: x + POINT,
  bottom: y + POINT,
});

const far = (box: Box, { x, y }: ScatterPoint) =>
  Math.hypot(x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom));

describe('scatterOf(x, y, size)', () => {
  it('density and change: 16 points; Saddar and SITE are left out, each with the reason', () => {
    const { n, points, leftOut, sentence } = scatterOf(
      partOf('density'),
      partOf('vaccination-change'),
      PANEL,
    );
    expect([n, points.length]).toEqual([16, 16]);
    expect(leftOut.map(({ name, reason }) => `${name}: ${reason}`).toSorted()).toEqual([
      'SITE: Change from 20 to 21 February: not received',
      'Saddar: Change from 20 to 21 February: not received',
    ]);
    expect(sentence).toMatch(/^Scatter of 16 of 18 towns\. /);
  });

  it('a town is left out with both reasons where it lacks both numbers', () => {
    const { leftOut } = scatterOf(partOf(`vaccinated@${FIRST_DAY}`), partOf('vaccination-change'), PANEL);
    expect(leftOut.find(({ place }) => place === 'site')?.reason).toBe(
      'Children vaccinated, 20 February 2012: not received; Change from 20 to 21 February: not received',
    );
  });

  it('points of partial sums are marked: Saddar and SITE over both days', () => {
    const { points } = scatterOf(partOf('density'), partOf('vaccinated@both'), PANEL);
    expect(
      points
        .filter(({ partial }) => partial)
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(['saddar', 'site']);
  });

  it('titles have the unit once', () => {
    const { across, up } = scatterOf(partOf('density'), partOf(`vaccination-rate@${SECOND_DAY}`), PANEL);
    expect(across.title).toBe('Population density, 1998 (per km²)');
    expect(up.title).toBe('Vaccinated per 1,000 residents, 21 February 2012');
  });

  it('more is farther right, and farther up', () => {
    const [x, y] = [partOf('density'), partOf(`vaccination-rate@${SECOND_DAY}`)];
    const { points } = scatterOf(x, y, PANEL);
    const number = (part: Part, place: string) => readingIn(part, place).number ?? 0;
    for (const a of points)
      for (const b of points) {
        if (number(x, a.place) > number(x, b.place)) expect(a.x).toBeGreaterThan(b.x);
        if (number(y, a.place) > number(y, b.place)) expect(a.y).toBeLessThan(b.y);
      }
  });

  it('says where numbers are made from one figure: rate and density share the census, the two days share nothing', () => {
    const noteOf = (x: string, y: string) => scatterOf(partOf(x), partOf(y), PANEL).note;
    expect(noteOf('density', `vaccination-rate@${FIRST_DAY}`)).toMatch(/^Both numbers of each town /);
    expect(noteOf(`vaccination-share@${FIRST_DAY}`, `vaccinated@${FIRST_DAY}`)).toMatch(/^Both numbers /);
    expect(noteOf(`vaccinated@${FIRST_DAY}`, `vaccinated@${SECOND_DAY}`)).toBe('');
    expect(noteOf('density', `vaccinated@${SECOND_DAY}`)).toBe('');
  });

  it('by district there is a point a district', () => {
    const [x, y] = DISTRICT_STOCK.parts.filter(({ numbers }) => numbers !== null);
    if (!x || !y) throw new Error('no two parts by district');
    expect(scatterOf(x, y, PANEL).sentence).toMatch(/^Scatter of \d of 5 districts\. /);
  });

  it('by district, what is built in is said of districts', () => {
    const [x, y] = ['density', `vaccination-rate@${FIRST_DAY}`].map((id) =>
      DISTRICT_STOCK.parts.find((part) => part.id === id),
    );
    if (!x || !y) throw new Error('no two parts by district');
    expect(scatterOf(x, y, PANEL).note).toMatch(/^Both numbers of each district /);
  });

  it('any two parts: each town is a point or left out, once', () => {
    fc.assert(
      fc.property(pair, size, ([x, y], frame) => {
        const { points, leftOut, n } = scatterOf(x, y, frame);
        const places = [...points, ...leftOut].map(({ place }) => place);
        expect(places.toSorted()).toEqual(TOWNS.toSorted());
        expect(n).toBe(points.length);
      }),
      { numRuns: 60 },
    );
  });

  it('any two parts in any size: points and names are inside the plot; no name is over another or over a point', () => {
    fc.assert(
      fc.property(pair, size, ([x, y], frame) => {
        const { points, plot, unlabelled } = scatterOf(x, y, frame);
        expect(plot.left >= 0 && plot.right <= frame.width && plot.bottom <= frame.height).toBe(true);
        const boxes = points.flatMap((point) => nameBox(point).map((box) => ({ point, box })));
        expect(boxes.length + unlabelled.length).toBe(points.length);
        for (const point of points) expect(far(plot, point)).toBe(0);
        for (const [index, { point, box }] of boxes.entries()) {
          expect(box.left >= plot.left && box.right <= plot.right, point.name).toBe(true);
          expect(box.top >= plot.top && box.bottom <= plot.bottom, point.name).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
          for (const other of points) expect(meet(box, pointBox(other)), point.name).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('any two parts in any size: a name without a line is nearest to its own point; a line ends at its name and at no other', () => {
    fc.assert(
      fc.property(pair, size, ([x, y], frame) => {
        const { points } = scatterOf(x, y, frame);
        for (const point of points) {
          const [box] = nameBox(point);
          const leader = point.label?.leader;
          if (!box) continue;
          if (!leader) {
            for (const other of points)
              if (other !== point) expect(far(box, other)).toBeGreaterThan(far(box, point) - 1);
            continue;
          }
          const share = (part: number) => ({
            x: point.x + (leader[0] - point.x) * part,
            y: point.y + (leader[1] - point.y) * part,
          });
          for (const part of [0.3, 0.5, 0.7, 0.9]) {
            const at = share(part);
            const on = points
              .filter((other) => other !== point)
              .filter((other) =>
                [pointBox(other), ...nameBox(other)].some((one) => far(one, { ...point, ...at }) === 0),
              );
            expect(on.map(({ name }) => name)).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('in 640 × 400 pixels density and rate name every town', () => {
    const { unlabelled } = scatterOf(partOf('density'), partOf('vaccination-rate@both'), {
      width: 640,
      height: 400,
    });
    expect(unlabelled).toEqual([]);
  });
});

describe('indicatorsOf(parts)', () => {
  it('lists each part with numbers, by theme and day', () => {
    const found = indicatorsOf(STOCKS.light.parts);
    expect(found.map(({ id }) => id)).toEqual(NUMERIC.map(({ id }) => id));
    expect(found.find(({ id }) => id === `vaccinated@${SECOND_DAY}`)?.label).toBe(
      'Children vaccinated, 21 February 2012',
    );
    expect(found.find(({ id }) => id === 'density')?.label).toBe('Population density, 1998');
  });
});

describe('groupsOf(part, noGo, control, towns, townOf)', () => {
  const groupings = (id: string, within = townOf) =>
    groupsOf(partOf(id), partOf('no-go'), partOf('control'), TOWNS, within).groupings;
  const [closedOf, holderOf] = [0, 1].map(
    (at) =>
      (all: readonly Grouping[]): readonly Group[] =>
        all[at]?.groups ?? [],
  );
  const places = (group: Group | undefined) => group?.members.map(({ place }) => place).toSorted();
  const labelled = (groups: readonly Group[], label: RegExp) =>
    groups.find((group) => label.test(group.label));

  it('a town is in a no-go area where it is named, or where a neighbourhood in it is: Sohrab Goth in Gadap, Lines Area in Jamshed', () => {
    const [closed, silent] = closedOf?.(groupings('density')) ?? [];
    expect(places(closed)).toEqual(['gadap', 'jamshed', 'korangi', 'landhi', 'lyari']);
    expect([closed?.n, silent?.n]).toEqual([5, 13]);
    expect([closed?.warning, silent?.warning]).toEqual([null, null]);
  });

  it('without the towns of neighbourhoods only those named count: three, too few', () => {
    const [closed] = closedOf?.(groupings('density', () => null)) ?? [];
    expect(places(closed)).toEqual(['korangi', 'landhi', 'lyari']);
    expect(closed?.warning).toBe('3 towns: too few to say anything of the group.');
  });

  it('Korangi and Landhi are contested, Lyari has armed groups only; of six towns nothing is said', () => {
    const groups = holderOf?.(groupings('density')) ?? [];
    expect(places(labelled(groups, /^Contested: MQM.*MQM-H/))).toEqual(['korangi', 'landhi']);
    expect(places(labelled(groups, /AP gang and RD gang/))).toEqual(['lyari']);
    expect(labelled(groups, /^Nothing said/)?.n).toBe(6);
    expect(labelled(groups, /^MQM controls$/)?.n).toBe(9);
    expect(labelled(groups, /AP gang/)?.warning).toBe('1 town: too few to say anything of the group.');
  });

  it('median, least and most of Korangi and Landhi: +178 and +737 have +458 between them', () => {
    const group = labelled(holderOf?.(groupings('vaccination-change')) ?? [], /^Contested/);
    expect([group?.least?.text, group?.median?.text, group?.most?.text]).toEqual(['+178', '+458', '+737']);
  });

  it('partial sums and what was not received are not counted, and are named', () => {
    const partial = holderOf?.(groupings('vaccinated@both')) ?? [];
    expect(labelled(partial, /^MQM controls$/)).toMatchObject({ n: 8, without: ['Saddar (partial sum)'] });
    const absent = holderOf?.(groupings(`vaccinated@${FIRST_DAY}`)) ?? [];
    expect(labelled(absent, /^Nothing said/)).toMatchObject({ n: 5, without: ['SITE (not received)'] });
  });

  it('any part: each town is in one group of each grouping, and fewer than five are warned of', () => {
    for (const { id } of NUMERIC) {
      for (const { groups } of groupings(id)) {
        expect(groups.reduce((sum, { n, without }) => sum + n + without.length, 0)).toBe(18);
        const members = groups.flatMap((group) => group.members.map(({ place }) => place));
        expect(new Set(members).size).toBe(members.length);
        for (const { n, warning, members: own } of groups) {
          expect(own).toHaveLength(n);
          expect(warning !== null).toBe(n < 5);
        }
      }
    }
  });

  it('a group without any number has no median, no least and no most', () => {
    const [, grouping] = groupsOf(
      { ...partOf('density'), readings: new Map() },
      partOf('no-go'),
      partOf('control'),
      TOWNS,
    ).groupings;
    expect(grouping?.groups[0]).toMatchObject({ n: 0, median: null, least: null, most: null });
    expect(grouping?.groups[0]?.warning).toBe('0 towns: too few to say anything of the group.');
  });
});
