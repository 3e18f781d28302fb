/** Letters: names never overlap and never leave the frame, whatever the frame and whatever is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/figure/advances.ts';
import type { Box } from '../../src/figure/boxes.ts';
import { type Letters, setLettering, setLetters } from '../../src/figure/letters.ts';
import { heightOf, widestOf } from '../../src/figure/wishes.ts';
import { type Frame, fitExtent, type Pixel, projection, unprojection } from '../../src/geo/mercator.ts';
import { CHOICES, DAYS, figureOf, unitNamed } from '../atlas.ts';

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
  it('setLetters(any) sets towns first, then callouts, neighbourhoods, symbols, cantonments and what lies around', () => {
    const order = ['town', 'callout', 'place', 'symbol', 'cantonment', 'context', 'water'];
    const shown = figureOf({ fill: 'control', show: CHOICES.overlays });
    const seen: Frame = { zoom: 11.5, center: unitNamed('saddar').label, width: 1600, height: 1100 };
    const kinds = setLetters(shown, seen).map(({ kind }) => (kind === 'water' ? 'context' : kind));
    const places = kinds.map((kind) => order.indexOf(kind));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBeGreaterThan(4);
  });
});

describe('room that is taken', () => {
  const settings = { numRuns: 40 };
  const inside = ([x, y]: Pixel, box: Box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

  const about = ([x, y]: Pixel, reach: number): Box => ({
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  });

  it('no word stands on a circle but what is written in it, and none on the pin of another callout', () => {
    fc.assert(
      fc.property(view, frame, (shown, seen) => {
        const figure = figureOf(shown);
        const project = projection(seen);
        const taken = figure.overlays.flatMap(({ id, circles, callouts }) => [
          ...circles.map(({ place, position, radius }) => ({
            of: ['symbol', place],
            box: about(project(position), 0.9 * radius),
          })),
          ...callouts.map(({ place, position }, index) => ({
            of: ['callout', `${id}/${place}/${index}`],
            box: about(project(position), 5),
          })),
        ]);
        for (const letters of setLetters(figure, seen)) {
          const { id, kind } = letters;
          const own = [kind, kind === 'symbol' ? id.slice(id.indexOf('/') + 1) : id].join();
          const under = taken.filter(({ of, box }) => of.join() !== own && overlap(boxOf(letters), box));
          // A pin that is farther out of sight is not drawn.
          const seenPins = under.filter(({ box }) =>
            overlap(box, { left: -15, top: -15, right: seen.width + 15, bottom: seen.height + 15 }),
          );
          expect(
            seenPins.map(({ of }) => of.join()),
            id,
          ).toEqual([]);
        }
      }),
      settings,
    );
  });

  it('a leader begins at its point and ends at its words, and passes through none that were set before', () => {
    fc.assert(
      fc.property(view, frame, (shown, seen) => {
        const all = setLetters(figureOf(shown), seen);
        for (const [index, letters] of all.entries()) {
          if (!letters.leader) continue;
          const [[x0, y0], [x1, y1]] = letters.leader;
          const box = boxOf(letters);
          expect(x1).toBeGreaterThanOrEqual(box.left - 1e-6);
          expect(x1).toBeLessThanOrEqual(box.right + 1e-6);
          // The words have two pixels of room above and below.
          expect(y1).toBeGreaterThanOrEqual(box.top - 2.001);
          expect(y1).toBeLessThanOrEqual(box.bottom + 2.001);
          for (const share of [0.25, 0.5, 0.75]) {
            const point: Pixel = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
            const under = all.slice(0, index).filter((other) => inside(point, boxOf(other)));
            expect(
              under.map(({ id }) => id),
              letters.id,
            ).toEqual([]);
          }
        }
      }),
      settings,
    );
  });

  it('a leader ends where its words are nearest to its point, two pixels from their ends at least', () => {
    const seen: Frame = { ...fitExtent(figureOf({}).ground.city, 900, 700, 14), width: 900, height: 700 };
    const called = setLetters(figureOf({ show: ['events', 'places'] }), seen).filter(({ leader }) => leader);
    expect(called.length).toBeGreaterThan(3);
    for (const { leader, ...letters } of called) {
      const box = boxOf({ ...letters, leader });
      const [[x0, y0], [x1, y1]] = leader ?? [
        [0, 0],
        [0, 0],
      ];
      expect(x1).toBeCloseTo(Math.min(Math.max(x0, box.left + 2), box.right - 2), 6);
      expect(y1).toBeCloseTo(Math.min(Math.max(y0, box.top - 2), box.bottom + 2), 6);
    }
  });

  it('of two towns at one point the chosen one is named there, whichever comes first', () => {
    const seen: Frame = { zoom: 11, center: unitNamed('lyari').label, width: 160, height: 120 };
    const figure = figureOf({});
    const [one, other] = ['lyari', 'saddar'].map((id) => ({
      ...unitNamed(id),
      label: unitNamed('lyari').label,
    }));
    if (!one || !other) throw new Error('no two towns');
    for (const units of [
      [one, other],
      [other, one],
    ])
      for (const { id } of units) {
        const letters = setLetters(
          { ...figure, chosen: ['karachi', id], ground: { ...figure.ground, units } },
          seen,
        );
        const [first] = letters;
        expect(first?.id).toBe(id);
        expect(first?.x).toBeCloseTo(80, 6);
        expect((first?.y ?? 0) + heightOf(first?.lines ?? []) / 2).toBeCloseTo(60, 6);
      }
  });

  it('names a cantonment from zoom 9.9 on, after all towns, and what lies more than twenty pixels out of sight not at all', () => {
    const { label } = unitNamed('malir-cantonment');
    const kinds = (zoom: number) =>
      setLetters(figureOf({}), { zoom, center: label, width: 900, height: 700 }).map(({ kind }) => kind);
    expect(kinds(9.89)).not.toContain('cantonment');
    expect(kinds(9.9)).toContain('cantonment');
    const order = kinds(10.5).filter((kind) => kind === 'town' || kind === 'cantonment');
    expect(order).toEqual(order.toSorted().toReversed());
    expect(new Set(order).size).toBe(2);
  });

  it('sets nothing at a circle whose middle is more than twenty pixels out of sight, though there were room', () => {
    const figure = figureOf({ show: ['vaccination-change'] });
    const lyari = { ...unitNamed('lyari') };
    const seenFrom = ([right, down]: Pixel): Frame => {
      const near: Frame = { zoom: 11, center: lyari.label, width: 300, height: 200 };
      return { ...near, center: unprojection(near)([150 + right, 100 + down]) };
    };
    const circles = figure.overlays[0]?.circles.filter(({ place }) => place === lyari.id) ?? [];
    const overlays = figure.overlays.map((overlay) => ({
      ...overlay,
      circles: circles.map((circle) => ({ ...circle, radius: 40 })),
    }));
    const alone = { ...figure, overlays, ground: { ...figure.ground, units: [], context: [] } };
    const set = (at: Pixel) => setLetters(alone, seenFrom(at)).length;
    // The point is then so many pixels beyond an edge.
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, -1],
    ] as const) {
      const beyond = (pixels: number): Pixel => [dx * (150 + pixels), dy * (100 + pixels)];
      expect(set(beyond(19)), `${dx} ${dy}`).toBe(1);
      expect(set(beyond(21)), `${dx} ${dy}`).toBe(0);
    }
  });
});

describe('setLettering(figure, frame, reserved)', () => {
  it('setLettering(any) sets no name along a line over a circle', () => {
    fc.assert(
      fc.property(frame, (seen) => {
        const figure = figureOf({ show: ['vaccinated'] });
        const project = projection(seen);
        const circles = figure.overlays.flatMap((overlay) => overlay.circles);
        for (const [x, y] of setLettering(figure, seen).lines.flatMap(({ path }) => path))
          for (const { position, radius, place } of circles) {
            const [cx, cy] = project(position);
            expect(Math.max(Math.abs(x - cx), Math.abs(y - cy)), place).toBeGreaterThanOrEqual(0.9 * radius);
          }
      }),
      { numRuns: 40 },
    );
  });

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

  it('sets a name along a line beside the name of a town that it passes under, above and through', () => {
    const seen: Frame = { zoom: 13, center: unitNamed('lyari').label, width: 500, height: 200 };
    const back = unprojection(seen);
    const figure = figureOf({});
    for (const off of [-8, 0, 8]) {
      const context = [
        {
          type: 'Feature',
          geometry: {
            type: 'LineString',
            coordinates: [[...back([10, 100 + off])], [...back([490, 100 + off])]],
          },
          properties: { id: 'road', kind: 'road', name: 'M9', rank: 1 },
        },
      ];
      // A road as those of the data are.
      const ground = {
        ...figure.ground,
        units: [unitNamed('lyari')],
        context,
      } as unknown as typeof figure.ground;
      const { letters, lines } = setLettering({ ...figure, ground }, seen);
      const [name] = letters.map(boxOf);
      const xs = lines.flatMap(({ path }) => path.map(([x]) => x));
      expect(xs.length).toBeGreaterThan(2);
      expect(Math.max(...xs) < (name?.left ?? 0) || Math.min(...xs) > (name?.right ?? 0), `${off}`).toBe(
        true,
      );
    }
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
