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
});
