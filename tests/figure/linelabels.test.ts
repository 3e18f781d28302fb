/** Line labels: a name stands on its line, is no longer than the stretch it stands on, and reads from left to right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { TEXT } from '../../src/figure/ink.ts';
import { setLineLabels } from '../../src/figure/linelabels.ts';
import { type Frame, type Pixel, unprojection } from '../../src/geo/mercator.ts';
import { figureOf, PLAIN } from '../atlas.ts';

const FRAME: Frame = { zoom: 13, center: [67, 24.9], width: 900, height: 700 };
const FIGURE = figureOf(PLAIN);

const positionOf = unprojection(FRAME);

type Context = Figure['ground']['context'][number];

/** A figure whose ground has these lines alone, each of a kind and with a name. */
function withLines(
  lines: readonly { kind: string; name: string | null; rank?: number; line: readonly Pixel[] }[],
) {
  const context = lines.map(
    ({ kind, name, rank = 1, line }, index): Context =>
      // The kinds are those of the data.
      ({
        type: 'Feature',
        id: `line-${index}`,
        geometry: { type: 'LineString', coordinates: line.map((at) => [...positionOf(at)]) },
        properties: { id: `line-${index}`, kind, name, rank },
      }) as unknown as Context,
  );
  return { ...FIGURE, ground: { ...FIGURE.ground, context } };
}

const lengthOf = (path: readonly Pixel[]) =>
  path
    .slice(1)
    .reduce(
      (sum, [x, y], index) => sum + Math.hypot(x - (path[index]?.[0] ?? 0), y - (path[index]?.[1] ?? 0)),
      0,
    );

/** A straight line across the frame, cut into pieces of any length. */
const straight = fc
  .record({
    angle: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
    backwards: fc.boolean(),
    shares: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 }),
  })
  .map(({ angle, backwards, shares }) => {
    const along = (share: number): Pixel => [
      450 + (share - 0.5) * 600 * Math.cos(angle),
      350 + (share - 0.5) * 600 * Math.sin(angle),
    ];
    const line = [0, ...shares.toSorted((a, b) => a - b).map((share) => share / 100), 1].map(along);
    return { angle, line: backwards ? line.toReversed() : line };
  });

