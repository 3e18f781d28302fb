/** Letters: names never overlap and never leave the frame, whatever the frame and whatever is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import type { Box } from '../../src/figure/boxes.ts';
import { type Letters, setLettering, setLetters } from '../../src/figure/letters.ts';
import { heightOf, widestOf } from '../../src/figure/wishes.ts';
import { type Frame, fitExtent, projection } from '../../src/geo/mercator.ts';
import { CHOICES, DAYS, figureOf } from '../atlas.ts';

const boxOf = ({ lines, x, y }: Letters): Box => ({
  left: x - widestOf(lines) / 2,
  top: y,
  right: x + widestOf(lines) / 2,
  bottom: y + heightOf(lines),
});
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlaps(letters: readonly Letters[], reserved: readonly Box[]): readonly string[] {
  const boxes = [
    ...letters.map((one) => ({ id: one.id, box: boxOf(one) })),
    ...reserved.map((box, index) => ({ id: `reserved ${index}`, box })),
  ];
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box) && !(a.id.startsWith('reserved') && b.id.startsWith('reserved')))
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** So many pixels are free between any word and the frame. */
const RIM = 4;
const beyond = (letters: readonly Letters[], { width, height }: Frame) =>
  letters.filter((one) => {
    const { left, top, right, bottom } = boxOf(one);
    const [x, y] = [Math.min(left, width - right), Math.min(top, height - bottom)];
    // To a millionth of a pixel.
    return Math.min(x, y) < RIM - 1e-6;
  });

const frame: fc.Arbitrary<Frame> = fc.record({
  zoom: fc.double({ min: 8, max: 14, noNaN: true }),
  center: fc.tuple(
    fc.double({ min: 66.8, max: 67.4, noNaN: true }),
    fc.double({ min: 24.75, max: 25.1, noNaN: true }),
  ),
  width: fc.integer({ min: 120, max: 1600 }),
  height: fc.integer({ min: 120, max: 1100 }),
});
const view = fc.record({
  fill: fc.constantFrom(...CHOICES.fills),
  show: fc
    .subarray([...CHOICES.overlays])
    .map((shown) => CHOICES.overlays.filter((id) => shown.includes(id))),
  day: fc.constantFrom(...DAYS),
  places: fc.shuffledSubarray([...CHOICES.places], { maxLength: 4 }),
});
const room: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([left, top]) => ({ left, top, right: left + 80, bottom: top + 60 }));

describe('setLetters(figure, frame, reserved)', () => {
  it('setLetters(any) sets no two words over one another, none over what is reserved, none out of the frame', () => {
    fc.assert(
      fc.property(view, frame, fc.array(room, { maxLength: 3 }), (shown, seen, reserved) => {
        const letters = setLetters(figureOf(shown), seen, reserved);
        expect(overlaps(letters, reserved)).toEqual([]);
        expect(beyond(letters, seen).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('setLetters(any) sets each name once at most, and the same letters each time', () => {
    fc.assert(
      fc.property(view, frame, (shown, seen) => {
        const letters = setLetters(figureOf(shown), seen);
        expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
        expect(setLetters(figureOf(shown), seen)).toEqual(letters);
      }),
      { numRuns: 30 },
    );
  });

  it('setLetters(any) joins each callout and each outlined neighbourhood to its point, and nothing else has a leader', () => {
    fc.assert(
      fc.property(view, frame, (shown, seen) => {
        const figure = figureOf(shown);
        const project = projection(seen);
        const points = figure.overlays
          .flatMap((overlay) => overlay.callouts)
          .map(({ position }) => project(position).join());
        for (const { kind, leader } of setLetters(figure, seen)) {
          expect(leader !== null).toBe(kind === 'callout' || kind === 'place');
          // What is farther out of sight than that is not named.
          if (leader) {
            const [[x, y]] = leader;
            expect(x > -20 && y > -20 && x < seen.width + 20 && y < seen.height + 20).toBe(true);
          }
          if (leader && kind === 'callout') expect(points).toContain(leader[0].join());
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('setLettering(figure, frame, reserved)', () => {
  it('setLettering(any) sets names along lines inside the frame, clear of all other names and of what is reserved', () => {
    fc.assert(
      fc.property(view, frame, fc.array(room, { maxLength: 2 }), (shown, seen, reserved) => {
        const { letters, lines } = setLettering(figureOf(shown), seen, reserved);
        expect(letters).toEqual(setLetters(figureOf(shown), seen, reserved));
        const boxes = [...letters.map(boxOf), ...reserved];
        for (const { id, path } of lines) {
          for (const [x, y] of path) {
            expect(x > 0 && y > 0 && x < seen.width && y < seen.height, id).toBe(true);
            const under = boxes.filter((b) => x > b.left && x < b.right && y > b.top && y < b.bottom);
            expect(under, id).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('setLettering(any) leaves each name along a line the length it needs, from left to right', () => {
    fc.assert(
      fc.property(view, frame, (shown, seen) => {
        for (const { path, text, size } of setLettering(figureOf(shown), seen).lines) {
          const length = path.slice(1).reduce((sum, [x, y], index) => {
            const [px, py] = path[index] ?? [x, y];
            return sum + Math.hypot(x - px, y - py);
          }, 0);
          expect(length).toBeGreaterThanOrEqual(widthOf(text, size, 'sans400'));
          expect(path[0]?.[0] ?? 0).toBeLessThanOrEqual(path.at(-1)?.[0] ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the city in 900 × 700 pixels', () => {
  const size = { width: 900, height: 700 };
  const city: Frame = { ...fitExtent(figureOf({}).ground.city, size.width, size.height, 14), ...size };
  /** Towns whose label is at least 60 pixels from every side. */
  const well = figureOf({}).ground.units.filter(({ kind, label }) => {
    const [x, y] = projection(city)(label);
    return kind === 'town' && x > 60 && y > 60 && x < size.width - 60 && y < size.height - 60;
  });

  it('shows most towns well inside', () => {
    expect(well.length).toBeGreaterThanOrEqual(14);
  });

  it.each(
    CHOICES.fills.flatMap((fill) =>
      [[], ...CHOICES.overlays.map((id) => [id])].map((show) => ({ fill, show })),
    ),
  )('$fill with $show names every town that is well inside', (shown) => {
    for (const day of DAYS) {
      const named = new Set(setLetters(figureOf({ ...shown, day }), city).map(({ id }) => id));
      expect(well.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    }
  });

  it('control names the holders of a town under its name where there is room', () => {
    const letters = setLetters(figureOf({ fill: 'control' }), { ...city, zoom: city.zoom + 1 });
    const korangi = letters.find(({ id }) => id === 'korangi');
    expect(korangi?.lines.map(({ text }) => text).join(' ')).toBe('Korangi MQM and MQM-H');
  });

  it('vaccination-change writes the difference at every circle', () => {
    const letters = setLetters(figureOf({ show: ['vaccination-change'] }), city);
    const written = letters.filter(({ kind }) => kind === 'symbol');
    for (const { id } of well) expect(written.map((one) => one.id)).toContain(`vaccination-change/${id}`);
  });
});