describe('setLineLabels(figure, frame, taken)', () => {
  it('sets the name of a straight line on it, on as much of it as the name is long, from left to right', () => {
    fc.assert(
      fc.property(straight, fc.constantFrom('Lyari River', 'M9', 'Shahrah-e-Faisal'), (given, name) => {
        const [label, ...more] = setLineLabels(
          withLines([{ kind: 'road', name, line: given.line }]),
          FRAME,
          [],
        );
        expect(more).toEqual([]);
        expect(label?.text).toBe(name);
        const path = label?.path ?? [];
        for (const [x, y] of path) {
          const off = (y - 350) * Math.cos(given.angle) - (x - 450) * Math.sin(given.angle);
          expect(Math.abs(off)).toBeLessThan(0.1);
        }
        const wide = widthOf(name, TEXT.line, 'sans400');
        expect(lengthOf(path)).toBeGreaterThanOrEqual(wide);
        expect(lengthOf(path)).toBeLessThan(wide * 1.06 + 40);
        expect(path[0]?.[0] ?? 0).toBeLessThan(path.at(-1)?.[0] ?? 0);
      }),
    );
  });

  it('sets no name where what is taken covers its line, and moves it along where a part is free', () => {
    const line: readonly Pixel[] = [
      [100, 350],
      [800, 350],
    ];
    const figure = withLines([{ kind: 'road', name: 'M9', line }]);
    const all = { left: 0, top: 300, right: 900, bottom: 400 };
    expect(setLineLabels(figure, FRAME, [all])).toEqual([]);
    const [label] = setLineLabels(figure, FRAME, [{ ...all, right: 500 }]);
    for (const [x] of label?.path ?? []) expect(x - TEXT.line * 0.6).toBeGreaterThanOrEqual(500);
    expect(label).toBeDefined();
  });

  it('sets no name on a line that is shorter than it, bends sharply, leaves the frame or has none', () => {
    const none = (kind: string, name: string | null, line: readonly Pixel[], rank = 1) =>
      expect(setLineLabels(withLines([{ kind, name, line, rank }]), FRAME, [])).toEqual([]);
    none('road', 'Shahrah-e-Faisal', [
      [400, 350],
      [440, 350],
    ]);
    const zigzag = Array.from(
      { length: 60 },
      (_, index): Pixel => [100 + 12 * index, 350 + (index % 2) * 90],
    );
    none('road', 'Shahrah-e-Faisal', zigzag);
    none('road', 'Shahrah-e-Faisal', [
      [100, -60],
      [800, -60],
    ]);
    const across: readonly Pixel[] = [
      [100, 350],
      [800, 350],
    ];
    none('road', null, across);
    none('coast', 'Shahrah-e-Faisal', across);
    // Of the fifth rank it is named from zoom 14.2 on.
    none('road', 'Shahrah-e-Faisal', across, 5);
  });

  it('names lines of the first rank before those of the second, and none across another', () => {
    const crossing = [
      { kind: 'road', name: 'Second', rank: 2, line: [[100, 350] as const, [300, 350] as const] },
      { kind: 'river', name: 'First', rank: 1, line: [[100, 352] as const, [300, 352] as const] },
    ];
    const labels = setLineLabels(withLines(crossing), FRAME, []);
    expect(labels[0]?.text).toBe('First');
    const [first, second] = labels.map(({ path }) => path.map(([x]) => x));
    if (first && second)
      expect(Math.min(...second) > Math.max(...first) || Math.max(...second) < Math.min(...first)).toBe(true);
  });

  it('sets names of water in the colour of water, and others not', () => {
    const line = [[100, 350] as const, [800, 350] as const];
    for (const kind of ['river', 'nala', 'creek', 'road', 'motorway', 'railway']) {
      const [label] = setLineLabels(withLines([{ kind, name: 'Name', line }]), FRAME, []);
      const water = ['river', 'nala', 'creek'].includes(kind);
      expect(label?.water, kind).toBe(water);
      expect(label?.color).toBe(water ? FIGURE.ink.waterText : FIGURE.ink.textQuiet);
    }
  });

  const M9 = (line: readonly Pixel[], rank = 1, kind = 'road') => [{ kind, name: 'M9', line, rank }];
  const across = (y: number): readonly Pixel[] => [
    [100, y],
    [800, y],
  ];
  const down = (x: number): readonly Pixel[] => [
    [x, 100],
    [x, 600],
  ];
  /** A stretch of a circle about the frame's middle, as long as the frame is wide, that turns so much in all, in radians. */
  const arc = (turn: number): readonly Pixel[] =>
    Array.from({ length: 41 }, (_, index): Pixel => {
      const radius = 600 / turn;
      const angle = (index / 40 - 0.5) * turn;
      return [450 + radius * Math.sin(angle), 350 + radius * (1 - Math.cos(angle))];
    });
  const LONG =
    'A name that is as long as the line along which it is to be set, and that is a long one indeed, is it not';

  it('sets no name nearer than six pixels to an edge of the frame', () => {
    const { width, height } = FRAME;
    for (const [inside, beyond] of [
      [across(7), across(5)],
      [across(height - 7), across(height - 5)],
      [down(7), down(5)],
      [down(width - 7), down(width - 5)],
    ] as const) {
      expect(setLineLabels(withLines(M9(inside)), FRAME, [])).toHaveLength(1);
      expect(setLineLabels(withLines(M9(beyond)), FRAME, [])).toEqual([]);
    }
  });

  it('sets a name from zoom 10.2 on where its line is of the first rank, one zoom later a rank; of no rank, as of the third', () => {
    for (const [rank, from] of [
      [1, 10.2],
      [2, 11.2],
      [3, 12.2],
    ] as const) {
      const figure = withLines(M9(across(350), rank));
      expect(setLineLabels(figure, { ...FRAME, zoom: from + 0.01 }, []), `${rank}`).toHaveLength(1);
      expect(setLineLabels(figure, { ...FRAME, zoom: from - 0.01 }, []), `${rank}`).toEqual([]);
    }
    const { ground, ...figure } = withLines(M9(across(350)));
    const context = ground.context.map(({ properties: { rank: _, ...properties }, ...feature }) => ({
      ...feature,
      properties,
    }));
    // A rank is not asked of a context feature.
    const unranked = { ...figure, ground: { ...ground, context } } as unknown as Figure;
    expect(setLineLabels(unranked, { ...FRAME, zoom: 12.21 }, [])).toHaveLength(1);
    expect(setLineLabels(unranked, { ...FRAME, zoom: 12.19 }, [])).toEqual([]);
  });

  it('sets no name along what turns more than a quarter of a circle and a little, and follows what turns less', () => {
    const labels = (turn: number) =>
      setLineLabels(withLines([{ kind: 'road', name: LONG, line: arc(turn) }]), FRAME, []);
    for (const turn of [-1.4, -0.5, 0.5, 1.4]) {
      const [label] = labels(turn);
      expect(label, `${turn}`).toBeDefined();
      const radius = 600 / turn;
      for (const [x, y] of label?.path ?? [])
        expect(Math.abs(Math.hypot(x - 450, y - 350 - radius) - Math.abs(radius))).toBeLessThan(2);
    }
    for (const turn of [-2.4, 2.4]) expect(labels(turn), `${turn}`).toEqual([]);
  });

  it('sets a name where its line runs straightest, be it at the one end or the other', () => {
    const bends = Array.from(
      { length: 20 },
      (_, index): Pixel => [100 + 20 * index, 350 + 12 * Math.sin(index / 1.5)],
    );
    const line: readonly Pixel[] = [...bends, [800, bends.at(-1)?.[1] ?? 350]];
    for (const one of [line, line.toReversed(), line.map(([x, y]): Pixel => [900 - x, y])]) {
      const [label] = setLineLabels(withLines(M9(one)), FRAME, []);
      const heights = new Set((label?.path ?? []).map(([, y]) => y.toFixed(1)));
      expect(heights.size).toBe(1);
    }
  });

  it('keeps its letters clear of what is taken: by seven tenths of their size above and below, by six to the sides', () => {
    const [aside, above] = [TEXT.line * 0.6, TEXT.line * 0.7];
    const labelled = (
      box: { left: number; top: number; right: number; bottom: number },
      line: readonly Pixel[],
    ) => setLineLabels(withLines(M9(line)), FRAME, [box]).length;
    const all = { left: 0, top: 0, right: FRAME.width, bottom: FRAME.height };
    for (const gap of [0.2, -0.2]) {
      const free = gap > 0 ? 1 : 0;
      expect(labelled({ ...all, bottom: 350 - above - gap }, across(350))).toBe(free);
      expect(labelled({ ...all, top: 350 + above + gap }, across(350))).toBe(free);
      expect(labelled({ ...all, right: 450 - aside - gap }, down(450))).toBe(free);
      expect(labelled({ ...all, left: 450 + aside + gap }, down(450))).toBe(free);
    }
  });

  it('gives two lines that lie on one another two places', () => {
    const twice = withLines([...M9(across(350)), ...M9(across(350))]);
    const [first, second, ...more] = setLineLabels(twice, FRAME, []);
    expect(more).toEqual([]);
    const ends = (label: typeof first) => (label?.path ?? []).map(([x]) => x);
    expect(Math.min(...ends(second))).toBeGreaterThan(Math.max(...ends(first)) + TEXT.line);
  });

  it('walks the points of a path eight pixels apart, whatever pieces the line is made of', () => {
    const pieces = Array.from({ length: 71 }, (_, index): Pixel => [100 + 10 * index, 350]);
    for (const line of [across(350), pieces]) {
      // Near the end of a line a point is the mean of fewer neighbours.
      const [label] = setLineLabels(withLines(M9(line)), FRAME, [
        { left: 0, top: 0, right: 300, bottom: FRAME.height },
      ]);
      const path = label?.path ?? [];
      for (const [index, [x]] of path.entries())
        if (index > 0) expect(x - (path[index - 1]?.[0] ?? 0)).toBeCloseTo(8, 3);
    }
  });

  it('names a line that comes from far away where it passes the frame', () => {
    for (const line of [
      [[-40_000, 350] as const, [-39_000, 350] as const, [450, 350] as const, [900_000, 350] as const],
      [[450, -40_000] as const, [450, -3000] as const, [450, 200] as const, [450, 40_000] as const],
    ]) {
      const [label] = setLineLabels(withLines(M9(line)), FRAME, []);
      expect(label).toBeDefined();
      for (const [x, y] of label?.path ?? [])
        expect(x > 0 && y > 0 && x < FRAME.width && y < FRAME.height).toBe(true);
    }
  });

  it('sets a name alike whatever lies beyond the last vertex out of sight, at either end', () => {
    const near: readonly Pixel[] = [
      [-5000, 340],
      [100, 340],
      [500, 350],
      [800, 350],
      [7000, 350],
    ];
    const far: readonly Pixel[] = [[-90_003, 10], [-40_001, 70], ...near, [33_333, 10], [50_000, 900]];
    const [plain] = setLineLabels(withLines(M9(near)), FRAME, []);
    expect(plain).toBeDefined();
    for (const line of [far, far.slice(1), far.slice(0, -1)])
      expect(setLineLabels(withLines(M9(line)), FRAME, [])[0]?.path).toEqual(plain?.path);
  });

  it('sets no name along small bends that leave it less than its length once they are smoothed', () => {
    const wave = (high: number) =>
      Array.from(
        { length: 350 },
        (_, index): Pixel => [100 + 2 * index, 350 + high * Math.sin((2 * Math.PI * index) / 20)],
      );
    const named = (high: number) =>
      setLineLabels(withLines([{ kind: 'road', name: 'Shahrah-e-Faisal', line: wave(high) }]), FRAME, []);
    expect(named(1)).toHaveLength(1);
    expect(named(12)).toEqual([]);
  });

  it('names lines alone: no area, and no line in several pieces', () => {
    const figure = withLines(M9(across(350)));
    const context = figure.ground.context.map((feature) => ({
      ...feature,
      geometry: { type: 'MultiLineString', coordinates: [feature.geometry.coordinates] },
    }));
    // The geometry of a context feature may be of either kind.
    const several = { ...figure, ground: { ...figure.ground, context } } as unknown as Figure;
    expect(setLineLabels(several, FRAME, [])).toEqual([]);
  });
});
